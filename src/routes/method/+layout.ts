// Pages to read: made at build time from the tool's own data, and sent without any script.
export const csr = false;

// Fills the places of a sentence, so that a test of a chart asks for what the text says and not for English.

/** @throws where the sentence has no such place, or one is left open */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  const filled = Object.entries(values).reduce((text, [name, value]) => {
    if (!text.includes(`{${name}}`)) throw new Error(`No {${name}} in “${sentence}”.`);
    return text.replaceAll(`{${name}}`, String(value));
  }, sentence);
  if (/[{}]/.test(filled)) throw new Error(`A place is open in “${filled}”.`);
  return filled;
}

// A gate may be asked by several lines: a yes or a not sure to any of them opens it.
import type { KnowledgeBase } from '#content/schema.ts';

/** The lines of a gate, itself first. */
export const linesOfGate = ({ gates }: KnowledgeBase, gate: string): readonly string[] =>
  gates.filter(({ id, lineOf }) => id === gate || lineOf === gate).map(({ id }) => id);

/** The gate that a line opens: itself, or the one that it is a line of. */
export const gateOfLine = ({ gates }: KnowledgeBase, line: string): string =>
  gates.find(({ id }) => id === line)?.lineOf ?? line;

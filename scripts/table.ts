// A table as Markdown: the same text is read in a terminal and in `docs/`.
import { markdownTable } from 'markdown-table';

/** What stands over each column, and what it says of a row. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => string | number>>;

/**
 * Lines of a table, with a bar at each side and columns of one width.
 *
 * @param rows - one line each, in the order given
 * @param columns - heads and cells from left to right; a bar within a cell is escaped
 */
export function tableOf<Row>(rows: readonly Row[], columns: Columns<Row>): string {
  const cells = Object.values(columns);
  return markdownTable([Object.keys(columns), ...rows.map((row) => cells.map((cell) => String(cell(row))))]);
}

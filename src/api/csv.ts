/**
 * Lines of CSV (RFC 4180) that a spreadsheet does not take for formulas: a cell that begins as one gets an apostrophe in
 * front (OWASP, "CSV injection"), and every cell is quoted, so that none of its characters ends it.
 */

/** What makes spreadsheets compute: also as full-width characters, and behind what they skip. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

function cell(value: string | null): string {
  if (value === null) return "";
  return `"${(FORMULA.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
}

/** null is a cell without anything, an empty text one of two quotes. */
export function csvLine(cells: readonly (string | null)[]): string {
  return `${cells.map(cell).join(",")}\r\n`;
}

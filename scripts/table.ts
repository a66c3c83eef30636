/** Text tables: a head, rows, columns as wide as they need to be; numbers to the right. Pure. */

export interface Column {
  readonly title: string;
  readonly align: "left" | "right";
}

/** Lines of two spaces' indent, without spaces at their ends. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((column, place) =>
    Math.max(column.title.length, ...rows.map((row) => (row[place] ?? "").length)),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map((column, place) => {
        const cell = cells[place] ?? "";
        const width = widths[place] ?? 0;
        return column.align === "left" ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd();
  return [columns.map((column) => column.title), ...rows].map((row) => `  ${line(row)}\n`).join("");
}

/** `340 ms`, `2.1 s`, `3 min 5 s`. */
export function duration(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1_000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1_000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** The table of the figures, for people; what the machine is and does beside them. */
import { cpus, loadavg, totalmem } from "node:os";
import type { Figure } from "./figures.ts";

const HEAD = ["", "value", "floor", "ratio", "aim", ""];

export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    `${number(figure.value)} ${figure.unit}`,
    figure.floor === null ? "" : number(figure.floor),
    figure.ratio === null ? "" : figure.ratio.toFixed(2),
    figure.aim,
    figure.met === null ? "" : figure.met ? "met" : "missed",
  ]);
  const all = [HEAD, ...rows];
  const widths = HEAD.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column >= 1 && column <= 3 ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("   ")
      .trimEnd();
  return all.map((row) => `  ${line(row)}`).join("\n");
}

export function machine(): string {
  const [cpu] = cpus();
  const gib = Math.round(totalmem() / 2 ** 30);
  const load = loadavg().map((value) => value.toFixed(1));
  return `${cpus().length} × ${cpu?.model.trim() ?? "unknown"}, ${gib} GiB, Node ${process.version}, load ${load.join(" ")}`;
}

function number(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

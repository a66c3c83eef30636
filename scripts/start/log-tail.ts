/** The end of a tool's log, made fit for a person: no colours, no empty lines, not more than they read. */
import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";

const LINES = 30;

export function logTail(file: string): string {
  try {
    const lines = stripVTControlCharacters(readFileSync(file, "utf8"))
      .split("\n")
      .filter((line) => line.trim() !== "");
    return lines
      .slice(-LINES)
      .map((line) => `  | ${line}`)
      .join("\n");
  } catch {
    return "";
  }
}

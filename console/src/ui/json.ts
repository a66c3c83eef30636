/** JSON values as text. */

export function jsonText(value: unknown, pretty: boolean): string {
  if (value === undefined) return "";
  return JSON.stringify(value, null, pretty ? 2 : undefined);
}

/** A value of a field: strings as they are, nothing as a dash, a list of plain values in one line. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return "–";
  if (Array.isArray(value) && value.every((each) => typeof each !== "object"))
    return value.length === 0 ? "none" : value.join(", ");
  return typeof value === "string" ? value : jsonText(value, typeof value === "object");
}

export function bytesText(bytes: number): string {
  if (bytes < 1024) return `${String(bytes)} B`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KiB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}

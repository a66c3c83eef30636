/**
 * What the log may say of an error that was thrown: enough to find its cause, and none of the values that were at hand. The
 * database layer puts a statement's parameters into its message, and a parser what it could not read.
 */

const MAX_UNITS = 500;

/** The innermost cause's own words, without parameters, quoted text and mail addresses. */
export function faultText(error: unknown): string {
  const message = innermost(error);
  return message
    .replace(/\bparams:[\s\S]*$/i, "")
    .replace(/"[^"]*"|'[^']*'|`[^`]*`/g, "…")
    .replace(/[^\s<>(),;:]+@[^\s<>(),;:]+/g, "…")
    .trim()
    .slice(0, MAX_UNITS);
}

/** Where it was thrown: frames only, as the first lines of a stack repeat the message. */
export function faultFrames(error: unknown): string | null {
  if (!(error instanceof Error) || error.stack === undefined) return null;
  const frames = error.stack.split("\n").filter((line) => /^\s*at\s/.test(line));
  return frames.join("\n");
}

function innermost(error: unknown): string {
  let at = error;
  for (let depth = 0; depth < 5 && at instanceof Error && at.cause !== undefined; depth++) at = at.cause;
  return at instanceof Error ? at.message : String(at);
}

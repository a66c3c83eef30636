/**
 * The text of the module that an isolate loads: the hook's source, every line where the customer wrote it, and after it
 * what exports its `run`. What a hook may contain is decided in `check.ts`.
 */
import { checkCode } from "./check";

/** V8 names a script after such a comment; stack traces would then not say `hook.js`, by which the harness knows lines. */
const NAMES_ITSELF = /\/[/*][#@]\s*sourceURL=/;

/**
 * The module's text for code that `checkCode` accepts; other code is given back as it is. The export is `run`, or the
 * default export when the code has no top-level `run`.
 */
export function moduleText(source: string): string {
  const checked = checkCode(source);
  if (!checked.ok) return source;
  const tail = checked.value.exportTail + (NAMES_ITSELF.test(source) ? "//# sourceURL=hook.js\n" : "");
  return tail === "" ? source : `${source}\n${tail}`;
}

/** SHA-256 of the UTF-8 source as 64 hex characters: what names a version's content. */
export async function sha256Hex(source: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(source));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

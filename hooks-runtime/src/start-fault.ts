/**
 * Tells from workerd's message that a hook's module does not start, and where: a syntax error that the check at saving
 * missed (V8 and the parser differ). Everything else is not the hook's fault.
 */
import { HOOK_MODULE } from "./hook-module";
import type { RunReply } from "./protocol";

const STARTED = /^(?:Error: )?Failed to start Worker:\s*Uncaught (?<fault>[^\n]*)/;
const PLACE = new RegExp(`at ${HOOK_MODULE.replace(".", "\\.")}:(\\d+):(\\d+)`);

export function startFault(message: string): (RunReply & { kind: "code_invalid" }) | null {
  const fault = STARTED.exec(message)?.groups?.["fault"];
  if (fault === undefined) return null;
  const place = PLACE.exec(message);
  if (place === null) return { kind: "code_invalid", message: fault };
  return { kind: "code_invalid", message: fault, line: Number(place[1]), column: Number(place[2]) };
}

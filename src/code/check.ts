/**
 * The rules for a hook's code (contract sections 2.1 and 7.2), checked when it is saved: size, syntax, no imports, and a
 * `run` that can be called. How it is then loaded is in `module-text.ts`.
 */
import type { AnyNode, Program } from "acorn";
import { LIMITS } from "../domain/limits";
import { type Result, err, ok } from "../domain/result";
import { type CodeFault, faultAt, nodesOf, parseModule } from "./parse";
import { type RunDefinition, findRun } from "./run-definition";

export type { CodeFault };

export interface CheckedCode {
  /** What has to follow the source so that the module exports its hook; empty when it does so by itself. */
  readonly exportTail: string;
}

const EXPORT_TAIL = "export { run };\n";

const MISSING_RUN =
  "The code does not define run. A hook is `async function run(ctx) { … }` at the top level, or a default export.";

/** Checks a hook's code as it was typed. All imports are reported at once; of the syntax errors only the first. */
export function checkCode(source: string): Result<CheckedCode, readonly CodeFault[]> {
  const bytes = new TextEncoder().encode(source).length;
  if (bytes > LIMITS.code.bytes) {
    const message = `The code is ${bytes} bytes long in UTF-8; at most ${LIMITS.code.bytes} are allowed.`;
    return err([{ message, line: 1, column: 1 }]);
  }
  const parsed = parseModule(source);
  if (!parsed.ok) return err([parsed.error]);

  const faults = importFaults(source, parsed.value);
  const run = findRun(parsed.value);
  const fault = runFault(source, run);
  if (fault !== null) faults.push(fault);
  if (faults.length > 0) return err(faults);
  return ok({ exportTail: run.kind === "local" ? EXPORT_TAIL : "" });
}

function importFaults(source: string, program: Program): CodeFault[] {
  const found: { start: number; message: string }[] = [];
  for (const node of nodesOf(program)) {
    const message = importMessage(node);
    if (message !== null) found.push({ start: node.start, message });
  }
  return found.sort((a, b) => a.start - b.start).map(({ start, message }) => faultAt(source, start, message));
}

function importMessage(node: AnyNode): string | null {
  switch (node.type) {
    case "ImportDeclaration":
      return "import is not allowed: a hook is one module, and reaches the outside through ctx only.";
    case "ImportExpression":
      return "Dynamic import() is not allowed: a hook is one module, and reaches the outside through ctx only.";
    case "ExportAllDeclaration":
      return "export … from is an import, and imports are not allowed.";
    case "ExportNamedDeclaration":
      return node.source ? "export … from is an import, and imports are not allowed." : null;
    default:
      return null;
  }
}

function runFault(source: string, run: RunDefinition): CodeFault | null {
  if (run.kind === "missing") return { message: MISSING_RUN, line: 1, column: 1 };
  if (run.notCallable === null) return null;
  return faultAt(source, run.notCallable.start, run.notCallable.message);
}

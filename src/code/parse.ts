/**
 * A hook's source as a syntax tree, and positions in it as a person counts them: lines and columns from 1, columns in
 * UTF-16 units. Knows JavaScript; the rules for hooks are in `check.ts`.
 */
import { type AnyNode, type Program, getLineInfo, parse } from "acorn";
import { type Result, err, ok } from "../domain/result";

/** What is wrong with a hook's code, and where. `line` and `column` are from 1. */
export interface CodeFault {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export function faultAt(source: string, offset: number, message: string): CodeFault {
  const { line, column } = getLineInfo(source, offset);
  return { message, line, column: column + 1 };
}

/** Parses one ECMAScript module. Of several syntax errors the first is named. */
export function parseModule(source: string): Result<Program, CodeFault> {
  try {
    return ok(parse(source, { ecmaVersion: "latest", sourceType: "module" }));
  } catch (error) {
    // acorn turns an exhausted stack into a syntax error, except while it reads a regular expression.
    if (error instanceof RangeError) return err(faultAt(source, 0, "Syntax error: the code is nested too deeply."));
    if (!isAcornError(error)) throw error;
    return err(faultAt(source, error.pos, `Syntax error: ${describe(source, error)}.`));
  }
}

/** Every node of the tree, in no particular order. Keeps its own stack: the depth of the code is the customer's choice. */
export function* nodesOf(program: Program): Generator<AnyNode> {
  const waiting: unknown[] = [program];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (Array.isArray(value)) {
      for (const item of value) waiting.push(item);
    } else if (isNode(value)) {
      yield value;
      for (const child of Object.values(value)) {
        if (typeof child === "object" && child !== null) waiting.push(child);
      }
    }
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

interface AcornError extends SyntaxError {
  readonly pos: number;
}

function isAcornError(error: unknown): error is AcornError {
  return error instanceof SyntaxError && "pos" in error && typeof error.pos === "number";
}

function describe(source: string, error: AcornError): string {
  const message = error.message.replace(/ \(\d+:\d+\)$/, "");
  if (message === "Not enough stack space to parse input") return "the code is nested too deeply";
  if (message !== "Unexpected token") return message.charAt(0).toLowerCase() + message.slice(1);
  const token = /^(?:[\p{ID_Start}$_][\p{ID_Continue}$]*|\d+|[^])/u.exec(source.slice(error.pos, error.pos + 40))?.[0];
  return token === undefined ? "unexpected end of the code" : `unexpected '${token}'`;
}

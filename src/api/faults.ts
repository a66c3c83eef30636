/** From zod's issues to the details of a VALIDATION_ERROR: one sentence for each fault, with the path of its field. */
import type { ZodError } from "zod";
import { type Issue, pathText, plainIssues } from "../contract/issues";
import type { ProblemDetail } from "../domain/problem";
import { Refusal } from "./problems";

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "an array",
  object: "an object",
  record: "an object",
};

function sentence(issue: Issue, value: unknown): string {
  if (value === undefined && issue.code !== "custom") return "is required";
  switch (issue.code) {
    case "invalid_type":
      return `must be ${EXPECTED[issue.expected] ?? issue.expected}, not ${kindOf(value)}`;
    case "invalid_value":
      return `must be ${issue.values.length > 1 ? "one of " : ""}${issue.values.map(String).join(", ")}`;
    default:
      return issue.message;
  }
}

/** `whole` names the value itself (`body`, `query`) for faults that have no path. */
function detailsOf(error: ZodError, data: unknown, whole: string): ProblemDetail[] {
  return plainIssues(error.issues).flatMap(({ path, issue }) => {
    if (issue.code === "unrecognized_keys") {
      const message = whole === "query" ? "is not a parameter of this route" : "is not a field of this request";
      return issue.keys.map((key) => ({ field: pathText([...path, key]) ?? whole, message }));
    }
    return [{ field: pathText(path) ?? whole, message: sentence(issue, valueAt(data, path)) }];
  });
}

/** Refuses with at least one fault. */
export function refuseFields(details: readonly ProblemDetail[]): never {
  const [first] = details;
  const more = details.length > 1 ? ` (and ${details.length - 1} more)` : "";
  throw new Refusal({
    code: "VALIDATION_ERROR",
    message:
      first === undefined
        ? "The request is not valid."
        : `${first.field} ${first.message}${more}.`.replace(/\.\.$/, "."),
    details,
  });
}

const WHOLE: Readonly<Record<string, string>> = { json: "body", query: "query", param: "path" };

/** The router's hook after each validation. */
export function refuseInvalid(result: { target: string; success: boolean; error?: ZodError; data?: unknown }): void {
  if (result.success || result.error === undefined) return;
  refuseFields(detailsOf(result.error, result.data, WHOLE[result.target] ?? result.target));
}

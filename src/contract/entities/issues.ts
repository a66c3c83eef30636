/** Zod's issues as record faults: one fault for each wrong place, with the contract's codes and paths. */
import type { z } from "zod";
import type { RecordFault } from "../record-fault";

type Issue = z.core.$ZodIssue;

/** `["salaryAdjustments", 0, "currencyCode"]` → `salaryAdjustments[0].currencyCode`; null for the root. */
export function pathText(path: readonly PropertyKey[]): string | null {
  let text = "";
  for (const segment of path) {
    if (typeof segment === "number") text += `[${segment}]`;
    else text += text === "" ? String(segment) : `.${String(segment)}`;
  }
  return text === "" ? null : text;
}

/** Faults of `data` in the order of zod's issues. `required` are the fields that may be absent but not null. */
export function faultsOf(issues: readonly Issue[], data: unknown, required: readonly string[]): RecordFault[] {
  return issues.flatMap((issue) => faultsOfIssue(issue, [], data, required));
}

function faultsOfIssue(
  issue: Issue,
  above: readonly PropertyKey[],
  data: unknown,
  required: readonly string[],
): RecordFault[] {
  const path = [...above, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      code: "UNKNOWN_FIELD",
      path: pathText([...path, key]),
      message: `There is no field ${JSON.stringify(key)}${path.length === 0 ? "" : ` in ${pathText(path) ?? ""}`}.`,
    }));
  }
  if (issue.code === "invalid_key") {
    return [invalid(path, "must have a key of a-z, 0-9 and _ that starts with a letter, up to 100 characters")];
  }
  if (issue.code === "invalid_union") {
    const fitting = issue.errors.find((branch) =>
      branch.every((below) => below.path.length > 0 || below.code !== "invalid_type"),
    );
    if (fitting !== undefined && fitting.length > 0)
      return fitting.flatMap((below) => faultsOfIssue(below, path, data, required));
  }
  const value = valueAt(data, path);
  if (value === undefined) return [missing(path)];
  if (value === null && path.length === 1 && required.includes(String(path[0]))) {
    return [
      { code: "REQUIRED", path: pathText(path), message: `${pathText(path) ?? "data"} is required and can't be null.` },
    ];
  }
  return [invalid(path, issue.message)];
}

function missing(path: readonly PropertyKey[]): RecordFault {
  return { code: "REQUIRED", path: pathText(path), message: `${pathText(path) ?? "data"} is required.` };
}

function invalid(path: readonly PropertyKey[], what: string): RecordFault {
  return { code: "INVALID_RECORD", path: pathText(path), message: `${pathText(path) ?? "The data"} ${what}.` };
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const segment of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = Reflect.get(value, segment);
  }
  return value;
}

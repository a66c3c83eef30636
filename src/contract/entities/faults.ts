/** Zod's issues with an entity's fields as record faults, with the contract's codes. */
import { LIMITS } from "../../domain/limits";
import { type Issue, pathText, plainIssues, quoted } from "../issues";
import type { RecordFault } from "../record-fault";

/** In zod's order, at most as many as an execution keeps. `required` are the fields that may be absent but not null. */
export function faultsOf(issues: readonly Issue[], data: unknown, required: readonly string[]): RecordFault[] {
  return plainIssues(issues).flatMap(({ path, issue }): RecordFault[] => {
    const place = pathText(path);
    const invalid = (message: string): RecordFault[] => [
      { code: "INVALID_RECORD", path: place, message: `${place ?? "The data"} ${message}.` },
    ];
    if (issue.code === "unrecognized_keys") {
      return issue.keys.slice(0, LIMITS.recordErrors).map((key) => ({
        code: "UNKNOWN_FIELD",
        path: pathText([...path, key]),
        message: `There is no field ${quoted(key)}${place === null ? "" : ` in ${place}`}.`,
      }));
    }
    if (issue.code === "invalid_key") {
      return invalid("must have a key of a-z, 0-9 and _ that starts with a letter, up to 100 characters");
    }
    const value = valueAt(data, path);
    const cleared = value === null && path.length === 1 && required.includes(String(path[0]));
    if (place !== null && (value === undefined || cleared)) {
      return [
        { code: "REQUIRED", path: place, message: `${place} is required${cleared ? " and can't be null" : ""}.` },
      ];
    }
    return invalid(issue.message);
  });
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const segment of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = Reflect.get(value, segment);
  }
  return value;
}

/** The rules of a hook that need more than one of its fields, and the check of its code; faults are details of a 400. */
import { checkCode } from "../code/check";
import type { HookType } from "../domain/entity-types";
import type { ProblemDetail } from "../domain/problem";

/** The settings of a request that belong to one type of hook. undefined: not in the request. */
export interface TypedSettings {
  readonly eventTypes?: unknown;
  readonly schedule?: unknown;
  readonly orphanCleanup?: { readonly enabled: boolean } | undefined;
  readonly ignoreFields?: readonly string[] | undefined;
}

/** A setting that says nothing (`schedule: null`, no fields to ignore) is no fault on the wrong type: it is what is so. */
export function settingFaults(type: HookType, settings: TypedSettings): ProblemDetail[] {
  const faults: ProblemDetail[] = [];
  const only = (field: string, needs: HookType, what: string) => {
    if (type !== needs) faults.push({ field, message: `is for ${needs} hooks only: ${what}` });
  };
  if (settings.eventTypes !== undefined) only("eventTypes", "PUSH", "a PULL hook runs by its schedule");
  if (settings.schedule !== undefined && settings.schedule !== null) {
    only("schedule", "PULL", "a PUSH hook runs when an entity changes");
  }
  if (settings.orphanCleanup?.enabled === true) only("orphanCleanup", "PULL", "a PUSH hook returns no records");
  if (settings.ignoreFields !== undefined && settings.ignoreFields.length > 0) {
    only("ignoreFields", "PULL", "a PUSH hook returns no records");
  }
  return faults;
}

export function codeFaults(code: string): ProblemDetail[] {
  const checked = checkCode(code);
  if (checked.ok) return [];
  return checked.error.map(({ message, line, column }) => ({ field: "code", message, line, column }));
}

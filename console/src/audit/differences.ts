/** What an entry's facts say of the change: the fields that differ, and those that only name the thing. */
import type { AuditEntry } from "../api/model";
import type { FieldChange } from "../ui/changes";
import { valueText } from "../ui/json";

export interface Differences {
  readonly changes: readonly FieldChange[];
  readonly sides: "both" | "before" | "after";
  /** Of an update: the same before and after. */
  readonly same: readonly { readonly field: string; readonly value: string }[];
}

export function differences({ before, after }: Pick<AuditEntry, "before" | "after">): Differences {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const all = fields.map((field) => ({ field, before: before?.[field], after: after?.[field] }));
  if (before === null || after === null) {
    // Of what was made or is gone, a field that holds nothing says nothing.
    const told = all.filter((each) => !isEmpty(each.before) || !isEmpty(each.after));
    return { changes: told, sides: before === null ? "after" : "before", same: [] };
  }
  const differs = (each: FieldChange) => JSON.stringify(each.before) !== JSON.stringify(each.after);
  return {
    changes: all.filter(differs),
    sides: "both",
    same: all
      .filter((each) => !differs(each) && !isEmpty(each.after) && each.field !== "name")
      .map(({ field, after: value }) => ({ field, value: valueText(value) })),
  };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/**
 * Zod's issues made plain: one for each wrong place, unions resolved to the branch that was meant. Serves the record
 * errors and the details of a refused request alike.
 */
import type { z } from "zod";

export type Issue = z.core.$ZodIssue;

/** An issue that is no union, with its path from the root. */
export interface PlainIssue {
  readonly path: readonly PropertyKey[];
  readonly issue: Issue;
}

/** A path or a key may come from a stranger: longer ones are cut. */
const MAX_UNITS = 300;

/** `["salaryAdjustments", 0, "currencyCode"]` → `salaryAdjustments[0].currencyCode`; null for the root. */
export function pathText(path: readonly PropertyKey[]): string | null {
  let text = "";
  for (const segment of path) {
    if (typeof segment === "number") text += `[${segment}]`;
    else text += text === "" ? String(segment) : `.${String(segment)}`;
  }
  return path.length === 0 ? null : cut(text);
}

/** A stranger's key for a sentence. */
export function quoted(key: string): string {
  return JSON.stringify(cut(key));
}

function cut(text: string): string {
  return text.length > MAX_UNITS ? `${text.slice(0, MAX_UNITS)}…` : text;
}

/** In zod's order. */
export function plainIssues(issues: readonly Issue[]): PlainIssue[] {
  return issues.flatMap((issue) => below(issue, []));
}

function below(issue: Issue, above: readonly PropertyKey[]): PlainIssue[] {
  const path = [...above, ...issue.path];
  if (issue.code === "invalid_union") {
    const meant = meantBranch(issue.errors);
    if (meant !== null) return meant.flatMap((inner) => below(inner, path));
  }
  return [{ path, issue }];
}

/** The branch of the value's own kind; among several the one with the fewest faults. */
function meantBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const fitting = branches.filter(
    (branch) => branch.length > 0 && !branch.some((issue) => issue.path.length === 0 && issue.code === "invalid_type"),
  );
  let meant: readonly Issue[] | null = null;
  for (const branch of fitting) if (meant === null || branch.length < meant.length) meant = branch;
  return meant;
}

/** Teams and job roles that written records name; they are created on the way (contract section 4). */
import type { JsonValue } from "../domain/json";
import { isJsonObject } from "../domain/json";
import type { JobRoleMention } from "../store/job-roles";
import type { TeamMention } from "../store/teams";
import type { PlannedRecord } from "./context";

/** Distinct by externalId; of several names the last counts. */
export function teamsIn(records: Iterable<PlannedRecord>): TeamMention[] {
  const names = new Map<string, string | null>();
  for (const { fields } of records) {
    const rows = fields["teamAllocations"];
    for (const row of Array.isArray(rows) ? rows : []) {
      const externalId = isJsonObject(row) ? textOf(row["teamId"]) : null;
      if (!isJsonObject(row) || externalId === null) continue;
      names.set(externalId, textOf(row["teamName"]) ?? names.get(externalId) ?? null);
    }
  }
  return [...names].map(([externalId, name]) => ({ externalId, name }));
}

/** Distinct by externalId, the last title counting, and by title where there is none. */
export function jobRolesIn(records: Iterable<PlannedRecord>): JobRoleMention[] {
  const roles = new Map<string, JobRoleMention>();
  for (const { fields } of records) {
    const role = jobRole(fields["jobRole"]);
    if (role !== null) roles.set(JSON.stringify(role.externalId ?? { title: role.title }), role);
  }
  return [...roles.values()];
}

function jobRole(value: JsonValue | undefined): JobRoleMention | null {
  if (typeof value === "string") return { title: value, externalId: null };
  if (!isJsonObject(value)) return null;
  const title = textOf(value["title"]);
  return title === null ? null : { title, externalId: textOf(value["externalId"]) };
}

function textOf(value: JsonValue | undefined): string | null {
  return typeof value === "string" ? value : null;
}

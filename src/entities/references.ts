/**
 * References by external id: where they stand in a patch, and which entity each means. The same source first, then the
 * organisation; none or more than one is a fault (contract section 4).
 */
import type { RecordFault } from "../contract/record-fault";
import { ENTITY_MODEL, type EntityFields } from "../domain/entity-model";
import type { EntityType } from "../domain/entity-types";
import { isJsonObject, type JsonValue } from "../domain/json";
import { err, ok, type Result } from "../domain/result";
import type { ReferenceKey, ReferenceTarget } from "../store/entity-lookups";

export interface Reference {
  /** As in a fault: `projectAllocations[2].projectId`. */
  readonly path: string;
  readonly externalId: string;
  readonly targets: readonly EntityType[];
}

/** What an entity is linked to: the part of its row that references decide. */
export interface Links {
  readonly employeeId: string | null;
  readonly contractorId: string | null;
  readonly projectId: string | null;
}

const NO_LINKS: Links = { employeeId: null, contractorId: null, projectId: null };

/** The references that a patch sets. One that it leaves alone is not looked up again. */
export function referencesIn(type: EntityType, fields: EntityFields): Reference[] {
  return ENTITY_MODEL[type].references.flatMap(({ path, targets }) => {
    switch (path) {
      case "employeeExternalId":
      case "projectExternalId":
        return reference(path, fields[path], targets);
      case "filledBy.externalId":
        return reference(path, member(fields["filledBy"], "externalId"), targets);
      case "projectAllocations[].projectId": {
        const rows = fields["projectAllocations"];
        if (!Array.isArray(rows)) return [];
        return rows.flatMap((row, index) =>
          reference(`projectAllocations[${index}].projectId`, member(row, "projectId"), targets),
        );
      }
    }
  });
}

/** Distinct (type, external id) pairs to look up. */
export function referenceKeys(references: Iterable<Reference>): ReferenceKey[] {
  const keys = new Map<string, ReferenceKey>();
  for (const { externalId, targets } of references) {
    for (const type of targets) keys.set(`${type} ${externalId}`, { type, externalId });
  }
  return [...keys.values()];
}

/** `found`: everything of the organisation with that external id. `source` null: nothing is of the same source. */
export function resolveReference(
  reference: Reference,
  found: readonly ReferenceTarget[],
  source: string | null,
): Result<ReferenceTarget, RecordFault> {
  const candidates = found.filter((target) => reference.targets.includes(target.type));
  const own = source === null ? [] : candidates.filter((target) => target.source === source);
  const meant = own.length > 0 ? own : candidates;
  const [target, second] = meant;
  const who = `${reference.targets.join(" or ")} with the externalId ${JSON.stringify(reference.externalId)}`;
  if (target === undefined)
    return err({ code: "REFERENCE_NOT_FOUND", path: reference.path, message: `There is no ${who}.` });
  if (second !== undefined)
    return err({
      code: "REFERENCE_AMBIGUOUS",
      path: reference.path,
      message: `There is more than one ${who}${own.length > 0 ? " from this source" : ""}.`,
    });
  return ok(target);
}

/** The links after a patch: those it does not speak of stay. */
export function linksAfter(
  type: EntityType,
  before: Links | null,
  fields: EntityFields,
  resolved: ReadonlyMap<string, ReferenceTarget>,
): Links {
  const { employeeId, contractorId, projectId } = before ?? NO_LINKS;
  const idAt = (path: string): string | null => resolved.get(path)?.id ?? null;
  if (type === "vacancy" && fields["filledBy"] !== undefined) {
    const filler = resolved.get("filledBy.externalId");
    return {
      ...NO_LINKS,
      employeeId: filler?.type === "employee" ? filler.id : null,
      contractorId: filler?.type === "contractor" ? filler.id : null,
    };
  }
  if (type !== "assignment") return { employeeId, contractorId, projectId };
  return {
    employeeId: fields["employeeExternalId"] === undefined ? employeeId : idAt("employeeExternalId"),
    contractorId,
    projectId: fields["projectExternalId"] === undefined ? projectId : idAt("projectExternalId"),
  };
}

function reference(path: string, value: JsonValue | undefined, targets: readonly EntityType[]): Reference[] {
  return typeof value === "string" ? [{ path, externalId: value, targets }] : [];
}

function member(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return isJsonObject(value) ? value[name] : undefined;
}

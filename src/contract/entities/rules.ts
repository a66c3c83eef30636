/**
 * Rules between values, which a schema of single values can't hold. They look at anything: what is not of the right kind
 * has a fault of its own already and is passed over.
 */
import { ENTITY_MODEL } from "../../domain/entity-model";
import type { EntityType } from "../../domain/entity-types";
import { LIMITS } from "../../domain/limits";
import type { RecordFault } from "../record-fault";

/** `known`: places that are faulty already; a rule about the same place says nothing more. */
export function ruleFaults(type: EntityType, data: unknown, known: readonly RecordFault[]): RecordFault[] {
  if (!isObject(data)) return [];
  const faults: RecordFault[] = [];
  const report = (path: string, message: string): void => {
    if (!known.some((fault) => fault.path === path))
      faults.push({ code: "INVALID_RECORD", path, message: `${path} ${message}.` });
  };
  for (const [from, to] of ENTITY_MODEL[type].ordered) notBefore(data, from, to, "", report);
  for (const name of ENTITY_MODEL[type].arrays) {
    const rows = data[name];
    if (!Array.isArray(rows)) continue;
    const dates = new Set<string>();
    for (const [index, row] of rows.entries()) {
      if (!isObject(row)) continue;
      notBefore(row, "startDate", "endDate", `${name}[${index}].`, report);
      const effective = row["effectiveDate"];
      if (typeof effective !== "string") continue;
      if (dates.has(effective))
        report(`${name}[${index}].effectiveDate`, `must differ from row to row: ${effective} comes twice`);
      dates.add(effective);
    }
  }
  if (isObject(data["customAttributes"])) attributeRules(data["customAttributes"], report);
  if (type === "vacancy") fillerRule(data, report);
  return faults;
}

type Report = (path: string, message: string) => void;

function notBefore(data: Record<string, unknown>, from: string, to: string, prefix: string, report: Report): void {
  const [low, high] = [data[from], data[to]];
  const dates = typeof low === "string" && typeof high === "string" && high < low;
  const numbers = typeof low === "number" && typeof high === "number" && high < low;
  if (dates) report(`${prefix}${to}`, `must not be before ${from} (${low})`);
  if (numbers) report(`${prefix}${to}`, `must not be less than ${from} (${low})`);
}

function attributeRules(attributes: Record<string, unknown>, report: Report): void {
  const { attributes: max } = LIMITS.record;
  const values = Object.entries(attributes);
  if (values.length > max) report("customAttributes", `must have at most ${max} keys`);
  for (const [key, value] of values) {
    if (isObject(value)) notBefore(value, "start", "end", `customAttributes.${key}.`, report);
  }
}

function fillerRule(data: Record<string, unknown>, report: Report): void {
  const { filledBy, filledByExternalId: short } = data;
  if (filledBy === undefined || short === undefined) return;
  const long = isObject(filledBy) ? filledBy["externalId"] : filledBy;
  if (long !== short) report("filledByExternalId", "must be the same as filledBy.externalId, or left out");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

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
      if (!isDate(effective)) continue;
      if (dates.has(effective))
        report(`${name}[${index}].effectiveDate`, `must differ from row to row: ${effective} comes twice`);
      dates.add(effective);
    }
  }
  if (isObject(data["customAttributes"])) attributeRules(data["customAttributes"], report);
  if (type === "vacancy") fillerRule(data, report);
  const bytes = known.length > 0 ? 0 : sizeOf(data, ENTITY_MODEL[type].arrays);
  if (bytes > LIMITS.record.bytes) {
    const message = `The fields have ${bytes} bytes of JSON; they may have ${LIMITS.record.bytes}.`;
    faults.push({ code: "INVALID_RECORD", path: null, message });
  }
  return faults;
}

type Report = (path: string, message: string) => void;

function notBefore(data: Record<string, unknown>, from: string, to: string, prefix: string, report: Report): void {
  const [low, high] = [data[from], data[to]];
  if (isDate(low) && isDate(high) && high < low) report(`${prefix}${to}`, `must not be before ${from} (${low})`);
  if (typeof low === "number" && typeof high === "number" && high < low)
    report(`${prefix}${to}`, `must not be less than ${from} (${low})`);
}

/** Bytes of JSON in UTF-8; 0 for what is surely small, as measuring takes longer than all other rules together. */
function sizeOf(data: Record<string, unknown>, arrays: readonly string[]): number {
  const { customAttributes } = data;
  const rows = arrays.reduce((sum, name) => sum + lengthOf(data[name]), 0);
  const attributes = isObject(customAttributes) ? Object.keys(customAttributes).length : 0;
  return rows > 50 || attributes > 20 ? new TextEncoder().encode(JSON.stringify(data)).byteLength : 0;
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
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

function isDate(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

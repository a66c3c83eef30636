/** How an entity is named and which of its fields a table shows. */
import type { EntityType } from "../api/model";
import type { Entity } from "./entities";

const text = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? String(value) : "");

export function entityTitle(type: EntityType, { fields, externalId, id }: Entity): string {
  const name =
    type === "employee"
      ? `${text(fields["firstName"])} ${text(fields["lastName"])}`.trim()
      : type === "vacancy"
        ? text(fields["role"])
        : type === "assignment"
          ? `${text(fields["employeeExternalId"])} on ${text(fields["projectExternalId"])}`
          : text(fields["name"]);
  return name === "" ? (externalId ?? id) : name;
}

interface Column {
  readonly title: string;
  readonly field: string;
  readonly number?: boolean;
}

export const COLUMNS: Readonly<Record<EntityType, readonly Column[]>> = {
  employee: [
    { title: "Email", field: "email" },
    { title: "Job role", field: "jobRole" },
    { title: "Start", field: "startDate" },
  ],
  vacancy: [
    { title: "Status", field: "status" },
    { title: "FTE", field: "fte", number: true },
    { title: "Target start", field: "targetStartDate" },
  ],
  contractor: [
    { title: "Company", field: "company" },
    { title: "Rate", field: "rate", number: true },
    { title: "Start", field: "startDate" },
  ],
  project: [
    { title: "Code", field: "projectCode" },
    { title: "Status", field: "status" },
    { title: "Priority", field: "priority", number: true },
  ],
  assignment: [
    { title: "FTE", field: "fte", number: true },
    { title: "Start", field: "startDate" },
    { title: "End", field: "endDate" },
  ],
};

/** A field's value in a table's cell. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined || value === "") return "–";
  if (typeof value === "object") {
    if ("title" in value) return text(value.title);
    return JSON.stringify(value);
  }
  return String(value).replace(/_/g, " ");
}

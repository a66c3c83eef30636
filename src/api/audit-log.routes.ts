/** Routes of the audit log: a page of it, and all of it as a file. Nothing here writes. */
import { AuditEntryShape, AuditExportQuery, AuditQuery } from "../contract/audit-log";
import { listOf } from "../contract/list";
import { z } from "@hono/zod-openapi";
import { ORG, OrgPath, endpoint, json } from "./route";

const TAGS = ["Audit log"];

export const listAuditLog = endpoint("listAuditLog", {
  method: "get",
  path: `${ORG}/audit-log`,
  tags: TAGS,
  summary: "List who changed what, when and from where",
  description:
    "Newest first. `total` is exact up to 10,000; of more entries it says as many as the page has looked at, and `hasNextPage` is right.",
  request: { params: OrgPath, query: AuditQuery },
  responses: { 200: json("The entries", listOf(AuditEntryShape)) },
});

export const exportAuditLog = endpoint("exportAuditLog", {
  method: "get",
  path: `${ORG}/audit-log/export`,
  tags: TAGS,
  summary: "Download the audit log as CSV or JSON lines",
  description:
    "All entries that the filters leave, newest first, as a file. CSV is RFC 4180 with a header line; a cell that a spreadsheet would take for a formula begins with an apostrophe. A line of JSON is an item of the list. A download that breaks off is not whole.",
  request: { params: OrgPath, query: AuditExportQuery },
  responses: {
    200: {
      description: "The file",
      content: { "text/csv": { schema: z.string() }, "application/x-ndjson": { schema: z.string() } },
    },
  },
});

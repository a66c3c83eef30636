/** Answers the routes of the audit log. */
import { isoTime } from "../domain/clock";
import { faultText } from "../observe/fault-text";
import { listAudit } from "../store/audit-reads";
import { EXPORT_TYPES, auditExport, wireEntry } from "./audit-export";
import * as routes from "./audit-log.routes";
import type { Api } from "./context";
import { listAnswer } from "./list";

export function addAuditLog(api: Api): void {
  api.openapi(routes.listAuditLog, async (c) => {
    const { db, org } = c.get("tenant");
    const query = c.req.valid("query");
    return c.json(listAnswer(query, await listAudit(db, org.id, query), wireEntry), 200);
  });

  api.openapi(routes.exportAuditLog, (c) => {
    const { db, org } = c.get("tenant");
    const { clock, log } = c.get("ports");
    const { format, ...filter } = c.req.valid("query");
    const requestId = c.get("requestId");
    const failed = (error: unknown) =>
      log({ event: "audit.export", outcome: "failed", requestId, orgId: org.id, reason: faultText(error) });
    const day = isoTime(clock()).slice(0, 10);
    return c.body(auditExport(db, org.id, filter, format, failed), 200, {
      "content-type": EXPORT_TYPES[format],
      "content-disposition": `attachment; filename="audit-log-${org.id}-${day}.${format}"`,
    });
  });
}

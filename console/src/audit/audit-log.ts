/** Reads of the audit log: a page of it, and all that the filters leave as a file. */
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, body, orgId } from "../api/client";
import { ApiFailure } from "../api/failure";
import type { AuditAction, AuditActorKind, AuditTargetKind } from "../api/model";
import type { TimeSpan } from "./days";

export interface AuditFilter extends TimeSpan {
  readonly actorKind?: AuditActorKind | undefined;
  readonly actorId?: string | undefined;
  readonly action?: AuditAction | undefined;
  readonly targetKind?: AuditTargetKind | undefined;
  readonly targetId?: string | undefined;
  readonly search?: string | undefined;
}

export type ExportFormat = "csv" | "jsonl";

/** The filter as the API takes it: what is not asked for is not sent. */
function given({ actorKind, actorId, action, targetKind, targetId, from, to, search }: AuditFilter) {
  return {
    ...(actorKind === undefined ? {} : { actorKind }),
    ...(actorId === undefined ? {} : { actorId }),
    ...(action === undefined ? {} : { action }),
    ...(targetKind === undefined ? {} : { targetKind }),
    ...(targetId === undefined ? {} : { targetId }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(search === undefined ? {} : { search }),
  };
}

export const auditLog = (filter: AuditFilter, page: number) =>
  queryOptions({
    queryKey: ["audit-log", filter, page],
    queryFn: () =>
      body(
        api.GET("/api/v1/org/{orgId}/audit-log", {
          params: { path: { orgId: orgId() }, query: { page, limit: 50, ...given(filter) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** A download that breaks off is no file: it would look whole. */
export async function auditFile(filter: AuditFilter, format: ExportFormat): Promise<{ name: string; content: Blob }> {
  const call = api.GET("/api/v1/org/{orgId}/audit-log/export", {
    params: { path: { orgId: orgId() }, query: { format, ...given(filter) } },
    parseAs: "blob",
  });
  const response = call.then((answer) => answer.response);
  const content = await body(call).catch((error: unknown) => {
    throw error instanceof ApiFailure ? error : new ApiFailure(0, null);
  });
  const disposition = (await response).headers.get("content-disposition") ?? "";
  return { name: /filename="([^"]+)"/.exec(disposition)?.[1] ?? `audit-log.${format}`, content };
}

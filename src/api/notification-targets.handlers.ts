/** Answers the routes of notification targets. A signing secret is in the answer that made it and nowhere else. */
import { isoTime } from "../domain/clock";
import { newId } from "../domain/ids";
import { LIMITS } from "../domain/limits";
import { SECRET_OVERLAP_MS } from "../domain/notices";
import { type NoticeRow, listNotices } from "../store/notices";
import {
  type TargetRow,
  type TargetView,
  deleteTarget,
  getTarget,
  insertTarget,
  listTargets,
  rotateTarget,
  updateTarget,
} from "../store/notification-targets";
import { newWebhookSecret, sealWebhookSecret } from "../vault/webhook-secret";
import { authorOf } from "./author";
import type { Api } from "./context";
import { dataKeyOf } from "./data-key";
import { refuseFields } from "./faults";
import { listAnswer } from "./list";
import * as routes from "./notification-targets.routes";
import type { ApiPorts } from "./ports";
import { found, refuse } from "./problems";

type Where = Partial<Pick<TargetRow, "url" | "addresses">>;

function wire(row: TargetView, nowMs: number) {
  const { id, name, kind, addresses, url, events, enabled, disabledReason, previousUntil } = row;
  const { pending, lastSentAt, lastError, createdAt, updatedAt } = row;
  const overlaps = previousUntil !== null && Date.parse(previousUntil) > nowMs;
  return {
    id,
    name,
    kind,
    addresses,
    url,
    events,
    enabled,
    disabledReason,
    previousSecretUntil: overlaps ? previousUntil : null,
    pending,
    lastSentAt,
    lastError,
    createdAt,
    updatedAt,
  };
}

function wireNotice(row: NoticeRow) {
  const { id, type, hookId, recipient, status, attempts, nextAttemptAt, lastError, occurredAt, updatedAt } = row;
  return { id, type, hookId, recipient, status, attempts, nextAttemptAt, lastError, occurredAt, updatedAt };
}

/** Refuses what the other kind has, and a URL that nothing may be posted to. */
function checkWhere(kind: TargetRow["kind"], { url, addresses }: Where, ports: ApiPorts): void {
  if (kind === "mail" && url !== undefined) refuseFields([{ field: "url", message: "is for webhook targets" }]);
  if (kind === "webhook" && addresses !== undefined) {
    refuseFields([{ field: "addresses", message: "are for mail targets" }]);
  }
  const fault = typeof url === "string" ? ports.notifications.urlFault(url) : null;
  if (fault !== null) refuseFields([{ field: "url", message: `can't be called: ${fault}` }]);
}

export function addNotificationTargets(api: Api): void {
  api.openapi(routes.listNotificationTargets, async (c) => {
    const { db, org } = c.get("tenant");
    const query = c.req.valid("query");
    const now = c.get("ports").clock();
    return c.json(
      listAnswer(query, await listTargets(db, org.id, query), (row) => wire(row, now)),
      200,
    );
  });

  api.openapi(routes.createNotificationTarget, async (c) => {
    const { db, org } = c.get("tenant");
    const ports = c.get("ports");
    const { kind, url, addresses, ...rest } = c.req.valid("json");
    checkWhere(kind, { ...(url !== undefined && { url }), ...(addresses !== undefined && { addresses }) }, ports);
    if (kind === "mail" && addresses === undefined) refuseFields([{ field: "addresses", message: "is required" }]);
    if (kind === "webhook" && url === undefined) refuseFields([{ field: "url", message: "is required" }]);
    const id = newId("notificationTarget");
    const secret = kind === "webhook" ? newWebhookSecret() : null;
    const dataKey = secret === null ? null : await dataKeyOf(db, org.id, ports, authorOf(c));
    const sealed =
      secret === null || dataKey === null
        ? null
        : await sealWebhookSecret(dataKey, { targetId: id, version: 1 }, secret);
    const now = isoTime(ports.clock());
    const row: TargetRow = {
      ...rest,
      id,
      orgId: org.id,
      kind,
      addresses: addresses ?? [],
      url: url ?? null,
      disabledReason: null,
      secretVersion: sealed === null ? null : 1,
      dataKeyId: dataKey?.dataKeyId ?? null,
      ciphertext: sealed,
      previousDataKeyId: null,
      previousCiphertext: null,
      previousUntil: null,
      createdAt: now,
      updatedAt: now,
    };
    const most = LIMITS.notifications.targets;
    if (!(await insertTarget(db, row, most, authorOf(c)))) {
      refuse("CONFLICT", `An organisation has at most ${most} notification targets. Delete one first.`);
    }
    const view = { ...row, pending: 0, lastSentAt: null, lastError: null };
    return c.json({ data: { ...wire(view, ports.clock()), secret } }, 201);
  });

  api.openapi(routes.updateNotificationTarget, async (c) => {
    const { db, org } = c.get("tenant");
    const ports = c.get("ports");
    const { id } = c.req.valid("param");
    const { name, url, addresses, events, enabled } = c.req.valid("json");
    const before = found(await getTarget(db, org.id, id), "notification target");
    checkWhere(
      before.kind,
      { ...(url !== undefined && { url }), ...(addresses !== undefined && { addresses }) },
      ports,
    );
    const change = {
      ...(name !== undefined && { name }),
      ...(url !== undefined && { url }),
      ...(addresses !== undefined && { addresses }),
      ...(events !== undefined && { events }),
      ...(enabled !== undefined && { enabled, disabledReason: null }),
    };
    await updateTarget(db, org.id, id, change, authorOf(c));
    const after = found(await getTarget(db, org.id, id), "notification target");
    return c.json({ data: wire(after, ports.clock()) }, 200);
  });

  api.openapi(routes.deleteNotificationTarget, async (c) => {
    const { db, org } = c.get("tenant");
    if (!(await deleteTarget(db, org.id, c.req.valid("param").id, authorOf(c)))) {
      refuse("NOT_FOUND", "There is no such notification target.");
    }
    return c.body(null, 204);
  });

  api.openapi(routes.testNotificationTarget, async (c) => {
    const { db, org } = c.get("tenant");
    const target = found(await getTarget(db, org.id, c.req.valid("param").id), "notification target");
    const tested = await c.get("ports").notifications.test(target);
    const receivers = tested.map(({ receiver, result, durationMs }) => ({
      receiver,
      ok: result.kind === "sent",
      status: result.status,
      answer: result.text,
      error: result.kind === "sent" ? null : result.error,
      durationMs,
    }));
    return c.json({ data: { ok: receivers.every((each) => each.ok), receivers } }, 200);
  });

  api.openapi(routes.rotateNotificationSecret, async (c) => {
    const { db, org } = c.get("tenant");
    const ports = c.get("ports");
    const { id } = c.req.valid("param");
    const before = found(await getTarget(db, org.id, id), "notification target");
    if (before.secretVersion === null) refuse("CONFLICT", "A mail target has no signing secret.");
    const dataKey = await dataKeyOf(db, org.id, ports, authorOf(c));
    const secret = newWebhookSecret();
    const secretVersion = (before.secretVersion ?? 0) + 1;
    const ciphertext = await sealWebhookSecret(dataKey, { targetId: id, version: secretVersion }, secret);
    const next = { dataKeyId: dataKey.dataKeyId, ciphertext, secretVersion };
    const until = isoTime(ports.clock() + SECRET_OVERLAP_MS);
    if (!(await rotateTarget(db, before, next, until, authorOf(c)))) {
      refuse("CONFLICT", "Somebody else has rotated this secret at the same time.");
    }
    const after = found(await getTarget(db, org.id, id), "notification target");
    return c.json({ data: { ...wire(after, ports.clock()), secret } }, 200);
  });

  api.openapi(routes.listNotices, async (c) => {
    const { db, org } = c.get("tenant");
    const query = c.req.valid("query");
    const { id } = found(await getTarget(db, org.id, c.req.valid("param").id), "notification target");
    return c.json(listAnswer(query, await listNotices(db, org.id, id, query), wireNotice), 200);
  });
}

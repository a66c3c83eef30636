/** Targets of an organisation, a receiver that verifies what it gets as the reference library does, and bells that wait. */
import { env } from "cloudflare:workers";
import { Webhook } from "standardwebhooks";
import { OPERATOR, type Author } from "../../../src/domain/audit";
import { isoTime } from "../../../src/domain/clock";
import { newId } from "../../../src/domain/ids";
import { NOTICE_TYPES, type NoticeType } from "../../../src/domain/notices";
import type { Fetcher } from "../../../src/egress/fetcher";
import { post } from "../../../src/egress/post";
import type { Mail } from "../../../src/mail/mailer";
import type { NotifyPorts } from "../../../src/notify/ports";
import { buildPorts } from "../../../src/ports";
import { readSettings } from "../../../src/settings";
import { insertDataKey } from "../../../src/store/data-keys";
import { databaseFor } from "../../../src/store/database";
import type { NoticeRow } from "../../../src/store/notices";
import { type TargetRow, getTarget, insertTarget } from "../../../src/store/notification-targets";
import { createDataKey } from "../../../src/vault/data-key";
import { newWebhookSecret, sealWebhookSecret } from "../../../src/vault/webhook-secret";

export const START = Date.parse("2026-11-24T09:00:00.000Z");

export interface Rig {
  readonly ports: NotifyPorts;
  readonly bells: { readonly orgId: string; readonly delaySeconds: number }[];
  readonly mails: Mail[];
  readonly logged: Readonly<Record<string, unknown>>[];
  /** What comes in at any URL, before it is answered. */
  readonly received: Received[];
  /** How the next requests are answered. */
  answer: (received: Received) => Response | Promise<Response>;
  now: number;
  /** Ends the consumer at that step. */
  endAt: string | null;
}

export interface Received {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

export class ConsumerEnded extends Error {}

export function rig(): Rig {
  const settings = readSettings(env);
  if (!settings.ok) throw new Error(settings.error);
  const real = buildPorts(env, settings.value, () => {}).notify;
  const fetcher: Fetcher = async (url, request) => {
    const headers = Object.fromEntries(request.headers);
    const received = { url, headers, body: new TextDecoder().decode(request.body ?? new Uint8Array()) };
    made.received.push(received);
    return made.answer(received);
  };
  const clock = () => made.now;
  const egress = { policy: { devOrigins: new Set<string>(), platformHosts: [] }, fetcher, resolver: null, clock };
  const made: Rig = {
    bells: [],
    mails: [],
    logged: [],
    received: [],
    answer: () => new Response(null, { status: 204 }),
    now: START,
    endAt: null,
    ports: {
      ...real,
      clock,
      random: () => 0,
      log: (event) => void made.logged.push(event),
      ring: async (orgId, delaySeconds) => void made.bells.push({ orgId, delaySeconds }),
      post: (url, headers, body) => post(url, headers, body, egress),
      mailer: {
        send: async (mail) => {
          made.mails.push(mail);
          return { ok: true, value: null };
        },
      },
      fault(step) {
        if (made.endAt !== step) return;
        made.endAt = null;
        throw new ConsumerEnded(step);
      },
    },
  };
  return made;
}

export function author(nowMs: number): Author {
  return { actor: OPERATOR, at: isoTime(nowMs), ip: null, requestId: null };
}

interface Wish {
  readonly url?: string;
  readonly addresses?: string[];
  readonly events?: NoticeType[];
  readonly enabled?: boolean;
}

export interface Target {
  readonly id: string;
  readonly orgId: string;
  readonly secret: string;
}

/** A webhook, or with `addresses` mail. */
export async function newTarget(on: Rig, orgId: string, wish: Wish = {}): Promise<Target> {
  const db = databaseFor(env.DB, orgId);
  const id = newId("notificationTarget");
  const dataKeyId = newId("dataKey");
  const { dataKey, stored } = await createDataKey(await on.ports.keyring(), { orgId, dataKeyId });
  const secret = newWebhookSecret();
  const at = isoTime(START);
  const mail = wish.addresses !== undefined;
  await env.DB.prepare(
    "INSERT INTO organisations (id, name, created_at, updated_at) VALUES (?1, 'Acme', ?2, ?2) ON CONFLICT DO NOTHING",
  )
    .bind(orgId, at)
    .run();
  await insertDataKey(db, { id: dataKeyId, orgId, ...stored, createdAt: at, updatedAt: at }, author(START));
  const row: TargetRow = {
    id,
    orgId,
    name: "Team",
    kind: mail ? "mail" : "webhook",
    addresses: wish.addresses ?? [],
    url: mail ? null : (wish.url ?? "https://hooks.example.com/in"),
    events: wish.events ?? [...NOTICE_TYPES],
    enabled: wish.enabled ?? true,
    disabledReason: null,
    secretVersion: mail ? null : 1,
    dataKeyId: mail ? null : dataKeyId,
    ciphertext: mail ? null : await sealWebhookSecret(dataKey, { targetId: id, version: 1 }, secret),
    previousDataKeyId: null,
    previousCiphertext: null,
    previousUntil: null,
    createdAt: at,
    updatedAt: at,
  };
  await insertTarget(db, row, 100, author(START));
  return { id, orgId, secret };
}

export async function targetOf({ orgId, id }: Target) {
  const found = await getTarget(databaseFor(env.DB, orgId), orgId, id);
  if (found === null) throw new Error("no target");
  return found;
}

type Row = Pick<NoticeRow, "id" | "type" | "level" | "status" | "attempts" | "recipient" | "data"> & {
  readonly target_id: string;
  readonly hook_id: string;
  readonly last_error: string | null;
  readonly next_attempt_at: string | null;
};

export async function noticesOf(orgId: string): Promise<Row[]> {
  const { results } = await env.DB.prepare("SELECT * FROM notices WHERE org_id = ? ORDER BY occurred_at, rowid")
    .bind(orgId)
    .all<Row>();
  return results;
}

/** A notice as a failed execution leaves one, for that target. */
export async function owe(target: Target, nowMs: number): Promise<string> {
  const id = newId("notice");
  const data = { organisationId: target.orgId, hookId: "hook_1", hookName: "Pull", executionId: "exe_1", error: null };
  await env.DB.prepare(
    `INSERT INTO notices (id, org_id, target_id, hook_id, recipient, type, data, occurred_at, status, next_attempt_at, updated_at)
     SELECT ?1, ?2, ?3, 'hook_1', (SELECT value FROM notification_targets t, json_each(t.addresses) WHERE t.id = ?3 LIMIT 1),
       'execution.failed', ?4, ?5, 'pending', ?5, ?5`,
  )
    .bind(id, target.orgId, target.id, JSON.stringify(data), isoTime(nowMs))
    .run();
  return id;
}

/** Whether the reference library takes it as signed with that secret. It allows five minutes between the clocks. */
export function isVerified(secret: string, received: Received): boolean {
  try {
    new Webhook(secret).verify(received.body, received.headers);
    return true;
  } catch {
    return false;
  }
}

/** Notices on their way: signed so that others verify it, tried again, given up, and through the death of a consumer. */
import { env } from "cloudflare:workers";
import { expect, it, vi } from "vitest";
import { isoTime, systemClock } from "../../../src/domain/clock";
import { newId } from "../../../src/domain/ids";
import { runNotices, sweepNotices } from "../../../src/notify/run";
import { testTarget } from "../../../src/notify/test-target";
import { databaseFor } from "../../../src/store/database";
import { rotateTarget, updateTarget } from "../../../src/store/notification-targets";
import { findDataKey } from "../../../src/store/data-keys";
import { openDataKey } from "../../../src/vault/data-key";
import { newWebhookSecret, sealWebhookSecret } from "../../../src/vault/webhook-secret";
import {
  ConsumerEnded,
  author,
  type Rig,
  type Target,
  isVerified,
  newTarget,
  noticesOf,
  owe,
  rig,
  targetOf,
} from "./fixture";

const org = () => newId("organisation");

it("reach a webhook signed as Standard Webhooks says", async () => {
  const on = rig();
  on.now = systemClock();
  const target = await newTarget(on, org());
  const id = await owe(target, on.now);
  await runNotices(on.ports, target.orgId);
  const [received, ...more] = on.received;
  if (received === undefined) throw new Error("nothing came");
  expect(more).toEqual([]);
  expect(received.headers).toMatchObject({
    "content-type": "application/json",
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(on.now / 1000)),
  });
  expect(isVerified(target.secret, received)).toBe(true);
  expect(isVerified(newWebhookSecret(), received)).toBe(false);
  expect(isVerified(target.secret, { ...received, body: received.body.replace("Pull", "Pole") })).toBe(false);
  expect(await noticesOf(target.orgId)).toMatchObject([{ status: "sent", attempts: 1, last_error: null }]);
  expect(on.bells).toEqual([]);
  await runNotices(on.ports, target.orgId);
  expect(on.received).toHaveLength(1);
});

it("are tried again when the receiver is down, under the same id, with the same words, until it is back", async () => {
  const on = rig();
  const target = await newTarget(on, org());
  const id = await owe(target, on.now);
  on.answer = () => new Response("down", { status: 503 });
  await runNotices(on.ports, target.orgId);
  expect(on.bells).toEqual([{ orgId: target.orgId, delaySeconds: 5 }]);
  expect(await targetOf(target)).toMatchObject({
    pending: 1,
    lastError: "The receiver answered 503.",
    lastSentAt: null,
  });
  await runNotices(on.ports, target.orgId);
  expect(on.received).toHaveLength(1);

  on.now += 5_000;
  on.answer = () => Promise.reject(new Error("no route"));
  await runNotices(on.ports, target.orgId);
  expect(on.bells.at(-1)).toEqual({ orgId: target.orgId, delaySeconds: 300 });

  on.now += 300_000;
  on.answer = () => new Response(null, { status: 200 });
  await runNotices(on.ports, target.orgId);
  expect(on.received.map(({ headers }) => headers["webhook-id"])).toEqual([id, id, id]);
  expect(new Set(on.received.map(({ body }) => body)).size).toBe(1);
  expect(new Set(on.received.map(({ headers }) => headers["webhook-timestamp"])).size).toBe(3);
  expect(await noticesOf(target.orgId)).toMatchObject([{ status: "sent", attempts: 3, last_error: null }]);
  expect(await targetOf(target)).toMatchObject({ pending: 0, lastError: null, lastSentAt: isoTime(on.now) });
});

it("are given up after ten attempts, and say why", async () => {
  const on = rig();
  const target = await newTarget(on, org());
  await owe(target, on.now);
  on.answer = () => new Response(null, { status: 302, headers: { location: "https://elsewhere.example.com/" } });
  for (let attempt = 0; attempt < 12; attempt++) {
    await runNotices(on.ports, target.orgId);
    on.now += 86_400_000;
  }
  expect(on.received.map(({ url }) => new URL(url).host)).toEqual(
    Array.from({ length: 10 }, () => "hooks.example.com"),
  );
  const [notice] = await noticesOf(target.orgId);
  expect(notice).toMatchObject({ status: "failed", attempts: 10, next_attempt_at: null });
  expect(notice?.last_error).toBe(
    "The receiver answered 302. Redirects are not followed: change the URL. Given up after 10 attempts.",
  );
});

it("wait as long as the receiver asks", async () => {
  const on = rig();
  const target = await newTarget(on, org());
  await owe(target, on.now);
  on.answer = () => new Response(null, { status: 429, headers: { "retry-after": "600" } });
  await runNotices(on.ports, target.orgId);
  expect(on.bells).toEqual([{ orgId: target.orgId, delaySeconds: 600 }]);
});

it("switch a target off that answers 410, and no other", async () => {
  const on = rig();
  const orgId = org();
  const gone = await newTarget(on, orgId, { url: "https://gone.example.com/" });
  const stays = await newTarget(on, orgId);
  await Promise.all([owe(gone, on.now), owe(stays, on.now)]);
  on.answer = ({ url }) => new Response(null, { status: url.includes("gone") ? 410 : 204 });
  await runNotices(on.ports, orgId);
  expect(await targetOf(gone)).toMatchObject({ enabled: false, disabledReason: expect.stringContaining("410") });
  expect(await targetOf(stays)).toMatchObject({ enabled: true, disabledReason: null });
  await owe(gone, on.now);
  await runNotices(on.ports, orgId);
  expect(on.received).toHaveLength(2);
});

it.each(["claimed", "told"])("survive a consumer that dies when they are %s", async (step) => {
  const on = rig();
  const target = await newTarget(on, org());
  const id = await owe(target, on.now);
  on.endAt = step;
  await expect(runNotices(on.ports, target.orgId)).rejects.toBeInstanceOf(ConsumerEnded);
  // Its claim still holds: nobody tells the same at the same time.
  await runNotices(on.ports, target.orgId);
  expect(on.received).toHaveLength(step === "told" ? 1 : 0);
  on.now += 61_000;
  await sweepNotices(on.ports);
  expect(on.bells).toContainEqual({ orgId: target.orgId, delaySeconds: 0 });
  await runNotices(on.ports, target.orgId);
  expect(new Set(on.received.map(({ headers }) => headers["webhook-id"]))).toEqual(new Set([id]));
  expect(await noticesOf(target.orgId)).toMatchObject([{ status: "sent", attempts: 1 }]);
});

it("are settled by the claim that made the attempt and by no older one", async () => {
  const on = rig();
  const target = await newTarget(on, org());
  await owe(target, on.now);
  let answerFirst: (response: Response) => void = () => undefined;
  const answers = [new Promise<Response>((resolve) => (answerFirst = resolve)), new Response(null, { status: 204 })];
  on.answer = () => answers.shift() ?? new Response(null, { status: 500 });
  const slow = runNotices(on.ports, target.orgId);
  await vi.waitFor(() => expect(on.received).toHaveLength(1));
  on.now += 61_000;
  await runNotices(on.ports, target.orgId);
  answerFirst(new Response(null, { status: 500 }));
  await slow;
  expect(await noticesOf(target.orgId)).toMatchObject([{ status: "sent", last_error: null }]);
});

it("carry two signatures while a secret changes, and one afterwards", async () => {
  const on = rig();
  on.now = systemClock();
  const target = await newTarget(on, org());
  const next = await rotate(on, target, on.now + 86_400_000);
  await owe(target, on.now);
  await runNotices(on.ports, target.orgId);
  const [during] = on.received;
  if (during === undefined) throw new Error("nothing came");
  expect(during.headers["webhook-signature"]).toMatch(/^v1,\S{44} v1,\S{44}$/);
  expect([isVerified(target.secret, during), isVerified(next, during)]).toEqual([true, true]);

  const last = await rotate(on, target, on.now - 1);
  await owe(target, on.now);
  await runNotices(on.ports, target.orgId);
  const after = on.received.at(-1);
  if (after === undefined) throw new Error("nothing came");
  expect(after.headers["webhook-signature"]).toMatch(/^v1,\S{44}$/);
  expect([target.secret, next, last].map((secret) => isVerified(secret, after))).toEqual([false, false, true]);
});

async function rotate(on: Rig, target: Target, untilMs: number): Promise<string> {
  const db = databaseFor(env.DB, target.orgId);
  const row = await targetOf(target);
  const key = await findDataKey(db, target.orgId, row.dataKeyId ?? "");
  const identity = { orgId: target.orgId, dataKeyId: key?.id ?? "" };
  const dataKey = await openDataKey(await on.ports.keyring(), identity, key?.wrapped ?? "");
  if (!dataKey.ok) throw new Error(dataKey.error.code);
  const secret = newWebhookSecret();
  const secretVersion = (row.secretVersion ?? 0) + 1;
  const ciphertext = await sealWebhookSecret(dataKey.value, { targetId: target.id, version: secretVersion }, secret);
  const rotated = { dataKeyId: identity.dataKeyId, ciphertext, secretVersion };
  expect(await rotateTarget(db, row, rotated, isoTime(untilMs), author(on.now))).toBe(true);
  return secret;
}

it("go nowhere that the policy forbids, whatever stands in the row", async () => {
  const on = rig();
  const target = await newTarget(on, org(), { url: "https://169.254.169.254/latest" });
  await owe(target, on.now);
  await runNotices(on.ports, target.orgId);
  expect(on.received).toEqual([]);
  expect(await noticesOf(target.orgId)).toMatchObject([
    { status: "pending", last_error: expect.stringContaining("169.254") },
  ]);
});

it("wait while their target is off, and are sent when it is on again", async () => {
  const on = rig();
  const target = await newTarget(on, org());
  await owe(target, on.now);
  const set = (enabled: boolean) =>
    updateTarget(databaseFor(env.DB, target.orgId), target.orgId, target.id, { enabled }, author(on.now));
  await set(false);
  await runNotices(on.ports, target.orgId);
  await sweepNotices(on.ports);
  expect([on.received, on.bells.filter(({ orgId }) => orgId === target.orgId)]).toEqual([[], []]);
  await set(true);
  await sweepNotices(on.ports);
  expect(on.bells).toContainEqual({ orgId: target.orgId, delaySeconds: 0 });
  await runNotices(on.ports, target.orgId);
  expect(on.received).toHaveLength(1);
});

it("of another organisation are left alone", async () => {
  const on = rig();
  const [mine, theirs] = [await newTarget(on, org()), await newTarget(on, org())];
  await Promise.all([owe(mine, on.now), owe(theirs, on.now)]);
  await runNotices(on.ports, mine.orgId);
  expect(on.received).toHaveLength(1);
  expect(await noticesOf(theirs.orgId)).toMatchObject([{ status: "pending", attempts: 0 }]);
});

it("of an organisation that was deleted go nowhere", async () => {
  const on = rig();
  const target = await newTarget(on, org(), { addresses: ["ops@example.com"] });
  await owe(target, on.now);
  await env.DB.prepare("DELETE FROM organisations WHERE id = ?").bind(target.orgId).run();
  await runNotices(on.ports, target.orgId);
  expect(on.mails).toEqual([]);
});

it("are more than one turn takes, and all arrive once", async () => {
  const on = rig();
  const target = await newTarget(on, org());
  const ids = await Promise.all(Array.from({ length: 23 }, () => owe(target, on.now)));
  await Promise.all([runNotices(on.ports, target.orgId), runNotices(on.ports, target.orgId)]);
  expect(on.received.map(({ headers }) => headers["webhook-id"]).toSorted()).toEqual(ids.toSorted());
});

it("reach an address by mail; one that was taken off hears nothing, and a mail API that refuses is said", async () => {
  const on = rig();
  const target = await newTarget(on, org(), { addresses: ["ops@example.com"] });
  await owe(target, on.now);
  await runNotices(on.ports, target.orgId);
  expect(on.mails).toMatchObject([{ to: "ops@example.com", subject: "Flowstate: Pull failed" }]);

  await owe(target, on.now);
  const db = databaseFor(env.DB, target.orgId);
  await updateTarget(db, target.orgId, target.id, { addresses: ["new@example.com"] }, author(on.now));
  await runNotices(on.ports, target.orgId);
  expect(on.mails).toHaveLength(1);
  expect((await noticesOf(target.orgId)).at(-1)).toMatchObject({
    status: "failed",
    last_error: "The address was taken off this target.",
  });

  await owe(target, on.now);
  const refused = { code: "MAIL_UNREACHABLE", message: "The mail API did not answer.", retryable: true } as const;
  const without = { ...on.ports, mailer: { send: async () => ({ ok: false, error: refused }) as const } };
  await runNotices(without, target.orgId);
  expect((await noticesOf(target.orgId)).at(-1)).toMatchObject({ status: "pending", last_error: refused.message });
});

it("can be tried out: a test is signed, sent once, and kept nowhere", async () => {
  const on = rig();
  on.now = systemClock();
  const target = await newTarget(on, org());
  on.answer = () => new Response("wrong signature", { status: 401 });
  expect(await testTarget(on.ports, await targetOf(target))).toMatchObject([
    { receiver: "https://hooks.example.com/in", result: { kind: "failed", status: 401, text: "wrong signature" } },
  ]);
  const [received] = on.received;
  expect(received !== undefined && isVerified(target.secret, received)).toBe(true);
  expect(JSON.parse(received?.body ?? "{}")).toMatchObject({
    type: "notification.test",
    data: { organisationId: target.orgId },
  });
  expect(await noticesOf(target.orgId)).toEqual([]);
  const mail = await newTarget(on, target.orgId, { addresses: ["a@example.com", "b@example.com"] });
  const tested = await testTarget(on.ports, await targetOf(mail));
  expect(tested.map(({ receiver, result }) => [receiver, result.kind])).toEqual([
    ["a@example.com", "sent"],
    ["b@example.com", "sent"],
  ]);
});

it("are rung through the real queue", async () => {
  const on = rig();
  const target = await newTarget(on, org(), { addresses: ["ops@example.com"] });
  await owe(target, systemClock());
  await env.NOTIFY_QUEUE.send({ orgId: target.orgId });
  await vi.waitFor(async () => expect(await noticesOf(target.orgId)).toMatchObject([{ status: "sent" }]), {
    timeout: 50_000,
    interval: 100,
  });
});

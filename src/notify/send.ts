/** One attempt at telling one receiver: a signed POST or a mail. What its end means for the notice is run.ts's. */
import type { TargetRow } from "../store/notification-targets";
import { openDataKey } from "../vault/data-key";
import { openWebhookSecret, signWebhook } from "../vault/webhook-secret";
import type { Database } from "../store/database";
import { findDataKey } from "../store/data-keys";
import { mailOf } from "./mail-text";
import { type Told, payloadOf } from "./message";
import type { NotifyPorts } from "./ports";

export type SendResult =
  | { readonly kind: "sent"; readonly status: number | null; readonly text: string }
  | {
      readonly kind: "failed";
      /** A sentence for the organisation's administrator. */
      readonly error: string;
      readonly status: number | null;
      readonly text: string;
      readonly retryAfter: number | null;
      /** `gone`: the receiver asked to hear no more (410). */
      readonly again: "later" | "never" | "gone";
    };

/** `id`: the `webhook-id`, the same in every attempt. `recipient`: the one address of a mail. */
export async function sendTold(
  ports: NotifyPorts,
  target: TargetRow,
  id: string,
  recipient: string | null,
  told: Told,
): Promise<SendResult> {
  return target.kind === "webhook" ? postTold(ports, target, id, told) : mailTold(ports, target, recipient, told);
}

async function mailTold(
  ports: NotifyPorts,
  target: TargetRow,
  recipient: string | null,
  told: Told,
): Promise<SendResult> {
  if (recipient === null || !target.addresses.includes(recipient)) {
    return { ...failed("The address was taken off this target."), again: "never" };
  }
  const mailed = await ports.mailer.send({ to: recipient, ...mailOf(told, ports.consoleUrl) });
  if (mailed.ok) return { kind: "sent", status: null, text: "" };
  return { ...failed(mailed.error.message), again: mailed.error.retryable ? "later" : "never" };
}

async function postTold(ports: NotifyPorts, target: TargetRow, id: string, told: Told): Promise<SendResult> {
  if (target.url === null) return { ...failed("The target has no URL."), again: "never" };
  const timestamp = Math.floor(ports.clock() / 1000);
  const payload = payloadOf(told, ports.consoleUrl);
  const signatures: string[] = [];
  for (const secret of await signingSecrets(ports, target)) {
    const signature = await signWebhook(secret, { id, timestamp, payload });
    if (!signature.ok) throw new Error(`The signing secret of ${target.id} is none.`);
    signatures.push(signature.value);
  }
  const headers = {
    "content-type": "application/json",
    "user-agent": "Flowstate-Webhooks/1",
    "webhook-id": id,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": signatures.join(" "),
  };
  const posted = await ports.post(target.url, headers, payload);
  if (!posted.ok) {
    // The policy's answer may change with the name's addresses: it is asked again, like any other.
    return failed(posted.error.message);
  }
  const { ok, status, text, retryAfter } = posted.value;
  if (ok) return { kind: "sent", status, text };
  const redirected = status >= 300 && status < 400 ? " Redirects are not followed: change the URL." : "";
  const error = `The receiver answered ${status}.${redirected}`;
  return { ...failed(error), status, text, retryAfter, again: status === 410 ? "gone" : "later" };
}

function failed(error: string): Extract<SendResult, { kind: "failed" }> {
  return { kind: "failed", error, status: null, text: "", retryAfter: null, again: "later" };
}

/** The current secret first, then the one before while both are good. */
async function signingSecrets(ports: NotifyPorts, target: TargetRow): Promise<string[]> {
  const { id: targetId, orgId, secretVersion, dataKeyId, ciphertext } = target;
  const { previousDataKeyId, previousCiphertext, previousUntil } = target;
  if (secretVersion === null || dataKeyId === null || ciphertext === null)
    throw new Error(`${targetId} has no secret.`);
  const db = ports.database(orgId);
  const current = await openSealed(ports, db, orgId, dataKeyId, ciphertext, { targetId, version: secretVersion });
  const overlaps = previousUntil !== null && Date.parse(previousUntil) > ports.clock();
  if (!overlaps || previousDataKeyId === null || previousCiphertext === null) return [current];
  const before = { targetId, version: secretVersion - 1 };
  return [current, await openSealed(ports, db, orgId, previousDataKeyId, previousCiphertext, before)];
}

async function openSealed(
  ports: NotifyPorts,
  db: Database,
  orgId: string,
  dataKeyId: string,
  ciphertext: string,
  identity: { readonly targetId: string; readonly version: number },
): Promise<string> {
  const row = await findDataKey(db, orgId, dataKeyId);
  if (row === null) throw new Error(`The data key ${dataKeyId} is gone.`);
  const dataKey = await openDataKey(await ports.keyring(), { orgId, dataKeyId }, row.wrapped);
  if (!dataKey.ok) throw new Error(`The data key ${dataKeyId} does not open: ${dataKey.error.code}.`);
  const secret = await openWebhookSecret(dataKey.value, identity, ciphertext);
  if (!secret.ok) throw new Error(`The signing secret of ${identity.targetId} does not open: ${secret.error.code}.`);
  return secret.value;
}

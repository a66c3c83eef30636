/**
 * Signing secrets of webhooks as Standard Webhooks spells them, and what they are for: the signature of one message
 * (https://www.standardwebhooks.com, version 1.0.0, symmetric). Sealed like an integration's secrets, and bound to their
 * target and the number of their rotation.
 */
import { type Result, err, ok } from "../domain/result";
import type { DataKey } from "./data-key";
import { fromBase64, randomBytes, toBase64, utf8 } from "./encoding";
import { type VaultFault, open, seal } from "./seal";

const PREFIX = "whsec_";
/** The specification takes 24 to 64. */
const BYTES = 32;

export interface WebhookSecretIdentity {
  readonly targetId: string;
  /** Counts the rotations, from 1. */
  readonly version: number;
}

/** `whsec_` and the base64 of 32 random bytes. */
export function newWebhookSecret(): string {
  return PREFIX + toBase64(randomBytes(BYTES));
}

function additional(dataKey: DataKey, { targetId, version }: WebhookSecretIdentity): (string | number)[] {
  return ["flowstate webhook secret", dataKey.orgId, dataKey.dataKeyId, targetId, version];
}

export function sealWebhookSecret(dataKey: DataKey, identity: WebhookSecretIdentity, secret: string): Promise<string> {
  return seal({ id: dataKey.dataKeyId, key: dataKey.key }, additional(dataKey, identity), utf8(secret));
}

export async function openWebhookSecret(
  dataKey: DataKey,
  identity: WebhookSecretIdentity,
  sealed: string,
): Promise<Result<string, VaultFault>> {
  const bytes = await open({ id: dataKey.dataKeyId, key: dataKey.key }, additional(dataKey, identity), sealed);
  return bytes.ok ? ok(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.value)) : bytes;
}

export interface SignedMessage {
  /** `webhook-id`; ours, so without a full stop. */
  readonly id: string;
  /** `webhook-timestamp`: seconds since the epoch of this attempt. */
  readonly timestamp: number;
  /** The body exactly as it is sent. */
  readonly payload: string;
}

/** One element of `webhook-signature`; an error when the text is no signing secret. */
export async function signWebhook(secret: string, message: SignedMessage): Promise<Result<string, null>> {
  const bytes = secret.startsWith(PREFIX) ? fromBase64(secret.slice(PREFIX.length)) : err(null);
  if (!bytes.ok || bytes.value.length === 0) return err(null);
  const key = await crypto.subtle.importKey("raw", bytes.value, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const { id, timestamp, payload } = message;
  const signature = await crypto.subtle.sign("HMAC", key, utf8(`${id}.${timestamp}.${payload}`));
  return ok(`v1,${toBase64(new Uint8Array(signature))}`);
}

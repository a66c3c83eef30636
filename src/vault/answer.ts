/**
 * Sealing the answer of a request that came with an `Idempotency-Key`, since an answer may hold a secret that is shown
 * once. It is kept for a day, so the key-encryption key seals it itself: no row of a data key has to be read or rotated.
 */
import { type Result, err, ok } from "../domain/result";
import { digestHex } from "./compare";
import { utf8 } from "./encoding";
import type { Keyring } from "./keyring";
import { type VaultFault, open, seal, sealedKeyId } from "./seal";

/** Which row a sealed answer belongs to: part of its additional data. */
export interface AnswerIdentity {
  readonly orgId: string;
  readonly actorId: string;
  readonly key: string;
  readonly fingerprint: string;
}

function additional({ orgId, actorId, key, fingerprint }: AnswerIdentity): string[] {
  return ["flowstate answer", orgId, actorId, key, fingerprint];
}

/** SHA-256, hex, of what was asked; the parts can't run into each other. */
export function requestFingerprint(parts: readonly string[]): Promise<string> {
  return digestHex(JSON.stringify(parts));
}

/** The text for the column `answer`. */
export function sealAnswer(keyring: Keyring, identity: AnswerIdentity, body: string): Promise<string> {
  return seal(keyring.current, additional(identity), utf8(body));
}

export async function openAnswer(
  keyring: Keyring,
  identity: AnswerIdentity,
  sealed: string,
): Promise<Result<string, VaultFault>> {
  const keyId = sealedKeyId(sealed);
  if (!keyId.ok) return keyId;
  const key = keyring.byId.get(keyId.value);
  if (key === undefined) {
    return err({ code: "KEY_UNKNOWN", message: `Sealed by ${keyId.value}, which SECRET_KEYS does not hold.` });
  }
  const bytes = await open(key, additional(identity), sealed);
  return bytes.ok ? ok(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.value)) : bytes;
}

/**
 * Data keys: one per organisation (more after a rotation of their own), each wrapped by a key-encryption key and bound to
 * its organisation and its own id. Rows are the store's; nothing here is kept.
 */
import { type Result, err, ok } from "../domain/result";
import { randomBytes } from "./encoding";
import type { Keyring } from "./keyring";
import { KEY_BYTES, type VaultFault, importKey, open, seal, sealedKeyId } from "./seal";

/** Which row a wrapped data key belongs to: part of its additional data. */
export interface DataKeyIdentity {
  readonly orgId: string;
  readonly dataKeyId: string;
}

export interface DataKey extends DataKeyIdentity {
  readonly key: CryptoKey;
}

/** What the columns `kek_id` and `wrapped` hold. */
export interface WrappedDataKey {
  readonly kekId: string;
  readonly wrapped: string;
}

function additional({ orgId, dataKeyId }: DataKeyIdentity): string[] {
  return ["flowstate data key", orgId, dataKeyId];
}

/** A new random data key, ready to use, and the form of it that is stored. */
export async function createDataKey(
  keyring: Keyring,
  identity: DataKeyIdentity,
): Promise<{ readonly dataKey: DataKey; readonly stored: WrappedDataKey }> {
  const bytes = randomBytes(KEY_BYTES);
  const wrapped = await seal(keyring.current, additional(identity), bytes);
  const key = await importKey(bytes);
  bytes.fill(0);
  return { dataKey: { ...identity, key }, stored: { kekId: keyring.current.id, wrapped } };
}

export async function openDataKey(
  keyring: Keyring,
  identity: DataKeyIdentity,
  wrapped: string,
): Promise<Result<DataKey, VaultFault>> {
  const bytes = await unwrap(keyring, identity, wrapped);
  return bytes.ok ? ok({ ...identity, key: await importKey(bytes.value) }) : bytes;
}

/**
 * The same data key wrapped by the current key-encryption key, for the rotation. Secrets sealed with it stay as they
 * are. Doing it twice is harmless: each result opens to the same data key.
 */
export async function rewrapDataKey(
  keyring: Keyring,
  identity: DataKeyIdentity,
  wrapped: string,
): Promise<Result<WrappedDataKey, VaultFault>> {
  const bytes = await unwrap(keyring, identity, wrapped);
  if (!bytes.ok) return bytes;
  return ok({ kekId: keyring.current.id, wrapped: await seal(keyring.current, additional(identity), bytes.value) });
}

async function unwrap(keyring: Keyring, identity: DataKeyIdentity, wrapped: string) {
  const keyId = sealedKeyId(wrapped);
  if (!keyId.ok) return keyId;
  const key = keyring.byId.get(keyId.value);
  if (key === undefined) {
    const message = `The data key is wrapped by ${keyId.value}, which SECRET_KEYS does not hold.`;
    return err<VaultFault>({ code: "KEY_UNKNOWN", message });
  }
  return open(key, additional(identity), wrapped);
}

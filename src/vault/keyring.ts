/**
 * The key-encryption keys of the deployment, from the Worker secret SECRET_KEYS: `<keyId>:<base64 of 32 bytes>`, several
 * with commas between them. The first wraps; the others still open what they wrapped, until the rotation is through.
 */
import { type Result, err, ok } from "../domain/result";
import { fromBase64 } from "./encoding";
import { KEY_BYTES, KEY_ID, importKey } from "./seal";

export interface WrappingKey {
  readonly id: string;
  readonly key: CryptoKey;
}

export interface Keyring {
  /** Wraps new data keys; what a rotation moves the others to. */
  readonly current: WrappingKey;
  readonly byId: ReadonlyMap<string, WrappingKey>;
}

/** The error is a sentence for the operator; it names the entry by its place and never repeats its value. */
export async function openKeyring(secretKeys: string): Promise<Result<Keyring, string>> {
  const byId = new Map<string, WrappingKey>();
  const entries = secretKeys.split(",").map((entry) => entry.trim());
  for (const [index, entry] of entries.entries()) {
    const where = `SECRET_KEYS, entry ${index + 1}`;
    const colon = entry.indexOf(":");
    const id = entry.slice(0, Math.max(colon, 0));
    if (!KEY_ID.test(id)) return err(`${where}: expected <keyId>:<base64 of ${KEY_BYTES} bytes>.`);
    if (byId.has(id)) return err(`${where}: the key id ${id} is there twice.`);
    const bytes = fromBase64(entry.slice(colon + 1));
    if (!bytes.ok || bytes.value.length !== KEY_BYTES)
      return err(`${where}: the key is not ${KEY_BYTES} bytes of base64.`);
    byId.set(id, { id, key: await importKey(bytes.value) });
  }
  const [current] = byId.values();
  return current === undefined ? err("SECRET_KEYS is empty.") : ok({ current, byId });
}

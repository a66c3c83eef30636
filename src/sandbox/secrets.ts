/**
 * An integration's secrets in plain text, for one invocation: read and opened as it starts, held by nothing longer than
 * it. Sealing them is the API's.
 */
import type { Database } from "../store/database";
import { sealedSecrets } from "../store/secrets";
import { type DataKey, openDataKey } from "../vault/data-key";
import type { Keyring } from "../vault/keyring";
import { openSecret } from "../vault/secret";

/** A row that the vault can't open: the key-encryption key is gone from SECRET_KEYS, or the row was tampered with. */
export class SecretUnreadable extends Error {
  override readonly name = "SecretUnreadable";
}

/** By name. Rejects with `SecretUnreadable`: a run with half of its secrets would do the wrong thing. */
export async function readSecrets(
  db: Database,
  keyring: Keyring,
  orgId: string,
  integrationId: string,
): Promise<Readonly<Record<string, string>>> {
  const rows = await sealedSecrets(db, orgId, integrationId);
  const dataKeys = new Map<string, DataKey>();
  for (const { dataKeyId, wrapped } of rows) {
    if (dataKeys.has(dataKeyId)) continue;
    const opened = await openDataKey(keyring, { orgId, dataKeyId }, wrapped);
    if (!opened.ok) throw new SecretUnreadable(`The data key ${dataKeyId} does not open: ${opened.error.code}.`);
    dataKeys.set(dataKeyId, opened.value);
  }
  const values = await Promise.all(
    rows.map(async ({ name, version, dataKeyId, ciphertext }) => {
      const dataKey = dataKeys.get(dataKeyId);
      const opened = dataKey && (await openSecret(dataKey, { integrationId, name, version }, ciphertext));
      if (!opened?.ok) throw new SecretUnreadable(`The secret ${name} of ${integrationId} does not open.`);
      return [name, opened.value] as const;
    }),
  );
  return Object.fromEntries(values);
}

/**
 * Rotates the key-encryption key: data keys are wrapped anew, secrets stay as they are and readable throughout. How far it
 * is stands in the rows themselves, so it may end anywhere, start again, and run twice at once.
 */
import { countDataKeysToRewrap, dataKeysToRewrap, replaceWrapping } from "../store/data-keys";
import { platformDatabase } from "../store/database";
import { rewrapDataKey } from "../vault/data-key";
import { authorOf } from "./author";
import type { Api } from "./context";
import * as routes from "./key-rotation.routes";

export function addKeyRotation(api: Api): void {
  api.openapi(routes.rotateKeys, async (c) => {
    const ports = c.get("ports");
    const { after, limit } = c.req.valid("json");
    const db = platformDatabase(ports.d1);
    const author = authorOf(c);
    const keyring = await ports.keyring();
    const keyId = keyring.current.id;
    const rows = await dataKeysToRewrap(db, keyId, after ?? "", limit);
    let rewrapped = 0;
    const unreadable = [];
    for (const row of rows) {
      const wrapped = await rewrapDataKey(keyring, { orgId: row.orgId, dataKeyId: row.id }, row.wrapped);
      if (!wrapped.ok) {
        unreadable.push({ id: row.id, organisationId: row.orgId, keyId: row.kekId, reason: wrapped.error.message });
        continue;
      }
      if (await replaceWrapping(db, row, { ...wrapped.value, updatedAt: author.at }, author)) rewrapped += 1;
    }
    const next = rows.length < limit ? null : (rows.at(-1)?.id ?? null);
    const remaining = await countDataKeysToRewrap(db, keyId);
    return c.json({ data: { keyId, rewrapped, unreadable, remaining, next } }, 200);
  });
}

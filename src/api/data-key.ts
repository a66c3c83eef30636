/** The data key that an organisation's secrets are sealed with; its first secret makes it. */
import type { Author } from "../domain/audit";
import { newId } from "../domain/ids";
import { currentDataKey, insertDataKey } from "../store/data-keys";
import type { Database } from "../store/database";
import { type DataKey, createDataKey, openDataKey } from "../vault/data-key";
import type { ApiPorts } from "./ports";

export async function dataKeyOf(db: Database, orgId: string, ports: ApiPorts, author: Author): Promise<DataKey> {
  const keyring = await ports.keyring();
  const row = await currentDataKey(db, orgId);
  if (row !== null) {
    const opened = await openDataKey(keyring, { orgId, dataKeyId: row.id }, row.wrapped);
    if (!opened.ok) throw new Error(`data key ${row.id}: ${opened.error.message}`);
    return opened.value;
  }
  const id = newId("dataKey");
  const { dataKey, stored } = await createDataKey(keyring, { orgId, dataKeyId: id });
  await insertDataKey(db, { id, orgId, ...stored, createdAt: author.at, updatedAt: author.at }, author);
  return dataKey;
}

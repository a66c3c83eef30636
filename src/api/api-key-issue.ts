/** Makes an API key: the row to store and the text to show once. */
import { isoTime } from "../domain/clock";
import type { Role } from "../domain/entity-types";
import { newId } from "../domain/ids";
import type { ApiKeyRow } from "../store/api-keys";
import { newApiKey } from "../vault/api-key";
import { refuseFields } from "./faults";

export interface IssuedKey {
  readonly row: ApiKeyRow;
  /** Plain text; nowhere else after this. */
  readonly key: string;
}

/** Refuses an expiry that is over already. `now`: milliseconds. */
export async function issueKey(
  orgId: string,
  wanted: { readonly name: string; readonly role: Role; readonly expiresAt: string | null },
  now: number,
): Promise<IssuedKey> {
  const expires = wanted.expiresAt === null ? null : Date.parse(wanted.expiresAt);
  if (expires !== null && expires <= now) refuseFields([{ field: "expiresAt", message: "must be in the future" }]);
  const id = newId("apiKey");
  const { key, prefix, secretHash } = await newApiKey(id);
  const at = isoTime(now);
  const row: ApiKeyRow = {
    id,
    orgId,
    name: wanted.name,
    role: wanted.role,
    prefix,
    secretHash,
    expiresAt: expires === null ? null : isoTime(expires),
    lastUsedAt: null,
    revokedAt: null,
    createdAt: at,
    updatedAt: at,
  };
  return { row, key };
}

export function wireKey(row: ApiKeyRow) {
  const { id, name, role, prefix, expiresAt, lastUsedAt, createdAt, updatedAt } = row;
  return { id, name, role, prefix, expiresAt, lastUsedAt, createdAt, updatedAt };
}

export function wireIssuedKey(issued: IssuedKey) {
  return { ...wireKey(issued.row), key: issued.key };
}

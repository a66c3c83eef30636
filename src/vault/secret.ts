/**
 * Sealing an integration's secrets with its organisation's data key. The row's identity is additional data: a ciphertext
 * that is moved to another organisation, integration, name or version does not open.
 */
import { type Result, ok } from "../domain/result";
import type { DataKey } from "./data-key";
import { utf8 } from "./encoding";
import { type VaultFault, open, seal } from "./seal";

/** Which row a sealed secret belongs to. The organisation is that of the data key. */
export interface SecretIdentity {
  readonly integrationId: string;
  readonly name: string;
  /** Counts the replacements, from 1, so that an older value can't be put back. */
  readonly version: number;
}

function additional(dataKey: DataKey, { integrationId, name, version }: SecretIdentity): (string | number)[] {
  return ["flowstate secret", dataKey.orgId, dataKey.dataKeyId, integrationId, name, version];
}

/** The text for the column `ciphertext`. */
export function sealSecret(dataKey: DataKey, identity: SecretIdentity, value: string): Promise<string> {
  return seal({ id: dataKey.dataKeyId, key: dataKey.key }, additional(dataKey, identity), utf8(value));
}

/** The secret's value, for one invocation's host and for nothing else. */
export async function openSecret(
  dataKey: DataKey,
  identity: SecretIdentity,
  sealed: string,
): Promise<Result<string, VaultFault>> {
  const bytes = await open({ id: dataKey.dataKeyId, key: dataKey.key }, additional(dataKey, identity), sealed);
  return bytes.ok ? ok(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.value)) : bytes;
}

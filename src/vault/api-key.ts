/**
 * API keys, `private_<id>_<secret>` (contract section 7): made once, shown once, kept as a digest. The id in the text is
 * that of the row without its prefix. The secret has 192 random bits, so a plain SHA-256 of it is no weaker than it.
 */
import { digestHex, equalInConstantTime } from "./compare";
import { randomBytes, toHex } from "./encoding";

const SECRET_BYTES = 24;
const ROW_ID = /^key_([0-9a-f]{32})$/;
const KEY_TEXT = /^private_([0-9a-f]{32})_([0-9a-f]{48})$/;
/** Characters of the secret that the prefix shows: enough to tell keys apart, 16 bits less to guess. */
const PREFIX_CHARACTERS = 4;

export interface NewApiKey {
  /** The whole key; exists in this answer only. */
  readonly key: string;
  readonly prefix: string;
  /** For the column `secret_hash`. */
  readonly secretHash: string;
}

/** A new key for a row with this id (`newId("apiKey")`). */
export async function newApiKey(id: string): Promise<NewApiKey> {
  const hex = ROW_ID.exec(id)?.[1];
  if (hex === undefined) throw new TypeError(`Not the id of an API key: ${id}`);
  const secret = toHex(randomBytes(SECRET_BYTES));
  return {
    key: `private_${hex}_${secret}`,
    prefix: `private_${hex}_${secret.slice(0, PREFIX_CHARACTERS)}`,
    secretHash: await digestHex(secret),
  };
}

/** The row's id and the secret to verify, or null when the text has not the form of a key. */
export function parseApiKey(text: string): { readonly id: string; readonly secret: string } | null {
  const [, hex, secret] = KEY_TEXT.exec(text) ?? [];
  return hex === undefined || secret === undefined ? null : { id: `key_${hex}`, secret };
}

/** Whether this secret is the one of the row, in constant time. */
export async function verifySecret(secret: string, secretHash: string): Promise<boolean> {
  return equalInConstantTime(await digestHex(secret), secretHash);
}

/** Whether a bearer text is the operator's key, in constant time. An operator key that is not set matches nothing. */
export async function isOperatorKey(given: string, operatorKey: string | undefined): Promise<boolean> {
  return (await equalInConstantTime(given, operatorKey ?? "")) && operatorKey !== undefined && operatorKey !== "";
}

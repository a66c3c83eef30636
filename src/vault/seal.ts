/**
 * AES-256-GCM (WebCrypto, 12-byte random IV, 16-byte tag) into self-describing strings `v1.<keyId>.<iv>.<ciphertext>`,
 * the parts in base64url. What is bound as additional data, and which key is whose, is decided by the callers.
 */
import { type Result, err, ok } from "../domain/result";
import { type Bytes, fromBase64, randomBytes, toBase64Url, utf8 } from "./encoding";

/** Why a sealed value does not open. The message names keys and shapes, never a value. */
export interface VaultFault {
  /** `KEY_UNKNOWN`: sealed with a key that is not at hand. `REFUSED`: altered, or not of this place. */
  readonly code: "KEY_UNKNOWN" | "MALFORMED" | "REFUSED";
  readonly message: string;
}

const VERSION = "v1";
const ALGORITHM = "AES-GCM";
const IV_BYTES = 12;
export const KEY_BYTES = 32;
/** Also what keeps a key's id free of the separator. */
export const KEY_ID = /^[A-Za-z0-9_-]{1,64}$/;

/** A key for sealing and opening; it can't be read out again. */
export function importKey(bytes: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", bytes, ALGORITHM, false, ["encrypt", "decrypt"]);
}

/** Additional data: a list of texts in the one form that no other list has. */
function additionalData(identity: readonly (string | number)[]): Bytes {
  return utf8(JSON.stringify(identity));
}

export async function seal(
  key: { readonly id: string; readonly key: CryptoKey },
  identity: readonly (string | number)[],
  plain: Bytes,
): Promise<string> {
  const iv = randomBytes(IV_BYTES);
  const sealed = await crypto.subtle.encrypt(
    { name: ALGORITHM, iv, additionalData: additionalData(identity) },
    key.key,
    plain,
  );
  return [VERSION, key.id, toBase64Url(iv), toBase64Url(new Uint8Array(sealed))].join(".");
}

/** The id of the key that a sealed value names. */
export function sealedKeyId(sealed: string): Result<string, VaultFault> {
  const parts = split(sealed);
  return parts.ok ? ok(parts.value.keyId) : parts;
}

export async function open(
  key: { readonly id: string; readonly key: CryptoKey },
  identity: readonly (string | number)[],
  sealed: string,
): Promise<Result<Bytes, VaultFault>> {
  const parts = split(sealed);
  if (!parts.ok) return parts;
  const { keyId, iv, ciphertext } = parts.value;
  if (keyId !== key.id) return err({ code: "KEY_UNKNOWN", message: `Sealed with key ${keyId}, not ${key.id}.` });
  const parameters = { name: ALGORITHM, iv, additionalData: additionalData(identity) };
  try {
    return ok(new Uint8Array(await crypto.subtle.decrypt(parameters, key.key, ciphertext)));
  } catch {
    // WebCrypto's one answer to a wrong key, an altered text and other additional data.
    return err({ code: "REFUSED", message: "The sealed value was altered, or belongs to something else." });
  }
}

interface Parts {
  readonly keyId: string;
  readonly iv: Bytes;
  readonly ciphertext: Bytes;
}

function split(sealed: string): Result<Parts, VaultFault> {
  const malformed = err({ code: "MALFORMED", message: "Not a sealed value of version v1." } as const);
  const [version, keyId, iv, ciphertext, ...rest] = sealed.split(".");
  if (version !== VERSION || keyId === undefined || iv === undefined || ciphertext === undefined) return malformed;
  if (rest.length > 0 || !KEY_ID.test(keyId)) return malformed;
  const ivBytes = fromBase64(iv);
  const bytes = fromBase64(ciphertext);
  if (!ivBytes.ok || !bytes.ok || ivBytes.value.length !== IV_BYTES) return malformed;
  // One value has one spelling: base64 leaves bits of a last character unused.
  if (toBase64Url(ivBytes.value) !== iv || toBase64Url(bytes.value) !== ciphertext) return malformed;
  return ok({ keyId, iv: ivBytes.value, ciphertext: bytes.value });
}

/** Digests of credentials, and comparing them in a time that says nothing about where they differ. */
import { type Bytes, toHex, utf8 } from "./encoding";

async function sha256(text: string): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", utf8(text)));
}

/** SHA-256 of the UTF-8 text, as 64 lower-case hex characters. */
export async function digestHex(text: string): Promise<string> {
  return toHex(await sha256(text));
}

/**
 * Whether two texts are equal. Both are hashed first, so that the bytes compared have one length and are nothing that
 * the caller could choose.
 */
export async function equalInConstantTime(a: string, b: string): Promise<boolean> {
  const [left, right] = await Promise.all([sha256(a), sha256(b)]);
  let difference = 0;
  for (const [index, byte] of left.entries()) difference |= byte ^ (right[index] ?? 0);
  return difference === 0;
}

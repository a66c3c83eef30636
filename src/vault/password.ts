/**
 * Passwords of people: scrypt (RFC 7914) with the parameters that OWASP's Password Storage Cheat Sheet names for 16 MiB,
 * by the runtime's own implementation. The parameters stand in each hash, so that they can be raised later.
 */
import { Buffer } from "node:buffer";
import { scrypt, timingSafeEqual } from "node:crypto";
import { randomBytes } from "./encoding";

const PARAMETERS = { N: 16_384, r: 8, p: 5 } as const;
const SALT_BYTES = 16;
const HASH_BYTES = 32;
const FORM = /^scrypt\$(\d{1,7})\$(\d{1,2})\$(\d{1,2})\$([\w-]+)\$([\w-]+)$/;

interface Parameters {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

function derive(password: string, salt: Uint8Array, { N, r, p }: Parameters): Promise<Buffer> {
  // The same letters typed on another keyboard are the same password (RFC 8265, section 4.2).
  const text = password.normalize("NFC");
  return new Promise((resolve, reject) => {
    scrypt(text, salt, HASH_BYTES, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}

/** `scrypt$N$r$p$salt$hash`, both in base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const { N, r, p } = PARAMETERS;
  const hash = await derive(password, salt, PARAMETERS);
  return ["scrypt", N, r, p, Buffer.from(salt).toString("base64url"), hash.toString("base64url")].join("$");
}

/** In constant time; false for a text that is no such hash. */
export async function verifyPassword(password: string, hashed: string): Promise<boolean> {
  const [, N, r, p, salt, hash] = FORM.exec(hashed) ?? [];
  if (salt === undefined || hash === undefined) return false;
  const expected = Buffer.from(hash, "base64url");
  const parameters = { N: Number(N), r: Number(r), p: Number(p) };
  const given = await derive(password, Buffer.from(salt, "base64url"), parameters);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

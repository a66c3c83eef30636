/** An authenticator: six digits of a secret and a time (RFC 6238, with SHA-1 and 30 seconds). */
import { createHmac } from "node:crypto";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** RFC 4648, section 6. */
function fromBase32(text: string): Uint8Array {
  const bits = [...text.replace(/=+$/, "")].map((each) => ALPHABET.indexOf(each).toString(2).padStart(5, "0")).join("");
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}

/** `secret` as the `otpauth:` URI has it; `now`: milliseconds. */
export function totp(secret: string, now: number): string {
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(Math.floor(now / 30_000)));
  const digest = createHmac("sha1", fromBase32(secret)).update(new Uint8Array(counter.buffer)).digest();
  const offset = (digest.at(-1) ?? 0) & 0xf;
  return String((digest.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, "0");
}

/** Hashes of passwords. */
import { expect, it } from "vitest";
import { hashPassword, verifyPassword } from "../../../src/vault/password";

it("verifies the password that was hashed and no other", async () => {
  const hash = await hashPassword("correct horse battery");
  expect(hash).toMatch(/^scrypt\$16384\$8\$5\$/);
  expect(await verifyPassword("correct horse battery", hash)).toBe(true);
  expect(await verifyPassword("correct horse batterz", hash)).toBe(false);
  expect(await verifyPassword("", hash)).toBe(false);
});

it("hashes the same password to another text each time", async () => {
  expect(await hashPassword("correct horse battery")).not.toBe(await hashPassword("correct horse battery"));
});

it("takes letters that are written in two ways for the same", async () => {
  expect(await verifyPassword("cafe\u0301 au lait!!", await hashPassword("caf\u00e9 au lait!!"))).toBe(true);
});

it("reads the parameters from the hash, so that older ones still verify", async () => {
  // RFC 7914, section 12: scrypt (P="password", S="NaCl", N=1024, r=8, p=16), its first 32 of 64 bytes.
  const hash = Buffer.from("fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162", "hex");
  const stored = ["scrypt", 1024, 8, 16, Buffer.from("NaCl").toString("base64url"), hash.toString("base64url")].join(
    "$",
  );
  expect(await verifyPassword("password", stored)).toBe(true);
});

it.each(["", "x", "scrypt$1$1$1$$", "bcrypt$16384$8$5$AAAA$AAAA"])("verifies nothing against %j", async (text) => {
  expect(await verifyPassword("correct horse battery", text)).toBe(false);
});

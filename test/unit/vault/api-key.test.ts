/** API keys: their form, that only their digest need be kept, and who is the operator. */
import { describe, expect, it } from "vitest";
import { newId } from "../../../src/domain/ids";
import { isOperatorKey, newApiKey, parseApiKey, verifySecret } from "../../../src/vault/api-key";

describe("API keys", () => {
  it("are read back as the row's id and the secret", async () => {
    const id = newId("apiKey");
    const made = await newApiKey(id);
    expect(made.key).toMatch(/^private_[0-9a-f]{32}_[0-9a-f]{48}$/);
    expect(made.key.startsWith(made.prefix)).toBe(true);
    expect(made.prefix).toHaveLength("private_".length + 32 + 1 + 4);
    const parsed = parseApiKey(made.key);
    expect(parsed?.id).toBe(id);
    expect(await verifySecret(parsed?.secret ?? "", made.secretHash)).toBe(true);
    expect(made.secretHash).toMatch(/^[0-9a-f]{64}$/);
    expect(made.secretHash).not.toContain(parsed?.secret);
  });

  it("differ in every secret, and another secret is refused", async () => {
    const id = newId("apiKey");
    const [a, b] = [await newApiKey(id), await newApiKey(id)];
    expect(a.key).not.toBe(b.key);
    const secret = parseApiKey(b.key)?.secret ?? "";
    expect(await verifySecret(secret, a.secretHash)).toBe(false);
    expect(await verifySecret("", a.secretHash)).toBe(false);
    expect(await verifySecret(a.secretHash, a.secretHash)).toBe(false);
  });

  it.each([
    "",
    "private_",
    "private__",
    "private_x_y",
    "Bearer private_x",
    `private_${"a".repeat(32)}_${"b".repeat(47)}`,
  ])("%j is not one", (text) => {
    expect(parseApiKey(text)).toBeNull();
  });

  it("are made for rows of keys only", async () => {
    await expect(newApiKey("org_1")).rejects.toThrow(TypeError);
  });
});

describe("the operator's key", () => {
  it.each([
    ["operator-key", "operator-key", true],
    ["operator-keY", "operator-key", false],
    ["operator-key ", "operator-key", false],
    ["", "operator-key", false],
    ["", "", false],
    ["", undefined, false],
  ])("%j against %j: %s", async (given, key, matches) => {
    expect(await isOperatorKey(given, key)).toBe(matches);
  });
});

/** Sealing: what was sealed opens in its own place and nowhere else; keys are rotated without touching secrets. */
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type DataKey, createDataKey, openDataKey, rewrapDataKey } from "../../../src/vault/data-key";
import { type Keyring, openKeyring } from "../../../src/vault/keyring";
import { type SecretIdentity, openSecret, sealSecret } from "../../../src/vault/secret";

const OLD = `old:${Buffer.alloc(32, 1).toString("base64")}`;
const NEW = `new:${Buffer.alloc(32, 2).toString("base64url")}`;
const identity = { orgId: "org_a", dataKeyId: "dk_a" };

async function keyring(setting: string): Promise<Keyring> {
  const opened = await openKeyring(setting);
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

let ring: Keyring;
let dataKey: DataKey;
beforeAll(async () => {
  ring = await keyring(OLD);
  ({ dataKey } = await createDataKey(ring, identity));
});

const secretIdentity: fc.Arbitrary<SecretIdentity> = fc.record({
  integrationId: fc.string({ maxLength: 8 }),
  name: fc.string({ maxLength: 8 }),
  version: fc.nat(5),
});

describe("secrets", () => {
  it("open to what was sealed", async () => {
    await fc.assert(
      fc.asyncProperty(secretIdentity, fc.string({ unit: "grapheme", maxLength: 200 }), async (place, value) => {
        const sealed = await sealSecret(dataKey, place, value);
        expect(sealed).toMatch(/^v1\.dk_a\.[\w-]{16}\.[\w-]{22,}$/);
        expect(await openSecret(dataKey, place, sealed)).toEqual({ ok: true, value });
      }),
    );
  });

  it("keep a byte order mark and 16 KiB of any text", async () => {
    const value = `\uFEFF${"ß😀\0\n".repeat(1_800)}`;
    const place = { integrationId: "int_a", name: "BIG", version: 1 };
    expect(await openSecret(dataKey, place, await sealSecret(dataKey, place, value))).toEqual({ ok: true, value });
  });

  it("never seal to the same text twice", async () => {
    const place = { integrationId: "int_a", name: "A", version: 1 };
    const sealed = await Promise.all(Array.from({ length: 50 }, () => sealSecret(dataKey, place, "same")));
    expect(new Set(sealed).size).toBe(50);
  });

  it("are refused in any other place", async () => {
    await fc.assert(
      fc.asyncProperty(secretIdentity, secretIdentity, async (from, to) => {
        fc.pre(JSON.stringify(from) !== JSON.stringify(to));
        const opened = await openSecret(dataKey, to, await sealSecret(dataKey, from, "value"));
        expect(opened).toMatchObject({ ok: false, error: { code: "REFUSED" } });
      }),
    );
  });

  it("are refused with the key of another organisation, even under the same id", async () => {
    const place = { integrationId: "int_a", name: "A", version: 1 };
    const sealed = await sealSecret(dataKey, place, "value");
    const sameId = await createDataKey(ring, { orgId: "org_b", dataKeyId: "dk_a" });
    const otherId = await createDataKey(ring, { orgId: "org_b", dataKeyId: "dk_b" });
    expect(await openSecret(sameId.dataKey, place, sealed)).toMatchObject({ error: { code: "REFUSED" } });
    expect(await openSecret(otherId.dataKey, place, sealed)).toMatchObject({ error: { code: "KEY_UNKNOWN" } });
    expect(await openSecret({ ...dataKey, orgId: "org_b" }, place, sealed)).toMatchObject({
      error: { code: "REFUSED" },
    });
  });

  it("are refused when a single character was changed, added or taken away", async () => {
    const place = { integrationId: "int_a", name: "A", version: 1 };
    const sealed = await sealSecret(dataKey, place, "a secret value");
    const edit = fc.oneof(fc.constantFrom("", "A", ".", "-", "="), fc.string({ minLength: 1, maxLength: 2 }));
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.nat(1), edit, async (at, cut, text) => {
        const changed = sealed.slice(0, at) + text + sealed.slice(at + cut);
        fc.pre(changed !== sealed);
        expect(await openSecret(dataKey, place, changed)).toMatchObject({ ok: false });
      }),
    );
  });
});

describe("data keys", () => {
  it("open to the key that they wrap, in their own row only", async () => {
    const made = await createDataKey(ring, identity);
    expect(made.stored.kekId).toBe("old");
    expect(made.stored.wrapped).toMatch(/^v1\.old\./);
    const opened = await openDataKey(ring, identity, made.stored.wrapped);
    const place = { integrationId: "int_a", name: "A", version: 1 };
    const sealed = await sealSecret(made.dataKey, place, "value");
    expect(opened.ok && (await openSecret(opened.value, place, sealed))).toEqual({ ok: true, value: "value" });
    for (const other of [
      { orgId: "org_b", dataKeyId: "dk_a" },
      { orgId: "org_a", dataKeyId: "dk_b" },
    ]) {
      expect(await openDataKey(ring, other, made.stored.wrapped)).toMatchObject({ error: { code: "REFUSED" } });
    }
  });

  it("move to a new key-encryption key while the secrets stay as they are", async () => {
    const made = await createDataKey(ring, identity);
    const place = { integrationId: "int_a", name: "A", version: 1 };
    const sealed = await sealSecret(made.dataKey, place, "value");
    const both = await keyring(`${NEW},${OLD}`);
    const rewrapped = await rewrapDataKey(both, identity, made.stored.wrapped);
    expect(rewrapped).toMatchObject({ ok: true, value: { kekId: "new" } });
    if (!rewrapped.ok) return;
    const again = await rewrapDataKey(both, identity, rewrapped.value.wrapped);
    expect(again).toMatchObject({ ok: true, value: { kekId: "new" } });

    const onlyNew = await keyring(NEW);
    const opened = await openDataKey(onlyNew, identity, rewrapped.value.wrapped);
    expect(opened.ok && (await openSecret(opened.value, place, sealed))).toEqual({ ok: true, value: "value" });
    expect(await openDataKey(onlyNew, identity, made.stored.wrapped)).toMatchObject({ error: { code: "KEY_UNKNOWN" } });
    expect(await openDataKey(both, identity, made.stored.wrapped)).toMatchObject({ ok: true });
  });

  it("can't be exported", async () => {
    await expect(crypto.subtle.exportKey("raw", dataKey.key)).rejects.toThrow(/extractable/);
  });
});

describe("SECRET_KEYS", () => {
  it("has the current key first", async () => {
    const both = await keyring(`${NEW} , ${OLD}`);
    expect([both.current.id, [...both.byId.keys()]]).toEqual(["new", ["new", "old"]]);
  });

  it.each([
    ["", "entry 1"],
    ["nocolon", "entry 1"],
    [":AAAA", "entry 1"],
    [`a.b:${Buffer.alloc(32).toString("base64")}`, "entry 1"],
    ["k:AAAA", "not 32 bytes"],
    [`k:${Buffer.alloc(31).toString("base64")}`, "not 32 bytes"],
    [`k:${Buffer.alloc(32).toString("hex")}`, "not 32 bytes"],
    ["k:*", "not 32 bytes"],
    [`${OLD},${OLD}`, "twice"],
    [`${OLD},`, "entry 2"],
  ])("%s is refused", async (setting, message) => {
    const opened = await openKeyring(setting);
    expect(opened.ok ? "" : opened.error).toContain(message);
  });

  it("is never repeated in an error", async () => {
    const opened = await openKeyring("k:c2VjcmV0c2VjcmV0");
    expect(JSON.stringify(opened)).not.toContain("c2VjcmV0");
  });
});

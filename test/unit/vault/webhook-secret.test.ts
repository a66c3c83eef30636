/** Signatures of webhooks: the specification's own example, and what its reference library verifies. */
import fc from "fast-check";
import { Webhook } from "standardwebhooks";
import { describe, expect, it } from "vitest";
import { createDataKey } from "../../../src/vault/data-key";
import { openKeyring } from "../../../src/vault/keyring";
import { newWebhookSecret, openWebhookSecret, sealWebhookSecret, signWebhook } from "../../../src/vault/webhook-secret";

async function dataKeyOf(orgId: string, dataKeyId: string) {
  const keyring = await openKeyring(`k1:${btoa("0123456789abcdef0123456789abcdef")}`);
  if (!keyring.ok) throw new Error(keyring.error);
  return (await createDataKey(keyring.value, { orgId, dataKeyId })).dataKey;
}

describe("a signature", () => {
  it("is that of the reference implementation's test vector", async () => {
    const signed = await signWebhook("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", {
      id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
      timestamp: 1_614_265_330,
      payload: '{"test": 2432232314}',
    });
    expect(signed).toEqual({ ok: true, value: "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=" });
  });

  it("is one that the reference library makes itself, whatever is signed", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 24, maxLength: 64 }),
        fc.string({ unit: "binary" }),
        fc.integer({ min: 0, max: 4_102_444_800 }),
        async (bytes, payload, timestamp) => {
          const secret = `whsec_${Buffer.from(bytes).toString("base64")}`;
          const signed = await signWebhook(secret, { id: "msg_1", timestamp, payload });
          const theirs = new Webhook(secret).sign("msg_1", new Date(timestamp * 1000), payload);
          expect(signed).toEqual({ ok: true, value: theirs });
        },
      ),
    );
  });

  it("is not made with what is no signing secret", async () => {
    const message = { id: "msg_1", timestamp: 1, payload: "{}" };
    for (const secret of ["", "whsec_", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_***"]) {
      expect((await signWebhook(secret, message)).ok, secret).toBe(false);
    }
  });
});

describe("a secret", () => {
  it("is whsec_ and the base64 of 32 bytes, another each time", () => {
    const [one, two] = [newWebhookSecret(), newWebhookSecret()];
    expect(one).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(one).not.toBe(two);
  });

  it("opens for its own target and rotation only", async () => {
    const dataKey = await dataKeyOf("org_1", "dk_1");
    const sealed = await sealWebhookSecret(dataKey, { targetId: "nt_1", version: 1 }, "whsec_x");
    expect(await openWebhookSecret(dataKey, { targetId: "nt_1", version: 1 }, sealed)).toEqual({
      ok: true,
      value: "whsec_x",
    });
    for (const other of [
      { targetId: "nt_2", version: 1 },
      { targetId: "nt_1", version: 2 },
    ]) {
      expect((await openWebhookSecret(dataKey, other, sealed)).ok).toBe(false);
    }
    const foreign = await dataKeyOf("org_2", "dk_1");
    expect((await openWebhookSecret(foreign, { targetId: "nt_1", version: 1 }, sealed)).ok).toBe(false);
  });
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emailKeyOf, refusedEmails, type EmailClaim } from "../../../src/entities/emails";

const nobody = new Set<string>();

describe("an email key", () => {
  it("is the email without its case, and nothing when there is none", () => {
    expect(emailKeyOf("Ada@Example.COM")).toBe("ada@example.com");
    expect(emailKeyOf(null)).toBeNull();
    expect(emailKeyOf(undefined)).toBeNull();
  });
});

describe("claims of emails", () => {
  it("are settled quickly even in a long line that breaks at its end", () => {
    const length = 10_000;
    const claims: EmailClaim[] = Array.from({ length }, (_, at) => ({
      entityId: `e${at}`,
      heldKey: `k${at}`,
      wantedKey: `k${at + 1}`,
    }));
    expect(refusedEmails(claims, () => null, nobody).size).toBe(0);
    expect(refusedEmails(claims, (key) => (key === `k${length}` ? "outside" : null), nobody).size).toBe(length);
    expect(refusedEmails(claims, (key) => (key === `k${length}` ? "outside" : null), new Set(["outside"])).size).toBe(
      0,
    );
  });

  it("never leave two entities with one email, and refuse nobody who keeps theirs", () => {
    const key = fc.nat(6).map((n) => `k${n}`);
    fc.assert(
      fc.property(fc.uniqueArray(key), fc.array(fc.tuple(fc.boolean(), key), { maxLength: 8 }), (held, wanted) => {
        const claims = wanted.map(([known, wantedKey], at) => {
          const heldKey = known ? (held[at] ?? null) : null;
          return { entityId: heldKey === null ? null : `of ${heldKey}`, heldKey, wantedKey };
        });
        const claimed = new Set(claims.flatMap((claim) => claim.heldKey ?? []));
        const outside = held.filter((each) => !claimed.has(each));
        const refused = refusedEmails(claims, (each) => (outside.includes(each) ? `of ${each}` : null), nobody);
        const after = [
          ...outside,
          ...claims.flatMap((claim, at) => (refused.has(at) ? (claim.heldKey ?? []) : claim.wantedKey)),
        ];
        expect(new Set(after).size).toBe(after.length);
        for (const [at, claim] of claims.entries())
          if (claim.heldKey === claim.wantedKey) expect(refused.has(at)).toBe(false);
      }),
    );
  });
});

/** Single sign-on through Cloudflare Access: tokens as Access signs them, and tokens that only look so. */
import { type CryptoKey, SignJWT, UnsecuredJWT, exportJWK, generateKeyPair } from "jose";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { createAccessTokens } from "../../../src/accounts/access-token";
import { createApp } from "../../../src/api/app";
import { newMember } from "../api/browser";
import { type Tenant, newTenant, ports, send, time } from "../api/fixture";

const TEAM = "https://acme.cloudflareaccess.com";
const AUDIENCE = "f".repeat(64);

interface Signer {
  readonly kid: string;
  readonly key: CryptoKey;
  readonly jwk: object;
}

async function newSigner(kid: string): Promise<Signer> {
  const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
  return { kid, key: privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: "RS256", use: "sig" } };
}

let first: Signer;
let second: Signer;
let tenant: Tenant;
/** What the team's address answers, and how often it was asked. */
let published: readonly object[] | null;
let asked: string[];

beforeAll(async () => {
  [first, second] = await Promise.all([newSigner("one"), newSigner("two")]);
});

beforeEach(async () => {
  tenant = await newTenant();
  published = [first.jwk];
  asked = [];
});

const tokens = () =>
  createAccessTokens({
    settings: { team: TEAM, audience: AUDIENCE },
    clock: () => time.now,
    fetcher: async (url) => {
      asked.push(url);
      return published === null ? new Response("", { status: 500 }) : Response.json({ keys: published });
    },
  });

interface Claims {
  readonly email?: string;
  readonly issuer?: string;
  readonly audience?: string;
  readonly expiresIn?: number;
}

function signed({ kid, key }: Signer, claims: Claims): Promise<string> {
  const { email, issuer = TEAM, audience = AUDIENCE, expiresIn = 600 } = claims;
  const now = Math.floor(time.now / 1000);
  return new SignJWT(email === undefined ? {} : { email })
    .setProtectedHeader({ alg: "RS256", kid })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt(now)
    .setExpirationTime(now + expiresIn)
    .sign(key);
}

it("says who a token is about, with the team's keys asked for once", async () => {
  const read = tokens();
  const answers = [
    await read(await signed(first, { email: "Ada@Example.com" })),
    await read(await signed(first, { email: "b@c.d" })),
  ];
  expect(answers).toEqual([
    { ok: true, value: { email: "ada@example.com" } },
    { ok: true, value: { email: "b@c.d" } },
  ]);
  expect(asked).toEqual([`${TEAM}/cdn-cgi/access/certs`]);
});

it.each<[string, Claims]>([
  ["another team's", { email: "a@b.c", issuer: "https://evil.cloudflareaccess.com" }],
  ["another application's", { email: "a@b.c", audience: "e".repeat(64) }],
  ["an expired one", { email: "a@b.c", expiresIn: -1 }],
  ["a service's, which is nobody", {}],
])("refuses %s token", async (_what, claims) => {
  expect(await tokens()(await signed(first, claims))).toMatchObject({ ok: false, error: { code: "UNAUTHORIZED" } });
});

it("refuses what Access did not sign", async () => {
  const read = tokens();
  const unsigned = new UnsecuredJWT({ email: "a@b.c" })
    .setIssuer(TEAM)
    .setAudience(AUDIENCE)
    .setExpirationTime("1h")
    .encode();
  const good = await signed(first, { email: "a@b.c" });
  const [head, , signature] = good.split(".");
  const [, payload] = (await signed(first, { email: "admin@b.c" })).split(".");
  // Signed with the public key as if it were a shared secret.
  const confused = await new SignJWT({ email: "a@b.c" })
    .setProtectedHeader({ alg: "HS256", kid: "one" })
    .setIssuer(TEAM)
    .setAudience(AUDIENCE)
    .setExpirationTime("1h")
    .sign(new TextEncoder().encode(JSON.stringify(first.jwk)));
  const stranger = await newSigner("one");
  const forged = [
    unsigned,
    `${head}.${payload}.${signature}`,
    confused,
    await signed(stranger, { email: "a@b.c" }),
    "",
    "x.y.z",
  ];
  for (const token of forged) expect(await read(token)).toMatchObject({ ok: false, error: { code: "UNAUTHORIZED" } });
});

it("looks for a key that it does not know, twice a minute at most, and keeps the old ones when nobody answers", async () => {
  const read = tokens();
  await read(await signed(first, { email: "a@b.c" }));
  published = [first.jwk, second.jwk];
  const next = await signed(second, { email: "a@b.c" });
  expect(await read(next)).toMatchObject({ ok: false });
  time.now += 30_000;
  expect(await read(next)).toMatchObject({ ok: true });
  for (let again = 0; again < 5; again += 1) await read(await signed(await newSigner("three"), { email: "a@b.c" }));
  expect(asked).toHaveLength(2);
  published = null;
  time.now += 3_600_000;
  expect(await read(await signed(first, { email: "a@b.c" }))).toMatchObject({ ok: true });
});

it("signs in a member, and nobody who was not invited", async () => {
  const { email } = await newMember(tenant, "viewer");
  const through = createApp({ ...ports, access: tokens() });
  const ask = async (who: string) =>
    send("POST", "/api/v1/auth/access", {
      through,
      headers: { "cf-access-jwt-assertion": await signed(first, { email: who }), origin: "http://api.test" },
    });
  const answer = await ask(email);
  expect(answer.status, answer.text).toBe(204);
  const cookie = answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const me = await send("GET", "/api/v1/me", { headers: { cookie } });
  expect(me.word("data", "email")).toBe(email);
  expect((await ask("stranger@example.com")).status).toBe(403);
});

it("is not there without its settings, and asks for a token with them", async () => {
  expect((await send("POST", "/api/v1/auth/access")).status).toBe(404);
  expect((await send("GET", "/api/v1/auth/ways")).at("data")).toEqual({ password: true, access: false });
  const through = createApp({ ...ports, access: tokens() });
  expect((await send("POST", "/api/v1/auth/access", { through })).status).toBe(401);
  expect((await send("GET", "/api/v1/auth/ways", { through })).at("data")).toEqual({ password: true, access: true });
});

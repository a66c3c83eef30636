/** People: joining, signing in and out, passwords, sessions, second factors; and what tries to get around them. */
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createApp } from "../../../src/api/app";
import { Browser, PASSWORD, invited, newMember } from "./browser";
import { totp } from "../../setup/totp";
import { type Tenant, accountsOver, fresh, mails, newTenant, ports, send, time } from "./fixture";

const START = time.now;
let tenant: Tenant;
beforeEach(async () => {
  tenant = await newTenant();
});
afterEach(() => {
  time.now = START;
});

const NEW_PASSWORD = "another long password";

async function actions(): Promise<string[]> {
  const listed = await tenant.call("GET", "/audit-log?limit=100");
  return listed.items.map((entry) => String(entry["action"]));
}

it("lets an invited person join with a name and a password, once", async () => {
  const email = `${fresh("Ada")}@Example.com`;
  const token = await invited(tenant, email, "editor");
  const browser = new Browser();
  const foundInvitation = await browser.send("POST", "/auth/invitations/find", { token });
  expect(foundInvitation.at("data")).toMatchObject({ email: email.toLowerCase(), role: "editor", account: false });

  const body = { token, name: "Ada Lovelace", password: PASSWORD };
  expect((await browser.send("POST", "/auth/invitations/accept", { token })).status).toBe(400);
  expect((await browser.send("POST", "/auth/invitations/accept", { ...body, password: "short" })).status).toBe(400);
  const joined = await browser.send("POST", "/auth/invitations/accept", body);
  expect(joined.status).toBe(204);
  const [cookie] = joined.headers.getSetCookie();
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).toMatch(/SameSite=Lax/i);
  expect(cookie).not.toMatch(/Domain/i);

  const me = await browser.send("GET", "/me");
  expect(me.at("data")).toMatchObject({
    name: "Ada Lovelace",
    email: email.toLowerCase(),
    secondFactor: false,
    organisations: [{ id: tenant.orgId, role: "editor" }],
  });
  expect((await browser.send("GET", `/org/${tenant.orgId}/employees`)).status).toBe(200);
  expect((await new Browser().send("POST", "/auth/invitations/accept", body)).status).toBe(404);
  expect(await actions()).toEqual(expect.arrayContaining(["invitation.created", "member.added"]));
});

it("makes one account of an invitation that is accepted many times at once", async () => {
  const token = await invited(tenant, `${fresh("twin")}@example.com`, "viewer");
  const body = { token, name: "Twin", password: PASSWORD };
  const all = await Promise.all(
    Array.from({ length: 5 }, () => new Browser().send("POST", "/auth/invitations/accept", body)),
  );
  expect(all.filter(({ status }) => status === 204)).toHaveLength(1);
  expect((await tenant.call("GET", "/members")).at("meta", "total")).toBe(1);
});

it("signs in and out, and says the same of a wrong password and of nobody", async () => {
  const { email } = await newMember(tenant, "viewer");
  const browser = new Browser();
  const wrong = await browser.signIn(email, "wrong password");
  const nobody = await browser.signIn("nobody@example.com");
  expect([wrong.status, nobody.status]).toEqual([401, 401]);
  expect(wrong.word("error", "message")).toBe(nobody.word("error", "message"));

  expect((await browser.signIn(email.toUpperCase())).at("data")).toEqual({ secondFactor: false });
  expect((await browser.send("GET", "/me")).status).toBe(200);
  const held = new Map(browser.cookies);
  expect((await browser.send("DELETE", "/auth/session")).status).toBe(204);
  expect(browser.cookies.size).toBe(0);
  // What was kept of the cookie opens nothing any more.
  for (const [name, value] of held) browser.cookies.set(name, value);
  expect((await browser.send("GET", "/me")).status).toBe(401);
  expect(await actions()).toEqual(
    expect.arrayContaining(["user.signed_in", "user.sign_in_refused", "user.signed_out"]),
  );
});

it("has 600 requests a minute for a person, over all of their sessions", async () => {
  const { browser, email } = await newMember(tenant, "viewer");
  const other = new Browser();
  await other.signIn(email);
  for (let asked = 0; asked < 5; asked += 1) await other.send("GET", "/me");
  // One when the person joined.
  expect((await browser.send("GET", "/me")).headers.get("ratelimit")).toBe('"key";r=593;t=60');
});

it("ends a session after seven days", async () => {
  const { browser } = await newMember(tenant, "viewer");
  const session = (await browser.send("GET", "/auth/sessions")).items[0];
  time.now = Date.parse(String(session?.["expiresAt"])) - 1;
  expect((await browser.send("GET", "/me")).status).toBe(200);
  time.now += 1;
  expect((await browser.send("GET", "/me")).status).toBe(401);
});

it("ends all other sessions when the password changes", async () => {
  const { browser, email } = await newMember(tenant, "viewer");
  const other = new Browser();
  await other.signIn(email);
  const change = { currentPassword: PASSWORD, newPassword: NEW_PASSWORD };
  expect((await browser.send("PUT", "/auth/password", { ...change, currentPassword: "wrong" })).status).toBe(400);
  expect((await browser.send("PUT", "/auth/password", change)).status).toBe(204);
  expect((await browser.send("GET", "/me")).status).toBe(200);
  expect((await other.send("GET", "/me")).status).toBe(401);
  expect((await other.signIn(email)).status).toBe(401);
  expect((await other.signIn(email, NEW_PASSWORD)).status).toBe(200);
});

/** The database, where `meanwhile` is done in the instant before a statement of that beginning. */
function before(beginning: RegExp, meanwhile: () => Promise<unknown>): D1Database {
  const held = (statement: D1PreparedStatement): D1PreparedStatement =>
    new Proxy(statement, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== "function") return member;
        return (...args: unknown[]) =>
          name === "bind"
            ? held(Reflect.apply(member, target, args))
            : meanwhile().then(() => Reflect.apply(member, target, args));
      },
    });
  return new Proxy(env.DB, {
    get(target, name) {
      if (name === "prepare") {
        return (sql: string) => {
          const statement = target.prepare(sql);
          return beginning.test(sql) ? held(statement) : statement;
        };
      }
      const member: unknown = Reflect.get(target, name);
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
}

it("leaves no session of the old password, though one begins in the instant of the change", async () => {
  const { browser, email } = await newMember(tenant, "viewer");
  const late = new Browser();
  let statuses: number[] = [];
  const meanwhile = async () => {
    statuses = [(await late.signIn(email)).status, (await late.send("GET", "/me")).status];
  };
  const changing = new Browser(
    createApp({ ...ports, accounts: accountsOver(before(/^update "?credentials"?/i, meanwhile)) }),
  );
  for (const [name, value] of browser.cookies) changing.cookies.set(name, value);
  const change = { currentPassword: PASSWORD, newPassword: NEW_PASSWORD };
  expect((await changing.send("PUT", "/auth/password", change)).status).toBe(204);
  // It did get in: what follows is about ending it.
  expect(statuses).toEqual([200, 200]);
  expect((await late.send("GET", "/me")).status).toBe(401);
  expect((await changing.send("GET", "/me")).status).toBe(200);
});

it("gives no session to who proved the old password just before it changed", async () => {
  const { browser, email } = await newMember(tenant, "viewer");
  const change = { currentPassword: PASSWORD, newPassword: NEW_PASSWORD };
  let changed = 0;
  const meanwhile = async () => {
    changed = (await browser.send("PUT", "/auth/password", change)).status;
  };
  const accounts = accountsOver(before(/^insert into "?sessions"?/i, meanwhile));
  const late = new Browser(createApp({ ...ports, accounts }));
  expect([(await late.signIn(email)).status, changed]).toEqual([401, 204]);
  const { items } = await browser.send("GET", "/auth/sessions");
  expect(items).toHaveLength(1);
});

it("lists the sessions, ends one, and ends all", async () => {
  const { browser, email } = await newMember(tenant, "viewer");
  const other = new Browser();
  await other.signIn(email);
  const { items } = await browser.send("GET", "/auth/sessions");
  expect(items.map((each) => each["current"]).toSorted()).toEqual([false, true]);
  const theirs = items.find((each) => each["current"] === false);
  expect((await browser.send("DELETE", `/auth/sessions/${String(theirs?.["id"])}`)).status).toBe(204);
  expect((await other.send("GET", "/me")).status).toBe(401);

  const stranger = await newMember(tenant, "admin");
  const mine = items.find((each) => each["current"] === true);
  expect((await stranger.browser.send("DELETE", `/auth/sessions/${String(mine?.["id"])}`)).status).toBe(404);

  await other.signIn(email);
  expect((await browser.send("DELETE", "/auth/sessions")).status).toBe(204);
  expect((await other.send("GET", "/me")).status).toBe(401);
});

it("mails a link for a new password, which works once and ends every session", async () => {
  const { browser, email } = await newMember(tenant, "viewer");
  expect((await browser.send("POST", "/auth/password-reset", { email: "nobody@example.com" })).status).toBe(204);
  const before = mails.length;
  expect((await browser.send("POST", "/auth/password-reset", { email })).status).toBe(204);
  await expect.poll(() => mails.length).toBe(before + 1);
  const mail = mails.at(-1);
  expect(mail?.to).toBe(email);
  const token = /reset-password#(\S+)/.exec(mail?.text ?? "")?.[1] ?? "";
  const stored = await env.DB.prepare("SELECT identifier FROM verifications").all<{ identifier: string }>();
  expect(stored.results.length).toBeGreaterThan(0);
  expect(stored.results.filter(({ identifier }) => identifier.includes(token))).toEqual([]);

  const reset = { token, password: NEW_PASSWORD };
  expect((await new Browser().send("PUT", "/auth/password-reset", reset)).status).toBe(204);
  expect((await new Browser().send("PUT", "/auth/password-reset", reset)).status).toBe(400);
  expect((await browser.send("GET", "/me")).status).toBe(401);
  expect((await browser.signIn(email, NEW_PASSWORD)).status).toBe(200);
  expect(await actions()).toContain("user.password_reset");
});

it("mails five links an hour for an account and says nothing of it", async () => {
  const { browser, email } = await newMember(tenant, "viewer");
  const before = mails.length;
  for (let asked = 0; asked < 7; asked += 1) {
    expect((await browser.send("POST", "/auth/password-reset", { email })).status).toBe(204);
  }
  await expect.poll(() => mails.length).toBe(before + 5);
});

it("asks for the second factor, takes a code or a recovery code once, and locks out who guesses", async () => {
  const { browser, email } = await newMember(tenant, "admin");
  expect((await browser.send("PUT", "/auth/second-factor", { password: "wrong" })).status).toBe(400);
  const setup = await browser.send("PUT", "/auth/second-factor", { password: PASSWORD });
  const secret = new URL(setup.word("data", "uri")).searchParams.get("secret") ?? "";
  const codes = setup.at("data", "recoveryCodes");
  const [recovery] = Array.isArray(codes) ? codes : [];
  const code = () => totp(secret, Date.now());
  expect((await browser.send("PATCH", "/auth/second-factor", { code: "000000" })).status).toBe(401);
  // Not asked for before a code was seen to work.
  expect((await new Browser().signIn(email)).at("data")).toEqual({ secondFactor: false });
  expect((await browser.send("PATCH", "/auth/second-factor", { code: code() })).status).toBe(204);
  expect((await browser.send("GET", "/me")).at("data", "secondFactor")).toBe(true);

  const next = new Browser();
  expect((await next.signIn(email)).at("data")).toEqual({ secondFactor: true });
  expect((await next.send("GET", "/me")).status).toBe(401);
  expect((await next.send("POST", "/auth/second-factor", { code: "000000" })).status).toBe(401);
  expect((await next.send("POST", "/auth/second-factor", { code: code() })).status).toBe(204);
  expect((await next.send("GET", "/me")).status).toBe(200);

  const lost = new Browser();
  await lost.signIn(email);
  expect((await lost.send("POST", "/auth/second-factor", { code: recovery })).status).toBe(204);
  const again = new Browser();
  await again.signIn(email);
  expect((await again.send("POST", "/auth/second-factor", { code: recovery })).status).toBe(401);

  expect((await next.send("DELETE", "/auth/second-factor", { password: PASSWORD })).status).toBe(204);
  expect((await new Browser().signIn(email)).at("data")).toEqual({ secondFactor: false });
  expect(await actions()).toEqual(
    expect.arrayContaining(["user.second_factor_enabled", "user.second_factor_disabled"]),
  );
});

it("refuses a change that another site sends with the cookie", async () => {
  const { browser } = await newMember(tenant, "admin");
  const path = `/org/${tenant.orgId}/teams`;
  const change = (headers: Record<string, string>) => browser.send("PATCH", "/me", { name: "Eve" }, headers);
  expect((await change({ origin: "https://evil.example" })).status).toBe(403);
  expect((await change({ origin: "null" })).status).toBe(403);
  expect((await change({ "sec-fetch-site": "cross-site" })).status).toBe(403);
  expect((await change({ "sec-fetch-site": "same-site" })).status).toBe(403);
  expect((await change({ "sec-fetch-site": "same-origin" })).status).toBe(200);
  expect((await browser.send("GET", path, undefined, { origin: "https://evil.example" })).status).toBe(200);
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  expect((await send("DELETE", "/api/v1/auth/sessions", { headers: { cookie } })).status).toBe(403);
  const signIn = { email: "a@example.com", password: PASSWORD };
  const foreign = await browser.send("POST", "/auth/sign-in", signIn, { origin: "https://evil.example" });
  expect(foreign.status).toBe(403);
});

it("takes no cookie that it did not sign, and no session of another's cookie", async () => {
  const { browser } = await newMember(tenant, "viewer");
  const [[name, value] = ["", ""]] = browser.cookies;
  const [token = "", signature = ""] = decodeURIComponent(value).split(".");
  for (const forged of [token, `${token}.`, `${token}.${btoa("x".repeat(32))}`, `x${token}.${signature}`, ""]) {
    browser.cookies.set(name, encodeURIComponent(forged));
    expect([forged, (await browser.send("GET", "/me")).status]).toEqual([forged, 401]);
  }
});

it("counts wrong passwords for the account, over all addresses, and lets the right one wait too", async () => {
  const { email } = await newMember(tenant, "viewer");
  const from = (index: number) => ({ "cf-connecting-ip": `203.0.113.${index}` });
  const attempt = (index: number, password: string) =>
    new Browser().send("POST", "/auth/sign-in", { email, password }, from(index));
  const first = await Promise.all(Array.from({ length: 14 }, (_, index) => attempt(index, "wrong password")));
  expect(first.filter(({ status }) => status === 401)).toHaveLength(10);
  const refused = first.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(4);
  expect(refused[0]?.headers.get("retry-after")).toBe("600");
  expect(refused[0]?.headers.get("ratelimit")).toBe('"account";r=0;t=600');
  expect((await attempt(20, PASSWORD)).status).toBe(429);
  time.now += 600_000;
  expect((await attempt(20, PASSWORD)).status).toBe(200);
});

it("counts failures for the address that they come from, and right ones not at all", async () => {
  const { email } = await newMember(tenant, "viewer");
  const headers = { "cf-connecting-ip": "2001:db8:0:1::7" };
  const nobody = () =>
    new Browser().send("PUT", "/auth/password-reset", { token: fresh("none"), password: PASSWORD }, headers);
  for (let asked = 0; asked < 49; asked += 1) expect((await nobody()).status).toBe(400);
  const signIn = (ip: string) =>
    new Browser().send("POST", "/auth/sign-in", { email, password: PASSWORD }, { "cf-connecting-ip": ip });
  expect((await signIn("2001:db8:0:1::8")).status).toBe(200);
  expect((await nobody()).status).toBe(400);
  const refused = await signIn("2001:db8:0:1:ffff::1");
  expect(refused.status).toBe(429);
  expect(refused.headers.get("ratelimit-policy")).toBe('"address";q=50;w=600');
  expect((await signIn("2001:db8:0:2::1")).status).toBe(200);
});

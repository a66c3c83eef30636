/** Members of an organisation: roles, the last admin, invitations, and who of another organisation gets in. */
import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { PASSWORD, Browser, invited, newMember } from "./browser";
import { type Answer, OPERATOR_KEY, type Tenant, fresh, mails, newTenant, send } from "./fixture";

let tenant: Tenant;
beforeEach(async () => {
  tenant = await newTenant();
});

async function memberId(userId: string): Promise<string> {
  const { items } = await tenant.call("GET", "/members?limit=100");
  return String(items.find((each) => each["userId"] === userId)?.["id"]);
}

it.each([
  ["viewer", "GET", "/integrations", 200],
  ["viewer", "POST", "/integrations", 403],
  ["viewer", "GET", "/members", 403],
  ["editor", "POST", "/integrations", 400],
  ["editor", "GET", "/api-keys", 403],
  ["admin", "GET", "/members", 200],
  ["admin", "POST", "/api-keys", 400],
] as const)("a session of a %s: %s %s is %i", async (role, method, path, status) => {
  const { browser } = await newMember(tenant, role);
  const body = method === "GET" ? undefined : {};
  expect((await browser.send(method, `/org/${tenant.orgId}${path}`, body)).status).toBe(status);
});

it("is a 404 for a member of another organisation, and holds the feature switch", async () => {
  const other = await newTenant({ feature: false });
  const { browser } = await newMember(other, "admin");
  expect((await browser.send("GET", `/org/${tenant.orgId}/employees`)).status).toBe(404);
  const off = await browser.send("GET", `/org/${other.orgId}/integrations`);
  expect([off.status, off.word("error", "code")]).toEqual([403, "FEATURE_DISABLED"]);
});

it("invites by mail, replaces the link when asked again, and withdraws it", async () => {
  const { browser } = await newMember(tenant, "admin");
  const email = `${fresh("new")}@example.com`;
  const invite = () => browser.send("POST", `/org/${tenant.orgId}/invitations`, { email, role: "viewer" });
  const first = await invite();
  expect([first.status, first.at("data", "link"), first.at("data", "invitedBy")]).toEqual([201, undefined, "Ada"]);
  const tokenOf = () => /#(\S+)/.exec(mails.at(-1)?.text ?? "")?.[1] ?? "";
  expect(mails.at(-1)?.to).toBe(email);
  const oldToken = tokenOf();
  const second = await invite();
  const find = (token: string) => new Browser().send("POST", "/auth/invitations/find", { token });
  expect((await find(oldToken)).status).toBe(404);
  expect((await find(tokenOf())).status).toBe(200);
  expect((await tenant.call("GET", "/invitations")).at("meta", "total")).toBe(1);
  expect((await tenant.call("DELETE", `/invitations/${second.word("data", "id")}`)).status).toBe(204);
  expect((await find(tokenOf())).status).toBe(404);
});

it("lets who has an account join only when signed in with the invited address", async () => {
  const other = await newTenant();
  const { browser, email } = await newMember(other, "viewer");
  const stranger = await newMember(other, "viewer");
  const token = await invited(tenant, email, "admin");
  const accept = (who: Browser) =>
    who.send("POST", "/auth/invitations/accept", { token, name: "Eve", password: PASSWORD });
  expect((await accept(new Browser())).status).toBe(409);
  expect((await accept(stranger.browser)).status).toBe(409);
  expect((await accept(browser)).status).toBe(204);
  expect((await browser.send("GET", "/me")).at("data", "organisations")).toHaveLength(2);
  const again = await send("POST", `/api/v1/orgs/${tenant.orgId}/invitations`, {
    key: OPERATOR_KEY,
    body: { email, role: "viewer" },
  });
  expect(again.status).toBe(409);
});

it("lets nobody change their own role", async () => {
  const { browser, userId } = await newMember(tenant, "admin");
  await newMember(tenant, "admin");
  const path = `/org/${tenant.orgId}/members/${await memberId(userId)}`;
  for (const role of ["viewer", "editor", "admin"]) {
    expect((await browser.send("PATCH", path, { role })).status).toBe(409);
  }
});

it("keeps the last admin, however many go at once", async () => {
  const admins = await Promise.all(Array.from({ length: 3 }, () => newMember(tenant, "admin")));
  const ids = await Promise.all(admins.map(({ userId }) => memberId(userId)));
  const asked: Promise<Answer>[] = ids.map((id, index) =>
    index === 0 ? tenant.call("DELETE", `/members/${id}`) : tenant.call("PATCH", `/members/${id}`, { role: "viewer" }),
  );
  const statuses = (await Promise.all(asked)).map(({ status }) => status).toSorted();
  expect(statuses.filter((status) => status === 409)).toHaveLength(1);
  const { items } = await tenant.call("GET", "/members");
  expect(items.filter((each) => each["role"] === "admin")).toHaveLength(1);
});

it("shuts a member out at once when removed, and forgets who is a member nowhere else", async () => {
  await newMember(tenant, "admin");
  const { browser, email, userId } = await newMember(tenant, "editor");
  expect((await tenant.call("DELETE", `/members/${await memberId(userId)}`)).status).toBe(204);
  expect((await browser.send("GET", `/org/${tenant.orgId}/employees`)).status).toBe(401);
  expect((await browser.signIn(email)).status).toBe(401);
  for (const table of ["users", "sessions", "credentials"]) {
    const column = table === "users" ? "id" : "user_id";
    const left = await env.DB.prepare(`SELECT count(*) AS n FROM ${table} WHERE ${column} = ?`).bind(userId).first("n");
    expect([table, left]).toEqual([table, 0]);
  }
});

it("keeps the account of a member who belongs to another organisation too", async () => {
  const other = await newTenant();
  await newMember(tenant, "admin");
  const { browser, email, userId } = await newMember(tenant, "viewer");
  const token = await invited(other, email, "viewer");
  expect((await browser.send("POST", "/auth/invitations/accept", { token })).status).toBe(204);
  await tenant.call("DELETE", `/members/${await memberId(userId)}`);
  expect((await browser.send("GET", `/org/${tenant.orgId}/employees`)).status).toBe(404);
  expect((await browser.send("GET", `/org/${other.orgId}/employees`)).status).toBe(200);
});

it("writes roles, members and invitations into the audit log, with who it was", async () => {
  const admin = await newMember(tenant, "admin");
  const { userId } = await newMember(tenant, "viewer");
  const id = await memberId(userId);
  await admin.browser.send("PATCH", `/org/${tenant.orgId}/members/${id}`, { role: "editor" });
  const listed = await tenant.call("GET", "/audit-log?action=member.role_changed");
  expect(listed.items).toEqual([
    expect.objectContaining({
      actor: { kind: "user", id: admin.userId, name: "Ada" },
      target: { kind: "member", id },
      before: expect.objectContaining({ role: "viewer" }),
      after: expect.objectContaining({ role: "editor" }),
    }),
  ]);
});

it("forgets the members of an organisation that is deleted, but not those of others", async () => {
  const other = await newTenant();
  const lonely = await newMember(tenant, "admin");
  const both = await newMember(tenant, "viewer");
  await both.browser.send("POST", "/auth/invitations/accept", { token: await invited(other, both.email, "viewer") });
  const open = await invited(tenant, `${fresh("late")}@example.com`, "viewer");
  const { name } = Object((await send("GET", `/api/v1/org/${tenant.orgId}`, { key: tenant.key })).at("data"));
  const path = `/api/v1/orgs/${tenant.orgId}?confirm=${encodeURIComponent(String(name))}`;
  expect((await send("DELETE", path, { key: OPERATOR_KEY })).status).toBe(204);
  expect((await lonely.browser.send("GET", "/me")).status).toBe(401);
  expect((await both.browser.send("GET", "/me")).at("data", "organisations")).toHaveLength(1);
  const body = { token: open, name: "Late", password: PASSWORD };
  expect((await new Browser().send("POST", "/auth/invitations/accept", body)).status).toBe(404);
  const noted = await env.DB.prepare("SELECT count(*) AS n FROM removals WHERE owner_id = ?")
    .bind(lonely.userId)
    .first("n");
  expect(noted).toBe(1);
});

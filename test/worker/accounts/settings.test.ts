/** Settings of accounts that a deployment is refused with. */
import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { readSettings } from "../../../src/settings";

const TEAM = "https://acme.cloudflareaccess.com";

it.each([
  ["no secret for sessions", { AUTH_SECRET: "" }, "AUTH_SECRET is not set"],
  ["a short one", { AUTH_SECRET: "x".repeat(31) }, "32 characters"],
  ["Access without an audience", { ACCESS_TEAM: TEAM }, "ACCESS_AUDIENCE"],
  ["Access without a team", { ACCESS_AUDIENCE: "f" }, "ACCESS_TEAM"],
  ["a team with a path", { ACCESS_TEAM: `${TEAM}/x`, ACCESS_AUDIENCE: "f" }, "ACCESS_TEAM"],
])("refuses %s", (_what, wrong, said) => {
  const settings = readSettings({ ...env, ...wrong });
  expect(settings.ok ? "" : settings.error).toContain(said);
  if (!settings.ok && "AUTH_SECRET" in wrong && wrong.AUTH_SECRET !== "")
    expect(settings.error).not.toContain(wrong.AUTH_SECRET);
});

it("takes both of Access, or none", () => {
  const none = readSettings(env);
  expect(none.ok ? none.value.access : none.error).toBeNull();
  const both = readSettings({ ...env, ACCESS_TEAM: TEAM, ACCESS_AUDIENCE: "f" });
  expect(both.ok ? both.value.access : both.error).toEqual({ team: TEAM, audience: "f" });
});

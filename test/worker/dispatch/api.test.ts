/** Saving, activating and deleting through the API, over the dispatch adapter. */
import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { createApp } from "../../../src/api/app";
import { createHookScripts } from "../../../src/sandbox/scripts";
import { CODE, type Tenant, newHook, newTenant, ports } from "../api/fixture";
import { answerNext, scriptsOf } from "./cloudflare";

const scripts = createHookScripts({ service: env.DISPATCHED, clock: ports.clock, log: ports.log });
const app = createApp({ ...ports, scripts });

interface HookAnswer {
  readonly data: { readonly id: string; readonly version: number; readonly disabledReason: string | null };
}

async function ask(tenant: Tenant, method: string, path: string, body?: unknown): Promise<Response> {
  return app.request(`http://api.test/api/v1/org/${tenant.orgId}${path}`, {
    method,
    headers: { authorization: `Bearer ${tenant.key}`, "content-type": "application/json" },
    body: body === undefined ? null : JSON.stringify(body),
  });
}

it("deploys what is saved and made current, answers why it could not, and removes what is deleted", async () => {
  const tenant = await newTenant();
  const sibling = await newHook(tenant);
  const integration = (await tenant.call("GET", `/hooks/${sibling}`)).word("data", "integrationId");
  const settings = { name: "deployed", type: "PULL", entityType: "employee", code: CODE, enabled: true };
  const made = await (await ask(tenant, "POST", `/integrations/${integration}/hooks`, settings)).json<HookAnswer>();
  const { id } = made.data;
  expect(await scriptsOf(id)).toHaveLength(1);

  await answerNext({ status: 429, retryAfter: "300" });
  const failed = await (await ask(tenant, "PATCH", `/hooks/${id}`, { code: `${CODE}//2` })).json<HookAnswer>();
  expect(failed.data).toMatchObject({ version: 1 });
  expect(failed.data.disabledReason).toContain("Version 1 stays live.");
  const active = await (await ask(tenant, "POST", `/hooks/${id}/versions/2/activate`)).json<HookAnswer>();
  expect(active.data).toMatchObject({ version: 2, disabledReason: null });
  expect(await scriptsOf(id)).toHaveLength(2);
  await ask(tenant, "PATCH", `/hooks/${id}`, { name: "another name" });
  expect(await scriptsOf(id)).toHaveLength(2);

  expect((await ask(tenant, "DELETE", `/hooks/${id}`)).status).toBe(204);
  expect(await scriptsOf(id)).toEqual([]);
  await ask(tenant, "PATCH", `/hooks/${sibling}`, { code: `${CODE}//2` });
  expect(await scriptsOf(sibling)).toHaveLength(1);
  expect((await ask(tenant, "DELETE", `/integrations/${integration}`)).status).toBe(204);
  expect(await scriptsOf(sibling)).toEqual([]);
});

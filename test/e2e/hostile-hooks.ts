/** Hooks that behave as badly as a hook can, and organisations to run them in. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ApiClient } from "../../scripts/api-client.ts";
import type { Info } from "../../scripts/start/info-file.ts";
import type { Execution } from "../../scripts/demo-setting.ts";
import { until } from "./started.ts";

/** Says a word, then never lets go. */
export const LOOPING = `async function run(ctx) {
  ctx.log.info("about to loop");
  await ctx.kv.get("anything");
  for (;;) {}
}`;

/** Fills memory, and lets others run in between. */
export const FILLING = `async function run(ctx) {
  const kept = [];
  for (;;) {
    kept.push(new Array(1_000_000).fill(kept.length));
    if (kept.length % 20 === 0) await ctx.kv.get("anything");
  }
}`;

/** The sample hook of the demo, with as many pages as asked for: the source has 300 employees. */
export function pullingEmployees(pages: number): string {
  const code = readFileSync(join(import.meta.dirname, "../../examples/hooks/pull-employees.js"), "utf8");
  return code.replaceAll("limit: 100", `limit: ${300 / pages}`);
}

export interface Tenant {
  readonly api: ApiClient;
  readonly path: string;
  readonly hookId: string;
}

/** An organisation of its own with one PULL hook for employees, off, and the secrets of the sample HR system. */
export async function tenant(info: Info, name: string, code: string): Promise<Tenant> {
  const organisation = await new ApiClient(info.api, info.operatorKey).call<{ id: string; apiKey: string }>(
    "POST",
    "/orgs",
    {
      name,
      customIntegrationsEnabled: true,
    },
  );
  const api = new ApiClient(info.api, organisation.apiKey);
  const path = `/org/${organisation.id}`;
  const { id } = await api.call<{ id: string }>("POST", `${path}/integrations`, { name, sourceSystemKey: "hr" });
  await api.call("PUT", `${path}/integrations/${id}/secrets/HR_URL`, { value: info.sampleHr });
  await api.call("PUT", `${path}/integrations/${id}/secrets/HR_TOKEN`, { value: info.sampleHrToken });
  const hook = await api.call<{ id: string }>("POST", `${path}/integrations/${id}/hooks`, {
    name,
    type: "PULL",
    entityType: "employee",
    code,
  });
  return { api, path, hookId: hook.id };
}

export async function startRun({ api, path, hookId }: Tenant): Promise<string> {
  const { id } = await api.call<{ id: string }>("POST", `${path}/hooks/${hookId}/runs`, { mode: "live" });
  return id;
}

/** The execution once it has ended. While the platform starts again, no answer is no end. */
export function untilEnded({ api, path }: Tenant, executionId: string, timeoutMs: number): Promise<Execution> {
  return until(`execution ${executionId} has ended`, timeoutMs, async () => {
    const execution = await api.call<Execution>("GET", `${path}/executions/${executionId}`).catch(() => null);
    return execution === null || execution.status === "queued" || execution.status === "running" ? null : execution;
  });
}

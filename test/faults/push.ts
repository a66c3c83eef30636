/**
 * PUSH under fire: entities change at a steady rate while the platform and the runtime are killed at random moments and the
 * outside system fails at random. At the end every committed change was received at least once, in order for each entity,
 * and nothing was received that was not committed.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { ApiClient, ApiRefused } from "../../scripts/api-client.ts";
import type { Started } from "../e2e/started.ts";
import { until } from "../e2e/started.ts";

export interface FaultPlan {
  readonly kills: number;
  readonly seed: number;
  /** Entities that change, one after the other, again and again. */
  readonly entities: number;
}

export interface FaultFigures {
  readonly seed: number;
  readonly kills: { readonly platform: number; readonly runtime: number };
  readonly committed: number;
  /** Changes whose answer was lost: a look at the entity told whether they were committed. */
  readonly unanswered: number;
  readonly received: number;
  readonly duplicates: number;
  readonly outsideFailures: number;
  readonly seconds: number;
}

const HOOK = `async function run(ctx) {
  const { id, type, entityId, after } = ctx.event;
  const answer = await ctx.http.post(ctx.secrets.BILLING_URL + "/customers", { entityId, type, n: after?.customAttributes?.n ?? 0 }, {
    headers: { authorization: "Bearer " + ctx.secrets.BILLING_TOKEN, "idempotency-key": id },
  });
  if (!answer.ok) throw new Error("The billing system answered " + answer.status + ".");
}`;

const RECOVERY_MS = 120_000;
const SETTLE_MS = 300_000;

/** mulberry32: the same moments for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Receipt {
  readonly idempotencyKey: string;
  readonly duplicate: boolean;
  readonly body: { readonly entityId: string; readonly n: number };
}

export async function pushUnderFire(started: Started, plan: FaultPlan): Promise<FaultFigures> {
  const began = performance.now();
  const random = randomOf(plan.seed);
  const info = started.info();
  const operator = new ApiClient(info.api, info.operatorKey);
  const org = await operator.call<{ id: string; apiKey: string }>("POST", "/orgs", {
    name: `Under fire ${plan.seed}`,
    customIntegrationsEnabled: true,
  });
  const path = `/org/${org.id}`;
  const api = new ApiClient(info.api, org.apiKey);
  await fetch(`${info.sampleBilling}/admin/reset`, { method: "POST" });
  const hookId = await prepare(api, path, info.sampleBilling, info.sampleBillingToken);
  const ids: string[] = [];
  for (let at = 0; at < plan.entities; at++) {
    const made = await api.call<{ id: string }>("POST", `${path}/contractors`, {
      name: `Contractor ${at}`,
      customAttributes: { n: 0 },
    });
    ids.push(made.id);
  }

  const committed = new Map(ids.map((id) => [id, [0]]));
  const figures = { platform: 0, runtime: 0, unanswered: 0, outsideFailures: 0 };
  const fire = { on: true };
  const changing = changeSteadily(api, path, ids, committed, fire, figures);
  for (let kill = 0; kill < plan.kills; kill++) {
    await sleep(500 + random() * 4_000);
    const failures = Math.floor(random() * 4);
    figures.outsideFailures += failures;
    await fetch(`${info.sampleBilling}/admin/fail?count=${failures}&status=503`, { method: "POST" });
    const { pids } = started.info();
    const platform = random() < 0.5;
    const pid = platform ? pids["platform"] : pids["runtimeWorkerd"];
    if (pid === undefined) continue;
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It died a moment before: somebody else's kill, and as good as ours.
    }
    figures[platform ? "platform" : "runtime"] += 1;
    await until("the platform answers again", RECOVERY_MS, () => healthy(info.api));
  }
  fire.on = false;
  await changing;
  await until("everything is delivered", SETTLE_MS, async () => {
    await operator.call("POST", "/dev/tick", {}).catch(() => null);
    return (await pendingOrDead(api, path, hookId)) === 0 ? true : null;
  });

  const answer = await fetch(`${info.sampleBilling}/received`);
  const { received }: { received: Receipt[] } = await answer.json();
  check(committed, received);
  const total = [...committed.values()].reduce((sum, changes) => sum + changes.length, 0);
  return {
    seed: plan.seed,
    kills: { platform: figures.platform, runtime: figures.runtime },
    committed: total,
    unanswered: figures.unanswered,
    received: received.length,
    duplicates: received.filter((receipt) => receipt.duplicate).length,
    outsideFailures: figures.outsideFailures,
    seconds: Math.round((performance.now() - began) / 1000),
  };
}

async function prepare(api: ApiClient, path: string, billing: string, token: string): Promise<string> {
  const { id } = await api.call<{ id: string }>("POST", `${path}/integrations`, {
    name: "Billing",
    sourceSystemKey: "billing",
  });
  await api.call("PUT", `${path}/integrations/${id}/secrets/BILLING_URL`, { value: billing });
  await api.call("PUT", `${path}/integrations/${id}/secrets/BILLING_TOKEN`, { value: token });
  const hook = await api.call<{ id: string }>("POST", `${path}/integrations/${id}/hooks`, {
    name: "Tell billing",
    type: "PUSH",
    entityType: "contractor",
    code: HOOK,
    enabled: true,
  });
  return hook.id;
}

/** About five changes a second, so that the key stays below its 600 requests a minute. */
async function changeSteadily(
  api: ApiClient,
  path: string,
  ids: readonly string[],
  committed: Map<string, number[]>,
  fire: { readonly on: boolean },
  figures: { unanswered: number },
): Promise<void> {
  for (let n = 1; fire.on; n++) {
    const id = ids[n % ids.length] ?? "";
    try {
      await api.call("PATCH", `${path}/contractors/${id}`, { customAttributes: { n } });
      committed.get(id)?.push(n);
    } catch (error) {
      if (!(error instanceof ApiRefused) || (error.status !== 0 && error.status < 500)) throw error;
      figures.unanswered += 1;
      const now = await until("the entity can be read", RECOVERY_MS, () =>
        api.call<{ customAttributes: { n: number } }>("GET", `${path}/contractors/${id}`).catch(() => null),
      );
      if (now.customAttributes.n === n) committed.get(id)?.push(n);
    }
    await sleep(200);
  }
}

async function healthy(address: string): Promise<true | null> {
  const answer = await fetch(`${address}/healthz`, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
  return answer?.ok === true ? true : null;
}

async function pendingOrDead(api: ApiClient, path: string, hookId: string): Promise<number> {
  const counts = await Promise.all(
    ["pending", "dead"].map((status) =>
      api.call<unknown[]>("GET", `${path}/hooks/${hookId}/deliveries?status=${status}&limit=1`).catch(() => [null]),
    ),
  );
  return counts.reduce((sum, items) => sum + items.length, 0);
}

/** Throws with the first thing that is wrong. */
function check(committed: ReadonlyMap<string, readonly number[]>, received: readonly Receipt[]): void {
  const firsts = new Map<string, number[]>();
  for (const { body } of received) {
    const changes = committed.get(body.entityId);
    if (changes === undefined || !changes.includes(body.n)) {
      throw new Error(`Received ${body.entityId}#${body.n}, which was never committed.`);
    }
    const known = firsts.get(body.entityId) ?? [];
    if (!known.includes(body.n)) firsts.set(body.entityId, [...known, body.n]);
  }
  for (const [id, changes] of committed) {
    const order = JSON.stringify(firsts.get(id) ?? []);
    if (order !== JSON.stringify(changes)) {
      throw new Error(`${id} was committed as ${JSON.stringify(changes)} and received as ${order}.`);
    }
  }
}

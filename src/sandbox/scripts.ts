/**
 * Keeps in the hooks runtime what runs will need: a version's script is there before its first run, and goes with its
 * hook. Runs do not depend on it, they deploy what they miss; with Dynamic Workers every call here does nothing.
 */
import type {
  DeployReply,
  DeployRequest,
  ReconcileRequest,
  Reconciled,
  RemoveRequest,
} from "../../hooks-runtime/src/protocol";
import { moduleText } from "../code/module-text";
import { type Clock, isoTime } from "../domain/clock";
import type { JsonValue } from "../domain/json";
import { type Database, databaseFor, platformDatabase } from "../store/database";
import { clearDeployFault, keepDeployFault, neededVersions } from "../store/hook-scripts";
import { getHookVersion } from "../store/hook-versions";
import type { HookRow } from "../store/hooks";

/** The service binding to the hooks runtime. */
export interface ScriptService {
  deploy(request: DeployRequest): Promise<DeployReply<null>>;
  remove(request: RemoveRequest): Promise<DeployReply<null>>;
  reconcile(request: ReconcileRequest): Promise<DeployReply<Reconciled>>;
}

export interface HookScripts {
  /**
   * The hook's current version is new as such: deploys it. When that fails, `before` is current again (null: there is
   * none, the version stays and its runs try) and `disabledReason` says why. Answers the hook as it is then.
   */
  changed(db: Database, hook: HookRow, code: string, before: number | null): Promise<HookRow>;
  /** Never rejects. False: they may still be there; to be asked again. */
  removed(what: RemoveRequest): Promise<boolean>;
  /** Compares namespace and database: removes what nothing needs, deploys what is missing, a bounded number of each. */
  reconcile(d1: D1Database, now: number): Promise<void>;
}

export interface ScriptParts {
  readonly service: ScriptService;
  readonly clock: Clock;
  log(event: Readonly<Record<string, JsonValue>>): void;
}

/** A script that nothing needs any more is kept this long: who rolls back does not wait for an upload. */
const GRACE_MS = 24 * 3_600_000;
/** Uploads and removals of one comparison: the API takes 1,200 calls in 5 minutes, saves of hooks included. */
const DEPLOY_AT_MOST = 50;
const REMOVE_AT_MOST = 200;
const MINUTE_MS = 60_000;
/** Not the full hour, when the schedules start. */
const MINUTE_OF_THE_HOUR = 17;

/** Whether the comparison of each hour is due in that minute. */
export function isTimeToReconcile(now: number): boolean {
  return Math.floor(now / MINUTE_MS) % 60 === MINUTE_OF_THE_HOUR;
}

/** As the flows name the isolate of a saved version's live run. */
function isolateKeyOf(hookId: string, version: number): string {
  return `${hookId}:${version}`;
}

/** null: it worked. */
async function failureOf(call: () => Promise<DeployReply<unknown>>): Promise<string | null> {
  try {
    const reply = await call();
    return reply.ok ? null : reply.error.message;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export function createHookScripts({ service, clock, log }: ScriptParts): HookScripts {
  const deploy = (owner: DeployRequest["owner"], version: number, code: string) =>
    failureOf(() => service.deploy({ isolateKey: isolateKeyOf(owner.hookId, version), owner, code: moduleText(code) }));

  return {
    async changed(db, hook, code, before) {
      const owner = { orgId: hook.orgId, integrationId: hook.integrationId, hookId: hook.id };
      const failure = await deploy(owner, hook.version, code);
      if (failure === null) {
        return hook.disabledReason === null ? hook : ((await clearDeployFault(db, hook)) ?? hook);
      }
      log({ event: "hook.deploy", outcome: "failed", orgId: hook.orgId, hookId: hook.id, reason: failure });
      const stays = before === null ? "" : ` Version ${before} stays live.`;
      const reason = `Version ${hook.version} could not be deployed: ${failure}${stays}`;
      const kept = await keepDeployFault(db, hook, before ?? hook.version, reason, isoTime(clock()));
      return kept ?? hook;
    },

    async removed(what) {
      const failure = await failureOf(() => service.remove(what));
      if (failure !== null) log({ event: "hook.scripts-removed", outcome: "failed", ...what, reason: failure });
      return failure === null;
    },

    async reconcile(d1, now) {
      const before = isoTime(now - GRACE_MS);
      const needed = await neededVersions(platformDatabase(d1), before);
      const byKey = new Map(needed.map((each) => [isolateKeyOf(each.hookId, each.version), each]));
      const keep = [...byKey].flatMap(([isolateKey, { live }]) => [
        { isolateKey, wanted: live },
        { isolateKey: `${isolateKey}:dry`, wanted: false },
      ]);
      const compared = await service.reconcile({ keep, uploadedBefore: before, removeAtMost: REMOVE_AT_MOST });
      if (!compared.ok) {
        log({ event: "hook.scripts-compared", outcome: "failed", reason: compared.error.message });
        return;
      }
      let deployed = 0;
      for (const isolateKey of compared.value.missing.slice(0, DEPLOY_AT_MOST)) {
        const each = byKey.get(isolateKey);
        if (each === undefined) continue;
        const { orgId, integrationId, hookId, version } = each;
        const row = await getHookVersion(databaseFor(d1, orgId), orgId, hookId, version);
        if (row !== null && (await deploy({ orgId, integrationId, hookId }, version, row.code)) === null) deployed += 1;
      }
      const { scripts, removed, missing } = compared.value;
      log({ event: "hook.scripts-compared", outcome: "ok", scripts, removed, missing: missing.length, deployed });
    },
  };
}

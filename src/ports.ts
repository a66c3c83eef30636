/** The composition root: builds, from the Worker's bindings and settings, the ports that the flows and the API take. */
import { createAccessTokens } from "./accounts/access-token";
import { createAccounts } from "./accounts/accounts";
import type { ApiPorts } from "./api/ports";
import type { LostAttempt, NotifyMessage, PullMessage, PushMessage } from "./contract/queue-messages";
import { coordinatorOf } from "./coordinator/client";
import { systemClock, type Clock } from "./domain/clock";
import type { JsonValue } from "./domain/json";
import { createEgress, type EgressOptions } from "./egress/egress";
import { platformFetcher } from "./egress/fetcher";
import { post, postFault } from "./egress/post";
import { createDnsOverHttps } from "./egress/resolver";
import { createMailer, type Mailer } from "./mail/mailer";
import { ringForNotices } from "./notify/run";
import { testTarget } from "./notify/test-target";
import type { NotifyPorts } from "./notify/ports";
import { logWideEvent } from "./observe/log";
import { createMetrics, type Metrics } from "./observe/metrics";
import { currentRequest } from "./observe/request";
import type { MessageQueue, PullPorts } from "./pull/ports";
import type { PushPorts } from "./push/ports";
import { createSandbox } from "./sandbox/client";
import { createJournal } from "./sandbox/journal";
import type { JournalPort } from "./sandbox/sandbox";
import { readSecrets } from "./sandbox/secrets";
import { createHookScripts, isTimeToReconcile } from "./sandbox/scripts";
import { createVerdict } from "./sandbox/verdict";
import type { Settings } from "./settings";
import { databaseFor, platformDatabase } from "./store/database";
import { appendExecutionEvents } from "./store/execution-events";
import { openKeyring, type Keyring } from "./vault/keyring";
import { LIMITS } from "./domain/limits";
import { faultText } from "./observe/fault-text";

export interface Ports {
  readonly pull: PullPorts;
  readonly push: PushPorts;
  readonly api: Omit<ApiPorts, "pull">;
  readonly mailer: Mailer;
  readonly notify: NotifyPorts;
  readonly metrics: Metrics;
  readonly auditRetentionDays: number;
  /** Compares the namespace of scripts with the database, when it is time; in development there is none. */
  reconcile(now: number): Promise<void>;
}

/** `background`: goes on with that work when its request is over. */
export function buildPorts(env: Env, settings: Settings, background: (work: Promise<unknown>) => void): Ports {
  const clock = systemClock;
  const database = (orgId: string) => databaseFor(env.DB, orgId);
  const platform = platformDatabase(env.DB);
  const coordinator = (hookId: string) => coordinatorOf(env.COORDINATOR, hookId);
  const keyring = () => keyringOf(settings);
  const pushQueue = queueOf<PushMessage>(env.PUSH_QUEUE);
  const ringPush = (orgId: string, hookIds: readonly string[]) =>
    pushQueue.sendBatch(
      hookIds.map((hookId) => ({ message: { kind: "deliveries", orgId, hookId }, delaySeconds: 0 }) as const),
    );
  const notifyQueue = queueOf<NotifyMessage>(env.NOTIFY_QUEUE);
  const mailer = createMailer({ settings: settings.mail, fetcher: platformFetcher, log: writeLog });
  const egress = egressOf(settings, clock);
  const notify: NotifyPorts = {
    database,
    platform,
    post: (url, headers, body) => post(url, headers, body, egress),
    mailer,
    keyring,
    ring: (orgId, delaySeconds) => notifyQueue.send({ orgId }, { delaySeconds }),
    consoleUrl: settings.consoleUrl,
    clock,
    random: egress.random,
    log: writeLog,
  };
  const metrics = createMetrics(env.METRICS, (error) =>
    writeLog({ event: "metrics.fault", outcome: "failed", reason: faultText(error) }),
  );
  const shared = {
    metrics,
    ringNotices: (orgId: string) => ringForNotices(notify, orgId),
    database,
    platform,
    coordinator,
    clock,
    log: writeLog,
    sandbox: sandboxOf(env, egress, clock),
    journal: (orgId: string, executionId: string) => journalOf(env, orgId, executionId),
    secrets: async (orgId: string, integrationId: string) =>
      readSecrets(database(orgId), await keyring(), orgId, integrationId),
    verdict: createVerdict(settings.watchdogUrl, clock),
  };
  // Locally the runtime loads code as it runs; nothing is deployed, and a restart of it must not hold up a save.
  const scripts =
    settings.environment === "production"
      ? createHookScripts({ service: env.RUNTIME, clock, log: writeLog })
      : undefined;
  return {
    reconcile: async (now) => {
      if (scripts !== undefined && isTimeToReconcile(now)) await scripts.reconcile(env.DB, now);
    },
    mailer,
    notify,
    metrics,
    auditRetentionDays: settings.auditRetentionDays,
    pull: {
      ...shared,
      queues: { pull: queueOf<PullMessage>(env.PULL_QUEUE), quarantine: queueOf<PullMessage>(env.QUARANTINE_QUEUE) },
      ringPush,
      retentionDays: settings.retentionDays,
    },
    push: {
      ...shared,
      ring: (message, delaySeconds) => pushQueue.send(message, { delaySeconds }),
      quarantine: (message, delaySeconds) => queueOf<LostAttempt>(env.QUARANTINE_QUEUE).send(message, { delaySeconds }),
      random: () => Math.random(),
      settings: {
        parallel: LIMITS.push.parallel,
        deadInARow: settings.pushDeadInARow,
        deadDays: settings.pushDeadDays,
      },
    },
    api: {
      d1: env.DB,
      clock,
      environment: settings.environment,
      operatorKey: settings.operatorKey,
      consoleUrl: settings.consoleUrl,
      accounts: createAccounts({
        d1: env.DB,
        secret: settings.authSecret,
        consoleUrl: settings.consoleUrl,
        secure: settings.environment === "production",
        mailer,
        background,
        onFault: (reason) => writeLog({ event: "accounts.fault", outcome: "failed", reason }),
      }),
      access:
        settings.access === null
          ? null
          : createAccessTokens({ settings: settings.access, fetcher: platformFetcher, clock }),
      mailer,
      background,
      keyring,
      coordinator,
      changesCommitted: ringPush,
      notifications: {
        urlFault: (url) => postFault(url, egress),
        test: (target) => testTarget(notify, target),
      },
      runtimeAnswers: async () => (await env.RUNTIME.fetch("http://runtime/ready")).ok,
      log: writeLog,
      ...(scripts !== undefined && { scripts }),
    },
  };
}

function writeLog(event: Readonly<Record<string, JsonValue>>): void {
  const requestId = currentRequest();
  logWideEvent(requestId === undefined ? event : { requestId, ...event });
}

function egressOf(settings: Settings, clock: Clock): EgressOptions {
  const { devOrigins, platformHosts, dnsOverHttps } = settings;
  const resolver =
    dnsOverHttps === "" ? null : createDnsOverHttps({ endpoint: dnsOverHttps, fetcher: platformFetcher, clock });
  const policy = { devOrigins, platformHosts };
  return { policy, fetcher: platformFetcher, resolver, clock, random: () => Math.random() };
}

function sandboxOf(env: Env, egress: EgressOptions, clock: Clock): PullPorts["sandbox"] {
  return createSandbox({
    runtime: env.RUNTIME,
    quarantine: env.QUARANTINE,
    egress: createEgress(egress),
    clock,
    onFault: (error) =>
      writeLog({
        event: "sandbox.fault",
        outcome: "failed",
        reason: faultText(error),
      }),
  });
}

function journalOf(env: Env, orgId: string, executionId: string): JournalPort {
  const db = databaseFor(env.DB, orgId);
  return createJournal((entries) =>
    appendExecutionEvents(
      db,
      executionId,
      entries.map((entry) => ({ ...entry, body: { ...entry.body } })),
    ),
  );
}

/** Settings were checked when the Worker started; a key that does not open now is a fault of ours. */
async function keyringOf(settings: Settings): Promise<Keyring> {
  const keyring = await openKeyring(settings.secretKeys);
  if (!keyring.ok) throw new Error(keyring.error);
  return keyring.value;
}

/** Cloudflare Queues: at most 100 messages and 256 KB a batch; ours are small. */
const BATCH = 100;

function queueOf<M>(queue: Queue): MessageQueue<M> {
  return {
    async send(message, options) {
      await queue.send(dueIn(message, options.delaySeconds), options);
    },
    async sendBatch(messages) {
      for (let at = 0; at < messages.length; at += BATCH) {
        const batch = messages.slice(at, at + BATCH);
        await queue.sendBatch(
          batch.map(({ message, delaySeconds }) => ({ body: dueIn(message, delaySeconds), delaySeconds })),
        );
      }
    },
  };
}

/** A message says how long it was to wait: its age is counted from then on. */
function dueIn<M>(message: M, delaySeconds: number): M | (M & { readonly delaySeconds: number }) {
  return delaySeconds === 0 ? message : { ...message, delaySeconds };
}

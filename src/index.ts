/** The platform Worker: HTTP, cron and queues, and the classes that Cloudflare looks for. */
import { waitUntil } from "cloudflare:workers";
import { createApp } from "./api/app";
import { consume } from "./consumers";
import { newId } from "./domain/ids";
import { faultText } from "./observe/fault-text";
import { withRequest } from "./observe/request";
import { err, ok, type Result } from "./domain/result";
import { runActions, tick } from "./flows";
import { buildPorts, type Ports } from "./ports";
import { readSettings } from "./settings";

export { HookCoordinator } from "./coordinator/coordinator";

interface Platform {
  readonly ports: Ports;
  readonly app: ReturnType<typeof createApp>;
  readonly development: boolean;
}

/** Made once for an isolate's bindings: nothing in it belongs to a tenant or to a request. */
const platforms = new WeakMap<Env, Result<Platform, string>>();

function platformOf(env: Env): Result<Platform, string> {
  const known = platforms.get(env);
  if (known !== undefined) return known;
  const settings = readSettings(env);
  let built: Result<Platform, string>;
  if (settings.ok) {
    const ports = buildPorts(env, settings.value, waitUntil);
    const app = createApp({ ...ports.api, pull: runActions(ports) });
    built = ok({ ports, app, development: settings.value.environment === "development" });
  } else built = err(settings.error);
  platforms.set(env, built);
  return built;
}

/** A deployment with a wrong setting does no work at all; what is wrong is said to whoever calls and in the log. */
function refusesToStart(reason: string): Error {
  return new Error(`Flowstate does not start: ${reason}`);
}

/** One line a minute, also when it failed: its absence is what an alarm looks for. */
async function cron(ports: Ports, now: number): Promise<void> {
  const { clock, log } = ports.pull;
  const started = clock();
  try {
    const { executionIds } = await tick(ports, now);
    log({ event: "cron.tick", outcome: "ok", started: executionIds.length, durationMs: clock() - started });
  } catch (error) {
    log({ event: "cron.tick", outcome: "failed", reason: faultText(error), durationMs: clock() - started });
    throw error;
  }
}

export default {
  async fetch(request, env, ctx) {
    const platform = platformOf(env);
    if (platform.ok) return platform.value.app.fetch(request, env, ctx);
    const error = { code: "INTERNAL_ERROR", message: refusesToStart(platform.error).message, errorId: "err_settings" };
    return Response.json({ error }, { status: 500 });
  },

  async scheduled(controller, env) {
    const platform = platformOf(env);
    if (!platform.ok) throw refusesToStart(platform.error);
    await withRequest(newId("request"), () => cron(platform.value.ports, controller.scheduledTime));
  },

  async queue(batch, env) {
    const platform = platformOf(env);
    if (!platform.ok) throw refusesToStart(platform.error);
    await consume(platform.value.ports, batch, platform.value.development, waitUntil);
  },
} satisfies ExportedHandler<Env>;

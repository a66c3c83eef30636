/** The runtime without the platform before it: for code that the platform would not even load, and hosts that misbehave. */
import { RpcTarget, env } from "cloudflare:workers";
import type { HookHost, HostReply, HttpAnswer, RunReply } from "../../../hooks-runtime/src/protocol";
import { newIsolateKey } from "./fixture";

/** Gives the code as it is, and answers everything. */
export class OpenHost extends RpcTarget implements HookHost {
  readonly #code: string;
  readonly #calls: string[] = [];

  constructor(code: string) {
    super();
    this.#code = code;
  }

  async code(): Promise<HostReply<string>> {
    return { ok: true, value: this.#code };
  }
  async http(): Promise<HostReply<HttpAnswer>> {
    return {
      ok: true,
      value: { status: 200, statusText: "OK", headers: {}, url: "https://x.example/", body: new Uint8Array() },
    };
  }
  async log(): Promise<HostReply<null>> {
    return { ok: true, value: null };
  }
  async kvGet(): Promise<HostReply<string | null>> {
    return { ok: true, value: '"from the host"' };
  }
  async kvSet(key: string): Promise<HostReply<null>> {
    this.#calls.push(key);
    return { ok: true, value: null };
  }
  async kvDelete(): Promise<HostReply<boolean>> {
    return { ok: true, value: false };
  }
  async kvList(): Promise<HostReply<{ keys: string[]; cursor: string | null }>> {
    return { ok: true, value: { keys: this.#calls, cursor: null } };
  }
}

export function runRaw(
  code: string,
  isolateKey = newIsolateKey(),
  host: HookHost = new OpenHost(code),
): Promise<RunReply> {
  return env.RUNTIME.run(
    {
      isolateKey,
      input: {
        type: "PULL",
        page: 0,
        dryRun: false,
        meta: null,
        event: null,
        org: { id: "org_1", name: "Acme", timezone: "UTC", currency: "EUR" },
        secrets: {},
      },
      limits: { cpuMs: 10_000, subRequests: 1_000, resultBytes: 1_000_000 },
    },
    host,
  );
}

/** What the hook returned, as a value; the reply itself when it did not return. */
export async function rawValue(code: string, isolateKey?: string): Promise<unknown> {
  const reply = await runRaw(code, isolateKey);
  return reply.kind === "returned" ? JSON.parse(new TextDecoder().decode(reply.json)) : reply;
}

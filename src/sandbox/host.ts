/**
 * The host of one invocation: the RpcTarget that crosses into the hook's isolate, and all that a hook can do. Here is only
 * the door: is the invocation still going, are the arguments what they must be, are not too many calls open. The powers
 * behind it are host-http.ts, host-kv.ts and host-log.ts.
 */
import { RpcTarget } from "cloudflare:workers";
import type { HookHost, HostReply, HttpAnswer, HttpCall, LogCall } from "../../hooks-runtime/src/protocol";
import { isEntry, isHttpCall, isKey, isListing, isLogBatch } from "./call-shapes";
import type { HttpPower } from "./host-http";
import type { KvPower } from "./host-kv";
import type { LogPower } from "./host-log";
import { busy, malformed, revoked, unavailable } from "./refusal";

/** The harness keeps 32 calls open at most; who opens more has gone past it. */
const OPEN_CALLS = 128;

export interface HostPowers {
  readonly code: HookHost["code"];
  readonly http: HttpPower["http"];
  readonly kv: KvPower;
  readonly log: LogPower;
}

/** Shared with the client, which closes it: a method of the host could be called by the hook. */
export interface HostDoor {
  closed: boolean;
  /** Something of the invocation reached the host: the runtime was there. */
  entered: boolean;
  /** A call could not be answered, because of the platform. */
  failed: boolean;
  /** A call failed because of the platform. */
  onFault(error: unknown): void;
}

export class InvocationHost extends RpcTarget implements HookHost {
  readonly #powers: HostPowers;
  readonly #door: HostDoor;
  #open = 0;

  constructor(powers: HostPowers, door: HostDoor) {
    super();
    this.#powers = powers;
    this.#door = door;
  }

  code(): Promise<HostReply<string>> {
    return this.#enter(true, () => this.#powers.code());
  }

  http(call: HttpCall): Promise<HostReply<HttpAnswer>> {
    return this.#enter(isHttpCall(call), () => this.#powers.http(call));
  }

  log(lines: readonly LogCall[], dropped: number): Promise<HostReply<null>> {
    return this.#enter(isLogBatch(lines, dropped), async () => {
      this.#powers.log.write(lines, dropped);
      return { ok: true, value: null };
    });
  }

  kvGet(key: string): Promise<HostReply<string | null>> {
    return this.#enter(isKey(key), () => this.#powers.kv.kvGet(key));
  }

  kvSet(key: string, json: string, ttlSeconds: number | null): Promise<HostReply<null>> {
    return this.#enter(isKey(key) && isEntry(json, ttlSeconds), () => this.#powers.kv.kvSet(key, json, ttlSeconds));
  }

  kvDelete(key: string): Promise<HostReply<boolean>> {
    return this.#enter(isKey(key), () => this.#powers.kv.kvDelete(key));
  }

  kvList(prefix: string, limit: number | null, cursor: string | null): ReturnType<HookHost["kvList"]> {
    return this.#enter(isListing(prefix, limit, cursor), () => this.#powers.kv.kvList(prefix, limit, cursor));
  }

  async #enter<T>(valid: boolean, act: () => Promise<HostReply<T>>): Promise<HostReply<T>> {
    this.#door.entered = true;
    if (this.#door.closed) return revoked();
    if (!valid) return malformed();
    if (this.#open >= OPEN_CALLS) return busy();
    this.#open += 1;
    try {
      const reply = await act();
      return this.#door.closed ? revoked() : reply;
    } catch (error) {
      this.#door.failed = true;
      this.#door.onFault(error);
      return unavailable();
    } finally {
      this.#open -= 1;
    }
  }
}

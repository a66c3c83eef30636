/**
 * The KV power: the contract's rules for keys, values, ttl and limit, kept here because the harness that keeps them too
 * is inside the hook's isolate. Where the values live is the port's business.
 */
import type { HookHost } from "../../hooks-runtime/src/protocol";
import { LIMITS } from "../domain/limits";
import { err, ok } from "../domain/result";
import { refuse } from "./refusal";
import type { KvPort } from "./sandbox";

export type KvPower = Pick<HookHost, "kvGet" | "kvSet" | "kvDelete" | "kvList">;

const KEY_INVALID = refuse("KvError", "KV_KEY_INVALID", `A key is a string of 1 to ${LIMITS.kv.keyUnits} characters.`);
const TOO_LARGE = refuse("KvError", "KV_VALUE_TOO_LARGE", "A value is at most 64 KiB of JSON in UTF-8.");
const FULL = refuse("KvError", "KV_FULL", "This hook has 10,000 keys; delete some first.");

export function createKvPower(kv: KvPort): KvPower {
  return {
    async kvGet(key) {
      return validKey(key) ? ok(await kv.get(key)) : KEY_INVALID;
    },
    async kvSet(key, json, ttlSeconds) {
      if (!validKey(key)) return KEY_INVALID;
      if (!validTtl(ttlSeconds)) return invalid("ttl is a number of seconds from 1 to 31,536,000 (365 days).");
      if (json.length > LIMITS.kv.valueBytes || new TextEncoder().encode(json).length > LIMITS.kv.valueBytes)
        return TOO_LARGE;
      if (!isJSON(json)) return invalid("A value is JSON.");
      const stored = await kv.set(key, json, ttlSeconds ?? LIMITS.kv.ttlSeconds);
      return stored === "full" ? FULL : ok(null);
    },
    async kvDelete(key) {
      return validKey(key) ? ok(await kv.delete(key)) : KEY_INVALID;
    },
    async kvList(prefix, limit, cursor) {
      const count = limit ?? LIMITS.kv.listKeysDefault;
      if (!Number.isInteger(count) || count < 1 || count > LIMITS.kv.listKeys) {
        return invalid("limit is a whole number from 1 to 1,000.");
      }
      // No key is longer: nothing starts with this prefix.
      if (prefix.length > LIMITS.kv.keyUnits) return ok({ keys: [], cursor: null });
      if (cursor !== null && cursor.length > 4 * LIMITS.kv.keyUnits)
        return invalid("cursor is what an earlier list returned.");
      return ok(await kv.list(prefix, count, cursor));
    },
  };
}

function invalid(message: string): ReturnType<typeof refuse> {
  return err(refuse("KvError", "KV_VALUE_INVALID", message).error);
}

function validKey(key: string): boolean {
  return key !== "" && key.length <= LIMITS.kv.keyUnits && isWellFormed(key);
}

/** A half of a surrogate pair would be stored as another character, and two keys become one. */
function isWellFormed(text: string): boolean {
  return text.isWellFormed();
}

function validTtl(ttl: number | null): boolean {
  return ttl === null || (Number.isInteger(ttl) && ttl >= LIMITS.kv.minTtlSeconds && ttl <= LIMITS.kv.maxTtlSeconds);
}

function isJSON(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

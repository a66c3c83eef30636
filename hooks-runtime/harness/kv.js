// @ts-check
/** `ctx.kv`: values as JSON text to the host. What can be refused without asking is refused here; the host checks again. */
import {
  floor,
  freeze,
  isFinite,
  isInteger,
  isWellFormed,
  jsonParse,
  jsonStringify,
  utf8Length,
} from "./primordials.js";
import { kvError } from "./failure.js";

const KEY_UNITS = 256;
const VALUE_BYTES = 64 * 1024;
const TTL_MIN = 1;
const TTL_MAX = 365 * 24 * 60 * 60;
const LIST_MAX = 1_000;

/** @param {unknown} key @returns {string} */
function checkedKey(key) {
  if (typeof key !== "string" || key === "" || key.length > KEY_UNITS || !isWellFormed(key)) {
    throw kvError("KV_KEY_INVALID", "A key is a string of 1 to 256 characters.");
  }
  return key;
}

/** @param {unknown} value @returns {string} */
function checkedValue(value) {
  let json;
  try {
    json = jsonStringify(value);
  } catch {
    json = undefined;
  }
  if (typeof json !== "string")
    throw kvError("KV_VALUE_INVALID", "A value is JSON: it can't be undefined, a function, a BigInt or cyclic.");
  if (json.length > VALUE_BYTES || utf8Length(json) > VALUE_BYTES) {
    throw kvError("KV_VALUE_TOO_LARGE", "A value is at most 64 KiB of JSON in UTF-8.");
  }
  return json;
}

/** @param {unknown} ttl @returns {number | null} */
function checkedTtl(ttl) {
  if (ttl === undefined || ttl === null) return null;
  if (typeof ttl !== "number" || !isFinite(ttl) || ttl < TTL_MIN || ttl > TTL_MAX) {
    throw kvError("KV_VALUE_INVALID", "ttl is a number of seconds from 1 to 31,536,000 (365 days).");
  }
  return floor(ttl);
}

/** @param {unknown} options @returns {Record<string, unknown>} */
function optionsOf(options) {
  if (options === undefined || options === null) return {};
  if (typeof options !== "object") throw kvError("KV_VALUE_INVALID", "The options are an object.");
  return /** @type {Record<string, unknown>} */ (options);
}

/**
 * @param {import("../src/protocol").HookHost} host
 * @param {import("./calls.js").Gate} gate
 */
export function createKv(host, gate) {
  return freeze({
    /** @param {unknown} key */
    async get(key) {
      const name = checkedKey(key);
      const json = await gate.call(() => host.kvGet(name));
      return json === null ? null : jsonParse(json);
    },
    /** @param {unknown} key @param {unknown} value @param {unknown} [options] */
    async set(key, value, options) {
      const name = checkedKey(key);
      const json = checkedValue(value);
      const ttl = checkedTtl(optionsOf(options)["ttl"]);
      await gate.call(() => host.kvSet(name, json, ttl));
    },
    /** @param {unknown} key */
    async delete(key) {
      const name = checkedKey(key);
      return gate.call(() => host.kvDelete(name));
    },
    /** @param {unknown} [options] */
    async list(options) {
      const given = optionsOf(options);
      const prefix = given["prefix"] ?? "";
      const limit = given["limit"] ?? null;
      const cursor = given["cursor"] ?? null;
      if (typeof prefix !== "string") throw kvError("KV_VALUE_INVALID", "prefix is a string.");
      if (limit !== null && (typeof limit !== "number" || !isInteger(limit) || limit < 1 || limit > LIST_MAX)) {
        throw kvError("KV_VALUE_INVALID", "limit is a whole number from 1 to 1,000.");
      }
      if (cursor !== null && typeof cursor !== "string")
        throw kvError("KV_VALUE_INVALID", "cursor is what an earlier list returned.");
      const { keys, cursor: next } = await gate.call(() => host.kvList(prefix, limit, cursor));
      return { keys, cursor: next };
    },
  });
}

// @ts-check
/** What a hook gave to `ctx.http` turned into one plain call: the query joined to the URL, the body as text, headers as strings. */
import {
  NativeArrayBuffer,
  NativeTypeError,
  NativeURL,
  NativeURLSearchParams,
  append,
  create,
  encodeURIPart,
  endsWith,
  floor,
  indexOf,
  isArray,
  isFinite,
  isView,
  jsonStringify,
  keys,
  min,
  searchParamsText,
  slice,
  startsWith,
  toLowerCase,
  toText,
  urlHref,
} from "./primordials.js";
import { httpError } from "./failure.js";

const TIMEOUT_MS = 10_000;
const RETRIES = 5;

/** @param {unknown} value @returns {value is URLSearchParams} */
function isSearchParams(value) {
  return value instanceof NativeURLSearchParams;
}

/** @param {unknown} value @param {string} what @returns {Record<string, unknown>} */
function objectOf(value, what) {
  if (value === undefined || value === null) return {};
  if (typeof value !== "object" || isArray(value)) throw new NativeTypeError(`${what} must be an object.`);
  return /** @type {Record<string, unknown>} */ (value);
}

/** `name=value` parts of the option `query`; a list repeats the name, null and undefined leave it out. @param {unknown} query */
function queryParts(query) {
  /** @type {string[]} */
  const parts = [];
  const given = objectOf(query, "The option query");
  const names = keys(given);
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] ?? "";
    const value = given[name];
    const values = isArray(value) ? value : [value];
    for (let at = 0; at < values.length; at += 1) {
      const item = values[at];
      if (item !== undefined && item !== null) append(parts, `${encodeURIPart(name)}=${encodeURIPart(toText(item))}`);
    }
  }
  return parts;
}

/** The URL's own query without the names that the option replaces. @param {string} query @param {readonly string[]} parts */
function keptQuery(query, parts) {
  const replaced = create(null);
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? "";
    replaced[slice(part, 0, indexOf(part, "="))] = true;
  }
  let kept = "";
  let rest = query;
  while (rest !== "") {
    const end = indexOf(rest, "&");
    const part = end === -1 ? rest : slice(rest, 0, end);
    rest = end === -1 ? "" : slice(rest, end + 1);
    const equals = indexOf(part, "=");
    if (replaced[equals === -1 ? part : slice(part, 0, equals)] !== true) kept += (kept === "" ? "" : "&") + part;
  }
  return kept;
}

/** @param {unknown} url @param {unknown} query @returns {string} */
function fullURL(url, query) {
  let text;
  if (typeof url === "string") text = url;
  else if (url instanceof NativeURL) text = urlHref(url);
  else throw httpError("HTTP_INVALID_URL", "The URL must be a string or a URL.");
  if (query === undefined || query === null) return text;
  const hash = indexOf(text, "#");
  const base = hash === -1 ? text : slice(text, 0, hash);
  const mark = indexOf(base, "?");
  let added = "";
  let own = mark === -1 ? "" : slice(base, mark + 1);
  if (typeof query === "string") added = startsWith(query, "?") ? slice(query, 1) : query;
  else if (isSearchParams(query)) added = searchParamsText(query);
  else {
    const parts = queryParts(query);
    for (let index = 0; index < parts.length; index += 1) added += (index === 0 ? "" : "&") + parts[index];
    own = keptQuery(own, parts);
  }
  const joined = own === "" || added === "" || endsWith(own, "&") ? own + added : `${own}&${added}`;
  const path = mark === -1 ? base : slice(base, 0, mark);
  return joined === "" ? path : `${path}?${joined}`;
}

/** @param {unknown} given @returns {{ headers: Record<string, string>, hasType: boolean }} */
function headersOf(given) {
  const source = objectOf(given, "The option headers");
  /** @type {Record<string, string>} */
  const headers = {};
  let hasType = false;
  const names = keys(source);
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] ?? "";
    const value = source[name];
    if (value === undefined || value === null || name === "__proto__") continue;
    headers[name] = toText(value);
    if (toLowerCase(name) === "content-type") hasType = true;
  }
  return { headers, hasType };
}

/** @param {unknown} body @returns {{ text: string | null, type: string | null }} */
function bodyOf(body) {
  if (body === undefined || body === null) return { text: null, type: null };
  if (typeof body === "string") return { text: body, type: null };
  if (isSearchParams(body))
    return { text: searchParamsText(body), type: "application/x-www-form-urlencoded;charset=UTF-8" };
  if (isView(body) || body instanceof NativeArrayBuffer)
    throw new NativeTypeError("A body is a string or an object that becomes JSON; bytes can't be sent.");
  const text = jsonStringify(body);
  if (typeof text !== "string") throw new NativeTypeError("The body is not JSON.");
  return { text, type: "application/json" };
}

/** @param {unknown} timeout */
function timeoutOf(timeout) {
  if (timeout === undefined || timeout === null) return TIMEOUT_MS;
  if (typeof timeout !== "number" || !(timeout > 0))
    throw new NativeTypeError("The option timeout is a number of milliseconds above 0.");
  return isFinite(timeout) ? timeout : TIMEOUT_MS;
}

/** @param {unknown} retries */
function retriesOf(retries) {
  if (retries === undefined || retries === null) return 0;
  if (typeof retries !== "number" || !(retries >= 0))
    throw new NativeTypeError("The option retries is a number from 0 to 5.");
  return floor(min(retries, RETRIES));
}

/**
 * @param {import("../src/protocol").HttpCall["method"]} method
 * @param {unknown} url @param {unknown} body @param {unknown} options
 * @returns {import("../src/protocol").HttpCall}
 */
export function httpCall(method, url, body, options) {
  const given = objectOf(options, "The options");
  const { headers, hasType } = headersOf(given["headers"]);
  const { text, type } = bodyOf(body);
  if (type !== null && !hasType) headers["content-type"] = type;
  return {
    method,
    url: fullURL(url, given["query"]),
    headers,
    body: text,
    timeoutMs: timeoutOf(given["timeout"]),
    retries: retriesOf(given["retries"]),
  };
}

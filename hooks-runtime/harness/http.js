// @ts-check
/** `ctx.http`: asks the host for the request, and makes of its answer what contract section 2.4 promises. */
import {
  byteLength,
  create,
  decodeText,
  define,
  endsWith,
  exec,
  freeze,
  indexOf,
  jsonParse,
  keys,
  slice,
  toLowerCase,
  trim,
} from "./primordials.js";
import { httpCall } from "./http-request.js";

const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]+)/i;

/** `application/json` and every `+json`. @param {string} contentType */
function isJSON(contentType) {
  const end = indexOf(contentType, ";");
  const type = toLowerCase(trim(end === -1 ? contentType : slice(contentType, 0, end)));
  return type === "application/json" || endsWith(type, "+json");
}

/** @param {string} text @param {boolean} isJson */
function parsedBody(text, isJson) {
  if (!isJson) return text;
  try {
    return jsonParse(text);
  } catch {
    return text;
  }
}

/** @param {import("../src/protocol").HttpAnswer} answer */
function response(answer) {
  /** @type {Record<string, string>} */
  const headers = create(null);
  const names = keys(answer.headers);
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] ?? "";
    headers[toLowerCase(name)] = answer.headers[name] ?? "";
  }
  const contentType = headers["content-type"] ?? "";
  const charset = exec(CHARSET, contentType);
  const text = byteLength(answer.body) === 0 ? "" : decodeText(answer.body, charset?.[1] ?? "utf-8");
  const result = {
    status: answer.status,
    ok: answer.status >= 200 && answer.status <= 299,
    statusText: answer.statusText,
    headers: { ...headers },
    body: parsedBody(text, isJSON(contentType)),
    url: answer.url,
  };
  define(result, "text", () => text, false);
  define(result, "json", () => jsonParse(text), false);
  return result;
}

/**
 * @param {import("../src/protocol").HookHost} host
 * @param {import("./calls.js").Gate} gate
 */
export function createHttp(host, gate) {
  /** @param {import("../src/protocol").HttpCall["method"]} method @param {unknown} url @param {unknown} body @param {unknown} options */
  async function send(method, url, body, options) {
    const request = httpCall(method, url, body, options);
    return response(await gate.call(() => host.http(request)));
  }
  return freeze({
    /** @param {unknown} url @param {unknown} [options] */
    get: (url, options) => send("GET", url, null, options),
    /** @param {unknown} url @param {unknown} [options] */
    delete: (url, options) => send("DELETE", url, null, options),
    /** @param {unknown} url @param {unknown} [body] @param {unknown} [options] */
    post: (url, body, options) => send("POST", url, body, options),
    /** @param {unknown} url @param {unknown} [body] @param {unknown} [options] */
    put: (url, body, options) => send("PUT", url, body, options),
    /** @param {unknown} url @param {unknown} [body] @param {unknown} [options] */
    patch: (url, body, options) => send("PATCH", url, body, options),
  });
}

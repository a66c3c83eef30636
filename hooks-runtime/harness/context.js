// @ts-check
/** `ctx`: what one run of a hook is given. Frozen, and made anew for each run. */
import { append, create, define, freeze, jsonParse, keys } from "./primordials.js";
import { createHttp } from "./http.js";
import { createKv } from "./kv.js";
import { displayText, jsonText } from "./plain.js";

/** @param {import("./log.js").Log} log */
function createCtxLog(log) {
  /** @param {import("../src/protocol").LogCall["level"]} level */
  const writer =
    (level) =>
    (/** @type {unknown[]} */ ...values) => {
      let data = null;
      if (values.length === 2) data = values[1] === undefined ? null : jsonText(values[1]);
      else if (values.length > 2) {
        /** @type {unknown[]} */
        const rest = [];
        for (let index = 1; index < values.length; index += 1) append(rest, values[index]);
        data = jsonText(rest);
      }
      log.write(level, "log", displayText(values[0]), data);
    };
  const callable = writer("info");
  for (const level of /** @type {const} */ (["debug", "info", "warn", "error"])) {
    define(callable, level, freeze(writer(level)), true);
  }
  return freeze(callable);
}

/** Without a prototype: a name that does not exist is `undefined`, `constructor` included. @param {Readonly<Record<string, string>>} secrets */
function frozenSecrets(secrets) {
  const own = create(null);
  const names = keys(secrets);
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] ?? "";
    define(own, name, secrets[name], true);
  }
  return freeze(own);
}

/**
 * @param {import("../src/protocol").HookInput} input
 * @param {import("../src/protocol").HookHost} host
 * @param {import("./calls.js").Gate} gate
 * @param {import("./log.js").Log} log
 */
export function createContext(input, host, gate, log) {
  const { id, name, timezone, currency } = input.org;
  const shared = {
    http: createHttp(host, gate),
    secrets: frozenSecrets(input.secrets),
    org: freeze({ id, name, timezone, currency }),
    kv: createKv(host, gate),
    log: createCtxLog(log),
    dryRun: input.dryRun,
  };
  if (input.type === "PUSH") return freeze({ ...shared, event: input.event === null ? null : jsonParse(input.event) });
  return freeze({ ...shared, page: input.page, meta: input.meta === null ? null : jsonParse(input.meta) });
}

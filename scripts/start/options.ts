/**
 * What a person may say to `npm start`: the flags and the environment of the contract's section 8, checked, with one clear
 * line for each mistake. Pure.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";

export interface StartOptions {
  /** Of the API; 0 stands for any free one. */
  readonly port: number;
  /** Absolute path of the folder that keeps everything between two starts. */
  readonly state: string;
  /** Begin with an empty state. */
  readonly fresh: boolean;
  readonly demo: boolean;
  /** End after the demo's table. */
  readonly once: boolean;
  /** Absolute path of the JSON file to write when everything is ready. */
  readonly info: string | null;
  /** Origins that hooks may reach although the policy forbids them; development only. */
  readonly devEgress: readonly string[];
}

export type ParsedOptions =
  | { readonly kind: "start"; readonly options: StartOptions }
  | { readonly kind: "help"; readonly text: string }
  | { readonly kind: "mistake"; readonly message: string };

export const DEFAULT_PORT = 8787;
const DEFAULT_STATE = ".wrangler/flowstate";

const HELP = `npm start [-- FLAGS]   Starts Flowstate Custom Integrations on this machine, with a demo.

  --port N      port of the API (default ${DEFAULT_PORT}; 0: any free one)
  --state DIR   where everything is kept between two starts (default ${DEFAULT_STATE})
  --fresh       begin with an empty state
  --no-demo     no demo organisation, nothing but the operator key
  --once        end after the demo's table, with 0 when the demo went well
  --info FILE   write addresses, keys and process ids there as JSON when everything is ready

FLOWSTATE_DEV_EGRESS=http://127.0.0.1:9100,…   origins that hooks may reach although the policy forbids them
`;

export function parseOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
): ParsedOptions {
  let flags;
  try {
    flags = parseArgs({
      args: [...args],
      options: {
        port: { type: "string" },
        state: { type: "string" },
        fresh: { type: "boolean", default: false },
        "no-demo": { type: "boolean", default: false },
        once: { type: "boolean", default: false },
        info: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    }).values;
  } catch (error) {
    return mistake(error instanceof Error ? (error.message.split(". ")[0] ?? error.message) : String(error));
  }
  if (flags.help) return { kind: "help", text: HELP };
  const port = Number(flags.port ?? DEFAULT_PORT);
  if (!/^\d+$/.test(flags.port ?? "0") || port > 65_535)
    return mistake(`--port is a number from 0 to 65535, not '${flags.port}'`);
  if (flags.state === "") return mistake("--state needs a folder");
  if (flags.info === "") return mistake("--info needs a file");
  if (flags.once && flags["no-demo"])
    return mistake("--once ends after the demo and --no-demo makes none: use one of them");
  const egress = devEgress(env["FLOWSTATE_DEV_EGRESS"]);
  if (typeof egress === "string") return mistake(egress);
  return {
    kind: "start",
    options: {
      port,
      state: resolve(folder, flags.state ?? DEFAULT_STATE),
      fresh: flags.fresh,
      demo: !flags["no-demo"],
      once: flags.once,
      info: flags.info === undefined ? null : resolve(folder, flags.info),
      devEgress: egress,
    },
  };
}

/** The origins, or a sentence that says which of them is none. */
function devEgress(list: string | undefined): readonly string[] | string {
  const origins = (list ?? "")
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
  for (const origin of origins) {
    const url = URL.canParse(origin) ? new URL(origin) : null;
    if (url === null || !/^https?:$/.test(url.protocol) || url.origin !== origin.replace(/\/$/, "").toLowerCase()) {
      return `FLOWSTATE_DEV_EGRESS holds origins such as http://127.0.0.1:9100, separated by commas; '${origin}' is none`;
    }
  }
  return origins.map((origin) => new URL(origin).origin);
}

function mistake(message: string): ParsedOptions {
  return { kind: "mistake", message: `${message}. 'npm start -- --help' lists the flags.` };
}

/**
 * Stands in for Cloudflare: the API of a dispatch namespace, which holds each request against the documented shape and
 * refuses what is not, and the namespace itself, which serves what was uploaded through a real loader. Tests reach
 * `http://control/` over their own binding: what was asked so far, and which answers come next.
 */
import { RpcTarget, WorkerEntrypoint } from "cloudflare:workers";
import type { HarnessEntrypoint } from "../../../hooks-runtime/src/adapter";
import type { HookHost } from "../../../hooks-runtime/src/protocol";

interface Env {
  readonly LOADER: WorkerLoader;
}

interface Script {
  readonly name: string;
  readonly upload: number;
  readonly metadata: Metadata;
  readonly modules: Record<string, string>;
  modifiedOn: string;
}

interface Metadata {
  main_module: string;
  compatibility_date: string;
  compatibility_flags: string[];
  bindings: unknown[];
  tags: string[];
}

interface Forced {
  readonly status: number;
  readonly retryAfter?: string;
}

const BASE = "/client/v4/accounts/account-of-the-tests/workers/dispatch/namespaces/hooks-of-the-tests/scripts";
const scripts = new Map<string, Script>();
const asked: { method: string; path: string; status: number }[] = [];
const called: { name: string; limits: unknown }[] = [];
let forced: Forced[] = [];
/** Sentences with which the next calls of scripts end: what workerd does not enforce, Cloudflare does. */
let endings: string[] = [];
let uploads = 0;

function refusal(status: number, code: number, message: string): Response {
  return Response.json({ success: false, errors: [{ code, message }], messages: [], result: null }, { status });
}

function result(value: unknown): Response {
  return Response.json({ success: true, errors: [], messages: [], result: value });
}

class ScriptStub extends RpcTarget {
  readonly #run: (request: Parameters<HarnessEntrypoint["run"]>[0], host: HookHost) => unknown;

  constructor(run: (request: Parameters<HarnessEntrypoint["run"]>[0], host: HookHost) => unknown) {
    super();
    this.#run = run;
  }

  async run(request: Parameters<HarnessEntrypoint["run"]>[0], host: HookHost): Promise<unknown> {
    return this.#run(request, host);
  }
}

export default class Cloudflare extends WorkerEntrypoint<Env> {
  /** The namespace's binding. A script that is not there shows when it is used. */
  get(name: string, args: object, options: { limits?: { cpuMs?: number; subRequests?: number } }): ScriptStub {
    if (Object.keys(args).length > 0) throw new Error("Nothing is passed to a script but by its call.");
    called.push({ name, limits: options.limits });
    return new ScriptStub(async (request, host) => {
      const script = scripts.get(name);
      if (script === undefined) throw new Error("Worker not found.");
      const ending = endings.shift();
      if (ending !== undefined) throw new Error(ending);
      return this.#entrypoint(script).run(request, host);
    });
  }

  #entrypoint({ name, upload, metadata, modules }: Script) {
    const code = {
      compatibilityDate: metadata.compatibility_date,
      compatibilityFlags: metadata.compatibility_flags,
      mainModule: metadata.main_module,
      modules,
      // What the outbound Worker does.
      globalOutbound: null,
    };
    return this.env.LOADER.get(`${name}#${upload}`, async () => code).getEntrypoint<HarnessEntrypoint>();
  }

  override async fetch(request: Request): Promise<Response> {
    const url = new URL(request.url);
    if (url.hostname === "control") return this.#control(request, url);
    const response = await this.#api(request, url);
    asked.push({ method: request.method, path: url.pathname + url.search, status: response.status });
    return response;
  }

  async #control(request: Request, url: URL): Promise<Response> {
    if (url.pathname === "/state") {
      const list = [...scripts.values()].map(({ name, metadata, modules, modifiedOn }) => {
        return { name, metadata, modules: Object.keys(modules), modifiedOn };
      });
      return Response.json({ asked, called, scripts: list });
    }
    if (url.pathname === "/next") forced = await request.json<Forced[]>();
    if (url.pathname === "/endings") endings = await request.json<string[]>();
    if (url.pathname === "/age") {
      const { name, modifiedOn } = await request.json<{ name: string; modifiedOn: string }>();
      const script = scripts.get(name);
      if (script !== undefined) script.modifiedOn = modifiedOn;
    }
    return Response.json({});
  }

  async #api(request: Request, url: URL): Promise<Response> {
    if (url.origin !== "https://api.cloudflare.com") return refusal(400, 7003, `Not the API: ${url.origin}`);
    if (request.headers.get("authorization") !== "Bearer token-of-the-tests") {
      return refusal(403, 10000, "Authentication error");
    }
    const next = forced.shift();
    if (next !== undefined) {
      await request.arrayBuffer();
      const headers = next.retryAfter === undefined ? {} : { "retry-after": next.retryAfter };
      return new Response("<html>busy</html>", { status: next.status, headers });
    }
    if (url.pathname === BASE) return this.#many(request.method, url.searchParams.get("tags"));
    const name = url.pathname.startsWith(`${BASE}/`) ? url.pathname.slice(BASE.length + 1) : "";
    if (!/^[a-z0-9_][a-z0-9_-]{0,62}$/.test(name)) return refusal(404, 7003, `No route for ${url.pathname}`);
    if (request.method === "PUT") return this.#put(name, request);
    if (request.method !== "DELETE") return refusal(405, 10405, "Method not allowed");
    return scripts.delete(name) ? result(null) : refusal(404, 10007, "This Worker does not exist on your account.");
  }

  #many(method: string, filter: string | null): Response {
    if (method === "GET") {
      return result([...scripts.values()].map(({ name, modifiedOn }) => ({ id: name, modified_on: modifiedOn })));
    }
    const tag = /^([^,&:]+):yes$/.exec(filter ?? "")?.[1];
    if (method !== "DELETE" || tag === undefined) return refusal(400, 10001, "A filter of tags is needed.");
    for (const script of scripts.values()) if (script.metadata.tags.includes(tag)) scripts.delete(script.name);
    return result(null);
  }

  async #put(name: string, request: Request): Promise<Response> {
    if (!/^multipart\/form-data; ?boundary=/.test(request.headers.get("content-type") ?? "")) {
      return refusal(400, 10001, "Content-Type must be multipart/form-data.");
    }
    const form = await request.formData();
    const text = form.get("metadata");
    if (typeof text !== "string") return refusal(400, 10002, "There is no part `metadata`.");
    const metadata: Metadata = JSON.parse(text);
    const modules: Record<string, string> = {};
    for (const [part, value] of form) {
      if (part === "metadata") continue;
      if (typeof value === "string" || value.type !== "application/javascript+module" || value.name !== part) {
        return refusal(400, 10021, `The part ${part} is not a module.`);
      }
      modules[part] = await value.text();
    }
    const wrong = faultIn(metadata, modules);
    if (wrong !== null) return refusal(400, 10021, wrong);
    uploads += 1;
    const script = { name, upload: uploads, metadata, modules, modifiedOn: "2026-11-24T09:00:00.000000Z" };
    const start = await this.#start(script);
    if (start !== null) return refusal(400, 10021, start);
    scripts.set(name, script);
    return result({ id: name, tags: metadata.tags });
  }

  /** Why the modules do not start, as V8 says it. */
  async #start({ name, upload, metadata, modules }: Script): Promise<string | null> {
    // The harness takes Response away.
    const before = "const Answer = Response; export const started = () => new Answer('started');";
    const starts = "import { started } from './before.js'; import './entry.js'; export default { fetch: started };";
    const worker = this.env.LOADER.get(`${name}#${upload}:start`, async () => ({
      compatibilityDate: metadata.compatibility_date,
      compatibilityFlags: metadata.compatibility_flags,
      mainModule: "start.js",
      modules: { ...modules, "before.js": before, "start.js": starts },
      globalOutbound: null,
    }));
    try {
      await worker.getEntrypoint().fetch("http://start/");
      return null;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return /Failed to start Worker:\s*([\s\S]*)/.exec(message)?.[1] ?? null;
    }
  }
}

function faultIn(metadata: Metadata, modules: Record<string, string>): string | null {
  const { main_module, compatibility_date, compatibility_flags, bindings, tags, ...rest } = metadata;
  if (modules[main_module] === undefined) return "main_module names no part.";
  if (!/^\d{4}-\d{2}-\d{2}$/.test(compatibility_date)) return "compatibility_date is not a date.";
  if (!Array.isArray(compatibility_flags)) return "compatibility_flags is not a list.";
  if (!Array.isArray(bindings) || bindings.length > 0) return "A hook has no bindings.";
  if (!Array.isArray(tags) || tags.length > 8 || tags.some((tag) => /[,&]/.test(tag))) return "The tags are wrong.";
  if (Object.keys(rest).length > 0) return `Unknown metadata: ${Object.keys(rest).join(", ")}.`;
  return null;
}

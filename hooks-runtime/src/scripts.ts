/**
 * The scripts of a dispatch namespace through Cloudflare's API: upload, remove, list. A script is the harness and one
 * hook, as module Worker without bindings; its name says hook, version and harness, its tags whose it is.
 */
import { type ApiAccount, type ApiFault, callApi, fieldsOf } from "./cloudflare-api";
import { COMPATIBILITY_DATE, COMPATIBILITY_FLAGS, HARNESS, MAIN_MODULE, harnessDigest } from "./harness";
import { HOOK_MODULE } from "./hook-module";
import type { RemoveRequest, ScriptOwner } from "./protocol";

export type ScriptsReply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: ApiFault };

export interface ListedScript {
  readonly name: string;
  /** ISO time of the upload. */
  readonly modifiedOn: string;
}

export interface Scripts {
  upload(name: string, code: string, owner: ScriptOwner): Promise<ScriptsReply<null>>;
  /** A script that is not there counts as removed. */
  remove(name: string): Promise<ScriptsReply<null>>;
  removeByTag(tag: string): Promise<ScriptsReply<null>>;
  list(): Promise<ScriptsReply<readonly ListedScript[]>>;
}

/** Cloudflare's number for a module that does not start; the message is V8's. */
export const MODULE_REFUSED = 10021;
/** "This Worker does not exist." */
const NO_SUCH_SCRIPT = 10007;

export function createScripts(account: ApiAccount, namespace: string): Scripts {
  const base = `/workers/dispatch/namespaces/${encodeURIComponent(namespace)}/scripts`;
  return {
    async upload(name, code, owner) {
      const path = `${base}/${encodeURIComponent(name)}`;
      const reply = await callApi(account, "PUT", path, () => uploadForm(code, owner));
      return reply.ok ? { ok: true, value: null } : reply;
    },
    async remove(name) {
      const reply = await callApi(account, "DELETE", `${base}/${encodeURIComponent(name)}`);
      return reply.ok ? { ok: true, value: null } : unlessGone(reply.fault);
    },
    async removeByTag(tag) {
      const reply = await callApi(account, "DELETE", `${base}?tags=${encodeURIComponent(`${tag}:yes`)}`);
      return reply.ok ? { ok: true, value: null } : unlessGone(reply.fault);
    },
    async list() {
      const reply = await callApi(account, "GET", base);
      if (!reply.ok) return reply;
      const rows: readonly unknown[] = Array.isArray(reply.result) ? reply.result : [];
      return { ok: true, value: rows.flatMap(listed) };
    },
  };
}

function unlessGone(fault: ApiFault): ScriptsReply<null> {
  const gone = fault.status === 404 || fault.code === NO_SUCH_SCRIPT;
  return gone ? { ok: true, value: null } : { ok: false, fault };
}

/** The API's list has had two shapes: the script's fields themselves, or below `script`. */
function listed(row: unknown): ListedScript[] {
  const outer = fieldsOf(row);
  const inner = fieldsOf(outer["script"]);
  const name = outer["id"] ?? inner["id"];
  const modifiedOn = outer["modified_on"] ?? inner["modified_on"];
  return typeof name === "string" && typeof modifiedOn === "string" ? [{ name, modifiedOn }] : [];
}

function uploadForm(code: string, owner: ScriptOwner): FormData {
  const form = new FormData();
  const metadata = {
    main_module: MAIN_MODULE,
    compatibility_date: COMPATIBILITY_DATE,
    compatibility_flags: COMPATIBILITY_FLAGS,
    bindings: [],
    tags: tagsOf(owner),
  };
  form.append("metadata", JSON.stringify(metadata));
  for (const [name, text] of Object.entries({ ...HARNESS, [HOOK_MODULE]: code })) {
    form.append(name, new File([text], name, { type: "application/javascript+module" }));
  }
  return form;
}

/** At most 8 tags a script, without `,` and `&` (Cloudflare); ids have neither. */
function tagsOf({ orgId, integrationId, hookId }: ScriptOwner): string[] {
  const integration = integrationId === null ? [] : [tagOf({ owner: "integration", id: integrationId })];
  return [tagOf({ owner: "organisation", id: orgId }), ...integration, tagOf({ owner: "hook", id: hookId })];
}

export function tagOf({ owner, id }: RemoveRequest): string {
  return `${owner}-${id}`;
}

/** The hook of an isolate key: all of it up to the first colon. */
export function hookOf(isolateKey: string): string {
  return isolateKey.split(":", 1)[0] ?? isolateKey;
}

const DIGEST_CHARACTERS = 12;
const NAME_CHARACTERS = 63;

/** At most 63 characters, as any Worker's name: the hook's id, and digests of the isolate key and of the harness. */
export async function scriptName(isolateKey: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(isolateKey)));
  const digest = Array.from(bytes.subarray(0, DIGEST_CHARACTERS / 2), (byte) => byte.toString(16).padStart(2, "0"));
  const tail = `-${digest.join("")}-${(await harnessDigest()).slice(0, DIGEST_CHARACTERS)}`;
  return hookOf(isolateKey).slice(0, NAME_CHARACTERS - tail.length) + tail;
}

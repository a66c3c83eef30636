/**
 * The modules that surround a hook in its isolate, as text, with a digest that names them: a new harness is a new
 * isolate. The same set is loaded (loader.ts) or uploaded (Workers for Platforms).
 */
import calls from "../harness/calls.js";
import console_ from "../harness/console.js";
import context from "../harness/context.js";
import entry from "../harness/entry.js";
import failure from "../harness/failure.js";
import http from "../harness/http.js";
import httpRequest from "../harness/http-request.js";
import kv from "../harness/kv.js";
import log from "../harness/log.js";
import plain from "../harness/plain.js";
import primordials from "../harness/primordials.js";
import result from "../harness/result.js";
import run from "../harness/run.js";
import runScope from "../harness/run-scope.js";
import seal from "../harness/seal.js";

export const MAIN_MODULE = "entry.js";

export const HARNESS: Readonly<Record<string, string>> = {
  [MAIN_MODULE]: entry,
  "calls.js": calls,
  "console.js": console_,
  "context.js": context,
  "failure.js": failure,
  "http-request.js": httpRequest,
  "http.js": http,
  "kv.js": kv,
  "log.js": log,
  "plain.js": plain,
  "primordials.js": primordials,
  "result.js": result,
  "run-scope.js": runScope,
  "run.js": run,
  "seal.js": seal,
};

/** The language that hooks are written against; part of the digest. */
export const COMPATIBILITY_DATE = "2026-08-01";
/** Node modules are on by default from 2026-08-04: off. The harness itself needs AsyncLocalStorage, to know whose `console` it is. */
export const COMPATIBILITY_FLAGS: readonly string[] = ["no_nodejs_compat", "no_nodejs_compat_v2", "nodejs_als"];

let digest: string | undefined;

/** 16 hex characters; computed once, since it is the same for every run of this Worker. */
export async function harnessDigest(): Promise<string> {
  if (digest !== undefined) return digest;
  const text = JSON.stringify([COMPATIBILITY_DATE, COMPATIBILITY_FLAGS, HARNESS]);
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  digest = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return digest;
}

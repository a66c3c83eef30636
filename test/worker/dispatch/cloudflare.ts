/** What a test says to the stand-in for Cloudflare, and sees of it. */
import { env } from "cloudflare:workers";

export interface CloudflareState {
  readonly asked: readonly { readonly method: string; readonly path: string; readonly status: number }[];
  readonly called: readonly { readonly name: string; readonly limits: unknown }[];
  readonly scripts: readonly {
    readonly name: string;
    readonly metadata: { readonly tags: readonly string[]; readonly bindings: readonly unknown[] };
    readonly modules: readonly string[];
    readonly modifiedOn: string;
  }[];
}

export async function state(): Promise<CloudflareState> {
  return (await env.CLOUDFLARE.fetch("http://control/state")).json<CloudflareState>();
}

const say = (path: string, body: unknown) =>
  env.CLOUDFLARE.fetch(`http://control/${path}`, { method: "POST", body: JSON.stringify(body) });

/** The API's next answers, before it works again. */
export async function answerNext(...next: { status: number; retryAfter?: string }[]): Promise<void> {
  await say("next", next);
}

/** How Cloudflare ends the next calls of scripts. */
export async function endNext(...sentences: string[]): Promise<void> {
  await say("endings", sentences);
}

/** Says when a script was uploaded. */
export async function setAge(name: string, modifiedOn: string): Promise<void> {
  await say("age", { name, modifiedOn });
}

/** The scripts of a hook, by its tag. */
export async function scriptsOf(hookId: string): Promise<CloudflareState["scripts"]> {
  return (await state()).scripts.filter(({ metadata }) => metadata.tags.includes(`hook-${hookId}`));
}

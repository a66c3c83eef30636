/**
 * When `npm start` has to end: a signal, or the end of whoever started it. Under npm the chain up to npm itself is watched,
 * since npm may be killed without a word, and the shell between the two passes no signal on.
 */
import { readFileSync } from "node:fs";
import { factsOf } from "./process-facts.ts";

const PARENT_POLL_MS = 250;

/** Calls `end` once for the first reason, and again for every further signal. */
export function watchForEnd(end: (why: string) => void): void {
  const signals = hangupIsIgnored() ? (["SIGINT", "SIGTERM"] as const) : (["SIGINT", "SIGTERM", "SIGHUP"] as const);
  for (const signal of signals) process.on(signal, () => end(signal));
  const chain = ancestorsToNpm();
  const timer = setInterval(() => {
    const broken = chain.some((link, place) => factsOf(chain[place - 1]?.pid ?? process.pid)?.parent !== link.pid);
    if (!broken) return;
    clearInterval(timer);
    end("npm is gone");
  }, PARENT_POLL_MS);
  timer.unref();
}

/** The processes between this one and npm, npm included; none when npm did not start it (then it may outlive its parent). */
function ancestorsToNpm(): { readonly pid: number }[] {
  if (process.env["npm_lifecycle_event"] === undefined) return [];
  const chain: { readonly pid: number }[] = [];
  for (let pid = process.ppid; pid > 1 && chain.length < 4;) {
    const facts = factsOf(pid);
    if (facts === null) return chain;
    chain.push({ pid });
    if (/\bnpm\b/.test(facts.command)) return chain;
    pid = facts.parent;
  }
  // No npm above (another runner that sets the same variables): the direct parent counts.
  return chain.slice(0, 1);
}

/** `nohup npm start` stays up when its terminal goes. */
function hangupIsIgnored(): boolean {
  try {
    const mask = /^SigIgn:\s*([0-9a-f]+)$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
    return mask !== undefined && (BigInt(`0x${mask}`) & 1n) === 1n;
  } catch {
    return false;
  }
}

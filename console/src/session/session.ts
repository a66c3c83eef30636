/** Who is signed in, for this tab only: an API key and its organisation, in sessionStorage. Cookie sessions will replace this file and the sign-in page. */
import { useSyncExternalStore } from "react";

export interface Session {
  readonly orgId: string;
  readonly apiKey: string;
}

const STORE = "flowstate.session";
const listeners = new Set<() => void>();
let current: Session | null = read();
let ending: string | null = null;

function read(): Session | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(STORE) ?? "null");
    if (typeof kept !== "object" || kept === null || !("orgId" in kept) || !("apiKey" in kept)) return null;
    const { orgId, apiKey } = kept;
    return typeof orgId === "string" && typeof apiKey === "string" ? { orgId, apiKey } : null;
  } catch {
    return null;
  }
}

function change(next: Session | null, reason: string | null): void {
  current = next;
  ending = reason;
  if (next === null) sessionStorage.removeItem(STORE);
  else sessionStorage.setItem(STORE, JSON.stringify(next));
  for (const listener of listeners) listener();
}

export function startSession(session: Session): void {
  change(session, null);
}

/** `reason` is shown on the sign-in page. */
export function endSession(reason: string | null): void {
  if (current !== null) change(null, reason);
}

export function currentSession(): Session | null {
  return current;
}

export function endingReason(): string | null {
  return ending;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSession(): Session | null {
  return useSyncExternalStore(subscribe, currentSession);
}

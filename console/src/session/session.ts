/**
 * Who is signed in: a person, whose session is a cookie that no script sees, or an API key, kept for this tab only. What is
 * kept here is what the API said last; `whoIsSignedIn` of the client asks it.
 */
import { useSyncExternalStore } from "react";
import type { Person } from "../api/model";

export interface KeySession {
  readonly kind: "key";
  readonly orgId: string;
  readonly apiKey: string;
}

export interface PersonSession {
  readonly kind: "person";
  readonly person: Person;
  /** null: they are in no organisation. */
  readonly orgId: string | null;
}

export type Session = KeySession | PersonSession;

export type SessionState =
  | { readonly is: "asked" }
  | { readonly is: "unreachable"; readonly error: unknown }
  /** `reason`: why the session before ended, for the sign-in page. */
  | { readonly is: "out"; readonly reason: string | null }
  | { readonly is: "in"; readonly session: Session };

const KEY_STORE = "flowstate.session";
const ORGANISATION_STORE = "flowstate.organisation";
const listeners = new Set<() => void>();
const kept = keptKey();
let state: SessionState = kept === null ? { is: "asked" } : { is: "in", session: kept };

function keptKey(): KeySession | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY_STORE) ?? "null");
    if (typeof kept !== "object" || kept === null || !("orgId" in kept) || !("apiKey" in kept)) return null;
    const { orgId, apiKey } = kept;
    return typeof orgId === "string" && typeof apiKey === "string" ? { kind: "key", orgId, apiKey } : null;
  } catch {
    return null;
  }
}

function change(next: SessionState): void {
  state = next;
  for (const listener of listeners) listener();
}

export function startKeySession(key: Omit<KeySession, "kind">): void {
  sessionStorage.setItem(KEY_STORE, JSON.stringify(key));
  change({ is: "in", session: { kind: "key", ...key } });
}

/** What the API says about the person who is signed in. Takes the place of a key. `orgId`: where they want to be. */
export function startPersonSession(person: Person, orgId = chosenOrganisation()): void {
  sessionStorage.removeItem(KEY_STORE);
  const { organisations } = person;
  const chosen = organisations.find(({ id }) => id === orgId) ?? organisations[0];
  // So that a reload of this tab stays in it, whatever is chosen in others.
  if (chosen !== undefined) sessionStorage.setItem(ORGANISATION_STORE, chosen.id);
  change({ is: "in", session: { kind: "person", person, orgId: chosen?.id ?? null } });
}

/** The organisation that this tab was in before, or else this browser. */
function chosenOrganisation(): string | null {
  const session = currentSession();
  if (session?.kind === "person") return session.orgId;
  return sessionStorage.getItem(ORGANISATION_STORE) ?? localStorage.getItem(ORGANISATION_STORE);
}

export function chooseOrganisation(orgId: string): void {
  sessionStorage.setItem(ORGANISATION_STORE, orgId);
  localStorage.setItem(ORGANISATION_STORE, orgId);
  const session = currentSession();
  if (session?.kind === "person") change({ is: "in", session: { ...session, orgId } });
}

export function endSession(reason: string | null): void {
  sessionStorage.removeItem(KEY_STORE);
  change({ is: "out", reason });
}

/** Nothing is known yet: the API did not answer who is signed in. */
export function sessionUnreachable(error: unknown): void {
  change({ is: "unreachable", error });
}

export function askAgain(): void {
  change({ is: "asked" });
}

function currentState(): SessionState {
  return state;
}

export function currentSession(): Session | null {
  return state.is === "in" ? state.session : null;
}

export function currentKey(): string | null {
  const session = currentSession();
  return session?.kind === "key" ? session.apiKey : null;
}

export function onSessionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSessionState(): SessionState {
  return useSyncExternalStore(onSessionChange, currentState);
}

export function useSession(): Session | null {
  return useSyncExternalStore(onSessionChange, currentSession);
}

export function usePerson(): Person | null {
  const session = useSession();
  return session?.kind === "person" ? session.person : null;
}

/** Whose data is on the screen: what was read for one of them is not shown to another. */
export function identityOf(session: Session | null): string {
  if (session === null) return "nobody";
  return session.kind === "key"
    ? `key ${session.orgId} ${session.apiKey}`
    : `person ${session.person.id} ${session.orgId ?? "nowhere"}`;
}

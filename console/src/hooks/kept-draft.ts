/**
 * Code that is not saved yet, kept in this tab: it outlives a session that ends meanwhile, a reload and a crash, and goes
 * with the tab. One for each hook, of the person who wrote it.
 */
import { currentSession } from "../session/session";

export interface KeptDraft {
  /** The version that it was written upon. */
  readonly version: number;
  readonly code: string;
}

/** Where the draft of a hook is kept, for who is signed in now. */
export function draftPlace(hookId: string): string {
  const session = currentSession();
  const who = session?.kind === "person" ? session.person.id : "key";
  return `flowstate.draft ${who} ${session?.orgId ?? ""} ${hookId}`;
}

export function keptDraft(place: string): KeptDraft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? "null");
    if (typeof kept !== "object" || kept === null || !("version" in kept) || !("code" in kept)) return null;
    const { version, code } = kept;
    return typeof version === "number" && typeof code === "string" ? { version, code } : null;
  } catch {
    return null;
  }
}

export function keepDraft(place: string, draft: KeptDraft): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(draft));
  } catch {
    // The tab's store is full: an older text of it would be worse than none.
    forgetDraft(place);
  }
}

export function forgetDraft(place: string): void {
  sessionStorage.removeItem(place);
}

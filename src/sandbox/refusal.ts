/** The refusals of a host that are not of one power: ended, too many at once, not what the protocol says, out of order. */
import type { HostError, HostReply } from "../../hooks-runtime/src/protocol";

/** The code that says that the platform failed, not the hook: the invocation is tried again. */
export const HOST_UNAVAILABLE = "HOST_UNAVAILABLE";

export function refuse(
  name: HostError["name"],
  code: string,
  message: string,
): { readonly ok: false; readonly error: HostError } {
  return { ok: false, error: { name, code, message } };
}

export function revoked(): HostReply<never> {
  return refuse("HostError", "HOST_REVOKED", "This run has ended: its ctx no longer works.");
}

export function busy(): HostReply<never> {
  return refuse("HostError", "HOST_BUSY", "Too many calls are open at once.");
}

export function malformed(): HostReply<never> {
  return refuse("HostError", "HOST_CALL_INVALID", "The call is not one that ctx makes.");
}

export function unavailable(): HostReply<never> {
  return refuse("HostError", HOST_UNAVAILABLE, "The platform could not answer this call; the run is tried again.");
}

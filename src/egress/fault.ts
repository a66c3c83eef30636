/** Why a call of `ctx.http` is refused or failed: the closed list of the contract (section 2.4), as the hook sees it. */
import type { HostError } from "../../hooks-runtime/src/protocol";

export type HttpFaultCode =
  /** The policy or the integration's allow-list forbids it. */
  | "HTTP_BLOCKED"
  /** No request is left to this invocation, or one redirect too many. */
  | "HTTP_LIMIT_EXCEEDED"
  | "HTTP_RESPONSE_TOO_LARGE"
  | "HTTP_TIMEOUT"
  /** No answer, or a broken one. The only fault that `retries` tries again. */
  | "HTTP_NETWORK"
  /** The call is not one: its URL, or a header, can't be sent. */
  | "HTTP_INVALID_URL";

export interface HttpFault extends HostError {
  readonly name: "HttpError";
  readonly code: HttpFaultCode;
}

export function httpFault(code: HttpFaultCode, message: string): HttpFault {
  return { name: "HttpError", code, message };
}

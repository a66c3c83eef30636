/** Who a request's changes are by, as the audit log has it: the caller that the guard has let in, and from where. */
import type { Context } from "hono";
import type { AuditActor, Author } from "../domain/audit";
import { isoTime } from "../domain/clock";
import type { ApiEnv } from "./context";

/** The longest spelling of an IPv6 address. Locally anybody can send the header. */
const IP_CHARACTERS = 45;

/** Cloudflare sets the header itself, whatever the client sent; null without Cloudflare in front. */
export function clientIp(c: Context<ApiEnv>): string | null {
  const ip = c.req.header("cf-connecting-ip")?.trim() ?? "";
  return ip === "" || ip.length > IP_CHARACTERS ? null : ip;
}

/** Below a guarded route; an open one has no caller and says by whom (`by`), as does a refusal. */
export function authorOf(c: Context<ApiEnv>, by?: AuditActor): Author {
  const { kind, id, name } = by ?? c.get("actor");
  const at = isoTime(c.get("ports").clock());
  return { actor: { kind, id, name }, at, ip: clientIp(c), requestId: c.get("requestId") };
}

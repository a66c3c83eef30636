/**
 * The words of the audit log (contract section 7.1): who acts, on what kind of thing, and every action there is. The
 * lists are closed: a new kind of change gets its action here first, and is then written with the change itself
 * (`store/audit-log.ts`).
 */
import { ENTITY_TYPES } from "./entity-types";

/** `platform`: nobody asked, Flowstate did it by itself. */
export const ACTOR_KINDS = ["api_key", "user", "operator", "platform"] as const;

export interface AuditActor {
  readonly kind: (typeof ACTOR_KINDS)[number];
  readonly id: string;
  readonly name: string;
}

/** Who makes a change, when, and through which request: the same for all entries of one request. */
export interface Author {
  readonly actor: AuditActor;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** null: unknown, as without Cloudflare in front, or nobody called. */
  readonly ip: string | null;
  /** The request's id, as its answer and its log event say it; null: no request. */
  readonly requestId: string | null;
}

export const OPERATOR: AuditActor = { kind: "operator", id: "operator", name: "Operator" };

/** What the platform does by itself, at that time (ISO 8601 UTC). */
export function platformAuthor(at: string): Author {
  return { actor: { kind: "platform", id: "platform", name: "Flowstate" }, at, ip: null, requestId: null };
}

export const AUDIT_TARGETS = [
  "organisation",
  "api_key",
  "data_key",
  "integration",
  "secret",
  "hook",
  "execution",
  "delivery",
  "notification_target",
  "member",
  "invitation",
  "user",
  ...ENTITY_TYPES,
] as const;

export type AuditTarget = (typeof AUDIT_TARGETS)[number];

const ENTITY_ACTIONS = ENTITY_TYPES.flatMap((type) => [
  `${type}.created` as const,
  `${type}.updated` as const,
  `${type}.deleted` as const,
]);

export const AUDIT_ACTIONS = [
  "organisation.created",
  "organisation.updated",
  "organisation.feature_enabled",
  "organisation.feature_disabled",
  "api_key.created",
  "api_key.revoked",
  /** A key was used after it was revoked or had expired; at most one entry a minute and key. */
  "api_key.refused",
  "data_key.created",
  "data_key.rewrapped",
  "integration.created",
  "integration.updated",
  "integration.deleted",
  "secret.created",
  "secret.replaced",
  "secret.deleted",
  "hook.created",
  "hook.updated",
  "hook.enabled",
  "hook.disabled",
  "hook.version_saved",
  "hook.version_activated",
  /** The platform made the version before current again, as the new one could not be deployed. */
  "hook.version_rejected",
  "hook.deleted",
  "hook.kv_deleted",
  "hook.deliveries_replayed",
  "execution.started",
  "execution.resumed",
  "execution.cancelled",
  "execution.deletions_approved",
  "delivery.replayed",
  "notification_target.created",
  "notification_target.updated",
  "notification_target.secret_rotated",
  "notification_target.deleted",
  "invitation.created",
  "invitation.withdrawn",
  "member.added",
  "member.role_changed",
  "member.removed",
  /** The following are in the log of every organisation that the person is a member of. */
  "user.signed_in",
  /** A wrong password or second factor for an account that there is; at most one entry a minute and person. */
  "user.sign_in_refused",
  "user.signed_out",
  "user.sessions_ended",
  "user.password_changed",
  "user.password_reset",
  "user.second_factor_enabled",
  "user.second_factor_disabled",
  ...ENTITY_ACTIONS,
] as const;

export type AuditAction = (typeof AUDIT_ACTIONS)[number];

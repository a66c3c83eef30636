/** The audit log's codes as a person reads them. The compiler holds the lists to the API's. */
import type { AuditAction, AuditActorKind, AuditEntry, AuditTargetKind, EntityType } from "../api/model";
import { ENTITIES, ENTITY_TYPES, fieldTitle } from "../words";

export const ACTOR_KINDS: Record<AuditActorKind, { readonly one: string; readonly many: string }> = {
  user: { one: "Person", many: "People" },
  api_key: { one: "API key", many: "API keys" },
  operator: { one: "Operator", many: "The operator" },
  platform: { one: "By itself", many: "Flowstate by itself" },
};

export const TARGET_KINDS: Record<AuditTargetKind, string> = {
  organisation: "Organisation",
  api_key: "API keys",
  data_key: "Encryption key",
  integration: "Integrations",
  secret: "Secrets",
  hook: "Hooks",
  execution: "Executions",
  delivery: "Deliveries",
  notification_target: "Notifications",
  invitation: "Invitations",
  member: "Members",
  user: "People",
  employee: ENTITIES.employee.many,
  vacancy: ENTITIES.vacancy.many,
  contractor: ENTITIES.contractor.many,
  project: ENTITIES.project.many,
  assignment: ENTITIES.assignment.many,
};

/** What the actor did. */
export const ACTIONS: Record<AuditAction, string> = {
  "organisation.created": "Created the organisation",
  "organisation.updated": "Changed the organisation’s settings",
  "organisation.feature_enabled": "Switched on Custom Integrations",
  "organisation.feature_disabled": "Switched off Custom Integrations",
  "api_key.created": "Created an API key",
  "api_key.revoked": "Revoked an API key",
  "api_key.refused": "Tried to use a revoked or expired API key",
  "data_key.created": "Created the key that encrypts secrets",
  "data_key.rewrapped": "Renewed the key that encrypts secrets",
  "integration.created": "Created an integration",
  "integration.updated": "Changed an integration",
  "integration.deleted": "Deleted an integration",
  "secret.created": "Added a secret",
  "secret.replaced": "Replaced the value of a secret",
  "secret.deleted": "Deleted a secret",
  "hook.created": "Created a hook",
  "hook.updated": "Changed a hook’s settings",
  "hook.enabled": "Switched on a hook",
  "hook.disabled": "Switched off a hook",
  "hook.version_saved": "Saved a new version of a hook’s code",
  "hook.version_activated": "Made an earlier version of a hook current",
  "hook.version_rejected": "Took back a version that could not be deployed",
  "hook.deleted": "Deleted a hook",
  "hook.kv_deleted": "Deleted a value from a hook’s store",
  "hook.deliveries_replayed": "Replayed several dead deliveries",
  "execution.started": "Started a run",
  "execution.resumed": "Resumed a run",
  "execution.cancelled": "Cancelled a run",
  "execution.deletions_approved": "Approved deletions that were held back",
  "delivery.replayed": "Replayed a dead delivery",
  "notification_target.created": "Added a notification",
  "notification_target.updated": "Changed a notification",
  "notification_target.secret_rotated": "Replaced a notification’s signing secret",
  "notification_target.deleted": "Deleted a notification",
  "invitation.created": "Invited somebody",
  "invitation.withdrawn": "Withdrew an invitation",
  "member.added": "Joined by an invitation",
  "member.role_changed": "Changed a member’s role",
  "member.removed": "Removed a member",
  "user.signed_in": "Signed in",
  "user.sign_in_refused": "Gave a wrong password",
  "user.signed_out": "Signed out",
  "user.sessions_ended": "Ended sessions of their own",
  "user.password_changed": "Changed their password",
  "user.password_reset": "Chose a new password by mail",
  "user.second_factor_enabled": "Switched on a second factor",
  "user.second_factor_disabled": "Switched off the second factor",
  "employee.created": "Created an employee",
  "employee.updated": "Changed an employee",
  "employee.deleted": "Deleted an employee",
  "vacancy.created": "Created a vacancy",
  "vacancy.updated": "Changed a vacancy",
  "vacancy.deleted": "Deleted a vacancy",
  "contractor.created": "Created a contractor",
  "contractor.updated": "Changed a contractor",
  "contractor.deleted": "Deleted a contractor",
  "project.created": "Created a project",
  "project.updated": "Changed a project",
  "project.deleted": "Deleted a project",
  "assignment.created": "Created an assignment",
  "assignment.updated": "Changed an assignment",
  "assignment.deleted": "Deleted an assignment",
};

/** `Object.keys` forgets what the keys are. */
function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  const keys: K[] = [];
  for (const key in record) keys.push(key);
  return keys;
}

export const ALL_ACTIONS = keysOf(ACTIONS);
export const ALL_ACTOR_KINDS = keysOf(ACTOR_KINDS);
export const ALL_TARGET_KINDS = keysOf(TARGET_KINDS);

export function entityTypeOf(kind: AuditTargetKind): EntityType | undefined {
  return ENTITY_TYPES.find((type) => type === kind);
}

/** Facts whose own name says too little. */
const FIELDS: Readonly<Record<string, string>> = {
  sha256: "SHA-256 of the code",
  prefix: "Key begins with",
  origin: "Sent to",
  keyId: "Key-encryption key",
  disabledReason: "Why it is off",
  externalId: "External id",
  fullResync: "Full re-sync",
  integrationId: "Integration",
  hookId: "Hook",
  egressAllowList: "Hosts that hooks may call",
};

export function factTitle(field: string): string {
  return FIELDS[field] ?? fieldTitle(field);
}

/** The hook of something that has no name of its own, such as a run; null: there is none. */
export function hookIdOf({ before, after }: Pick<AuditEntry, "before" | "after">): string | null {
  const id = after?.["hookId"] ?? before?.["hookId"];
  return typeof id === "string" ? id : null;
}

/** What the thing was called then; null when its facts don't say. */
export function targetName({ before, after }: Pick<AuditEntry, "before" | "after">): string | null {
  const facts = { ...before, ...after };
  const word = (field: string): string => {
    const value = facts[field];
    return typeof value === "string" ? value : "";
  };
  const person = `${word("firstName")} ${word("lastName")}`.trim();
  return [word("name"), person, word("role"), word("externalId")].find((text) => text !== "") ?? null;
}

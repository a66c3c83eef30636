/**
 * From rows to audit entries, within the batch: each thing's facts as the API shows them, taken from its row by the same
 * transaction that changes it, so that `before` and `after` are true whatever others do at the same time. What is a
 * secret is not among the facts: they are a closed list of columns.
 */
import { SQL, type SQLWrapper, and, eq, is, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { AuditAction, AuditTarget, Author } from "../domain/audit";
import { type Entries, entryValues } from "./audit-log";
import {
  apiKeys,
  dataKeys,
  executions,
  hookVersions,
  hooks,
  integrations,
  invitations,
  members,
  notificationTargets,
  organisations,
  secrets,
  users,
} from "./schema/index";

export interface AuditedThing {
  readonly kind: AuditTarget;
  readonly table: SQLiteTable;
  readonly id: SQLWrapper;
  readonly orgId: SQLWrapper;
  /** SQL of a JSON object. */
  readonly facts: SQL;
  /** Facts that say which thing it is: in every entry, changed or not. */
  readonly names: readonly string[];
}

const flag = (column: SQLWrapper) => sql`json(iif(${column}, 'true', 'false'))`;

export const ORGANISATION: AuditedThing = {
  kind: "organisation",
  table: organisations,
  id: organisations.id,
  orgId: organisations.id,
  facts: sql`json_object('name', ${organisations.name}, 'timezone', ${organisations.timezone},
    'currency', ${organisations.currency}, 'customIntegrationsEnabled', ${flag(organisations.customIntegrationsEnabled)})`,
  names: ["name"],
};

export const API_KEY: AuditedThing = {
  kind: "api_key",
  table: apiKeys,
  id: apiKeys.id,
  orgId: apiKeys.orgId,
  facts: sql`json_object('name', ${apiKeys.name}, 'role', ${apiKeys.role}, 'prefix', ${apiKeys.prefix},
    'expiresAt', ${apiKeys.expiresAt})`,
  names: ["name"],
};

export const DATA_KEY: AuditedThing = {
  kind: "data_key",
  table: dataKeys,
  id: dataKeys.id,
  orgId: dataKeys.orgId,
  facts: sql`json_object('keyId', ${dataKeys.kekId})`,
  names: [],
};

export const INTEGRATION: AuditedThing = {
  kind: "integration",
  table: integrations,
  id: integrations.id,
  orgId: integrations.orgId,
  facts: sql`json_object('name', ${integrations.name}, 'description', ${integrations.description},
    'sourceSystemKey', ${integrations.sourceSystemKey}, 'egressAllowList', json(${integrations.egressAllowList}))`,
  names: ["name"],
};

export const SECRET: AuditedThing = {
  kind: "secret",
  table: secrets,
  id: secrets.id,
  orgId: secrets.orgId,
  facts: sql`json_object('name', ${secrets.name}, 'integrationId', ${secrets.integrationId}, 'version', ${secrets.version})`,
  names: ["name", "integrationId"],
};

const CURRENT_SHA256 = sql`(select v.sha256 from ${hookVersions} v where v.hook_id = ${hooks.id} and v.version = ${hooks.version})`;

export const HOOK: AuditedThing = {
  kind: "hook",
  table: hooks,
  id: hooks.id,
  orgId: hooks.orgId,
  facts: sql`json_object('name', ${hooks.name}, 'integrationId', ${hooks.integrationId}, 'type', ${hooks.type},
    'entityType', ${hooks.entityType}, 'eventTypes', json(${hooks.eventTypes}), 'schedule', json(${hooks.schedule}),
    'orphanCleanup', json(${hooks.orphanCleanup}), 'ignoreFields', json(${hooks.ignoreFields}),
    'enabled', ${flag(hooks.enabled)}, 'disabledReason', ${hooks.disabledReason}, 'version', ${hooks.version},
    'sha256', ${CURRENT_SHA256})`,
  names: ["name"],
};

export const EXECUTION: AuditedThing = {
  kind: "execution",
  table: executions,
  id: executions.id,
  orgId: executions.orgId,
  facts: sql`json_object('hookId', ${executions.hookId}, 'hookVersion', ${executions.hookVersion}, 'mode', ${executions.mode},
    'trigger', ${executions.trigger}, 'fullResync', ${flag(executions.fullResync)})`,
  names: ["hookId"],
};

/** An execution as one that is asked to end. */
export const CANCELLATION: AuditedThing = {
  ...EXECUTION,
  facts: sql`json_object('hookId', ${executions.hookId}, 'cancelRequested', ${flag(executions.cancelRequested)})`,
};

/** Of a URL only the origin: the paths of many chat systems are secrets. */
const origin = sql`substr(${notificationTargets.url}, 1,
  coalesce(nullif(instr(substr(${notificationTargets.url}, 9), '/'), 0) + 7, length(${notificationTargets.url})))`;

export const NOTIFICATION_TARGET: AuditedThing = {
  kind: "notification_target",
  table: notificationTargets,
  id: notificationTargets.id,
  orgId: notificationTargets.orgId,
  facts: sql`json_object('name', ${notificationTargets.name}, 'kind', ${notificationTargets.kind}, 'origin', ${origin},
    'addresses', json(${notificationTargets.addresses}), 'events', json(${notificationTargets.events}),
    'enabled', ${flag(notificationTargets.enabled)})`,
  names: ["name"],
};

const ofMember = (column: SQLWrapper) => sql`(select ${column} from ${users} where ${users.id} = ${members.userId})`;

export const MEMBER: AuditedThing = {
  kind: "member",
  table: members,
  id: members.id,
  orgId: members.orgId,
  facts: sql`json_object('name', ${ofMember(users.name)}, 'email', ${ofMember(users.email)}, 'role', ${members.role},
    'userId', ${members.userId})`,
  names: ["name", "email", "userId"],
};

export const INVITATION: AuditedThing = {
  kind: "invitation",
  table: invitations,
  id: invitations.id,
  orgId: invitations.orgId,
  facts: sql`json_object('email', ${invitations.email}, 'role', ${invitations.role}, 'expiresAt', ${invitations.expiresAt})`,
  names: ["email"],
};

function appended(author: Author, action: AuditAction, thing: AuditedThing, facts: { before: SQL; after: SQL }): SQL {
  return entryValues(author, {
    orgId: sql`${thing.orgId}`,
    action,
    targetKind: thing.kind,
    targetId: sql`${thing.id}`,
    ...facts,
  });
}

const NOTHING = sql`null`;

/** Has to stand after the statement that makes the rows. An entry for each row that `where` finds. */
export function auditMade(author: Author, action: AuditAction, thing: AuditedThing, where: SQL | undefined): Entries {
  const values = appended(author, action, thing, { before: NOTHING, after: thing.facts });
  return sql`select ${values} from ${thing.table} where ${where}`;
}

/** Has to stand before the statement that removes the rows, with its condition. */
export function auditRemoved(
  author: Author,
  action: AuditAction,
  thing: AuditedThing,
  where: SQL | undefined,
): Entries {
  const values = appended(author, action, thing, { before: thing.facts, after: NOTHING });
  return sql`select ${values} from ${thing.table} where ${where}`;
}

/**
 * Has to stand before the statement that changes the rows, with its condition. `change`: the facts that it sets. The
 * entry has those that really change, and the thing's names; when nothing changes there is no entry.
 */
export function auditChanged(
  author: Author,
  action: AuditAction,
  thing: AuditedThing,
  change: Readonly<Record<string, unknown>> | SQL,
  where: SQL | undefined,
): Entries {
  const next = is(change, SQL) ? change : sql`${JSON.stringify(change)}`;
  const was = sql`t.was -> f.fullkey`;
  const becomes = sql`coalesce(t.next -> f.fullkey, t.was -> f.fullkey)`;
  const values = entryValues(author, {
    orgId: sql`t.org_id`,
    action,
    targetKind: thing.kind,
    targetId: sql`t.id`,
    before: sql`json_group_object(f.key, json(${was}))`,
    after: sql`json_group_object(f.key, json(${becomes}))`,
  });
  return sql`select ${values}
    from (select ${thing.id} as id, ${thing.orgId} as org_id, ${thing.facts} as was, json(${next}) as next
      from ${thing.table} where ${where}) t, json_each(t.was) f
    where (${becomes}) is not (${was}) or f.key in (select value from json_each(${JSON.stringify(thing.names)}))
    group by t.id having max((${becomes}) is not (${was})) = 1`;
}

/** The thing with that id in that organisation. */
export function oneThing(thing: AuditedThing, orgId: string, id: string): SQL | undefined {
  return and(eq(thing.orgId, orgId), eq(thing.id, id));
}

/**
 * Bare Hono routes that run the platform's own statements: no key, no limit, no validation, no log, and the rows as the
 * database gives them. A list's statements are those that the platform's store makes; a creation is the batch that the
 * platform commits, without what it reads before and after.
 */
import { Hono } from "hono";
import type { JsonObject } from "../../src/domain/json";
import { newId } from "../../src/domain/ids";
import type { PlannedRecord, WriteContext } from "../../src/entities/context";
import { writeStatements } from "../../src/entities/write";
import { type Database, databaseFor } from "../../src/store/database";
import { listEntityRows } from "../../src/store/entity-reads";
import { listExecutions } from "../../src/store/executions";

interface FloorEnv {
  Bindings: { readonly DB: D1Database };
}

type Statements = D1PreparedStatement[];

const FIRST = { page: 1, limit: 20, sortBy: "createdAt", sortDir: "desc" } as const;

/** The one batch that a read of the platform's store makes. */
async function batchOf(d1: D1Database, orgId: string, read: (db: Database) => Promise<unknown>): Promise<Statements> {
  let batch: Statements = [];
  const noting: D1Database = {
    prepare: (sql) => d1.prepare(sql),
    batch: (statements) => {
      batch = statements;
      return d1.batch(statements);
    },
    exec: (sql) => d1.exec(sql),
    dump: () => d1.dump(),
    withSession: (constraint) => d1.withSession(constraint),
  };
  await read(databaseFor(noting, orgId));
  return batch;
}

/** Statements are made once for an organisation: the floor only runs them. */
function listOf(read: (db: Database, orgId: string) => Promise<unknown>) {
  const made = new Map<string, Promise<Statements>>();
  return async (d1: D1Database, orgId: string) => {
    const statements = made.get(orgId) ?? batchOf(d1, orgId, (db) => read(db, orgId));
    made.set(orgId, statements);
    const [rows, total] = await d1.batch(await statements);
    return { data: rows?.results, meta: total?.results[0] };
  };
}

const employees = listOf((db, orgId) => listEntityRows(db, orgId, "employee", FIRST));
const executions = listOf((db, orgId) => listExecutions(db, orgId, {}, FIRST));

/** What the platform would plan for a new employee whose body needs no correction. */
function planned(id: string, { externalId, ...fields }: JsonObject): PlannedRecord {
  const email = typeof fields["email"] === "string" ? fields["email"] : "";
  const outsideId = typeof externalId === "string" ? externalId : null;
  return {
    key: 0,
    externalId: outsideId,
    outcome: "create",
    entityId: id,
    faults: [],
    before: null,
    after: fields,
    changedFields: Object.keys(fields),
    fingerprint: true,
    adopted: false,
    existing: null,
    fields,
    write: {
      id,
      revision: 0,
      source: null,
      externalId: outsideId,
      json: JSON.stringify(fields),
      rowSources: null,
      emailKey: email,
      searchText: `${email} ${outsideId ?? ""}`,
      employeeId: null,
      contractorId: null,
      projectId: null,
    },
  };
}

const COUNTS = { processed: 1, created: 1, updated: 0, skipped: 0, deleted: 0, failed: 0 };

async function create(d1: D1Database, orgId: string, body: JsonObject): Promise<JsonObject> {
  const now = new Date().toISOString();
  const context: WriteContext = {
    orgId,
    today: now.slice(0, 10),
    now,
    source: { kind: "api" },
    sourceKey: null,
    hookId: null,
    integrationId: null,
    executionId: null,
    author: {
      actor: { kind: "api_key", id: "key_00000000000000000000000000000000", name: "floor" },
      at: now,
      ip: null,
      requestId: newId("request"),
    },
  };
  const id = newId("employee");
  const plan = { records: [planned(id, body)], counts: COUNTS };
  await d1.batch(writeStatements(databaseFor(d1, orgId), context, "employee", plan));
  return { id, ...body };
}

const floor = new Hono<FloorEnv>();
floor.get("/", (c) => c.text("ready\n"));
floor.get("/api/v1/org/:orgId/employees", async (c) => c.json(await employees(c.env.DB, c.req.param("orgId"))));
floor.get("/api/v1/org/:orgId/executions", async (c) => c.json(await executions(c.env.DB, c.req.param("orgId"))));
floor.post("/api/v1/org/:orgId/employees", async (c) =>
  c.json({ data: await create(c.env.DB, c.req.param("orgId"), await c.req.json<JsonObject>()) }, 201),
);

export default floor;

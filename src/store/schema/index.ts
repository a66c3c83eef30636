/** The whole D1 schema in one name, for drizzle and drizzle-kit. */
export * from "./tenancy";
export * from "./hooks";
export * from "./executions";
export * from "./entities";
export * from "./audit-log";
export * from "./removals";
export * from "./notifications";
export * from "./idempotency";
export * from "./accounts";

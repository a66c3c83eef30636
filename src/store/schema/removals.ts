/** The table of what is left to remove outside of the rows that a deletion took, and of organisations that are going. */
import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Written in the batch that deletes; a row goes when all of it is gone. Belongs to the platform: its owner is no more. */
export const removals = sqliteTable(
  "removals",
  {
    /**
     * `hook`: its coordinator and its scripts. `integration`: its scripts. `storage`: a coordinator alone, of an API key or
     * of a hook whose scripts go with its organisation's. `organisation`: its rows, then its scripts.
     */
    owner: text("owner", { enum: ["organisation", "integration", "hook", "storage"] }).notNull(),
    ownerId: text("owner_id").primaryKey(),
    createdAt: text("created_at").notNull(),
    /** The sweep looks at it from then on. */
    dueAt: text("due_at").notNull(),
  },
  (t) => [index("removals_due").on(t.dueAt)],
);

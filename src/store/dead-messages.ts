/** Queue messages that ended in the platform's dead letter queue. What they were about is taken up by the sweep. */
import type { Database } from "./database";
import { deadMessages } from "./schema/index";

export interface DeadMessage {
  readonly id: string;
  readonly body: unknown;
  readonly attempts: number;
  readonly createdAt: string;
}

/** The same message twice is one row. */
export async function keepDeadMessage(db: Database, message: DeadMessage): Promise<void> {
  await db.orm.insert(deadMessages).values(message).onConflictDoNothing();
}

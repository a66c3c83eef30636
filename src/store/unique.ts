/** Tells a unique index that refused a row (a value: somebody has that name) from a fault (a throw). */
import { type Result, err, ok } from "../domain/result";

export interface Taken {
  readonly code: "TAKEN";
  /** The columns of the index, such as `integrations.org_id, integrations.name`. */
  readonly columns: string;
}

/** The messages of an error and of what caused it: drizzle wraps the database's own. */
function messages(error: unknown): string {
  let text = "";
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) text += `${cause.message}\n`;
  return text;
}

export async function unlessTaken<T>(write: () => Promise<T>): Promise<Result<T, Taken>> {
  try {
    return ok(await write());
  } catch (error) {
    const columns = /UNIQUE constraint failed: ([\w., ]+)/.exec(messages(error))?.[1];
    if (columns === undefined) throw error;
    return err({ code: "TAKEN", columns });
  }
}

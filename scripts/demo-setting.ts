/** What the demo is given, what it reads of the API, and what it hands back. */
import type { SavedDemo } from "./start/state.ts";

export interface DemoSetting {
  readonly api: string;
  readonly operatorKey: string;
  readonly hr: { readonly url: string; readonly token: string };
  readonly billing: { readonly url: string; readonly token: string };
  readonly saved: SavedDemo;
  readonly save: () => void;
  readonly say: (line: string) => void;
}

/** Who signs in to the demo's organisation. */
export const DEMO_EMAIL = "demo@flowstate.example";

export interface DemoReport {
  readonly ok: boolean;
  /** For stdout. */
  readonly text: string;
}

/** What the demo reads of an execution. */
export interface Execution {
  readonly id: string;
  readonly status: string;
  readonly durationMs: number | null;
  readonly pages: number;
  readonly processed: number;
  readonly created: number;
  readonly updated: number;
  readonly skipped: number;
  readonly deleted: number;
  readonly failed: number;
  readonly httpRequests: number;
  readonly error: { readonly code: string; readonly message: string } | null;
  /** ISO 8601 UTC. */
  readonly createdAt: string;
  /** Null until it has ended. */
  readonly endedAt: string | null;
}

export interface Item {
  readonly id: string;
}

export interface DemoRun {
  readonly title: string;
  /** Null: no longer kept. */
  readonly execution: Execution | null;
}

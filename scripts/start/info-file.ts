/** The file of `--info`: where everything is, for programs. Written whole when all is ready, and again when a process id changed. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { writePrivate } from "./state.ts";

export interface Info {
  readonly api: string;
  readonly operatorKey: string;
  /** Null without a demo. */
  readonly orgId: string | null;
  readonly apiKey: string | null;
  readonly sampleHr: string;
  readonly sampleHrToken: string;
  readonly sampleBilling: string;
  readonly sampleBillingToken: string;
  readonly watchdog: string;
  /** `platform`, `runtime`, `quarantine` lead a process group each; `platformWorkerd`, … are the workerd inside. */
  readonly pids: Readonly<Record<string, number>>;
}

export function writeInfo(file: string, info: Info): void {
  mkdirSync(dirname(file), { recursive: true });
  writePrivate(file, `${JSON.stringify(info, null, 2)}\n`);
}

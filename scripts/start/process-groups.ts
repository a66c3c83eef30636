/**
 * The process groups that `npm start` made, and the reaper that ends them should `npm start` itself be killed. Every child
 * leads a group of its own, so that what it started ends with it.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

export class ProcessGroups {
  readonly #reaper: ChildProcess;
  readonly #gone: Promise<unknown>;

  /** `label` only tells people, in a list of processes, whose reaper it is. */
  constructor(label: string) {
    this.#reaper = spawn(process.execPath, [join(import.meta.dirname, "reaper.ts"), label], {
      detached: true,
      stdio: ["pipe", "ignore", "ignore"],
    });
    this.#gone = once(this.#reaper, "exit");
    // A reaper that was killed by hand takes only the protection with it, not npm start.
    this.#reaper.stdin?.on("error", () => undefined);
  }

  add(group: number): void {
    this.#reaper.stdin?.write(`+${group}\n`);
  }

  remove(group: number): void {
    this.#reaper.stdin?.write(`-${group}\n`);
  }

  /** Ends whatever is left; the reaper is gone afterwards. */
  async close(): Promise<void> {
    this.#reaper.stdin?.end();
    await this.#gone;
  }
}

/** Signals every process of the group; false when there is none any more. */
export function signalGroup(group: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(-group, signal);
    return true;
  } catch {
    return false;
  }
}

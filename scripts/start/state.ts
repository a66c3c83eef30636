/**
 * The state folder of `npm start`: what is kept between two starts, who is using it now, and what `--fresh` takes away,
 * which is only what was made here. Keys are made once; files that hold them are readable by their owner only.
 */
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { factsOf } from "./process-facts.ts";

export interface Saved {
  /** Tells our folder from somebody else's. */
  readonly madeBy: "flowstate npm start";
  readonly operatorKey: string;
  /** The Worker secret SECRET_KEYS. */
  readonly secretKeys: string;
  /** The Worker secret AUTH_SECRET. */
  readonly authSecret: string;
  /** Ports of the last start, by process. */
  ports: Record<string, number>;
  /** Digest of the migrations that the database has. */
  migrations: string | null;
  demo: SavedDemo;
}

export interface SavedDemo {
  /** What was made, by the demo's own names for it. */
  ids: Record<string, string>;
  /** The source was changed between the two runs. */
  changed: boolean;
  /** From the contractor's creation until the billing system knew. */
  deliveredMs: number | null;
  done: boolean;
}

const SAVED = "state.json";
const LOCK = "start.pid";
const KEPT = ["platform", "runtime", "quarantine", "registry", "cache", "logs"] as const;
const FILES = [SAVED, `${SAVED}.new`, LOCK, "platform.env", "hr-changes.jsonl", "billing-received.jsonl"] as const;

export class StateRefused extends Error {
  override readonly name = "StateRefused";
}

export class StateFolder {
  readonly path: string;
  readonly saved: Saved;

  private constructor(path: string, saved: Saved) {
    this.path = path;
    this.saved = saved;
  }

  /** Throws StateRefused, with one line for a person, when the folder is in use or not ours. */
  static open(path: string, fresh: boolean): StateFolder {
    mkdirSync(path, { recursive: true });
    let saved = readSaved(join(path, SAVED));
    if (saved === null) {
      const foreign = [...KEPT, ...FILES].find((name) => name !== LOCK && existsSync(join(path, name)));
      if (foreign !== undefined)
        throw new StateRefused(`${join(path, foreign)} was not made by npm start: choose another --state folder.`);
    }
    lock(path);
    if (fresh && saved !== null) {
      for (const name of [...KEPT, ...FILES])
        if (name !== LOCK) rmSync(join(path, name), { recursive: true, force: true });
      saved = null;
    }
    // Addresses and logs of an earlier start, whose processes are gone.
    for (const name of ["registry", "logs"]) rmSync(join(path, name), { recursive: true, force: true });
    const state = new StateFolder(path, saved ?? newSaved());
    for (const name of KEPT) mkdirSync(state.file(name), { recursive: true });
    state.save();
    return state;
  }

  file(name: (typeof KEPT)[number] | (typeof FILES)[number]): string {
    return join(this.path, name);
  }

  log(name: string): string {
    return join(this.file("logs"), `${name}.log`);
  }

  save(): void {
    writePrivate(this.file(SAVED), `${JSON.stringify(this.saved, null, 2)}\n`);
  }

  release(): void {
    rmSync(this.file(LOCK), { force: true });
  }
}

/** Whole or not at all, and for the owner's eyes. */
export function writePrivate(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

function newSaved(): Saved {
  return {
    madeBy: "flowstate npm start",
    operatorKey: `operator_${randomBytes(24).toString("base64url")}`,
    authSecret: randomBytes(32).toString("base64url"),
    secretKeys: `local:${randomBytes(32).toString("base64")}`,
    ports: {},
    migrations: null,
    demo: { ids: {}, changed: false, deliveredMs: null, done: false },
  };
}

function readSaved(file: string): Saved | null {
  if (!existsSync(file)) return null;
  try {
    const saved: Saved = JSON.parse(readFileSync(file, "utf8"));
    // A state of before there were accounts has no key for them.
    if (saved.madeBy === "flowstate npm start") return { ...newSaved(), ...saved };
  } catch {
    // Not JSON: the same answer as for another program's JSON.
  }
  throw new StateRefused(`${file} is not a state of npm start: choose another --state folder, or remove it.`);
}

function lock(path: string): void {
  const file = join(path, LOCK);
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: "wx" });
  } catch {
    const owner = Number(readFileSync(file, "utf8"));
    const command = owner === process.pid ? null : factsOf(owner)?.command;
    if (command?.includes("start.ts") === true)
      throw new StateRefused(
        `Another npm start (process ${owner}) is using ${path}: end it first, or choose another --state folder.`,
      );
    writeFileSync(file, `${process.pid}\n`);
  }
}

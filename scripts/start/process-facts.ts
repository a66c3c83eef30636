/**
 * What can be known about a process from outside: parent, children, memory, CPU time. From /proc on Linux, from `ps`
 * elsewhere. A process that is gone has no facts: null, never an error.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";

export interface ProcessFacts {
  readonly pid: number;
  readonly parent: number;
  readonly rssBytes: number;
  /** User and system time since it began. */
  readonly cpuMs: number;
  readonly command: string;
}

const LINUX = existsSync("/proc/self/stat");
const CLOCK_TICK_MS = 10;
const PAGE_BYTES = 4_096;
const ZOMBIE = "Z";

export function factsOf(pid: number): ProcessFacts | null {
  return LINUX ? readProc(pid) : (readPs(["-p", String(pid)])[0] ?? null);
}

/** Direct children that still run. */
export function childrenOf(parent: number): ProcessFacts[] {
  if (!LINUX) return readPs(["-A"]).filter((facts) => facts.parent === parent);
  const listed =
    childIds(parent) ??
    readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  return listed
    .map(readProc)
    .filter((facts) => facts !== null && facts.parent === parent)
    .filter((facts) => facts !== null);
}

/** TCP ports of loopback (IPv4) that the process listens on. */
export function listeningPorts(pid: number): number[] {
  return LINUX ? procPorts(pid) : lsofPorts(pid);
}

/** `sl local_address rem_address st … inode(9)`, hexadecimal; 0A is LISTEN. */
function procPorts(pid: number): number[] {
  try {
    const sockets = new Set(readdirSync(`/proc/${pid}/fd`).map((fd) => socketInode(`/proc/${pid}/fd/${fd}`)));
    return readFileSync(`/proc/${pid}/net/tcp`, "utf8")
      .split("\n")
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => fields[3] === "0A" && sockets.has(fields[9] ?? ""))
      .map((fields) => Number.parseInt(fields[1]?.split(":")[1] ?? "", 16));
  } catch {
    return [];
  }
}

function socketInode(link: string): string | null {
  try {
    return /^socket:\[(\d+)\]$/.exec(readlinkSync(link))?.[1] ?? null;
  } catch {
    return null;
  }
}

function lsofPorts(pid: number): number[] {
  try {
    const text = execFileSync("lsof", ["-nP", "-a", "-p", String(pid), "-iTCP", "-sTCP:LISTEN", "-Fn"], {
      encoding: "utf8",
    });
    return [...text.matchAll(/^n.*:(\d+)$/gm)].map((match) => Number(match[1]));
  } catch {
    return [];
  }
}

/** The kernel's own list of the children of every thread; null where it does not keep one. */
function childIds(parent: number): number[] | null {
  try {
    return readdirSync(`/proc/${parent}/task`).flatMap((thread) =>
      readFileSync(`/proc/${parent}/task/${thread}/children`, "utf8")
        .split(" ")
        .filter((id) => id !== "")
        .map(Number),
    );
  } catch {
    return null;
  }
}

/** `pid (name) state ppid … utime(14) stime(15) … rss(24)`; the name may hold spaces and brackets. */
function readProc(pid: number): ProcessFacts | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === ZOMBIE) return null;
    return {
      pid,
      parent: Number(fields[1]),
      cpuMs: (Number(fields[11]) + Number(fields[12])) * CLOCK_TICK_MS,
      rssBytes: Number(fields[21]) * PAGE_BYTES,
      command: readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim(),
    };
  } catch {
    return null;
  }
}

function readPs(selection: readonly string[]): ProcessFacts[] {
  let text: string;
  try {
    text = execFileSync("ps", [...selection, "-o", "pid=,ppid=,rss=,time=,stat=,command="], { encoding: "utf8" });
  } catch {
    return [];
  }
  return text.split("\n").flatMap((line) => {
    const match = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+([\d:.-]+)\s+(\S+)\s+(.*)$/.exec(line);
    if (match === null || match[5]?.startsWith(ZOMBIE) === true) return [];
    const [, pid, parent, kib, time, , command] = match;
    return [
      {
        pid: Number(pid),
        parent: Number(parent),
        rssBytes: Number(kib) * 1_024,
        cpuMs: psTimeMs(time ?? ""),
        command: command ?? "",
      },
    ];
  });
}

/** `[[days-]hours:]minutes:seconds[.hundredths]`. */
export function psTimeMs(time: string): number {
  const [days, clock] = time.includes("-") ? time.split("-") : ["0", time];
  const seconds = (clock ?? "").split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
  return Math.round((Number(days) * 86_400 + seconds) * 1_000);
}

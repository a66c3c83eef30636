/**
 * A process of its own that outlives `npm start` by a moment: it holds the other end of a pipe, and when that end closes,
 * for whatever reason (SIGKILL included), it ends every process group it was told of. Lines: `+GROUP`, `-GROUP`.
 */
import { createInterface } from "node:readline";

const groups = new Set<number>();

// Only the end of the pipe ends it: whoever stops npm start with a signal to all of its processes must not stop this one.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);

const lines = createInterface({ input: process.stdin });
lines.on("line", (line) => {
  const group = Number(line.slice(1));
  if (!Number.isInteger(group) || group <= 1) return;
  if (line.startsWith("+")) groups.add(group);
  else groups.delete(group);
});
lines.on("close", () => {
  for (const group of groups) {
    try {
      process.kill(-group, "SIGKILL");
    } catch {
      // Already gone: what was wanted.
    }
  }
  process.exit(0);
});

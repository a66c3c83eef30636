/** Ports of this machine's loopback address: is one free, and which one is. */
import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/** Listens for a moment; the port asked for, or the one the system chose for 0. Null when somebody else has it. */
function claim(port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(null);
      else reject(error);
    });
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => {
      const address = server.address();
      const claimed = typeof address === "object" && address !== null ? address.port : port;
      server.close(() => resolve(claimed));
    });
  });
}

export async function isFree(port: number): Promise<boolean> {
  return (await claim(port)) !== null;
}

/**
 * Where ports for services are looked for: below the range that systems hand out by themselves (Linux from 32768, the others
 * from 49152), from which workerd takes several of its own while it starts, and would take one that was only looked at.
 */
const FIRST = 20_000;
const LAST = 32_000;

/** `preferred` when it is free (a second start keeps its addresses), otherwise any other; never one of `taken`. */
export async function freePort(preferred: number | null, taken: ReadonlySet<number>): Promise<number> {
  if (preferred !== null && !taken.has(preferred) && (await isFree(preferred))) return preferred;
  const start = FIRST + randomInt(LAST - FIRST);
  for (let step = 0; step < LAST - FIRST; step++) {
    const port = FIRST + ((start - FIRST + step) % (LAST - FIRST));
    if (!taken.has(port) && (await isFree(port))) return port;
  }
  throw new Error(`No port from ${FIRST} to ${LAST} is free.`);
}

/** Ports of this machine's loopback address: is one free, and which one is. */
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

/** `preferred` when it is free (a second start keeps its addresses), otherwise any other; never one of `taken`. */
export async function freePort(preferred: number | null, taken: ReadonlySet<number>): Promise<number> {
  if (preferred !== null && !taken.has(preferred) && (await isFree(preferred))) return preferred;
  for (;;) {
    const port = await claim(0);
    if (port !== null && !taken.has(port)) return port;
  }
}

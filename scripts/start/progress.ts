/** What a person sees while things start and stop: calm lines on stderr, so that stdout begins with `Ready`. */

export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** A line when it begins takes long enough to be read; one more every 10 s, so that silence is never a riddle. */
export async function during<T>(what: string, work: Promise<T>): Promise<T> {
  const since = performance.now();
  say(`${what} …`);
  const timer = setInterval(() => say(`${what} … ${Math.round((performance.now() - since) / 1_000)} s`), 10_000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}

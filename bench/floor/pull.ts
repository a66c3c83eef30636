/** The floor of the PULL benchmarks: fetch the pages, parse their JSON, take one SHA-256 of each record. Nothing else. */
import type { Asked, FloorEnv } from "./worker";

/** As the platform does it: so many digests in flight. */
const CHUNK = 1_000;

export async function pullFloor(_: FloorEnv, { count, source }: Asked): Promise<{ records: number }> {
  const encoder = new TextEncoder();
  let hashed = 0;
  for (let page = 0; page < count; page += 1) {
    const response = await fetch(`${source}/employees/${page}`);
    const { records } = await response.json<{ records: unknown[] }>();
    for (let at = 0; at < records.length; at += CHUNK) {
      const chunk = records.slice(at, at + CHUNK);
      const digests = chunk.map((record) => crypto.subtle.digest("SHA-256", encoder.encode(JSON.stringify(record))));
      hashed += (await Promise.all(digests)).length;
    }
  }
  return { records: hashed };
}

/** The short form of the fault test: a few kills, always the same seed. The long form is `npm run test:faults`. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { pushUnderFire } from "../faults/push.ts";
import { Started } from "./started.ts";

let folder = "";
let started: Started;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "flowstate-faults-"));
  started = new Started(["--port", "0", "--no-demo"], join(folder, "state"));
  await started.untilReady(120_000);
});

afterAll(async () => {
  await started.end();
  rmSync(folder, { recursive: true, force: true });
});

it("every committed change arrives, in order for each entity, whatever is killed", { timeout: 400_000 }, async () => {
  const figures = await pushUnderFire(started, { kills: 3, seed: 7, entities: 5 });
  console.log("push under fire", figures);
  expect(figures.kills.platform + figures.kills.runtime).toBe(3);
  expect(figures.committed).toBeGreaterThan(10);
  expect(figures.received).toBeGreaterThanOrEqual(figures.committed);
});

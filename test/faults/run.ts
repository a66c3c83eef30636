/** `npm run test:faults [-- --kills N --seed N]`: the long form of the fault test, with its figures. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Started } from "../e2e/started.ts";
import { pushUnderFire } from "./push.ts";

const { values: flags } = parseArgs({
  options: {
    kills: { type: "string", default: "50" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
  },
});
const folder = mkdtempSync(join(tmpdir(), "flowstate-faults-"));
const started = new Started(["--port", "0", "--no-demo"], join(folder, "state"));
process.on("SIGINT", () => void started.end().then(() => process.exit(130)));
try {
  await started.untilReady(120_000);
  console.log(await pushUnderFire(started, { kills: Number(flags.kills), seed: Number(flags.seed), entities: 10 }));
} finally {
  await started.end();
  rmSync(folder, { recursive: true, force: true });
}

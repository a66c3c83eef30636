/**
 * Before `npm start` and `npm test`: builds the console into `dist/console` when it is missing or older than what it is made
 * of. Plain JavaScript, so that it runs on whatever Node npm has at hand.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const BUILT = join(ROOT, "dist/console/index.html");

/** @returns {number} ms since the epoch; 0 when there is nothing */
function newest(/** @type {string} */ path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const sources = ["console", "package-lock.json"].map((name) => newest(join(ROOT, name)));
if (!existsSync(BUILT) || statSync(BUILT).mtimeMs < Math.max(...sources)) {
  console.error("Building the console …");
  const args = ["build", "--config", join(ROOT, "console/vite.config.ts"), "--logLevel", "warn"];
  const built = spawnSync(join(ROOT, "node_modules/.bin/vite"), args, {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
  process.exit(built.status ?? 1);
}

/**
 * Before `npm start` and `npm test`: installs what is missing, shows that it does, and says in one line when this machine's
 * Node is too old and no package brings a newer one. Plain JavaScript for Node 20: here nothing is installed yet.
 */
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
/** The first that runs TypeScript files without a flag. */
const NODE_NEEDED = [22, 18];

/** @returns {Record<string, { version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }> | null} */
function packagesOf(/** @type {string} */ lockFile) {
  try {
    return JSON.parse(readFileSync(join(ROOT, lockFile), "utf8")).packages;
  } catch {
    return null;
  }
}

/** Whether every package of the lock file is there in its version; optional ones only where they fit this machine. */
function isInstalled() {
  const wanted = packagesOf("package-lock.json");
  const present = packagesOf("node_modules/.package-lock.json");
  if (wanted === null || present === null) return false;
  return Object.entries(wanted).every(([path, { version, optional, os, cpu }]) => {
    if (path === "" || present[path]?.version === version) return true;
    const fits = (os?.includes(process.platform) ?? false) && (cpu?.includes(process.arch) ?? false);
    return optional === true && !(fits && path.startsWith("node_modules/node-"));
  });
}

function isNewEnough(/** @type {string} */ version) {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = NODE_NEEDED;
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

/** The Node that npm finds first for the scripts after this one: a package's, when there is one that runs here. */
function nodeOfScripts() {
  const packaged = spawnSync(join(ROOT, "node_modules/.bin/node"), ["--version"], { encoding: "utf8" });
  return packaged.status === 0 ? packaged.stdout.trim() : process.version;
}

function install() {
  const since = Date.now();
  console.error("Installing packages (the first time only, about a minute) …");
  const timer = setInterval(
    () => console.error(`Installing packages … ${Math.round((Date.now() - since) / 1_000)} s`),
    10_000,
  );
  const npm = process.env["npm_execpath"];
  const args = ["ci", "--loglevel=error", "--no-audit", "--no-fund", "--no-progress"];
  const [command, commandArgs] =
    npm === undefined ? ["npm", args] : [process.env["npm_node_execpath"] ?? process.execPath, [npm, ...args]];
  const child = spawn(command, commandArgs, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill());
  return new Promise((resolve) => {
    child.once("error", () => resolve(1));
    child.once("exit", (code) => {
      clearInterval(timer);
      resolve(code ?? 1);
    });
  });
}

if (!isInstalled()) {
  const code = await install();
  if (code !== 0) {
    console.error("The packages could not be installed: see above. Is the npm registry reachable?");
    process.exit(1);
  }
}
const version = nodeOfScripts();
if (!isNewEnough(version)) {
  console.error(
    `Node ${NODE_NEEDED.join(".")} or newer is needed; this is ${version}, and no package brings a newer one for ${process.platform} on ${process.arch}. Install Node 24 and try again.`,
  );
  process.exit(1);
}

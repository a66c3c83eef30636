/**
 * `npm run screenshots`: a picture of every page of the console, light and dark, into docs/screenshots. Needs a platform that
 * is up: `npm start -- --info FILE`, then `-- --info FILE` here; `--only WORD` takes the pages whose name has it.
 */
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { openTab, showPage } from "../test/console/setup/browser.ts";
import { chromiumOptions } from "../test/console/setup/chromium.ts";
import type { Platform } from "../test/console/setup/caller.ts";
import { type Fixture, makeOrganisation } from "../test/console/setup/organisation.ts";
import { PAGES } from "../test/console/setup/pages.ts";

const { values } = parseArgs({
  options: {
    info: { type: "string", default: ".wrangler/info.json" },
    only: { type: "string", default: "" },
    out: { type: "string", default: join(import.meta.dirname, "../docs/screenshots") },
    fixture: { type: "string", default: "" },
  },
});

const platform: Platform = JSON.parse(await readFile(values.info, "utf8"));
const fixture: Fixture =
  values.fixture === "" ? await makeOrganisation(platform) : JSON.parse(await readFile(values.fixture, "utf8"));
const browser = await chromium.launch(chromiumOptions());
await mkdir(values.out, { recursive: true });
try {
  for (const theme of ["light", "dark"] as const) {
    const { page, faults } = await openTab(browser, { fixture, theme });
    for (const picture of PAGES.filter(({ name }) => name.includes(values.only))) {
      try {
        await showPage(page, platform.api, fixture, picture);
      } catch (error) {
        faults.push(String(error).split("\n")[0] ?? "");
      }
      // What is still drawn by answers that came last.
      await page.waitForLoadState("networkidle", { timeout: 3_000 }).catch(() => undefined);
      for (const fault of faults.splice(0)) process.stderr.write(`${picture.name}, ${theme}: ${fault}\n`);
      await page.screenshot({ path: join(values.out, `${picture.name}-${theme}.jpg`), type: "jpeg", quality: 78 });
    }
    await page.context().close();
  }
} finally {
  await browser.close();
}

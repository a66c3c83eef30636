/**
 * `npm run screenshots`: a picture of every page of the console, light and dark, into docs/screenshots. Needs a platform that
 * is up: `npm start -- --info FILE`, then `-- --info FILE` here; `--only WORD` takes the pages whose name has it.
 */
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openBrowser, openPage } from "../test/console/setup/browser.ts";
import { type Fixture, makeOrganisation, type Platform } from "../test/console/setup/organisation.ts";
import { PAGES } from "../test/console/setup/pages.ts";
import { serveConsole } from "../test/console/setup/site.ts";

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
const site = await serveConsole(platform.api);
const browser = await openBrowser();
await mkdir(values.out, { recursive: true });
try {
  for (const theme of ["light", "dark"] as const) {
    for (const picture of PAGES.filter(({ name }) => name.includes(values.only))) {
      const { page, faults } = await openPage(browser, { site: site.url, fixture, picture, theme });
      for (const fault of faults) process.stderr.write(`${picture.name}, ${theme}: ${fault}\n`);
      await page.screenshot({ path: join(values.out, `${picture.name}-${theme}.png`) });
      await page.context().close();
    }
  }
} finally {
  await browser.close();
  await site.close();
}

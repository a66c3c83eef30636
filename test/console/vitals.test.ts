/**
 * What a person feels of a page: when its main content is there (Largest Contentful Paint), and whether things jump
 * (Cumulative Layout Shift, good up to 0.1, poor above 0.25: web.dev/articles/cls). Times are printed, not held; a run of 1,000 log lines and a
 * page of many rows hold no more of the document than can be seen.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiClient } from "../../scripts/api-client.ts";
import { openTab, showPage } from "./setup/browser.ts";
import { PAGES } from "./setup/pages.ts";
import { type Stage, joinStage } from "./setup/stage.ts";

const PATIENCE = { timeout: 90_000 };
const POOR_SHIFT = 0.25;
const LINES = 1_000;
/** Far more than fit on the screen, far fewer than there are. */
const ROWS_AT_ONCE = 200;

/** In the page, from before its first script; a shift just after a key or a click is no jump. */
const OBSERVE = `
  globalThis.vitals = { lcp: 0, shift: 0 };
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) vitals.lcp = entry.startTime; })
    .observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) vitals.shift += entry.value; })
    .observe({ type: "layout-shift", buffered: true });
`;

interface Vitals {
  readonly lcp: number;
  readonly shift: number;
}

let stage: Stage;
beforeAll(async () => {
  stage = await joinStage();
});
afterAll(() => stage.close());

test("no page jumps while it loads", async () => {
  const seen: [name: string, vitals: Vitals][] = [];
  const { page } = await openTab(stage.browser, { fixture: stage.fixture, theme: "light" });
  await page.context().addInitScript({ content: OBSERVE });
  for (const picture of PAGES.filter(
    ({ name, before, width = 1280 }) => (before === undefined || name === "overview") && width >= 1280,
  )) {
    await showPage(page, stage.site, stage.fixture, picture);
    await page.waitForLoadState("networkidle");
    const vitals: Vitals = JSON.parse(await page.evaluate("JSON.stringify(vitals)"));
    seen.push([picture.name, vitals]);
  }
  await page.context().close();
  const rows = seen.map(
    ([name, { lcp, shift }]) => `  ${name.padEnd(28)}${lcp.toFixed(0).padStart(7)} ms${shift.toFixed(3).padStart(9)}`,
  );
  console.log(["  page                             LCP       CLS", ...rows].join("\n"));
  expect(seen.length).toBeGreaterThan(10);
  expect(seen.filter(([, { lcp }]) => lcp <= 0).map(([name]) => name)).toEqual([]);
  expect(seen.filter(([, { shift }]) => shift > POOR_SHIFT)).toEqual([]);
});

test("a log of 1,000 lines is drawn as far as it is seen, to its end", async () => {
  const { orgId, apiKey, hr } = stage.fixture;
  const api = new ApiClient(stage.site, apiKey);
  const code = `async function run(ctx) { for (let at = 1; at <= ${LINES}; at += 1) ctx.log("line " + at); return { records: [] }; }`;
  const hook = await api.call<{ id: string }>("POST", `/org/${orgId}/integrations/${hr}/hooks`, {
    name: `Talkative ${Date.now().toString(36)}`,
    type: "PULL",
    entityType: "project",
    code,
  });
  const run = await api.call<{ id: string }>("POST", `/org/${orgId}/hooks/${hook.id}/runs`, { mode: "dry" });
  const { page } = await openTab(stage.browser, { fixture: stage.fixture, theme: "dark" });
  await page.goto(`${stage.site}/executions/${run.id}?tab=console`);
  await page.locator("header .badge", { hasText: "Completed" }).waitFor(PATIENCE);
  const lines = page.getByRole("group", { name: "Log lines" });
  await lines.getByText("line 1", { exact: true }).waitFor(PATIENCE);
  const drawn = () => lines.getByText(/^line \d+$/).count();
  expect(await drawn()).toBeLessThan(ROWS_AT_ONCE);
  await lines.hover();
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 20_000);
      return lines.getByText(`line ${LINES}`, { exact: true }).count();
    }, PATIENCE)
    .toBe(1);
  expect(await drawn()).toBeLessThan(ROWS_AT_ONCE);
  await page.context().close();
});

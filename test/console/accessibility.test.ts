/** No page has a fault that axe finds, in light and dark; none says an error or is refused something by the policy. */
import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPage } from "./setup/browser.ts";
import { PAGES } from "./setup/pages.ts";
import { type Stage, openStage } from "./setup/stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each(["light", "dark"] as const)("%s", (theme) => {
  test.each(PAGES)("$name", async (picture) => {
    const { page, faults } = await openPage(stage.browser, {
      site: stage.site.url,
      fixture: stage.fixture,
      picture,
      theme,
    });
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
    );
    await page.context().close();
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });
});

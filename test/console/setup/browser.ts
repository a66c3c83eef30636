/** Tabs of a browser with an empty profile, signed in or not, with what goes wrong in them written down. */
import type { Browser, ConsoleMessage, Page } from "playwright-core";
import type { Fixture } from "./organisation.ts";
import type { PageToSee } from "./pages.ts";

export interface Visit {
  /** Whose key the tab is signed in with; without, nobody is. */
  readonly fixture?: Pick<Fixture, "orgId" | "apiKey">;
  readonly theme: "light" | "dark";
}

/** A tab of its own, with what went wrong in it: script errors and what the security policy refused. */
export async function openTab(browser: Browser, visit: Visit): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({
    colorScheme: visit.theme,
    locale: "en-GB",
    timezoneId: "Europe/London",
    reducedMotion: "reduce",
  });
  if (visit.fixture !== undefined) {
    const { orgId, apiKey } = visit.fixture;
    const session = JSON.stringify(JSON.stringify({ orgId, apiKey }));
    await context.addInitScript({ content: `sessionStorage.setItem("flowstate.session", ${session});` });
  }
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !isNobody(message)) faults.push(message.text());
  });
  return { page, faults };
}

/** That nobody is signed in is a 401, which Chromium writes down as an error. */
function isNobody(message: ConsoleMessage): boolean {
  return message.location().url.endsWith("/api/v1/me") && message.text().includes("401");
}

/** Brings a tab to a page and waits until nothing of it is still loading. Reused, a tab keeps the console's files in its cache. */
export async function showPage(page: Page, site: string, fixture: Fixture, picture: PageToSee): Promise<void> {
  await page.setViewportSize({ width: picture.width ?? 1280, height: picture.height ?? 860 });
  await page.goto(site + picture.path(fixture));
  await page.locator("#main").waitFor({ timeout: 60_000 });
  await picture.before?.(page, fixture);
  await page.locator(".skeleton, [role=status][aria-label^='Loading']").first().waitFor({ state: "detached" });
}

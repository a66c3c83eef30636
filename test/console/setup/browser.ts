/** A Chromium of the machine's own, without network of its own and with an empty profile. */
import { existsSync } from "node:fs";
import { type Browser, type Page, chromium } from "playwright-core";
import type { Fixture } from "./organisation.ts";
import type { PageToSee } from "./pages.ts";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export function openBrowser(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM"] ?? PLACES.find((place) => existsSync(place));
  if (executablePath === undefined)
    throw new Error("Chromium is missing: apt-get install chromium, or name one in CHROMIUM.");
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

export interface Visit {
  readonly site: string;
  readonly fixture: Pick<Fixture, "orgId" | "apiKey">;
  readonly theme: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
}

/** A signed-in tab of its own, with what went wrong in it: script errors and what the security policy refused. */
export async function openTab(browser: Browser, visit: Visit): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({
    viewport: { width: visit.width ?? 1280, height: visit.height ?? 860 },
    colorScheme: visit.theme,
    locale: "en-GB",
    timezoneId: "Europe/London",
    reducedMotion: "reduce",
  });
  const { orgId, apiKey } = visit.fixture;
  const session = JSON.stringify(JSON.stringify({ orgId, apiKey }));
  await context.addInitScript({ content: `sessionStorage.setItem("flowstate.session", ${session});` });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  return { page, faults };
}

/** A page of the console, settled: nothing of it is still loading. */
export async function openPage(
  browser: Browser,
  { picture, fixture, ...visit }: Omit<Visit, "fixture"> & { readonly fixture: Fixture; readonly picture: PageToSee },
): Promise<{ page: Page; faults: string[] }> {
  const size = { width: picture.width ?? 1280, height: picture.height ?? 860 };
  const { page, faults } = await openTab(browser, { ...visit, ...size, fixture });
  await page.goto(visit.site + picture.path(fixture));
  try {
    await page.locator("#main").waitFor({ timeout: 30_000 });
    await picture.before?.(page);
    await page.locator(".skeleton, [aria-label='Loading']").first().waitFor({ state: "detached", timeout: 20_000 });
    await page.waitForLoadState("networkidle", { timeout: 3_000 }).catch(() => undefined);
  } catch (error) {
    faults.push(String(error).split("\n")[0] ?? "");
  }
  return { page, faults };
}

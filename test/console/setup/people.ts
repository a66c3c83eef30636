/** People in the console: invited through the API, and then in a browser as they would do it. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { type Platform, caller } from "./caller.ts";

export const PASSWORD = "correct horse battery";

/** As the operator. Answers the link without its host, which is the one that mails name. */
export async function invite(platform: Platform, orgId: string, email: string, role: string): Promise<string> {
  const operator = caller(platform.api, platform.operatorKey);
  const { link } = await operator<{ link: string }>("POST", `/orgs/${orgId}/invitations`, { email, role });
  const { pathname, hash } = new URL(link);
  return pathname + hash;
}

/** Without a browser. */
export async function join(platform: Platform, link: string, name: string): Promise<void> {
  const answer = await fetch(`${platform.api}/api/v1/auth/invitations/accept`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: platform.api },
    body: JSON.stringify({ token: link.split("#")[1], name, password: PASSWORD }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

export async function joinAs(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Create account and join" }).click();
}

export async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByLabel("Mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

/** The path and token of the last link in mails to that address, of those that the platform wrote into its log. */
export async function mailedLink(log: string, to: string): Promise<string | null> {
  const lines = (await readFile(log, "utf8")).split("\n").filter((line) => line.includes('"mail.development"'));
  const mail = lines.findLast((line) => line.includes(to));
  return /https?:\/\/[^/]+(\/[a-z-]+#\w+)/.exec(mail ?? "")?.[1] ?? null;
}

/** The page of the API's document: open, and nothing in it comes from elsewhere. */
import { expect, it } from "vitest";
import { send } from "./fixture";

it("shows the document without a key, with scripts of this deployment only", async () => {
  const page = await send("GET", "/api/docs");
  expect(page.status).toBe(200);
  expect(page.headers.get("content-type")).toContain("text/html");
  const policy = page.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'; script-src 'self';");
  expect(policy).not.toContain("unsafe-eval");
  expect(policy).not.toMatch(/https?:/);
  expect([...page.text.matchAll(/<script(?![^>]*src="\/api-docs\/)/g)]).toEqual([]);
  expect([...page.text.matchAll(/(?:src|href)="(?!\/)/g)]).toEqual([]);
  const document = /data-document="([^"]+)"/.exec(page.text)?.[1] ?? "";
  expect((await send("GET", document)).at("openapi")).toBe("3.1.0");
});

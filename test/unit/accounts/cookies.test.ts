/** What a deployment puts into a browser, and what the library is told of a request. */
import { serializeSigned } from "hono/utils/cookie";
import { expect, it } from "vitest";
import { clientHeaders, signedCookie } from "../../../src/accounts/cookies";
import { cookieNames } from "../../../src/accounts/library";

const SECRET = "a secret of at least 32 characters";

it("keeps the cookies of a deployment to its host, over HTTPS", () => {
  expect(cookieNames(true).session).toMatch(/^__Host-/);
  expect(cookieNames(true).secondFactor).toMatch(/^__Host-/);
  expect(cookieNames(false).session).not.toMatch(/^__/);
});

it("takes a cookie that was signed with its own secret", async () => {
  const cookie = (await serializeSigned("s", "token", SECRET)).split(";")[0] ?? "";
  const request = (text: string) => new Headers({ cookie: text });
  expect(await signedCookie(request(`a=b; ${cookie}`), "s", SECRET)).toBe("token");
  expect(await signedCookie(request(cookie), "s", `${SECRET}!`)).toBeNull();
  expect(await signedCookie(request(cookie.replace("token", "taken")), "s", SECRET)).toBeNull();
  expect(await signedCookie(request("s=token"), "s", SECRET)).toBeNull();
  expect(await signedCookie(new Headers(), "s", SECRET)).toBeNull();
});

it("passes on who the client is, and the one cookie that is asked about", () => {
  const headers = new Headers({
    cookie: "s=1; t=2",
    authorization: "Bearer x",
    "cf-connecting-ip": "203.0.113.7",
    "user-agent": "Firefox",
  });
  expect(Object.fromEntries(clientHeaders(headers, "t"))).toEqual({
    cookie: "t=2",
    "cf-connecting-ip": "203.0.113.7",
    "user-agent": "Firefox",
  });
  expect(clientHeaders(headers, null).get("cookie")).toBeNull();
});

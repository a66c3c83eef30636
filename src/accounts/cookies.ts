/** The cookies of a request: whose session it is, and the headers that the library is called with. */
import { parse, parseSigned, serialize } from "hono/utils/cookie";

/** The value of a cookie that `secret` has signed, or null: not there, or not ours. */
export async function signedCookie(headers: Headers, name: string, secret: string): Promise<string | null> {
  const text = headers.get("cookie");
  if (text === null) return null;
  const found = (await parseSigned(text, secret, name))[name];
  return typeof found === "string" && found !== "" ? found : null;
}

/** What the library may know of a request: who the client is, and one cookie of it, or none. */
export function clientHeaders(headers: Headers, cookie: string | null): Headers {
  const passed = new Headers();
  for (const name of ["user-agent", "cf-connecting-ip"]) {
    const value = headers.get(name);
    if (value !== null) passed.set(name, value.slice(0, 500));
  }
  const value = cookie === null ? undefined : parse(headers.get("cookie") ?? "", cookie)[cookie];
  if (cookie !== null && value !== undefined) passed.set("cookie", serialize(cookie, value));
  return passed;
}

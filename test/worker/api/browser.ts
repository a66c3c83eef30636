/** A person's browser, as far as the API sees one: keeps the cookies of its answers and says which page it is on. */
import { expect } from "vitest";
import { type Answer, OPERATOR_KEY, type Send, type Tenant, fresh, send } from "./fixture";

const PAGE = "http://api.test";
export const PASSWORD = "correct horse battery";

export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #through: Send["through"];

  /** `through`: another isolate than the one that the tests share. */
  constructor(through?: Send["through"]) {
    this.#through = through;
  }

  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await send(method, `/api/v1${path}`, {
      body,
      headers: { origin: PAGE, ...(cookie !== "" && { cookie }), ...headers },
      ...(this.#through !== undefined && { through: this.#through }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name === undefined || value === undefined) continue;
      if (/max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }

  signIn(email: string, password = PASSWORD): Promise<Answer> {
    return this.send("POST", "/auth/sign-in", { email, password });
  }
}

/** The token of an invitation to that organisation, by the operator. */
export async function invited(tenant: Pick<Tenant, "orgId">, email: string, role: string): Promise<string> {
  const made = await send("POST", `/api/v1/orgs/${tenant.orgId}/invitations`, {
    key: OPERATOR_KEY,
    body: { email, role },
  });
  expect(made.status, made.text).toBe(201);
  return made.word("data", "link").split("#")[1] ?? "";
}

export interface Member {
  readonly browser: Browser;
  readonly email: string;
  readonly userId: string;
}

/** A new person who is a member in that role and signed in. */
export async function newMember(tenant: Pick<Tenant, "orgId">, role: string): Promise<Member> {
  const email = `${fresh("person")}@example.com`;
  const browser = new Browser();
  const token = await invited(tenant, email, role);
  const joined = await browser.send("POST", "/auth/invitations/accept", { token, name: "Ada", password: PASSWORD });
  expect(joined.status, joined.text).toBe(204);
  return { browser, email, userId: (await browser.send("GET", "/me")).word("data", "id") };
}

/**
 * The demo's organisation: its integrations, secrets and hooks, through the public API. Everything is made once and
 * remembered by its id; after an interruption the next start goes on where this one stopped.
 */
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ApiClient, ApiRefused, type Method } from "./api-client.ts";
import { DEMO_EMAIL, type DemoSetting, type Item } from "./demo-setting.ts";

const HOOKS = join(import.meta.dirname, "../examples/hooks");

export class DemoOrganisation {
  readonly #setting: DemoSetting;
  #api: ApiClient;

  constructor(setting: DemoSetting) {
    this.#setting = setting;
    this.#api = new ApiClient(setting.api, setting.saved.ids["apiKey"] ?? "");
  }

  /** With the organisation's own key; `path` begins below the organisation. */
  call<T>(method: Method, path: string, body?: unknown): Promise<T> {
    return this.#api.call<T>(method, `/org/${this.#setting.saved.ids["org"]}${path}`, body);
  }

  /** The organisation, its two integrations, their secrets and hooks; nothing twice. */
  async prepare(): Promise<void> {
    const { saved, say, hr, billing } = this.#setting;
    if (!saved.done) say("Preparing the demo …");
    await this.#organisation();
    await this.#person();
    const hrId = await this.once("hrIntegration", () =>
      this.#named("/integrations", {
        name: "Sample HR",
        description: "Employees of the sample HR system",
        sourceSystemKey: "sample-hr",
      }),
    );
    const billingId = await this.once("billingIntegration", () =>
      this.#named("/integrations", {
        name: "Sample billing",
        description: "Tells the sample billing system about contractors",
        sourceSystemKey: "sample-billing",
      }),
    );
    await this.#secrets(hrId, { HR_URL: hr.url, HR_TOKEN: hr.token });
    await this.#secrets(billingId, { BILLING_URL: billing.url, BILLING_TOKEN: billing.token });
    // Off until the demo's own runs are through: the hourly one must not come between them.
    await this.#hook("employeesHook", hrId, "pull-employees.js", {
      name: "Employees",
      type: "PULL",
      entityType: "employee",
      schedule: { frequency: "hourly" },
    });
    await this.#hook("billingHook", billingId, "push-contractor-to-billing.js", {
      name: "Contractors to billing",
      type: "PUSH",
      entityType: "contractor",
      eventTypes: ["create", "update", "delete"],
      enabled: true,
    });
  }

  /** Makes it the first time, and remembers its id. */
  async once(name: string, make: () => Promise<Item>): Promise<string> {
    const { saved, save } = this.#setting;
    const known = saved.ids[name];
    if (known !== undefined) return known;
    const { id } = await make();
    saved.ids[name] = id;
    save();
    return id;
  }

  async #organisation(): Promise<void> {
    const { api, operatorKey, saved } = this.#setting;
    await this.once("org", async () => {
      const made = await new ApiClient(api, operatorKey).call<Item & { apiKey: string }>("POST", "/orgs", {
        name: "Demo",
        timezone: "Europe/Berlin",
        currency: "EUR",
        customIntegrationsEnabled: true,
      });
      saved.ids["apiKey"] = made.apiKey;
      this.#api = new ApiClient(api, made.apiKey);
      return made;
    });
  }

  /** An administrator of the demo, who joins by the link that the operator's invitation answers. */
  async #person(): Promise<void> {
    const { api, operatorKey, saved, save } = this.#setting;
    saved.ids["password"] ??= `demo-${randomBytes(9).toString("base64url")}`;
    save();
    await this.once("person", async () => {
      const operator = new ApiClient(api, operatorKey);
      const invitation = { email: DEMO_EMAIL, role: "admin" };
      try {
        const path = `/orgs/${saved.ids["org"]}/invitations`;
        const { id, link } = await operator.call<Item & { link: string }>("POST", path, invitation);
        const accepted = { token: link.split("#")[1], name: "Demo Admin", password: saved.ids["password"] };
        await operator.call("POST", "/auth/invitations/accept", accepted);
        return { id };
      } catch (error) {
        // Made just before an interruption, with the password that was saved before it.
        if (error instanceof ApiRefused && error.status === 409) return { id: DEMO_EMAIL };
        throw error;
      }
    });
  }

  /** Names are unique: when it is there already (made just before an interruption), it is found by its name. */
  async #named(path: string, body: { readonly name: string } & Record<string, unknown>): Promise<Item> {
    try {
      return await this.call<Item>("POST", path, body);
    } catch (error) {
      if (!(error instanceof ApiRefused) || error.status !== 409) throw error;
      const items = await this.call<(Item & { name: string })[]>("GET", `${path}?limit=100`);
      const found = items.find((item) => item.name === body.name);
      if (found === undefined) throw error;
      return found;
    }
  }

  /** Set again only when they differ: another start may have found other ports. */
  async #secrets(integration: string, values: Readonly<Record<string, string>>): Promise<void> {
    const { saved, save } = this.#setting;
    for (const [name, value] of Object.entries(values)) {
      if (saved.ids[name] === value) continue;
      await this.call("PUT", `/integrations/${integration}/secrets/${name}`, { value });
      saved.ids[name] = value;
      save();
    }
  }

  async #hook(
    key: string,
    integration: string,
    file: string,
    settings: { readonly name: string } & Record<string, unknown>,
  ): Promise<void> {
    await this.once(key, async () => {
      const code = await readFile(join(HOOKS, file), "utf8");
      return this.#named(`/integrations/${integration}/hooks`, { ...settings, code });
    });
  }
}

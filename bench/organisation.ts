/** An organisation of the benchmarks, made and used through the public API. */
import { setTimeout as sleep } from "node:timers/promises";
import { ApiClient, type Method } from "../scripts/api-client.ts";

interface Item {
  readonly id: string;
}

export interface Execution {
  readonly id: string;
  readonly status: string;
  readonly endedAt: string | null;
  readonly pages: number;
  readonly created: number;
  readonly updated: number;
  readonly skipped: number;
  readonly failed: number;
  readonly error: { readonly message: string } | null;
}

/** Far below the 600 requests a minute of a key. */
const POLL_MS = 400;

export class Organisation {
  readonly #api: ApiClient;
  readonly #id: string;

  private constructor(api: ApiClient, id: string) {
    this.#api = api;
    this.#id = id;
  }

  static async make(address: string, operatorKey: string, name: string): Promise<Organisation> {
    const operator = new ApiClient(address, operatorKey);
    const made = await operator.call<Item & { apiKey: string }>("POST", "/orgs", {
      name,
      timezone: "UTC",
      currency: "EUR",
      customIntegrationsEnabled: true,
    });
    return new Organisation(new ApiClient(address, made.apiKey), made.id);
  }

  get id(): string {
    return this.#id;
  }

  call<T>(method: Method, path: string, body?: unknown): Promise<T> {
    return this.#api.call<T>(method, `/org/${this.#id}${path}`, body);
  }

  /** A hook, switched on, in an integration of its own; its id. */
  async hook(
    key: string,
    secrets: Readonly<Record<string, string>>,
    settings: Readonly<Record<string, unknown>>,
  ): Promise<string> {
    const integration = await this.call<Item>("POST", "/integrations", { name: key, sourceSystemKey: key });
    for (const [name, value] of Object.entries(secrets)) {
      await this.call("PUT", `/integrations/${integration.id}/secrets/${name}`, { value });
    }
    const hook = await this.call<Item>("POST", `/integrations/${integration.id}/hooks`, {
      name: key,
      enabled: true,
      ...settings,
    });
    return hook.id;
  }

  /** Runs a PULL hook to its end. `ms`: from asking for it until it had ended, queues included. */
  async run(hookId: string): Promise<{ execution: Execution; ms: number }> {
    const asked = Date.now();
    const { id } = await this.call<Item>("POST", `/hooks/${hookId}/runs`, { mode: "live" });
    for (;;) {
      await sleep(POLL_MS);
      const execution = await this.call<Execution>("GET", `/executions/${id}`);
      if (execution.endedAt === null) continue;
      if (execution.status !== "completed" || execution.failed > 0) {
        const records = await this.call<unknown[]>("GET", `/executions/${id}/records?outcome=error&limit=1`);
        const why = execution.error?.message ?? `${execution.failed} failed, such as ${JSON.stringify(records)}`;
        throw new Error(`The run ended ${execution.status}: ${why}`);
      }
      return { execution, ms: Date.parse(execution.endedAt) - asked };
    }
  }
}

/**
 * The demo: an organisation whose employees come from the sample HR system and whose contractors go to the sample billing
 * system. Everything goes through the public API, as a customer would do it. Each step is remembered, so that a demo that
 * was interrupted goes on, and a finished one is only shown again.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { ApiRefused } from "./api-client.ts";
import type { DemoReport, DemoRun, DemoSetting, Execution, Item } from "./demo-setting.ts";
import { DemoOrganisation } from "./demo-setup.ts";
import { demoText } from "./demo-text.ts";

/** So many employees are changed at the source between the two runs. */
export const CHANGED_AT_SOURCE = 5;

const ENDED: ReadonlySet<string> = new Set(["completed", "failed", "timed_out", "cancelled"]);
const RUN_TIMEOUT_MS = 180_000;
const DELIVERY_TIMEOUT_MS = 60_000;

export async function runDemo(setting: DemoSetting): Promise<DemoReport> {
  const organisation = new DemoOrganisation(setting);
  try {
    await organisation.prepare();
    const demo = new Demo(setting, organisation);
    const runs = setting.saved.done ? await demo.showAgain() : await demo.run();
    const ok = runs.every((run) => run.execution === null || run.execution.status === "completed");
    return { ok, text: demoText(setting, runs) };
  } catch (error) {
    if (!(error instanceof ApiRefused || error instanceof DemoFailure)) throw error;
    setting.say(`The demo failed: ${error.message}`);
    return { ok: false, text: demoText(setting, []) };
  }
}

class DemoFailure extends Error {
  override readonly name = "DemoFailure";
}

class Demo {
  readonly #setting: DemoSetting;
  readonly #organisation: DemoOrganisation;

  constructor(setting: DemoSetting, organisation: DemoOrganisation) {
    this.#setting = setting;
    this.#organisation = organisation;
  }

  async run(): Promise<DemoRun[]> {
    const { saved, save, say, hr } = this.#setting;
    const first = await this.#execute("firstRun", "First run");
    if (first.status !== "completed") return [{ title: "first", execution: first }];
    if (!saved.changed) {
      say(`Changing ${CHANGED_AT_SOURCE} employees in the sample HR system …`);
      await post(`${hr.url}/admin/change?count=${CHANGED_AT_SOURCE}`);
      saved.changed = true;
      save();
    }
    const second = await this.#execute("secondRun", "Second run");
    await this.#tellBilling();
    await this.#organisation.call("PATCH", `/hooks/${saved.ids["employeesHook"]}`, {
      enabled: true,
    });
    saved.done = [first, second].every((execution) => execution.status === "completed");
    save();
    return [
      { title: "first", execution: first },
      { title: "second", execution: second },
    ];
  }

  async showAgain(): Promise<DemoRun[]> {
    const runs: [string, string | undefined][] = [
      ["first", this.#setting.saved.ids["firstRun"]],
      ["second", this.#setting.saved.ids["secondRun"]],
    ];
    return Promise.all(
      runs.map(async ([title, id]) => {
        const execution = await this.#organisation.call<Execution>("GET", `/executions/${id}`).catch(ifKept);
        return { title, execution };
      }),
    );
  }

  async #execute(key: string, title: string): Promise<Execution> {
    const { saved, save, say } = this.#setting;
    say(`${title} …`);
    const id = await this.#organisation.once(key, () => this.#startRun());
    const deadline = performance.now() + RUN_TIMEOUT_MS;
    for (let pages = 0; performance.now() < deadline; await sleep(200)) {
      const execution = await this.#organisation.call<Execution>("GET", `/executions/${id}`).catch(ifPassing);
      if (execution === null) continue;
      if (execution.pages > pages) say(`${title} … page ${execution.pages}, ${execution.processed} employees`);
      pages = execution.pages;
      if (!ENDED.has(execution.status)) continue;
      if (execution.status !== "completed") {
        say(`${title} ${execution.status}: ${execution.error?.code}, ${execution.error?.message}`);
        // The next start tries it again.
        delete saved.ids[key];
        save();
      }
      return execution;
    }
    throw new DemoFailure(`${title} (${id}) had not ended after ${RUN_TIMEOUT_MS / 1_000} s`);
  }

  /** One that is running already was started just before an interruption. */
  async #startRun(): Promise<Item> {
    const hook = `/hooks/${this.#setting.saved.ids["employeesHook"]}`;
    try {
      return await this.#organisation.call<Item>("POST", `${hook}/runs`, { mode: "live" });
    } catch (error) {
      if (!(error instanceof ApiRefused) || error.code !== "EXECUTION_RUNNING") throw error;
      const [running] = await this.#organisation.call<Item[]>("GET", `${hook}/executions?limit=1`);
      if (running === undefined) throw error;
      return running;
    }
  }

  /** A contractor appears in Flowstate; the PUSH hook tells the billing system. */
  async #tellBilling(): Promise<void> {
    const { saved, save, say, billing } = this.#setting;
    say("Creating a contractor in Flowstate …");
    const contractor = await this.#organisation.once("contractor", () =>
      this.#organisation.call<Item>("POST", "/contractors", {
        name: "Robin Sample",
        email: "robin@contractors.example",
        company: "Independent",
        startDate: "2026-12-01",
        rateType: "daily",
        rate: 640,
        currencyCode: "EUR",
      }),
    );
    const since = performance.now();
    while (performance.now() - since < DELIVERY_TIMEOUT_MS) {
      const { received } = await get<{ received: { body: { reference?: string } | null }[] }>(
        `${billing.url}/received`,
      );
      if (received.some(({ body }) => body?.reference === contractor)) {
        saved.deliveredMs ??= Math.round(performance.now() - since);
        save();
        return;
      }
      await sleep(20);
    }
    throw new DemoFailure(
      `the sample billing system did not hear of contractor ${contractor} in ${DELIVERY_TIMEOUT_MS / 1_000} s`,
    );
  }
}

async function post(url: string): Promise<void> {
  const response = await fetch(url, { method: "POST" });
  if (!response.ok) throw new DemoFailure(`POST ${url} was answered ${response.status}`);
  await response.arrayBuffer();
}

async function get<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new DemoFailure(`GET ${url} was answered ${response.status}`);
  const body: T = await response.json();
  return body;
}

function ifKept(error: unknown): null {
  if (error instanceof ApiRefused && error.status === 404) return null;
  throw error;
}

/** The platform may be starting again just now. */
function ifPassing(error: unknown): null {
  if (error instanceof ApiRefused && (error.status === 0 || error.status >= 500)) return null;
  throw error;
}

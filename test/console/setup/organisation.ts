/** An organisation with something to look at, made through the public API: hooks that run, fail, push, and say hostile things. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Platform, caller } from "./caller.ts";
import { invite, join as joinOrganisation } from "./people.ts";

export interface Fixture {
  readonly orgId: string;
  readonly apiKey: string;
  readonly hr: string;
  readonly billing: string;
  readonly employees: string;
  readonly failing: string;
  readonly hostile: string;
  readonly vacancies: string;
  readonly push: string;
  /** Brought by a run, then changed by hand. */
  readonly employee: string;
  /** A notification by mail that was told of the failed run. */
  readonly notified: string;
  /** The address of an administrator with an account. */
  readonly admin: string;
  /** A link that was not used: its path and what stands behind #. */
  readonly invitation: string;
  readonly runs: { readonly live: string; readonly failed: string; readonly dry: string; readonly hostile: string };
}

interface Item {
  readonly id: string;
}

interface Run extends Item {
  readonly status: string;
}

export const HOSTILE_TEXT = `<img src=x onerror="document.title='owned'"><script>document.title='owned'</script>`;

const HOSTILE_CODE = `async function run(ctx) {
  ctx.log(${JSON.stringify(HOSTILE_TEXT)}, { "<b>": ${JSON.stringify(HOSTILE_TEXT)} });
  await ctx.http.get("https://127.0.0.1/" + ${JSON.stringify(`"><svg onload=alert(1)>`)}).catch((error) => ctx.log.error(error.message));
  return { records: [{ externalId: ${JSON.stringify(HOSTILE_TEXT)}, data: { firstName: ${JSON.stringify(HOSTILE_TEXT)}, lastName: "X", email: "not an email" } }] };
}
`;

const FAILING_CODE = `// Deliberately wrong: the field is called items.
async function run(ctx) {
  const response = await ctx.http.get(ctx.secrets.HR_URL + "/v1/employees", {
    headers: { authorization: "Bearer " + ctx.secrets.HR_TOKEN },
    query: { limit: 100 },
  });
  ctx.log("answered", { status: response.status });
  const people = response.body.people;
  return { records: people.map((person) => ({ externalId: person.id, data: person })) };
}
`;

function example(name: string): Promise<string> {
  return readFile(join(import.meta.dirname, "../../../examples/hooks", name), "utf8");
}

export async function makeOrganisation(platform: Platform): Promise<Fixture> {
  const operator = caller(platform.api, platform.operatorKey);
  const org = await operator<Item & { apiKey: string }>("POST", "/orgs", {
    name: "Northwind People",
    timezone: "Europe/London",
    currency: "GBP",
    customIntegrationsEnabled: true,
  });
  const keyed = caller(platform.api, org.apiKey);
  const call = <T = Item>(method: string, path: string, body?: unknown) =>
    keyed<T>(method, `/org/${org.id}${path}`, body);

  const hr = await call("POST", "/integrations", {
    name: "Internal HR",
    description: "Employees, vacancies and contractors of our own HR system.",
    sourceSystemKey: "internal-hr",
  });
  const billing = await call("POST", "/integrations", {
    name: "Billing",
    description: "Tells the billing platform about contractors.",
    sourceSystemKey: "billing",
  });
  await call("POST", "/integrations", { name: "Project planning", sourceSystemKey: "project-planning" });
  await call("PUT", `/integrations/${hr.id}/secrets/HR_URL`, { value: platform.sampleHr });
  await call("PUT", `/integrations/${hr.id}/secrets/HR_TOKEN`, { value: platform.sampleHrToken });
  await call("PUT", `/integrations/${billing.id}/secrets/BILLING_URL`, { value: platform.sampleBilling });
  await call("PUT", `/integrations/${billing.id}/secrets/BILLING_TOKEN`, { value: platform.sampleBillingToken });

  const pull = async (name: string, entityType: string, code: string, more: object = {}) =>
    (await call("POST", `/integrations/${hr.id}/hooks`, { name, type: "PULL", entityType, code, ...more })).id;
  const employees = await pull("Employees", "employee", await example("pull-employees.js"), {
    schedule: { frequency: "daily", hour: 6, timezone: "Europe/London" },
    enabled: true,
  });
  const vacancies = await pull("Vacancies", "vacancy", await example("pull-vacancies.js"), {
    schedule: { frequency: "hourly" },
  });
  const contractors = await pull("Contractors", "contractor", await example("pull-contractors.js"));
  const failing = await pull("Leavers", "employee", FAILING_CODE);
  const hostile = await pull("Hostile", "employee", HOSTILE_CODE);
  const push = await call("POST", `/integrations/${billing.id}/hooks`, {
    name: "Contractors to billing",
    type: "PUSH",
    entityType: "contractor",
    eventTypes: ["create", "update"],
    code: await example("push-contractor-to-billing.js"),
    enabled: true,
  });

  const notified = await call("POST", "/notification-targets", {
    name: "HR systems team",
    kind: "mail",
    addresses: ["hr-systems@northwind.example", "on-call@northwind.example"],
  });
  await call("POST", "/notification-targets", {
    name: "Chat",
    kind: "webhook",
    url: "https://hooks.northwind.example/flowstate",
    events: ["hook.disabled", "deliveries.dead"],
  });

  const ended = async (run: Run): Promise<string> => {
    for (let status = run.status; !["completed", "failed", "timed_out", "cancelled"].includes(status);) {
      await new Promise((resolve) => {
        setTimeout(resolve, 300);
      });
      ({ status } = await call<Run>("GET", `/executions/${run.id}`));
    }
    return run.id;
  };
  const runOf = async (hook: string, body: object) => ended(await call<Run>("POST", `/hooks/${hook}/runs`, body));
  const dry = await runOf(employees, { mode: "dry", maxPages: 2 });
  const live = await runOf(employees, { mode: "live" });
  await runOf(contractors, { mode: "live" });
  const failed = await runOf(failing, { mode: "live" });
  const hostileRun = await runOf(hostile, { mode: "dry" });

  // For the audit log and the history: what people do by hand.
  await call("PATCH", `/integrations/${hr.id}`, {
    description: "Employees, vacancies and contractors of our HR system.",
  });
  const { id: spare } = await call("POST", "/api-keys", { name: "Old export", role: "viewer" });
  await call("DELETE", `/api-keys/${spare}`);
  const [first] = await call<Item[]>("GET", "/employees?sortBy=createdAt&sortDir=asc&limit=1");
  if (first === undefined) throw new Error("The live run brought no employee.");
  await call("PATCH", `/employees/${first.id}`, { lastName: "Ashworth-Lovelace", customAttributes: { desk: "4.17" } });
  const admin = `ada-${org.id.slice(-6)}@northwind.example`;
  await joinOrganisation(platform, await invite(platform, org.id, admin, "admin"), "Ada Lovelace");
  const invitation = await invite(platform, org.id, "grace@example.com", "editor");
  return {
    orgId: org.id,
    apiKey: org.apiKey,
    hr: hr.id,
    billing: billing.id,
    employees,
    failing,
    hostile,
    vacancies,
    push: push.id,
    employee: first.id,
    notified: notified.id,
    admin,
    invitation,
    runs: { live, failed, dry, hostile: hostileRun },
  };
}

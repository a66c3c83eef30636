/** What the demo says on stdout: the table of its two runs, where everything is, and what to try next. Pure. */
import { DEMO_EMAIL, type DemoRun, type DemoSetting, type Execution } from "./demo-setting.ts";
import { duration, table } from "./table.ts";

const COLUMNS = [
  { title: "run", align: "left" },
  { title: "processed", align: "right" },
  { title: "created", align: "right" },
  { title: "updated", align: "right" },
  { title: "skipped", align: "right" },
  { title: "failed", align: "right" },
  { title: "pages", align: "right" },
  { title: "HTTP requests", align: "right" },
  { title: "duration", align: "right" },
] as const;

export function demoText(setting: DemoSetting, runs: readonly DemoRun[]): string {
  return [runs.length === 0 ? "" : demoTable(setting, runs), addresses(setting)].map((part) => `\n${part}`).join("");
}

function demoTable({ saved }: DemoSetting, runs: readonly DemoRun[]): string {
  const kept = runs.filter((run): run is { title: string; execution: Execution } => run.execution !== null);
  const rows = kept.map(({ title, execution }) => [
    title,
    String(execution.processed),
    String(execution.created),
    String(execution.updated),
    String(execution.skipped),
    String(execution.failed),
    String(execution.pages),
    String(execution.httpRequests),
    execution.durationMs === null ? execution.status : duration(execution.durationMs),
  ]);
  const told =
    saved.deliveredMs === null
      ? ""
      : `\n  A contractor created in Flowstate: the sample billing system knew after ${duration(saved.deliveredMs)} (PUSH hook).\n`;
  const head = "  Employees of the sample HR system, synced twice; some were changed there in between.\n\n";
  return kept.length === 0 ? "  The demo's runs are no longer kept.\n" : `${head}${table(COLUMNS, rows)}${told}`;
}

function addresses({ api, operatorKey, saved, hr, billing }: DemoSetting): string {
  const { org, apiKey, password } = saved.ids;
  const lines: [string, string | undefined][] = [
    ["console", api],
    ["sign in as", password === undefined ? undefined : `${DEMO_EMAIL}, password ${password}`],
    ["API", `${api}/api/v1`],
    ["organisation", org],
    ["API key", apiKey],
    ["operator key", operatorKey],
    ["sample HR", hr.url],
    ["sample billing", billing.url],
  ];
  const known = lines.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name.padEnd(16)}${value}\n`]));
  const next =
    org === undefined || apiKey === undefined
      ? ""
      : `\n  Try next:\n  curl -H 'Authorization: Bearer ${apiKey}' '${api}/api/v1/org/${org}/employees?limit=3'\n`;
  return `${known.join("")}${next}`;
}

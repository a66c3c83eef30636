/** The hooks that are measured. The same text runs in the platform and, bare, in the floor. */
import type { HookInput } from "../hooks-runtime/src/protocol.ts";

/** One page of the bench server, as a real hook reads one of its vendor. */
export const PULL_HOOK = `async function run(ctx) {
  const response = await ctx.http.get(\`\${ctx.secrets.SOURCE}/employees/\${ctx.page}\`);
  if (!response.ok) throw new Error(\`The source answered \${response.status}\`);
  const { records, more } = response.body;
  return more ? { records, more, meta: { page: ctx.page + 1 } } : { records };
}`;

/** Contractors that change with every page: each page is one change of each of them. */
export const CHURN_HOOK = `async function run(ctx) {
  const { changes, entities } = JSON.parse(ctx.secrets.SIZES);
  const records = Array.from({ length: entities }, (_, at) => ({
    externalId: \`C-\${at}\`,
    data: { name: \`Contractor \${at}\`, email: \`c\${at}@example.com\`, company: \`Company \${ctx.page}\` },
  }));
  return ctx.page + 1 < changes ? { records, more: true, meta: { page: ctx.page } } : { records };
}`;

export const PUSH_HOOK = `async function run(ctx) {
  const { id, type, entityId, after } = ctx.event;
  const body = { type, entityId, name: after.name, company: after.company };
  const headers = { "idempotency-key": id };
  const response = await ctx.http.post(\`\${ctx.secrets.SINK}/events\`, body, { headers });
  if (!response.ok) throw new Error(\`The sink answered \${response.status}\`);
  return { ok: true };
}`;

export const TRIVIAL_HOOK = `async function run(ctx) {
  return { records: [{ externalId: "1", data: { firstName: "Ada", lastName: "Lovelace", email: "ada@example.com" } }] };
}`;

/** What the trivial hook is given. */
export const TRIVIAL_INPUT: HookInput = {
  type: "PULL",
  page: 0,
  dryRun: false,
  meta: null,
  event: null,
  org: { id: "org_1", name: "Acme", timezone: "Europe/Berlin", currency: "EUR" },
  secrets: { TOKEN: "a-secret-of-the-bench" },
};

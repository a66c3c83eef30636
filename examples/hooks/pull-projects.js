/**
 * PULL hook: every project of the sample HR system.
 * Secrets: HR_URL (without a slash at its end) and HR_TOKEN.
 */
const STATUSES = { PLANNED: "planning", RUNNING: "active", DONE: "completed", PAUSED: "on_hold", STOPPED: "cancelled" };

/** @type {Flowstate.PullHook<Flowstate.Project>} */
async function run(ctx) {
  const response = await ctx.http.get(`${ctx.secrets.HR_URL}/v1/projects`, {
    headers: { authorization: `Bearer ${ctx.secrets.HR_TOKEN}` },
    query: ctx.meta === null ? { limit: 100 } : { limit: 100, cursor: ctx.meta.cursor },
    retries: 3,
  });
  if (!response.ok) throw new Error(`The HR system answered ${response.status}: ${response.text()}`);

  const { items, next_cursor: cursor } = response.body;
  const records = items.map((item) => ({ externalId: item.id, data: project(item) }));
  return cursor === null ? { records } : { records, more: true, meta: { cursor } };
}

function project(item) {
  return {
    name: item.name,
    projectCode: item.code,
    description: item.about,
    startDate: item.starts,
    endDate: item.ends,
    status: STATUSES[item.phase],
    priority: item.rank,
    estimatedCost: item.budget.amount,
    currencyCode: item.budget.currency,
    ownerEmail: item.lead_email,
  };
}

/**
 * PULL hook: every vacancy of the sample HR system. A filled one names its employee, so the employees are synced first.
 * Secrets: HR_URL (without a slash at its end) and HR_TOKEN.
 */
const STATUSES = { OPEN: "open", FILLED: "filled", ON_HOLD: "on_hold", CANCELLED: "cancelled" };

/** @type {Flowstate.PullHook<Flowstate.Vacancy>} */
async function run(ctx) {
  const response = await ctx.http.get(`${ctx.secrets.HR_URL}/v1/vacancies`, {
    headers: { authorization: `Bearer ${ctx.secrets.HR_TOKEN}` },
    query: ctx.meta === null ? { limit: 100 } : { limit: 100, cursor: ctx.meta.cursor },
    retries: 3,
  });
  if (!response.ok) throw new Error(`The HR system answered ${response.status}: ${response.text()}`);

  const { items, next_cursor: cursor } = response.body;
  const records = items.map((item) => ({ externalId: item.id, data: vacancy(item) }));
  return cursor === null ? { records } : { records, more: true, meta: { cursor } };
}

function vacancy(item) {
  return {
    role: item.title,
    description: item.summary,
    status: STATUSES[item.state],
    fte: item.fte_percent / 100,
    targetStartDate: item.wanted_from,
    targetFillDate: item.fill_by,
    salaryMin: item.budget.min,
    salaryMax: item.budget.max,
    currencyCode: item.budget.currency,
    jobRole: item.title,
    teamAllocations: [{ teamId: item.department.id, teamName: item.department.name, startDate: item.wanted_from }],
    filledBy: item.hired === null ? null : { externalId: item.hired },
  };
}

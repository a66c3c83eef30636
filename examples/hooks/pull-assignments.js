/**
 * PULL hook: who works on what in the sample HR system. Employees and projects are synced first.
 * Secrets: HR_URL (without a slash at its end) and HR_TOKEN.
 */

/** @type {Flowstate.PullHook<Flowstate.Assignment>} */
async function run(ctx) {
  const response = await ctx.http.get(`${ctx.secrets.HR_URL}/v1/assignments`, {
    headers: { authorization: `Bearer ${ctx.secrets.HR_TOKEN}` },
    query: ctx.meta === null ? { limit: 100 } : { limit: 100, cursor: ctx.meta.cursor },
    retries: 3,
  });
  if (!response.ok) throw new Error(`The HR system answered ${response.status}: ${response.text()}`);

  const { items, next_cursor: cursor } = response.body;
  const records = items.map((item) => ({ externalId: item.id, data: assignment(item) }));
  return cursor === null ? { records } : { records, more: true, meta: { cursor } };
}

function assignment(item) {
  return {
    employeeExternalId: item.person,
    projectExternalId: item.project,
    fte: item.load_percent / 100,
    startDate: item.from,
    endDate: item.to,
  };
}

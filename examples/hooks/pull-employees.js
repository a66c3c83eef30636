/**
 * PULL hook: every employee of the sample HR system, one page of it at a time.
 * Secrets: HR_URL (without a slash at its end) and HR_TOKEN.
 */

/** @type {Flowstate.PullHook<Flowstate.Employee>} */
async function run(ctx) {
  const response = await ctx.http.get(`${ctx.secrets.HR_URL}/v1/employees`, {
    headers: { authorization: `Bearer ${ctx.secrets.HR_TOKEN}` },
    query: ctx.meta === null ? { limit: 100 } : { limit: 100, cursor: ctx.meta.cursor },
    retries: 3, // the HR system answers 429 now and then; its Retry-After is waited for
  });
  if (!response.ok) throw new Error(`The HR system answered ${response.status}: ${response.text()}`);

  const { items, next_cursor: cursor } = response.body;
  ctx.log.info(`${items.length} employees`, { page: ctx.page, last: cursor === null });
  const records = items.map((item) => ({ externalId: item.id, data: employee(item) }));
  return cursor === null ? { records } : { records, more: true, meta: { cursor } };
}

function employee(item) {
  return {
    firstName: item.given_name,
    lastName: item.family_name,
    email: item.work_email,
    internalEmployeeId: item.id,
    startDate: item.hired_on,
    endDate: item.left_on,
    jobRole: item.title,
    teamAllocations: [{ teamId: item.department.id, teamName: item.department.name, startDate: item.hired_on }],
    salaryAdjustments: item.pay_history.map((pay) => ({
      effectiveDate: pay.valid_from,
      salary: pay.amount,
      currencyCode: pay.currency,
    })),
    customAttributes: { office: item.badge.office, remote: item.badge.remote },
  };
}

/**
 * PULL hook: every contractor of the sample HR system.
 * Secrets: HR_URL (without a slash at its end) and HR_TOKEN.
 */
const RATE_TYPES = { hour: "hourly", day: "daily", month: "monthly" };

/** @type {Flowstate.PullHook<Flowstate.Contractor>} */
async function run(ctx) {
  const response = await ctx.http.get(`${ctx.secrets.HR_URL}/v1/contractors`, {
    headers: { authorization: `Bearer ${ctx.secrets.HR_TOKEN}` },
    query: ctx.meta === null ? { limit: 100 } : { limit: 100, cursor: ctx.meta.cursor },
    retries: 3,
  });
  if (!response.ok) throw new Error(`The HR system answered ${response.status}: ${response.text()}`);

  const { items, next_cursor: cursor } = response.body;
  const records = items.map((item) => ({ externalId: item.id, data: contractor(item) }));
  return cursor === null ? { records } : { records, more: true, meta: { cursor } };
}

function contractor(item) {
  return {
    name: item.full_name,
    email: item.contact_email,
    contractorType: item.agency === "Independent" ? "independent" : "agency",
    company: item.agency,
    jobRole: item.position,
    startDate: item.begins,
    endDate: item.ends,
    rateType: RATE_TYPES[item.price.per],
    rate: item.price.amount,
    currencyCode: item.price.currency,
    teamAllocations: [{ teamId: item.department.id, teamName: item.department.name, startDate: item.begins }],
  };
}

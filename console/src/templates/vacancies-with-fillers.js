// Open and filled positions, with the person who fills each.
const STATUS = { OPEN: "open", FILLED: "filled", CANCELLED: "cancelled", ON_HOLD: "on_hold" };

async function run(ctx) {
  const response = await ctx.http.get("https://ats.example.com/api/requisitions", {
    headers: { authorization: `Bearer ${ctx.secrets.ATS_TOKEN}` },
    query: { page: ctx.meta?.page ?? 1 },
    retries: 3,
  });
  if (!response.ok) throw new Error(`The applicant system answered ${response.status}`);

  const { requisitions, page, pages } = response.body;
  return {
    records: requisitions.map((each) => ({
      externalId: each.reqId,
      data: {
        role: each.title,
        description: each.summary ?? null,
        status: STATUS[each.state] ?? "open",
        fte: each.fte ?? 1,
        targetStartDate: each.targetStart ?? null,
        salaryMin: each.salary?.min ?? null,
        salaryMax: each.salary?.max ?? null,
        currencyCode: each.salary?.currency ?? ctx.org.currency,
        // The external id of an employee or contractor of this source, or of one that only Flowstate knows.
        filledBy: each.hiredEmployeeId ? { externalId: each.hiredEmployeeId } : null,
      },
    })),
    more: page < pages,
    meta: { page: page + 1 },
  };
}

// Who works on which project, and how much of the time.
async function run(ctx) {
  const response = await ctx.http.get("https://planning.example.com/api/allocations", {
    headers: { authorization: `Bearer ${ctx.secrets.API_TOKEN}` },
    query: { page: ctx.meta?.page ?? 1 },
  });
  if (!response.ok) throw new Error(`The API answered ${response.status}`);

  const { allocations, hasMore } = response.body;
  return {
    records: allocations.map((each) => ({
      externalId: each.id,
      data: {
        employeeExternalId: each.personId,
        projectExternalId: each.projectId,
        fte: each.percent / 100,
        startDate: each.from,
        endDate: each.to ?? null,
      },
    })),
    more: hasMore,
    meta: { page: (ctx.meta?.page ?? 1) + 1 },
  };
}

// Projects in one request: the simplest whole PULL hook.
async function run(ctx) {
  const response = await ctx.http.get("https://projects.example.com/api/projects", {
    headers: { authorization: `Bearer ${ctx.secrets.API_TOKEN}` },
  });
  if (!response.ok) throw new Error(`The API answered ${response.status}`);

  return {
    records: response.body.map((project) => ({
      externalId: project.id,
      data: {
        name: project.name,
        projectCode: project.code,
        startDate: project.start,
        endDate: project.end ?? null,
        status: project.archived ? "completed" : "active",
        estimatedCost: project.budget?.amount ?? null,
        currencyCode: project.budget?.currency ?? ctx.org.currency,
        ownerEmail: project.owner?.email ?? null,
      },
    })),
  };
}

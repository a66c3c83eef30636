// Fetches all pages of an API that answers with a cursor for the next one.
async function run(ctx) {
  const response = await ctx.http.get("https://api.example.com/v1/employees", {
    headers: { authorization: `Bearer ${ctx.secrets.API_TOKEN}` },
    // ctx.meta is what the page before returned; null on the first page.
    query: { limit: 200, ...(ctx.meta ? { cursor: ctx.meta.cursor } : {}) },
    retries: 3,
  });
  if (!response.ok) throw new Error(`The API answered ${response.status}`);

  const { items, next_cursor: cursor } = response.body;
  ctx.log(`Page ${ctx.page}: ${items.length} people`);

  return {
    records: items.map((person) => ({
      externalId: person.id,
      data: {
        firstName: person.first_name,
        lastName: person.last_name,
        email: person.email,
        startDate: person.start_date,
        jobRole: person.job_title,
      },
    })),
    more: Boolean(cursor),
    meta: { cursor },
  };
}

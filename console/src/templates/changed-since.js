// Asks only for what changed since the last run; the time is kept in ctx.kv between runs.
const OVERLAP_MS = 5 * 60 * 1000;

async function run(ctx) {
  const startedAt = ctx.meta?.startedAt ?? new Date().toISOString();
  const since = ctx.meta ? ctx.meta.since : await ctx.kv.get("since");
  const response = await ctx.http.get("https://api.example.com/employees", {
    headers: { authorization: `Bearer ${ctx.secrets.API_TOKEN}` },
    query: { ...(since ? { updated_since: since } : {}), ...(ctx.meta ? { cursor: ctx.meta.cursor } : {}) },
    retries: 3,
  });
  if (!response.ok) throw new Error(`The API answered ${response.status}`);

  const { items, next } = response.body;
  if (!next) {
    // A little earlier than the start, so that nothing falls between two runs. Unchanged records are skipped anyway.
    await ctx.kv.set("since", new Date(Date.parse(startedAt) - OVERLAP_MS).toISOString());
  }
  return {
    records: items.map((person) => ({
      externalId: person.id,
      data: { firstName: person.first_name, lastName: person.last_name, email: person.email },
    })),
    more: Boolean(next),
    meta: { cursor: next, since, startedAt },
    // Not the full data set: nobody is deleted for being absent.
    partial: since !== null,
  };
}

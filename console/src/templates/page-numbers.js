// Fetches all pages of an API that counts them: ?page=1, ?page=2, …
const PER_PAGE = 100;

async function run(ctx) {
  const page = ctx.meta?.page ?? 1;
  const response = await ctx.http.get("https://api.example.com/people", {
    headers: { "x-api-key": ctx.secrets.API_KEY },
    query: { page, per_page: PER_PAGE },
    retries: 3,
  });
  if (response.status === 429) {
    // The same page is tried again after this many seconds.
    throw Object.assign(new Error("The API asks us to slow down"), { retryAfter: 60 });
  }
  if (!response.ok) throw new Error(`Page ${page}: the API answered ${response.status}`);

  const people = response.body;
  return {
    records: people.map((person) => ({
      externalId: person.id,
      data: {
        firstName: person.firstName,
        lastName: person.lastName,
        email: person.email,
        startDate: person.hiredOn,
        endDate: person.leftOn ?? null,
      },
    })),
    more: people.length === PER_PAGE,
    meta: { page: page + 1 },
  };
}

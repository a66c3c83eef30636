// Signs in with OAuth client credentials and keeps the token in ctx.kv until shortly before it expires.
async function accessToken(ctx) {
  const kept = await ctx.kv.get("access-token");
  if (kept) return kept;
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: ctx.secrets.CLIENT_ID,
    client_secret: ctx.secrets.CLIENT_SECRET,
  });
  const response = await ctx.http.post("https://login.example.com/oauth/token", form.toString(), {
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  if (!response.ok) throw new Error(`Sign-in failed: ${response.status}`);
  const { access_token: token, expires_in: seconds } = response.body;
  await ctx.kv.set("access-token", token, { ttl: Math.max(1, seconds - 60) });
  return token;
}

async function run(ctx) {
  const token = await accessToken(ctx);
  const response = await ctx.http.get("https://api.example.com/v2/workers", {
    headers: { authorization: `Bearer ${token}` },
    query: { offset: ctx.meta?.offset ?? 0, limit: 100 },
  });
  if (response.status === 401) {
    await ctx.kv.delete("access-token");
    throw Object.assign(new Error("The token was refused; a new one is fetched"), { retryAfter: 1 });
  }
  if (!response.ok) throw new Error(`The API answered ${response.status}`);

  const { workers, total } = response.body;
  const offset = (ctx.meta?.offset ?? 0) + workers.length;
  return {
    records: workers.map((worker) => ({
      externalId: worker.workerId,
      data: { firstName: worker.givenName, lastName: worker.familyName, email: worker.workEmail },
    })),
    more: workers.length > 0 && offset < total,
    meta: { offset },
  };
}

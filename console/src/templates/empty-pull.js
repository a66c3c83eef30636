async function run(ctx) {
  const response = await ctx.http.get("https://api.example.com/");

  return {
    records: [],
  };
}

// Tells a billing system about contractors. Safe to repeat: the event's id is sent as the idempotency key.
async function run(ctx) {
  const { event } = ctx;
  const contractor = event.after ?? event.before;
  const options = {
    headers: { authorization: `Bearer ${ctx.secrets.BILLING_TOKEN}`, "idempotency-key": event.id },
    retries: 2,
  };
  const url = `https://billing.example.com/api/vendors/${encodeURIComponent(event.entityId)}`;

  const response =
    event.type === "delete"
      ? await ctx.http.delete(url, options)
      : await ctx.http.put(
          url,
          {
            name: contractor.name,
            email: contractor.email,
            company: contractor.company,
            rate: contractor.rate,
            rateType: contractor.rateType,
            currency: contractor.currencyCode ?? ctx.org.currency,
          },
          options,
        );

  if (response.status >= 400 && response.status < 500 && response.status !== 429) {
    // Trying again would not help: a person has to look at it.
    throw Object.assign(new Error(`Billing refused it: ${response.status}`), { retryable: false });
  }
  if (!response.ok) throw new Error(`Billing answered ${response.status}`);
  ctx.log(`${event.type} sent`, { vendor: event.entityId });
  return { status: response.status };
}

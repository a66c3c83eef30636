/**
 * PUSH hook: tells the sample billing system about every contractor that appears, changes or goes.
 * Secrets: BILLING_URL (without a slash at its end) and BILLING_TOKEN.
 */

/** @type {Flowstate.PushHook<Flowstate.Contractor>} */
async function run(ctx) {
  const { id, type, entityId, after } = ctx.event;
  const customer = `${ctx.secrets.BILLING_URL}/customers`;
  const headers = {
    authorization: `Bearer ${ctx.secrets.BILLING_TOKEN}`,
    // The same in every attempt of this event: a delivery that is repeated is booked once.
    "idempotency-key": id,
  };

  const response =
    type === "delete"
      ? await ctx.http.delete(`${customer}/${entityId}`, { headers })
      : type === "create"
        ? await ctx.http.post(customer, { reference: entityId, name: after.name, email: after.email }, { headers })
        : await ctx.http.put(`${customer}/${entityId}`, { name: after.name, email: after.email }, { headers });

  if (!response.ok) {
    const error = new Error(`The billing system answered ${response.status}`);
    const seconds = Number(response.headers["retry-after"]);
    if (seconds > 0) error.retryAfter = seconds;
    throw error;
  }
  return { booking: response.body.booking };
}

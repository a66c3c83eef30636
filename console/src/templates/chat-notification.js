// Posts a message to a chat channel (Slack-style incoming webhook) when something changes.
const VERBS = { create: "was added", update: "was changed", delete: "was removed" };

async function run(ctx) {
  const { event } = ctx;
  const entity = event.after ?? event.before;
  const name = entity.name ?? entity.role ?? [entity.firstName, entity.lastName].filter(Boolean).join(" ");
  const fields = event.type === "update" ? ` (${event.changedFields.join(", ")})` : "";

  // The webhook's URL is a secret itself: whoever has it can post.
  const response = await ctx.http.post(ctx.secrets.CHAT_WEBHOOK_URL, {
    text: `${event.entityType} *${name}* ${VERBS[event.type]}${fields}`,
  });
  if (response.status === 429) {
    const seconds = Number(response.headers["retry-after"] ?? 30);
    throw Object.assign(new Error("The chat asks us to slow down"), { retryAfter: seconds });
  }
  if (!response.ok) throw new Error(`The chat answered ${response.status}`);
}

async function run(ctx) {
  const { event } = ctx;
  ctx.log(`${event.entityType} ${event.entityId}: ${event.type}`);
}

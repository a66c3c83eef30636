/**
 * The outbound Worker of the dispatch namespace: whatever a hook's script fetches comes here and is refused. With it in
 * place `connect()` is off as well. The way out of a hook is `ctx.http`, over its host.
 */
export default {
  fetch(): Response {
    return new Response("Hooks have no network of their own. Use ctx.http.\n", { status: 403 });
  },
} satisfies ExportedHandler;

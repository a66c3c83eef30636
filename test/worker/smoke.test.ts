import { env } from "cloudflare:workers";
import { RpcTarget } from "cloudflare:workers";
import { expect, it } from "vitest";
class Host extends RpcTarget { async hi(n: number) { return n + 1; } }
it("runs", async () => {
  const r = await (env.RUNTIME as any).run("export async function run(h){ return [await h.hi(1), (await env_())]; }\nfunction env_(){ return 1 }", new Host());
  expect(r).toEqual([2, 1]);
  const t = await env.DB.prepare("select count(*) c from entities").first();
  expect(t).toEqual({ c: 0 });
});

/** How SQLite goes about the statements of a page: from the page's rows to the stored ones by an index, never the other way. */
import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { employee, newOrg, patch, idOf, pull, type Org } from "./fixture";

/** D1 as it is, with the text of its statements kept. */
function recording(binding: D1Database) {
  const texts = new Set<string>();
  const d1 = new Proxy(binding, {
    get(target, name) {
      if (name === "prepare")
        return (sql: string) => {
          texts.add(sql);
          return target.prepare(sql);
        };
      const member: unknown = Reflect.get(target, name);
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
  return { d1, texts };
}

async function writeOfEveryKind(org: Org): Promise<void> {
  const role = { title: "Dev", externalId: "dev" };
  const first = await pull(org, "hr", "employee", {
    a: employee("ada", { jobRole: role }),
    b: employee("bob"),
    c: employee("cy"),
  });
  await pull(org, "hr", "project", { p: { name: "P" } });
  await pull(org, "hr", "assignment", { x: { employeeExternalId: "a", projectExternalId: "p" } });
  await patch(org, "employee", idOf(first[2]), { teamAllocations: [{ teamId: "t" }] });
  await pull(org, "hr", "employee", {
    a: { email: "bob@example.com" },
    b: { email: "ada@example.com" },
    c: { teamAllocations: [{ teamId: "t" }], deletedAt: "2030-01-01" },
  });
  await pull(org, "hr", "employee", { c: { deletedAt: "2020-01-01" } });
}

it("find stored rows by the keys of the page's rows", async () => {
  const { d1, texts } = recording(env.DB);
  await writeOfEveryKind(newOrg(d1));
  const kinds = ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"].filter((kind) =>
    [...texts].some((sql) => sql.startsWith(kind)),
  );
  expect(kinds).toEqual(["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"]);
  for (const sql of texts) {
    const parameters = Math.max(...[...sql.matchAll(/\?(\d+)/g)].map((match) => Number(match[1])));
    const plan = await env.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .bind(...Array.from({ length: parameters }, () => "[]"))
      .all<{ detail: string }>();
    const steps = plan.results.map((step) => step.detail);
    const walks = steps.filter((step) =>
      /^SCAN (e|u|v|r|t|entities|job_roles|teams|change_events)\b(?! VIRTUAL)|entities_newest/.test(step),
    );
    expect(walks, sql).toEqual([]);
  }
});

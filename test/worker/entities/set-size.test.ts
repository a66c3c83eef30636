/** A page costs the same number of statements whatever its size, and an equal record costs no write. */
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/domain/json";
import { entityRows, newOrg, post, pull, type Org } from "./fixture";

/** D1 as it is, with its statements, round trips and written rows counted. */
function counting(binding: D1Database) {
  const counts = { statements: 0, trips: 0, rowsWritten: 0 };
  const d1 = new Proxy(binding, {
    get(target, name) {
      if (name === "batch")
        return async (statements: D1PreparedStatement[]) => {
          counts.statements += statements.length;
          counts.trips += 1;
          const results = await target.batch(statements);
          for (const result of results) counts.rowsWritten += result.meta.rows_written;
          return results;
        };
      const member: unknown = Reflect.get(target, name);
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
  return { d1, counts };
}

function employees(count: number, lastName = "Test"): Record<string, JsonObject> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `e-${at}`,
      {
        firstName: `First ${at}`,
        lastName,
        email: `person.${at}@example.com`,
        startDate: "2024-02-01",
        jobRole: { title: `Role ${at % 50}`, externalId: `role-${at % 50}` },
        teamAllocations: [{ teamId: `team-${at % 200}`, teamName: `Team ${at % 200}`, fte: 1 }],
        projectAllocations: [{ projectId: `p-${at % 20}`, fte: 0.5 }],
        salaryAdjustments: [{ effectiveDate: "2024-02-01", salary: 50_000 + at, currencyCode: "EUR" }],
        customAttributes: { office: "Berlin", badge: at },
      },
    ]),
  );
}

async function withProjects(org: Org): Promise<void> {
  const projects = Array.from({ length: 20 }, (_, at) => [`p-${at}`, { name: `Project ${at}` }]);
  await pull(org, "hr", "project", Object.fromEntries(projects));
}

describe("a page", () => {
  it("costs the same statements for 10, 1,000 and 10,000 records, and nothing is written for equal ones", async () => {
    const costs: unknown[] = [];
    for (const size of [10, 1_000, 10_000]) {
      const { d1, counts } = counting(env.DB);
      const org = newOrg(d1);
      await withProjects(org);
      const cost = async (lastName: string) => {
        const start = { ...counts };
        await pull(org, "hr", "employee", employees(size, lastName));
        return {
          statements: counts.statements - start.statements,
          trips: counts.trips - start.trips,
          rowsWritten: counts.rowsWritten - start.rowsWritten,
        };
      };
      const [first, equal, changed] = [await cost("Test"), await cost("Test"), await cost("New")];
      expect(equal.rowsWritten).toBe(0);
      costs.push([first, equal, changed].map(({ statements, trips }) => ({ statements, trips })));
    }
    expect(costs[1]).toEqual(costs[0]);
    expect(costs[2]).toEqual(costs[0]);
  }, 60_000);
});

describe("a single new entity", () => {
  it("costs one round trip when it mentions nothing, and two when its email turns out to be taken", async () => {
    const { d1, counts } = counting(env.DB);
    const org = newOrg(d1);
    const ada = { firstName: "Ada", lastName: "Test", email: "ada@example.com", startDate: "2024-02-01" };
    expect((await post(org, "employee", ada)).outcome).toBe("create");
    expect(counts.trips).toBe(1);
    const again = await post(org, "employee", { ...ada, email: "ADA@example.com" });
    expect(again.faults).toMatchObject([{ code: "EMAIL_TAKEN", path: "email" }]);
    expect(counts.trips).toBe(3);
    expect(await entityRows(org)).toHaveLength(1);
  });
});

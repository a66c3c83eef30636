/**
 * Random sequences of writes from two sources and the API against a model that knows the rules and no SQL: the same
 * outcomes, entities and events.
 */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/domain/json";
import { entityRows, eventRows, newOrg, outcomes, patch, post, pull, remove } from "./fixture";

interface Person {
  readonly id: string;
  readonly source: string | null;
  readonly externalId: string | null;
  readonly data: JsonObject;
}

interface Told {
  readonly type: string;
  readonly id: string;
  readonly externalId: string | null;
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
}

interface Wish {
  readonly externalId: string;
  readonly data: JsonObject;
  readonly deletes: boolean;
}

/** The rules for employees in plain words of code: one page at a time, again and again until no two share an email. */
class Model {
  readonly people = new Map<string, Person>();
  readonly events: Told[] = [];

  page(source: string, wishes: readonly Wish[], newIds: readonly (string | null)[]): string[] {
    const targets = this.#targets(source, wishes);
    const refused = new Set<number>();
    for (;;) {
      const clash = this.#clash(wishes, targets, refused);
      if (clash.length === 0) break;
      for (const at of clash) refused.add(at);
    }
    return wishes.map((wish, at) => {
      const target = targets[at];
      if (wish.deletes) return target === undefined ? "skip" : this.#delete(target);
      if (lacks(wish, target)) return "REQUIRED email";
      if (refused.has(at)) return "EMAIL_TAKEN email";
      if (target === undefined) return this.create(newIds[at] ?? "", source, wish.externalId, wish.data);
      return this.write({
        ...target,
        source: target.source ?? source,
        externalId: wish.externalId,
        data: { ...target.data, ...wish.data },
      });
    });
  }

  create(id: string, source: string | null, externalId: string | null, data: JsonObject): string {
    this.people.set(id, { id, source, externalId, data });
    this.events.push({ type: "create", id, externalId, before: null, after: data });
    return "create";
  }

  write(person: Person): string {
    const before = this.people.get(person.id);
    if (before === undefined || equal(before, person)) return "skip";
    this.people.set(person.id, person);
    this.events.push({
      type: "update",
      id: person.id,
      externalId: person.externalId,
      before: before.data,
      after: person.data,
    });
    return "update";
  }

  patch(id: string, data: JsonObject): string {
    const person = this.people.get(id);
    if (person === undefined) return "skip";
    if (this.holder(emailOf(data), id) !== undefined) return "EMAIL_TAKEN email";
    return this.write({ ...person, data: { ...person.data, ...data } });
  }

  delete(id: string): string {
    const person = this.people.get(id);
    return person === undefined ? "skip" : this.#delete(person);
  }

  holder(email: string | null, except?: string): Person | undefined {
    return [...this.people.values()].find(
      (each) => email !== null && emailOf(each.data) === email && each.id !== except,
    );
  }

  #delete(person: Person): string {
    this.people.delete(person.id);
    this.events.push({
      type: "delete",
      id: person.id,
      externalId: person.externalId,
      before: person.data,
      after: null,
    });
    return "delete";
  }

  #targets(source: string, wishes: readonly Wish[]): (Person | undefined)[] {
    const adopted = new Set<string>();
    return wishes.map((wish) => {
      const own = [...this.people.values()].find(
        (each) => each.source === source && each.externalId === wish.externalId,
      );
      const free = this.holder(emailOf(wish.data));
      if (own !== undefined || wish.deletes || free === undefined || free.source !== null || adopted.has(free.id))
        return own;
      adopted.add(free.id);
      return free;
    });
  }

  /** Those of the page that would share an email with somebody, once the rest is written. */
  #clash(wishes: readonly Wish[], targets: readonly (Person | undefined)[], refused: ReadonlySet<number>): number[] {
    const after = new Map([...this.people.values()].map((each) => [each.id, { email: emailOf(each.data), at: -1 }]));
    for (const [at, wish] of wishes.entries()) {
      const target = targets[at];
      if (target !== undefined && wish.deletes) after.delete(target.id);
      if (refused.has(at) || wish.deletes || lacks(wish, target)) continue;
      after.set(target?.id ?? `new ${at}`, { email: emailOf({ ...target?.data, ...wish.data }), at });
    }
    const sharing = [...Map.groupBy(after, ([, { email }]) => email).values()].filter((group) => group.length > 1);
    return sharing.flatMap((group) => {
      const stays = group.find(([id, { email }]) => this.holder(email)?.id === id);
      const first = group.toSorted((a, b) => a[1].at - b[1].at)[0];
      const winner = (stays ?? first)?.[0];
      return group.flatMap(([id, { at }]) => (id === winner || at < 0 ? [] : [at]));
    });
  }
}

function lacks(wish: Wish, target: Person | undefined): boolean {
  return target === undefined && wish.data["email"] === undefined;
}

function emailOf(data: JsonObject): string | null {
  return typeof data["email"] === "string" ? data["email"].toLowerCase() : null;
}

function equal(a: Person, b: Person): boolean {
  return a.externalId === b.externalId && a.source === b.source && sorted(a.data) === sorted(b.data);
}

function sorted(value: JsonObject | null): string {
  return JSON.stringify(value === null ? null : Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const email = fc.constantFrom("p@x.eu", "P@x.eu", "q@x.eu", "r@x.eu", "s@x.eu");
const person = fc.record({ firstName: fc.constant("F"), lastName: fc.constantFrom("A", "B"), email });
const change = fc.record({ lastName: fc.constantFrom("A", "B"), email }, { requiredKeys: [] });
const wish = fc.oneof(
  { weight: 4, arbitrary: person.map((data) => ({ data, deletes: false })) },
  {
    weight: 1,
    arbitrary: change.map((data) => ({ data: { firstName: "G", lastName: "C", ...data }, deletes: false })),
  },
  { weight: 1, arbitrary: fc.constant({ data: {}, deletes: true }) },
);
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("page" as const),
      source: fc.constantFrom("hr", "crm"),
      wishes: fc.uniqueArray(fc.tuple(fc.constantFrom("a", "b", "c", "d"), wish), {
        selector: ([id]) => id,
        minLength: 1,
        maxLength: 4,
      }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("post" as const), data: person }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("patch" as const), at: fc.nat(5), data: change }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("delete" as const), at: fc.nat(5) }) },
);

describe("writes of employees", () => {
  it("do what the rules say, whatever comes in whatever order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const org = newOrg();
        const model = new Model();
        const named = (at: number): string =>
          [...model.people.keys()][at % Math.max(1, model.people.size)] ?? "emp_none";
        for (const each of steps) {
          if (each.kind === "page") {
            const wishes = each.wishes.map(([externalId, { data, deletes }]) => ({
              externalId,
              data: { ...data },
              deletes,
            }));
            const sent = wishes.map(({ externalId, data, deletes }) => [
              externalId,
              deletes ? { deletedAt: "2026-01-01" } : data,
            ]);
            const planned = await pull(org, each.source, "employee", Object.fromEntries(sent));
            const ids = planned.map((record) => record.entityId);
            expect(outcomes(planned)).toEqual(model.page(each.source, wishes, ids));
          } else if (each.kind === "post") {
            const record = await post(org, "employee", each.data);
            const taken = model.holder(emailOf(each.data)) !== undefined;
            const outcome = taken ? "EMAIL_TAKEN email" : model.create(record.entityId ?? "", null, null, each.data);
            expect(outcomes([record])).toEqual([outcome]);
          } else if (each.kind === "patch") {
            const id = named(each.at);
            expect(outcomes([await patch(org, "employee", id, { ...each.data })])).toEqual([
              model.patch(id, { ...each.data }),
            ]);
          } else {
            const id = named(each.at);
            expect(outcomes([await remove(org, "employee", id)])).toEqual([model.delete(id)]);
          }
        }
        const entities = (await entityRows(org)).map((row) => [
          row["id"],
          row["source"],
          row["external_id"],
          sorted(json(row["data"])),
        ]);
        const expected = [...model.people.values()].map((each) => [
          each.id,
          each.source,
          each.externalId,
          sorted(each.data),
        ]);
        expect(entities.toSorted()).toEqual(expected.toSorted());
        const events = (await eventRows(org)).map((row) => ({
          type: row["type"],
          id: row["entity_id"],
          externalId: row["external_id"],
          before: json(row["before"]),
          after: json(row["after"]),
        }));
        expect(events).toEqual(model.events);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

function json(text: unknown): JsonObject | null {
  return typeof text === "string" ? JSON.parse(text) : null;
}

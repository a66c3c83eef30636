/** docs/audit-log.md lists the actions, targets and actors that there are, and no others. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ACTOR_KINDS, AUDIT_ACTIONS, AUDIT_TARGETS } from "../../../src/domain/audit";

const text = readFileSync(join(import.meta.dirname, "../../../docs/audit-log.md"), "utf8");
const rows = (text.split("## Actions")[1] ?? "")
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) => line.split("|").map((cell) => cell.trim()));
const wordsOf = (cell = "") => [...cell.matchAll(/`([a-z_.]+)`/g)].map(([, word = ""]) => word);

it("has each action once", () => {
  expect(rows.flatMap((cells) => wordsOf(cells[2])).toSorted()).toEqual(AUDIT_ACTIONS.toSorted());
});

it("has each target once, beside its own actions", () => {
  expect(rows.flatMap((cells) => wordsOf(cells[1])).toSorted()).toEqual(AUDIT_TARGETS.toSorted());
  let target = "";
  for (const cells of rows) {
    target = wordsOf(cells[1])[0] ?? target;
    for (const action of wordsOf(cells[2])) expect(action.split(".")[0]).toBe(target);
  }
});

it("names each kind of actor", () => {
  for (const kind of ACTOR_KINDS) expect(text).toContain(`\`${kind}\``);
});

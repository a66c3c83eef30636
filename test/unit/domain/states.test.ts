/** The transition tables of executions and deliveries. */
import { describe, expect, test } from "vitest";
import {
  canMove,
  DELIVERY_STATUSES,
  DELIVERY_TRANSITIONS,
  EXECUTION_STATUSES,
  EXECUTION_TRANSITIONS,
  isFinal,
  isResumable,
} from "../../../src/domain/states";

describe("executions", () => {
  const allowed = new Set([
    "queued>running",
    "queued>failed",
    "queued>cancelled",
    "running>completed",
    "running>failed",
    "running>timed_out",
    "running>cancelled",
  ]);
  const pairs = EXECUTION_STATUSES.flatMap((from) => EXECUTION_STATUSES.map((to) => [from, to] as const));

  test.each(pairs)("%s to %s", (from, to) => {
    expect(canMove(EXECUTION_TRANSITIONS, from, to)).toBe(allowed.has(`${from}>${to}`));
  });

  test("the final ones are those that nothing leaves", () => {
    expect(EXECUTION_STATUSES.filter(isFinal)).toEqual(["completed", "failed", "timed_out", "cancelled"]);
  });

  test("failed and timed-out ones can be resumed", () => {
    expect(EXECUTION_STATUSES.filter(isResumable)).toEqual(["failed", "timed_out"]);
  });
});

test("a delivery is delivered or dead, and a dead one can be replayed", () => {
  const moves = DELIVERY_STATUSES.flatMap((from) =>
    DELIVERY_STATUSES.filter((to) => canMove(DELIVERY_TRANSITIONS, from, to)).map((to) => `${from}>${to}`),
  );
  expect(moves).toEqual(["pending>delivered", "pending>dead", "dead>pending"]);
});

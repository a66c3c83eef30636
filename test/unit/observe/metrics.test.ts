/** The layout of points, which queries of years to come rely on, as docs/operations.md describes it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createMetrics, type MetricsDataset } from "../../../src/observe/metrics";
import { currentRequest, withRequest } from "../../../src/observe/request";

type Point = Parameters<MetricsDataset["writeDataPoint"]>[0];

function collected() {
  const points: Point[] = [];
  const faults: unknown[] = [];
  const dataset = { writeDataPoint: (point: Point) => void points.push(point) };
  return { points, faults, metrics: createMetrics(dataset, (fault) => faults.push(fault)) };
}

const execution = {
  orgId: "org_1",
  kind: "pull",
  status: "failed",
  code: "HOOK_ERROR",
  hookId: "hook_1",
  entityType: "employee",
  mode: "live",
  trigger: "scheduled",
  count: 1,
  durationMs: 1_200,
  records: 340,
  httpRequests: 4,
  pages: 2,
} as const;

it("has its columns where they are documented", () => {
  const { points, metrics } = collected();
  metrics.execution(execution);
  metrics.message({ orgId: "org_1", queue: "flowstate-pull", ok: true, ageMs: 35, durationMs: 90, attempts: 1 });
  expect(points).toEqual([
    {
      indexes: ["org_1"],
      blobs: ["pull", "failed", "HOOK_ERROR", "hook_1", "employee", "live", "scheduled"],
      doubles: [1, 1_200, 340, 4, 0, 2],
    },
    {
      indexes: ["org_1"],
      blobs: ["message", "ok", "", "", "", "", "flowstate-pull"],
      doubles: [1, 90, 0, 0, 35, 0, 1],
    },
  ]);
  const document = readFileSync(join(import.meta.dirname, "../../../docs/operations.md"), "utf8");
  for (const [prefix, count] of [
    ["blob", 7],
    ["double", 7],
  ] as const) {
    for (let at = 1; at <= count; at++) expect(document).toContain(`\`${prefix}${at}\``);
  }
});

it("never fails what it counts, and counts nothing without a binding", () => {
  const faults: unknown[] = [];
  const full = {
    writeDataPoint: () => {
      throw new Error("limit");
    },
  };
  createMetrics(full, (fault) => faults.push(fault)).execution(execution);
  expect(faults).toEqual([new Error("limit")]);
  expect(() => createMetrics(undefined, () => undefined).execution(execution)).not.toThrow();
});

it("requests are told apart, through promises, side by side", async () => {
  const seen = await Promise.all(
    ["req_1", "req_2"].map((id) =>
      withRequest(id, async () => {
        await Promise.resolve();
        return currentRequest();
      }),
    ),
  );
  expect([seen, currentRequest()]).toEqual([["req_1", "req_2"], undefined]);
});

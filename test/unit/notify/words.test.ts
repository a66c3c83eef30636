/** What people and programs read of a notice: everything that helps, and nothing personal. */
import { describe, expect, it } from "vitest";
import { noticeDelaySeconds, NOTICE_ATTEMPTS } from "../../../src/domain/notices";
import { mailOf } from "../../../src/notify/mail-text";
import { type Told, payloadOf } from "../../../src/notify/message";

const CONSOLE = "https://flowstate.example.com";
const HOOK = {
  organisationId: "org_1",
  integrationId: "int_1",
  integrationName: "Workday",
  hookId: "hook_1",
  hookName: "Employees",
  hookType: "PULL",
  entityType: "employee",
};
const at = { occurredAt: "2026-11-24T09:30:00.000Z" };

function failedWith(code: string, message: string, more: Record<string, string | number> = {}): Told {
  const data = { ...HOOK, executionId: "exe_1", status: "failed", error: { code, message, page: 3 }, ...more };
  return { ...at, type: "execution.failed", data };
}

describe("a payload", () => {
  it("has type, timestamp, data and the page to look at", () => {
    expect(JSON.parse(payloadOf(failedWith("TIME_LIMIT_EXCEEDED", "Over 30 s."), CONSOLE))).toEqual({
      type: "execution.failed",
      timestamp: at.occurredAt,
      data: {
        ...HOOK,
        executionId: "exe_1",
        status: "failed",
        error: { code: "TIME_LIMIT_EXCEEDED", message: "Over 30 s.", page: 3 },
        url: "https://flowstate.example.com/executions/exe_1",
      },
    });
  });

  it.each(["HOOK_ERROR", "CODE_INVALID"])("of %s leaves out what the hook said", (code) => {
    const payload = payloadOf(failedWith(code, "Ada Lovelace has no email"), CONSOLE);
    expect(payload).not.toContain("Ada");
    expect(JSON.parse(payload)).toMatchObject({ data: { error: { code, message: null, page: 3 } } });
  });

  it.each([
    ["hook.disabled", "/hooks/hook_1"],
    ["deliveries.dead", "/hooks/hook_1/deliveries?status=dead"],
    ["notification.test", "/settings"],
  ] as const)("of %s leads to %s", (type, path) => {
    expect(JSON.parse(payloadOf({ ...at, type, data: HOOK }, CONSOLE))).toMatchObject({
      data: { url: CONSOLE + path },
    });
  });
});

describe("a mail", () => {
  it("says what failed, why, where to look and what to do", () => {
    const { subject, text } = mailOf(failedWith("HOOK_ERROR", "the API answered\n500 for ada@example.com"), CONSOLE);
    expect(subject).toBe("Flowstate: Employees failed");
    expect(text).toContain('An execution of the hook "Employees" of "Workday" failed at 2026-11-24 09:30 UTC.');
    expect(text).toContain("HOOK_ERROR: the API answered 500 for [address]");
    expect(text).toContain("resume the execution");
    expect(text).toContain("https://flowstate.example.com/executions/exe_1");
  });

  it("of a PUSH attempt says that it is tried again", () => {
    const { text } = mailOf(failedWith("HOOK_ERROR", "no", { hookType: "PUSH", attempt: 1 }), CONSOLE);
    expect(text).toContain('Attempt 1 of a delivery to the hook "Employees"');
    expect(text).toContain("tried again by itself");
  });

  it("has a subject of one line, whatever the hook is called", () => {
    const told = {
      ...at,
      type: "hook.disabled" as const,
      data: { ...HOOK, hookName: `a\r\nBcc: x${"y".repeat(300)}` },
    };
    const { subject } = mailOf(told, CONSOLE);
    expect(subject).toMatch(/^Flowstate: a Bcc: xy+$/);
    expect(subject.length).toBeLessThanOrEqual(150);
  });

  it("counts one delivery and many", () => {
    const one = mailOf({ ...at, type: "deliveries.dead", data: { ...HOOK, dead: 1 } }, CONSOLE).text;
    const many = mailOf({ ...at, type: "deliveries.dead", data: { ...HOOK, dead: 12 } }, CONSOLE).text;
    expect([one.split("\n")[0], many.split("\n")[0]]).toEqual([
      'One delivery to the hook "Employees" of "Workday" could not be made, and is not tried again by itself.',
      '12 deliveries to the hook "Employees" of "Workday" could not be made, and are not tried again by themselves.',
    ]);
  });
});

it("is tried ten times over three days, later when the receiver asks for it, but not for ever", () => {
  const delays = Array.from({ length: NOTICE_ATTEMPTS }, (_, at) => noticeDelaySeconds(at + 1, 0, null));
  expect(delays).toEqual([5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400, null]);
  expect(noticeDelaySeconds(1, 0.5, null)).toBeCloseTo(5.5);
  expect(noticeDelaySeconds(1, 0, 120)).toBe(120);
  expect(noticeDelaySeconds(2, 0, 120)).toBe(300);
  expect(noticeDelaySeconds(1, 0, 10_000_000)).toBe(86_400);
});

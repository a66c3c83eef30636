/** The mail of a notice: what happened, why, where to look and what to do next, in plain text. */
import type { JsonObject } from "../domain/json";
import { type Told, errorOf, linkOf, word } from "./message";

export interface MailText {
  readonly subject: string;
  readonly text: string;
}

/** A line of a mail's head: one line, and not for ever. */
const SUBJECT_UNITS = 150;
/** What a hook throws may quote the record it was at: addresses in it don't travel by mail. */
const ADDRESS = /[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g;

const NEXT: Readonly<Record<string, string>> = {
  TIME_LIMIT_EXCEEDED: "Let the hook ask for less at once: smaller pages, fewer requests.",
  CPU_LIMIT_EXCEEDED: "Look for a loop in the hook that does not end, or make its pages smaller.",
  MEMORY_LIMIT_EXCEEDED: "Make the hook's pages smaller.",
  PLATFORM_FAULT: "This was our fault. Resume the execution to go on where it stopped.",
  FEATURE_DISABLED:
    "Custom integrations, or the hook, were switched off while it ran. Switch them on and start it again.",
};
const NEXT_PULL =
  "Read the logs, correct the hook or the system that it reads from, and resume the execution: it goes on at the page that failed.";
const NEXT_PUSH =
  "It is tried again by itself, up to 8 times over about 9 hours. If the other system is down there is nothing to do; otherwise correct the hook.";

export function mailOf(told: Told, consoleUrl: string): MailText {
  const { subject, lines } = partsOf(told);
  const foot =
    "You get this mail because an administrator of your organisation put your address into its notifications.";
  return {
    subject: oneLine(`Flowstate: ${subject}`).slice(0, SUBJECT_UNITS),
    text: [...lines, "", `Look at it: ${linkOf(told, consoleUrl)}`, "", "--", foot, ""].join("\n"),
  };
}

function partsOf({ type, data, occurredAt }: Told): { readonly subject: string; readonly lines: readonly string[] } {
  const hook = `the hook "${oneLine(word(data, "hookName"))}" of "${oneLine(word(data, "integrationName"))}"`;
  const hookName = word(data, "hookName");
  switch (type) {
    case "execution.failed": {
      const how = word(data, "status") === "timed_out" ? "ran out of time" : "failed";
      const error = errorOf(data);
      const code = error === null ? "" : word(error, "code");
      const message = error === null ? "" : oneLine(word(error, "message")).replace(ADDRESS, "[address]");
      const push = word(data, "hookType") === "PUSH";
      const what = push ? `Attempt ${word(data, "attempt")} of a delivery to ${hook}` : `An execution of ${hook}`;
      return {
        subject: `${hookName} ${how}`,
        lines: [`${what} ${how} at ${time(occurredAt)}.`, "", `${code}: ${message}`, "", nextStep(code, push)],
      };
    }
    case "hook.disabled":
      return {
        subject: `${hookName} was switched off`,
        lines: [
          `Flowstate has switched off ${hook} at ${time(occurredAt)}.`,
          "",
          oneLine(word(data, "reason")),
          "",
          "What is waiting for it stays, but changes made while it is off are not kept for it. Find out why its deliveries fail, correct it, switch it on, and replay the dead deliveries.",
        ],
      };
    case "deliveries.dead":
      return { subject: `${hookName} has dead deliveries: ${word(data, "dead")}`, lines: deadLines(hook, data) };
    case "notification.test":
      return {
        subject: "a test",
        lines: ["This is a test of your organisation's notifications. Nothing has happened."],
      };
  }
}

function deadLines(hook: string, data: JsonObject): string[] {
  const count = Number(word(data, "dead"));
  const many = count === 1 ? "One delivery" : `${count} deliveries`;
  return [
    `${many} to ${hook} could not be made, and ${count === 1 ? "is" : "are"} not tried again by ${count === 1 ? "itself" : "themselves"}.`,
    "",
    "Each one says why. When the cause is gone, replay them: one by one, or all at once.",
  ];
}

function nextStep(code: string, push: boolean): string {
  return NEXT[code] ?? (push ? NEXT_PUSH : NEXT_PULL);
}

function time(iso: string): string {
  return `${iso.slice(0, 16).replace("T", " ")} UTC`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

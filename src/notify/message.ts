/**
 * What a receiver is told: the payload of a webhook and the link to look at. No personal data: what a hook said in its own
 * words, which may hold some, goes into no payload.
 */
import type { JsonObject } from "../domain/json";
import type { NoticeType } from "../domain/notices";

export interface Told {
  readonly type: NoticeType | "notification.test";
  /** When it happened, ISO 8601. */
  readonly occurredAt: string;
  readonly data: JsonObject;
}

/** The hook's own words; everything else that an execution says is the platform's. */
const HOOKS_WORDS = new Set(["HOOK_ERROR", "CODE_INVALID"]);

/** Standard Webhooks: `type`, `timestamp`, `data`; the same text in every attempt. */
export function payloadOf(told: Told, consoleUrl: string): string {
  const { type, occurredAt: timestamp, data } = told;
  const error = errorOf(data);
  const shown = error === null ? data : { ...data, error: withoutHooksWords(error) };
  return JSON.stringify({ type, timestamp, data: { ...shown, url: linkOf(told, consoleUrl) } });
}

/** The page of the console that shows it. */
export function linkOf({ type, data }: Told, consoleUrl: string): string {
  switch (type) {
    case "execution.failed":
      return `${consoleUrl}/executions/${word(data, "executionId")}`;
    case "hook.disabled":
      return `${consoleUrl}/hooks/${word(data, "hookId")}`;
    case "deliveries.dead":
      return `${consoleUrl}/hooks/${word(data, "hookId")}/deliveries?status=dead`;
    case "notification.test":
      return `${consoleUrl}/settings`;
  }
}

export function errorOf(data: JsonObject): JsonObject | null {
  const error = data["error"];
  return typeof error === "object" && error !== null && !Array.isArray(error) ? error : null;
}

/** The text at a name of the data; empty when there is none. */
export function word(data: JsonObject, name: string): string {
  const value = data[name];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function withoutHooksWords(error: JsonObject): JsonObject {
  return HOOKS_WORDS.has(word(error, "code")) ? { ...error, message: null } : error;
}

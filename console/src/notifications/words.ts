/** What an organisation can be told of, as a person reads it. */
import type { NoticeStatus, NoticeType } from "../api/model";

export const NOTICE_TYPES = [
  "execution.failed",
  "hook.disabled",
  "deliveries.dead",
] as const satisfies readonly NoticeType[];

export const NOTICES: Record<NoticeType, { readonly title: string; readonly about: string }> = {
  "execution.failed": {
    title: "A run failed",
    about: "A live run of a PULL hook failed or took too long; of a PUSH hook at most once an hour.",
  },
  "hook.disabled": {
    title: "A hook was switched off",
    about: "Flowstate switched a PUSH hook off, because its deliveries keep failing.",
  },
  "deliveries.dead": {
    title: "Deliveries were given up",
    about: "Changes did not reach the other system after all attempts, and wait for you to replay them.",
  },
};

export const NOTICE_STATUSES: Record<NoticeStatus, readonly [tone: string, text: string]> = {
  pending: ["badge-info", "Waiting"],
  sent: ["badge-good", "Sent"],
  failed: ["badge-bad", "Given up"],
};

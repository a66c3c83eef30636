/** Routes of notification targets: where an organisation is told of failures (docs/notifications.md). */
import { itemOf, listOf, listQuery } from "../contract/list";
import {
  IssuedTargetShape,
  NewTargetShape,
  NoticeShape,
  NoticeStatusShape,
  NotificationTargetShape,
  TargetPatchShape,
  TestedTargetShape,
} from "../contract/notification";
import { IdPath, NO_CONTENT, ORG, OrgPath, body, endpoint, json } from "./route";

const TAGS = ["Notifications"];
const ALL = `${ORG}/notification-targets` as const;
const ONE = `${ALL}/{id}` as const;

export const listNotificationTargets = endpoint("listNotificationTargets", {
  method: "get",
  path: ALL,
  tags: TAGS,
  summary: "List the notification targets",
  request: { params: OrgPath, query: listQuery(["createdAt", "updatedAt", "name"]) },
  responses: { 200: json("The targets, and how their notices stand", listOf(NotificationTargetShape)) },
});

export const createNotificationTarget = endpoint(
  "createNotificationTarget",
  {
    method: "post",
    path: ALL,
    tags: TAGS,
    summary: "Make a notification target",
    description: "A mail target has `addresses`, a webhook target a `url`. At most 20 an organisation.",
    request: { params: OrgPath, body: body(NewTargetShape) },
    responses: { 201: json("The target; a webhook's `secret` is shown this once", itemOf(IssuedTargetShape)) },
  },
  ["CONFLICT"],
);

export const updateNotificationTarget = endpoint("updateNotificationTarget", {
  method: "patch",
  path: ONE,
  tags: TAGS,
  summary: "Change a notification target",
  description: "While it is off nothing new is kept for it; what waits already is sent when it is on again.",
  request: { params: IdPath, body: body(TargetPatchShape) },
  responses: { 200: json("The target", itemOf(NotificationTargetShape)) },
});

export const deleteNotificationTarget = endpoint("deleteNotificationTarget", {
  method: "delete",
  path: ONE,
  tags: TAGS,
  summary: "Delete a notification target with all that waits for it",
  request: { params: IdPath },
  responses: { 204: NO_CONTENT },
});

export const testNotificationTarget = endpoint("testNotificationTarget", {
  method: "post",
  path: `${ONE}/test`,
  tags: TAGS,
  summary: "Send a test now, and see what comes back",
  description: "Type `notification.test`, signed like any other. Sent once, also while the target is off.",
  request: { params: IdPath },
  responses: { 200: json("How each receiver answered", itemOf(TestedTargetShape)) },
});

export const rotateNotificationSecret = endpoint(
  "rotateNotificationSecret",
  {
    method: "post",
    path: `${ONE}/rotate-secret`,
    tags: TAGS,
    summary: "Give a webhook target a new signing secret",
    description:
      "For 24 hours messages carry two signatures, with the new secret and the one before it. Rotate twice to end the old one at once.",
    request: { params: IdPath },
    responses: { 200: json("The target; `secret` is shown this once", itemOf(IssuedTargetShape)) },
  },
  ["CONFLICT"],
);

export const listNotices = endpoint("listNotices", {
  method: "get",
  path: `${ONE}/notices`,
  tags: TAGS,
  summary: "What a target was told, or is still to be told",
  request: {
    params: IdPath,
    query: listQuery(["occurredAt", "updatedAt"]).extend({ status: NoticeStatusShape.optional() }),
  },
  responses: { 200: json("The notices", listOf(NoticeShape)) },
});

/** The templates that a new hook can start from. Their code comes when the page for new hooks is opened. */
import type { EntityType, HookType } from "../api/model";
import assignments from "./assignments.js?raw";
import changedSince from "./changed-since.js?raw";
import chatNotification from "./chat-notification.js?raw";
import contractorToBilling from "./contractor-to-billing.js?raw";
import csvFile from "./csv-file.js?raw";
import cursorPaging from "./cursor-paging.js?raw";
import emptyPull from "./empty-pull.js?raw";
import emptyPush from "./empty-push.js?raw";
import oauthClient from "./oauth-client.js?raw";
import pageNumbers from "./page-numbers.js?raw";
import projects from "./projects.js?raw";
import vacanciesWithFillers from "./vacancies-with-fillers.js?raw";

export interface Template {
  readonly id: string;
  readonly type: HookType;
  readonly title: string;
  readonly about: string;
  /** Which entity its fields are written for; null: any. */
  readonly entityType: EntityType | null;
  readonly code: string;
}

export const TEMPLATES: readonly Template[] = [
  {
    id: "cursor",
    type: "PULL",
    entityType: "employee",
    title: "Cursor paging",
    about: "The API answers with a cursor for the next page.",
    code: cursorPaging,
  },
  {
    id: "pages",
    type: "PULL",
    entityType: "employee",
    title: "Page numbers",
    about: "?page=1, ?page=2, …, with rate limits respected.",
    code: pageNumbers,
  },
  {
    id: "since",
    type: "PULL",
    entityType: "employee",
    title: "Changed since",
    about: "Asks only for what changed since the last run.",
    code: changedSince,
  },
  {
    id: "oauth",
    type: "PULL",
    entityType: "employee",
    title: "OAuth client credentials",
    about: "Signs in first and keeps the token until it expires.",
    code: oauthClient,
  },
  {
    id: "csv",
    type: "PULL",
    entityType: "employee",
    title: "CSV file",
    about: "Reads an exported file over HTTPS.",
    code: csvFile,
  },
  {
    id: "vacancies",
    type: "PULL",
    entityType: "vacancy",
    title: "Vacancies with fillers",
    about: "Positions, and the person who fills each.",
    code: vacanciesWithFillers,
  },
  {
    id: "projects",
    type: "PULL",
    entityType: "project",
    title: "Projects",
    about: "All projects in one request.",
    code: projects,
  },
  {
    id: "assignments",
    type: "PULL",
    entityType: "assignment",
    title: "Assignments",
    about: "Who works on which project, and how much.",
    code: assignments,
  },
  {
    id: "empty-pull",
    type: "PULL",
    entityType: null,
    title: "Empty",
    about: "Just the frame of a PULL hook.",
    code: emptyPull,
  },
  {
    id: "billing",
    type: "PUSH",
    entityType: "contractor",
    title: "Contractor to billing",
    about: "Keeps vendors in a billing system in step.",
    code: contractorToBilling,
  },
  {
    id: "chat",
    type: "PUSH",
    entityType: null,
    title: "Chat notification",
    about: "Posts a message to a Slack-style webhook.",
    code: chatNotification,
  },
  {
    id: "empty-push",
    type: "PUSH",
    entityType: null,
    title: "Empty",
    about: "Just the frame of a PUSH hook.",
    code: emptyPush,
  },
];

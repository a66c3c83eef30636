/** The contract's words as a person reads them. */
import type { ChangeType, EntityType, ExecutionTrigger, HookType, Role } from "./api/model";

interface Noun {
  readonly one: string;
  readonly many: string;
  readonly about: string;
}

export const ENTITIES: Record<EntityType, Noun> = {
  employee: { one: "employee", many: "Employees", about: "Full-time and part-time staff" },
  vacancy: { one: "vacancy", many: "Vacancies", about: "Open positions and planned hires" },
  contractor: { one: "contractor", many: "Contractors", about: "External workers with rate-based compensation" },
  project: { one: "project", many: "Projects", about: "Work initiatives and programmes" },
  assignment: { one: "assignment", many: "Assignments", about: "Employee-to-project allocations" },
};
export const ENTITY_TYPES: readonly EntityType[] = ["employee", "vacancy", "contractor", "project", "assignment"];

export const TRIGGERS: Record<ExecutionTrigger, string> = {
  scheduled: "Scheduled",
  manual: "Manual",
  test: "Test",
  event: "Event",
  resume: "Resume",
};

export const HOOK_TYPES: Record<HookType, { readonly title: string; readonly about: string }> = {
  PULL: {
    title: "PULL: bring data into Flowstate",
    about: "Fetches records from the external system on a schedule and keeps Flowstate in step.",
  },
  PUSH: {
    title: "PUSH: send changes out of Flowstate",
    about: "Runs whenever something changes in Flowstate, and tells the external system.",
  },
};

export const ROLES: Record<Role, { readonly title: string; readonly about: string }> = {
  viewer: { title: "Viewer", about: "Reads everything but secrets, and changes nothing." },
  editor: { title: "Editor", about: "Sets up integrations and hooks, runs them, and changes data." },
  admin: { title: "Admin", about: "Does everything: secrets, API keys, members, the audit log and settings too." },
};

export const CHANGES: Record<ChangeType, string> = { create: "created", update: "updated", delete: "deleted" };
export const CHANGE_TYPES: readonly ChangeType[] = ["create", "update", "delete"];

export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount.toLocaleString("en")} ${amount === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c` */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(words);
}

/** `a`, `a or b`, `a, b or c` */
export function eitherOf(words: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "disjunction" }).format(words);
}

/** `salaryAdjustments` → `Salary adjustments` */
export function fieldTitle(field: string): string {
  const words = field.replace(/([A-Z])/g, " $1").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a failed execution's code means, and what to do. */
export const ERROR_ADVICE: Readonly<Record<string, string>> = {
  HOOK_ERROR: "The hook's own code threw this error. Open the line, fix it, and test again.",
  TIME_LIMIT_EXCEEDED: "A page may take 30 seconds (a PUSH attempt 10). Fetch less on each page and return more: true.",
  CPU_LIMIT_EXCEEDED:
    "The code computed for too long. Look for a loop that never ends, or handle fewer records on each page.",
  MEMORY_LIMIT_EXCEEDED: "The hook used more than 128 MB. Fetch smaller pages and keep less in memory.",
  PAGE_LIMIT_EXCEEDED:
    "The hook still returned more: true after 100 pages. What was written stays. Use larger pages, or check that the last page leaves more out.",
  PAGE_TOO_LARGE: "One page returned too much: at most 10,000 records and 24 MiB. Return fewer, and more: true.",
  INVALID_RESULT: "The hook returned something of the wrong shape. A PULL hook returns { records, more?, meta? }.",
  META_REQUIRED: "more: true needs a meta that says where the next page starts.",
  HTTP_BLOCKED:
    "This address is not allowed: only public HTTPS hosts, and only those on the integration's allow-list when it has one.",
  HTTP_LIMIT_EXCEEDED:
    "A page may send 50 requests and follow 5 redirects. Ask for larger pages of the external system.",
  HTTP_RESPONSE_TOO_LARGE: "A response may have 10 MiB. Ask the external system for smaller pages.",
  HTTP_TIMEOUT: "The external system did not answer in time. Raise the timeout option, or try again later.",
  HTTP_NETWORK: "The external system could not be reached. Check the host name and that the system is up.",
  HTTP_INVALID_URL: "The address can't be read as a URL. Check what it is put together from.",
  KV_KEY_INVALID: "A key has 1 to 256 characters.",
  KV_VALUE_TOO_LARGE: "A stored value may have 64 KB of JSON.",
  KV_FULL: "The hook's store holds 10,000 keys. Delete some, or give them a shorter expiry.",
  ORPHAN_GUARD:
    "Too many entities would have been deleted at once, so nothing was. Look at the list and approve it if it is right.",
  INTERNAL_ERROR: "Something went wrong on our side, more than three times. Resume the run; tell support if it stays.",
};

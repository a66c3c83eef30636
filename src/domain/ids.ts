/**
 * Ids: a prefix that says what it names, and a UUIDv7 (RFC 9562) without dashes: sorted by time, unguessable enough not
 * to collide, and no proof of anything (every look-up also asks for the organisation).
 */
import { uuidv7obj } from "uuidv7";

const PREFIXES = {
  organisation: "org",
  apiKey: "key",
  integration: "int",
  secret: "sec",
  dataKey: "dk",
  hook: "hook",
  execution: "exe",
  employee: "emp",
  vacancy: "vac",
  contractor: "con",
  project: "prj",
  assignment: "asg",
  team: "team",
  jobRole: "role",
  changeEvent: "evt",
  delivery: "dlv",
  request: "req",
  notificationTarget: "nt",
  notice: "msg",
  user: "usr",
  session: "ses",
  credential: "crd",
  verification: "ver",
  secondFactor: "sfa",
  member: "mem",
  invitation: "inv",
} as const;

export type IdKind = keyof typeof PREFIXES;

/** A new id of that kind, such as `hook_0197f2c4b1c97a3e8d5f0a1b2c3d4e5f`. */
export function newId(kind: IdKind): string {
  return `${PREFIXES[kind]}_${uuidv7obj().toHex()}`;
}

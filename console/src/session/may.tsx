/**
 * What the person who is signed in may do, asked by the name of the API's operation that a control calls. Nothing else in
 * the console decides about roles: what somebody may not do is not offered to them, and a form says who changes it.
 */
import { NEEDED_ROLES } from "../api/needed-roles";
import type { Role } from "../api/model";
import { useSession } from "./session";

export type GuardedOperation = keyof typeof NEEDED_ROLES;

const RANK: Record<Role, number> = { viewer: 1, editor: 2, admin: 3 };
const WHO = { editor: "Editors and administrators", admin: "Administrators" };

/** With a key, whose role only the API knows: true, and the API says no. */
export function useMay(operation: GuardedOperation): boolean {
  const session = useSession();
  if (session?.kind !== "person") return true;
  const role = session.person.organisations.find(({ id }) => id === session.orgId)?.role;
  return role !== undefined && RANK[role] >= RANK[NEEDED_ROLES[operation]];
}

interface WhoMayProps {
  readonly operation: GuardedOperation;
  readonly does?: string;
}

/** In place of what is not offered, where somebody would look for it. */
export function WhoMay({ operation, does = "change this" }: WhoMayProps) {
  return (
    <p className="text-sm text-soft">
      {WHO[NEEDED_ROLES[operation]]} of the organisation {does}.
    </p>
  );
}

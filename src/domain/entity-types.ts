/** The closed lists of the contract's vocabulary that more than one room needs. */

export const ENTITY_TYPES = ["employee", "vacancy", "contractor", "project", "assignment"] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const CHANGE_TYPES = ["create", "update", "delete"] as const;
export type ChangeType = (typeof CHANGE_TYPES)[number];

export const HOOK_TYPES = ["PULL", "PUSH"] as const;
export type HookType = (typeof HOOK_TYPES)[number];

export const ROLES = ["viewer", "editor", "admin"] as const;
export type Role = (typeof ROLES)[number];

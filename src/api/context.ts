/** What a request carries through the API, and the router type that every resource adds its routes to. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { AuditActor } from "../domain/audit";
import type { Role } from "../domain/entity-types";
import type { OrganisationRow } from "../store/organisations";
import type { Database } from "../store/database";
import type { SignedIn } from "../store/people";
import type { HealthMemory } from "./health.handlers";
import type { KeyCache } from "./key-cache";
import type { ApiPorts } from "./ports";
import type { Leases } from "./rate-limit";

/** Who calls in an organisation: a key of it, or a member with a session. */
export interface Actor {
  readonly kind: "api_key" | "user";
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

export interface ApiEnv {
  Variables: {
    ports: ApiPorts;
    /** What this isolate remembers from one request to the next; correct without it. */
    memory: { readonly keys: KeyCache; readonly leases: Leases; readonly health: HealthMemory };
    /** Below `/api/v1/org/:orgId` only; set by `auth.ts` after the caller was found to belong there. */
    tenant: { readonly actor: Actor; readonly org: OrganisationRow; readonly db: Database };
    /** On routes of a person's own account only. */
    signedIn: SignedIn;
    /** `req_…`: in the answer, its log event and the audit log; an error's `errorId` is the same id after `err_`. */
    requestId: string;
    /** Who was let in; set by `auth.ts` on every route that is not open. */
    actor: AuditActor;
    /** The operation that answers, for the request's log event. */
    operation: string;
  };
}

export type Api = OpenAPIHono<ApiEnv>;

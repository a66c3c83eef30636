/**
 * How a route is described: its spec plus what follows from its row in the access table (guard, security, errors). Route
 * files call `endpoint` and nothing else of the OpenAPI library.
 */
import { type RouteConfig, createRoute, z } from "@hono/zod-openapi";
import { ErrorShape } from "../contract/error";
import type { ProblemCode } from "../domain/problem";
import { ACCESS, type Access, type Operation } from "./access";
import { guard } from "./auth";
import { readBody } from "./body";
import { IDEMPOTENCY_PARAMETER, idempotent } from "./idempotency";
import { STATUS } from "./problems";

export const ORG = "/api/v1/org/{orgId}";

const OrgId = z
  .string()
  .openapi({ param: { name: "orgId", in: "path" }, example: "org_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" });

export const OrgPath = z.object({ orgId: OrgId });

/** The path of one thing of the organisation. */
export const IdPath = z.object({
  orgId: OrgId,
  id: z.string().openapi({ param: { name: "id", in: "path" }, example: "hook_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
});

export function json<T extends z.ZodType>(description: string, schema: T) {
  return { description, content: { "application/json": { schema } } };
}

export function body<T extends z.ZodType>(schema: T) {
  return { required: true, content: { "application/json": { schema } } };
}

export const NO_CONTENT = { description: "Done; there is nothing to say." };

const MEANING: Record<ProblemCode, string> = {
  VALIDATION_ERROR: "The request is wrong; `details` names each field.",
  UNAUTHORIZED: "There is no key or session, or it is unknown, expired or revoked.",
  FORBIDDEN: "The caller's role does not allow this, or a session's request came from another site.",
  FEATURE_DISABLED: "Custom integrations are off in this organisation.",
  NOT_FOUND: "There is no such thing in this organisation.",
  CONFLICT: "It would clash with what is there.",
  EXECUTION_RUNNING: "A live execution of the hook is not over yet.",
  PAYLOAD_TOO_LARGE: "The body is over 2 MiB.",
  RATE_LIMITED: "Too many requests; Retry-After says when to come back.",
  INTERNAL_ERROR: "Our fault; quote the `errorId`.",
};

/** Every POST but those that nobody has to have a key for: a caller without a name has no requests of its own. */
function takesIdempotencyKey(access: Access, spec: Pick<RouteConfig, "method">): boolean {
  return spec.method === "post" && access.role !== "open";
}

function errorsOf(access: Access, spec: RouteConfig, extra: readonly ProblemCode[]): ProblemCode[] {
  const codes: ProblemCode[] = [];
  const keyed = takesIdempotencyKey(access, spec);
  if (spec.request !== undefined || keyed) codes.push("VALIDATION_ERROR");
  if (access.role !== "open") codes.push("UNAUTHORIZED", "FORBIDDEN", "RATE_LIMITED");
  if (access.feature) codes.push("FEATURE_DISABLED");
  if (spec.path.includes("{")) codes.push("NOT_FOUND");
  if (spec.method !== "get") codes.push("PAYLOAD_TOO_LARGE");
  if (keyed) codes.push("CONFLICT");
  return [...codes, ...extra, "INTERNAL_ERROR"];
}

function responsesOf(codes: readonly ProblemCode[]): RouteConfig["responses"] {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes) {
    const same = byStatus.get(STATUS[code]) ?? [];
    byStatus.set(STATUS[code], same.includes(code) ? same : [...same, code]);
  }
  return Object.fromEntries([...byStatus].map(([status, same]) => [status, refusalOf(same)]));
}

function refusalOf(codes: readonly ProblemCode[]) {
  const code = codes[0] ?? "INTERNAL_ERROR";
  const example = { error: { code, message: MEANING[code], errorId: "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" } };
  return {
    description: codes.map((each) => `\`${each}\`: ${MEANING[each]}`).join(" "),
    content: { "application/json": { schema: ErrorShape, example } },
  };
}

const SECURITY: Record<Access["role"], RouteConfig["security"]> = {
  open: [],
  operator: [{ operatorKey: [] }],
  person: [{ session: [] }],
  viewer: [{ apiKey: [] }, { session: [] }],
  editor: [{ apiKey: [] }, { session: [] }],
  admin: [{ apiKey: [] }, { session: [] }],
};

/** `extra`: refusals of this route beside those that follow from its access and its request. */
export function endpoint<P extends string, R extends Omit<RouteConfig, "path"> & { path: P }>(
  operation: Operation,
  spec: R,
  extra: readonly ProblemCode[] = [],
) {
  const access: Access = ACCESS[operation];
  const route = createRoute<P, R>(spec);
  const codes = errorsOf(access, { ...spec, path: spec.path }, extra);
  const keyed = takesIdempotencyKey(access, spec);
  Object.assign(route.responses, responsesOf(codes));
  Object.assign(route, {
    operationId: operation,
    security: SECURITY[access.role],
    "x-required-role": access.role,
    "x-feature": access.feature ? "customIntegrations" : undefined,
    ...(keyed && { parameters: [...(spec.parameters ?? []), IDEMPOTENCY_PARAMETER] }),
    middleware: [guard(operation, access), readBody, ...(keyed ? [idempotent] : [])],
  });
  return route;
}

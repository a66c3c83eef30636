/** The OpenAPI 3.1 document of everything that is built, made from the routes themselves; needs no binding and no port. */
import type { Api } from "./context";
import { getOpenApiDocument } from "./health.routes";

type Document = ReturnType<Api["getOpenAPI31Document"]>;

const DESCRIPTION = `Customer-written PULL and PUSH hooks that sync data between Flowstate and any external system.

One item is \`{ data }\`, a list \`{ data, meta }\`; a refusal is \`{ error: { code, message, details?, errorId } }\`.
\`x-required-role\` of an operation is the least role that a key or a session needs: \`viewer\`, \`editor\`, \`admin\`, or \`operator\`; \`person\` is a session, about itself.
Times are ISO 8601 UTC, durations milliseconds. A body is at most 2 MiB.`;

/** The last of the routes to add: the document has what was added before, and itself. */
export function addOpenApi(api: Api): void {
  api.openAPIRegistry.registerComponent("securitySchemes", "apiKey", {
    type: "http",
    scheme: "bearer",
    description: "A key of the organisation: `private_<id>_<secret>`.",
  });
  api.openAPIRegistry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: "__Host-flowstate.session_token",
    description: "The cookie of `POST /api/v1/auth/sign-in`; a change with it has to come from a page of this host.",
  });
  api.openAPIRegistry.registerComponent("securitySchemes", "operatorKey", {
    type: "http",
    scheme: "bearer",
    description: "The operator's key of this deployment.",
  });
  api.openapi(getOpenApiDocument, (c) => c.json({ ...documentOf(api) }, 200));
}

export function documentOf(api: Api): Document {
  return api.getOpenAPI31Document({
    openapi: "3.1.0",
    info: { title: "Flowstate Custom Integrations", version: "1", description: DESCRIPTION },
    servers: [{ url: "/" }],
    tags: [
      { name: "Accounts", description: "People: signing in, passwords, second factors, sessions" },
      { name: "Organisations", description: "Tenants, and who may do what in them" },
      { name: "Integrations", description: "Connections to external systems, with their secrets" },
      { name: "Hooks", description: "Customer code, its versions, its store" },
      { name: "Executions", description: "Runs of hooks, and what they said and did" },
      { name: "Deliveries", description: "Changes that PUSH hooks are owed, and how far they have come" },
      { name: "Entities", description: "Employees, vacancies, contractors, projects and assignments" },
      { name: "Platform", description: "Health, documents, and what only the operator may do" },
    ],
  });
}

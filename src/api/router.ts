/** All routes of the API on one router. Holds no port: they arrive with each request, so the document can be made anywhere. */
import { OpenAPIHono } from "@hono/zod-openapi";
import { addAccounts } from "./account.handlers";
import { addApiKeys } from "./api-keys.handlers";
import { addAuditLog } from "./audit-log.handlers";
import { addDeliveries } from "./deliveries.handlers";
import type { Api } from "./context";
import { addDev } from "./dev.handlers";
import { addDocs } from "./docs.handlers";
import { addEntities } from "./entities.handlers";
import { addExecutions } from "./executions.handlers";
import { refuseInvalid } from "./faults";
import { addHealth } from "./health.handlers";
import { addHookVersions } from "./hook-versions.handlers";
import { addHooks } from "./hooks.handlers";
import { addIntegrations } from "./integrations.handlers";
import { addKeyRotation } from "./key-rotation.handlers";
import { addKv } from "./kv.handlers";
import { addOpenApi, documentOf } from "./openapi";
import { addMembers } from "./members.handlers";
import { addNotificationTargets } from "./notification-targets.handlers";
import { addOrganisations } from "./organisations.handlers";
import { addReferenceData } from "./reference-data.handlers";
import { addSecrets } from "./secrets.handlers";

export function createRouter(): Api {
  const api: Api = new OpenAPIHono({ strict: false, defaultHook: refuseInvalid });
  addHealth(api);
  addAccounts(api);
  addOrganisations(api);
  addApiKeys(api);
  addMembers(api);
  addAuditLog(api);
  addNotificationTargets(api);
  addIntegrations(api);
  addSecrets(api);
  addHooks(api);
  addHookVersions(api);
  addExecutions(api);
  addDeliveries(api);
  addKv(api);
  addEntities(api);
  addReferenceData(api);
  addDev(api);
  addDocs(api);
  addKeyRotation(api);
  addOpenApi(api);
  return api;
}

/** The OpenAPI 3.1 document, made without any binding. */
export function openApiDocument() {
  return documentOf(createRouter());
}

/** The API's shapes under the contract's names, all of them taken from the OpenAPI document. */
import type { components, paths } from "./schema";

type Schemas = components["schemas"];

export type ErrorBody = Schemas["Error"];
export type ErrorCode = ErrorBody["error"]["code"];
export type ErrorDetail = NonNullable<ErrorBody["error"]["details"]>[number];
export type PageMeta = Schemas["PageMeta"];

export type Organisation = Schemas["Organisation"];
export type ApiKey = Schemas["ApiKey"];
export type Role = ApiKey["role"];
export type Person = Schemas["Person"];
export type Member = Schemas["Member"];
export type Invitation = Schemas["Invitation"];
export type PersonSessionRow = Schemas["Session"];
export type SecondFactorSetup = Schemas["SecondFactorSetup"];
export type FoundInvitation = Schemas["FoundInvitation"];
export type Integration = Schemas["Integration"];
export type Hook = Schemas["Hook"];
export type HookType = Hook["type"];
export type EntityType = Hook["entityType"];
export type ChangeType = Hook["eventTypes"][number];
export type HookVersion = Schemas["HookVersion"];
export type Execution = Schemas["Execution"];
export type ExecutionStatus = Execution["status"];
export type ExecutionTrigger = Execution["trigger"];
export type LogLine = Schemas["LogLine"];
export type HttpEntry = Schemas["HttpEntry"];
export type RecordRow = Schemas["RecordRow"];
export type RecordOutcome = RecordRow["outcome"];

export type HookPatch = Body<paths["/api/v1/org/{orgId}/hooks/{id}"]["patch"]>;
export type Schedule = NonNullable<HookPatch["schedule"]>;
export type RunRequest = Body<paths["/api/v1/org/{orgId}/hooks/{id}/runs"]["post"]>;

type Body<Operation> = Operation extends { requestBody: { content: { "application/json": infer Shape } } }
  ? Shape
  : never;
export type Delivery = Schemas["Delivery"];
export type DeliveryStatus = Delivery["status"];
export type AuditEntry = Schemas["AuditEntry"];
export type AuditAction = AuditEntry["action"];
export type AuditActorKind = AuditEntry["actor"]["kind"];
export type AuditTargetKind = AuditEntry["target"]["kind"];
export type EntityChange = Schemas["EntityChange"];
export type EntityHistory =
  paths["/api/v1/org/{orgId}/employees/{id}/history"]["get"]["responses"][200]["content"]["application/json"];
export type NotificationTarget = Schemas["NotificationTarget"];
export type IssuedTarget = Schemas["IssuedNotificationTarget"];
export type NewTarget = Schemas["NewNotificationTarget"];
export type TargetPatch = Schemas["NotificationTargetPatch"];
export type TestedTarget = Schemas["TestedNotificationTarget"];
export type Notice = Schemas["Notice"];
export type NoticeType = Notice["type"];
export type NoticeStatus = Notice["status"];

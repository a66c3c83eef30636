/**
 * Who may call what: one row for each operation. The routes read it to guard themselves and to describe themselves in the
 * OpenAPI document (`x-required-role`); nothing else decides about roles.
 */
import type { Role } from "../domain/entity-types";

export interface Access {
  /**
   * `open`: anybody. `operator`: the operator's key. `person`: anybody with a session, about themselves. Otherwise the least
   * role of a key or a member of the organisation.
   */
  readonly role: Role | "operator" | "person" | "open";
  /** Refused with FEATURE_DISABLED while custom integrations are off in the organisation (contract section 7.2). */
  readonly feature: boolean;
}

const open: Access = { role: "open", feature: false };
const operator: Access = { role: "operator", feature: false };
const person: Access = { role: "person", feature: false };
const viewer: Access = { role: "viewer", feature: false };
const editor: Access = { role: "editor", feature: false };
const admin: Access = { role: "admin", feature: false };
const gated = (access: Access): Access => ({ ...access, feature: true });

export const ACCESS = {
  getHealth: open,
  getOpenApiDocument: open,
  getApiDocs: open,

  signIn: open,
  signInWithAccess: open,
  getSignInWays: open,
  giveSecondFactor: open,
  requestPasswordReset: open,
  resetPassword: open,
  findInvitation: open,
  acceptInvitation: open,
  getPerson: person,
  updatePerson: person,
  signOut: person,
  listSessions: person,
  endSession: person,
  endSessions: person,
  changePassword: person,
  beginSecondFactor: person,
  confirmSecondFactor: person,
  endSecondFactor: person,

  listOrganisations: operator,
  createOrganisation: operator,
  switchOrganisation: operator,
  deleteOrganisation: operator,
  issueOrganisationApiKey: operator,
  inviteAsOperator: operator,
  runTick: operator,
  rotateKeys: operator,

  getOrganisation: viewer,
  updateOrganisation: admin,

  listAuditLog: admin,
  exportAuditLog: admin,

  listNotificationTargets: admin,
  createNotificationTarget: admin,
  updateNotificationTarget: admin,
  deleteNotificationTarget: admin,
  testNotificationTarget: admin,
  rotateNotificationSecret: admin,
  listNotices: admin,

  listApiKeys: admin,
  createApiKey: admin,
  revokeApiKey: admin,

  listMembers: admin,
  updateMember: admin,
  removeMember: admin,
  listInvitations: admin,
  createInvitation: admin,
  withdrawInvitation: admin,

  listIntegrations: gated(viewer),
  createIntegration: gated(editor),
  getIntegration: gated(viewer),
  updateIntegration: gated(editor),
  deleteIntegration: gated(editor),

  listSecrets: gated(viewer),
  putSecret: gated(admin),
  deleteSecret: gated(admin),

  listHooks: gated(viewer),
  createHook: gated(editor),
  getHook: gated(viewer),
  updateHook: gated(editor),
  deleteHook: gated(editor),

  listHookVersions: gated(viewer),
  getHookVersion: gated(viewer),
  activateHookVersion: gated(editor),

  startRun: gated(editor),
  listHookExecutions: gated(viewer),
  listExecutions: gated(viewer),
  getExecution: gated(viewer),
  listExecutionLogs: gated(viewer),
  listExecutionHttpRequests: gated(viewer),
  listExecutionRecords: gated(viewer),
  streamExecution: gated(viewer),
  cancelExecution: gated(editor),
  resumeExecution: gated(editor),
  approveDeletions: gated(editor),

  listDeliveries: gated(viewer),
  getDelivery: gated(viewer),
  replayDelivery: gated(editor),
  replayDeliveries: gated(editor),

  listKvEntries: gated(viewer),
  deleteKvEntry: gated(editor),

  listEmployees: viewer,
  createEmployee: editor,
  getEmployee: viewer,
  updateEmployee: editor,
  deleteEmployee: editor,
  listEmployeeHistory: viewer,
  listVacancies: viewer,
  createVacancy: editor,
  getVacancy: viewer,
  updateVacancy: editor,
  deleteVacancy: editor,
  listVacancyHistory: viewer,
  listContractors: viewer,
  createContractor: editor,
  getContractor: viewer,
  updateContractor: editor,
  deleteContractor: editor,
  listContractorHistory: viewer,
  listProjects: viewer,
  createProject: editor,
  getProject: viewer,
  updateProject: editor,
  deleteProject: editor,
  listProjectHistory: viewer,
  listAssignments: viewer,
  createAssignment: editor,
  getAssignment: viewer,
  updateAssignment: editor,
  deleteAssignment: editor,
  listAssignmentHistory: viewer,

  listTeams: viewer,
  listJobRoles: viewer,
} as const satisfies Record<string, Access>;

export type Operation = keyof typeof ACCESS;

const RANK: Record<Role, number> = { viewer: 1, editor: 2, admin: 3 };

export function atLeast(has: Role, needs: Role): boolean {
  return RANK[has] >= RANK[needs];
}

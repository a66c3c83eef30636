/** Every address of the console. Pages come in chunks of their own when they are first opened. */
import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import {
  DELIVERY_STATUSES,
  ENTITY_TYPES,
  EXECUTION_STATUSES,
  EXECUTION_TRIGGERS,
  RECORD_OUTCOMES,
} from "./search-values";
import { oneOf, optional, text, wholeNumber } from "./search";
import { Shell } from "./shell/shell";
import { Crash, Missing } from "./shell/missing";

const root = createRootRouteWithContext<{ readonly queryClient: QueryClient }>()({
  component: Shell,
  notFoundComponent: Missing,
});

/** Reached from mails, by people who are not signed in. */
const acceptInvitation = createRoute({
  getParentRoute: () => root,
  path: "/accept-invitation",
  staticData: { open: true },
  component: lazyRouteComponent(() => import("./session/accept-invitation-page"), "AcceptInvitationPage"),
});
const resetPassword = createRoute({
  getParentRoute: () => root,
  path: "/reset-password",
  staticData: { open: true },
  component: lazyRouteComponent(() => import("./session/reset-password-page"), "ResetPasswordPage"),
});

const overview = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: lazyRouteComponent(() => import("./overview/overview-page"), "OverviewPage"),
});

const integrations = createRoute({
  getParentRoute: () => root,
  path: "/integrations",
  component: lazyRouteComponent(() => import("./integrations/integrations-page"), "IntegrationsPage"),
});

const integration = createRoute({
  getParentRoute: () => root,
  path: "/integrations/$integrationId",
  component: lazyRouteComponent(() => import("./integrations/integration-frame"), "IntegrationFrame"),
});
const integrationHooks = createRoute({
  getParentRoute: () => integration,
  path: "/",
  component: lazyRouteComponent(() => import("./integrations/hooks-tab"), "HooksTab"),
});
const integrationSecrets = createRoute({
  getParentRoute: () => integration,
  path: "/secrets",
  component: lazyRouteComponent(() => import("./integrations/secrets-tab"), "SecretsTab"),
});
const integrationSettings = createRoute({
  getParentRoute: () => integration,
  path: "/settings",
  component: lazyRouteComponent(() => import("./integrations/settings-tab"), "SettingsTab"),
});

const newHook = createRoute({
  getParentRoute: () => root,
  path: "/integrations/$integrationId/hooks/new",
  component: lazyRouteComponent(() => import("./hooks/new-hook-page"), "NewHookPage"),
});

const hook = createRoute({
  getParentRoute: () => root,
  path: "/hooks/$hookId",
  component: lazyRouteComponent(() => import("./hooks/hook-frame"), "HookFrame"),
});
const hookCode = createRoute({
  getParentRoute: () => hook,
  path: "/",
  validateSearch: (search: Record<string, unknown>) =>
    optional({ version: wholeNumber(search["version"]), line: wholeNumber(search["line"]) }),
  component: lazyRouteComponent(() => import("./hooks/code-tab"), "CodeTab"),
});
const hookVersions = createRoute({
  getParentRoute: () => hook,
  path: "/versions",
  validateSearch: (search: Record<string, unknown>) => optional({ compare: wholeNumber(search["compare"]) }),
  component: lazyRouteComponent(() => import("./hooks/versions-tab"), "VersionsTab"),
});
const hookSchedule = createRoute({
  getParentRoute: () => hook,
  path: "/schedule",
  component: lazyRouteComponent(() => import("./schedule/schedule-tab"), "ScheduleTab"),
});
const hookExecutions = createRoute({
  getParentRoute: () => hook,
  path: "/executions",
  validateSearch: executionSearch,
  component: lazyRouteComponent(() => import("./executions/hook-executions-tab"), "HookExecutionsTab"),
});
const hookDeliveries = createRoute({
  getParentRoute: () => hook,
  path: "/deliveries",
  validateSearch: (search: Record<string, unknown>) =>
    optional({
      status: oneOf(DELIVERY_STATUSES, search["status"]),
      page: wholeNumber(search["page"]),
    }),
  component: lazyRouteComponent(() => import("./deliveries/deliveries-tab"), "DeliveriesTab"),
});
const hookStore = createRoute({
  getParentRoute: () => hook,
  path: "/store",
  component: lazyRouteComponent(() => import("./hooks/store-tab"), "StoreTab"),
});
const hookSettings = createRoute({
  getParentRoute: () => hook,
  path: "/settings",
  component: lazyRouteComponent(() => import("./hooks/settings-tab"), "HookSettingsTab"),
});

const executions = createRoute({
  getParentRoute: () => root,
  path: "/executions",
  validateSearch: executionSearch,
  component: lazyRouteComponent(() => import("./executions/executions-page"), "ExecutionsPage"),
});
const execution = createRoute({
  getParentRoute: () => root,
  path: "/executions/$executionId",
  validateSearch: (search: Record<string, unknown>) =>
    optional({
      tab: oneOf(["console", "http", "records"] as const, search["tab"]),
      outcome: oneOf(RECORD_OUTCOMES, search["outcome"]),
    }),
  component: lazyRouteComponent(() => import("./executions/execution-page"), "ExecutionPage"),
});

const data = createRoute({
  getParentRoute: () => root,
  path: "/data/$type",
  params: {
    parse: ({ type }) => ({ type: oneOf(ENTITY_TYPES, type) ?? "employee" }),
    stringify: ({ type }) => ({ type }),
  },
  validateSearch: (search: Record<string, unknown>) =>
    optional({
      page: wholeNumber(search["page"]),
      search: text(search["search"]),
      source: text(search["source"]),
    }),
  component: lazyRouteComponent(() => import("./data/data-page"), "DataPage"),
});
const entity = createRoute({
  getParentRoute: () => root,
  path: "/data/$type/$entityId",
  params: {
    parse: ({ type, entityId }) => ({ type: oneOf(ENTITY_TYPES, type) ?? "employee", entityId }),
    stringify: ({ type, entityId }) => ({ type, entityId }),
  },
  validateSearch: (search: Record<string, unknown>) => optional({ history: wholeNumber(search["history"]) }),
  component: lazyRouteComponent(() => import("./data/entity-page"), "EntityPage"),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: "/settings",
  component: lazyRouteComponent(() => import("./settings/settings-frame"), "SettingsFrame"),
});
const settingsOrganisation = createRoute({
  getParentRoute: () => settings,
  path: "/",
  component: lazyRouteComponent(() => import("./settings/organisation-tab"), "OrganisationTab"),
});
const settingsMembers = createRoute({
  getParentRoute: () => settings,
  path: "/members",
  component: lazyRouteComponent(() => import("./settings/members-tab"), "MembersTab"),
});
const settingsAccount = createRoute({
  getParentRoute: () => settings,
  path: "/account",
  component: lazyRouteComponent(() => import("./account/account-tab"), "AccountTab"),
});
const settingsApiKeys = createRoute({
  getParentRoute: () => settings,
  path: "/api-keys",
  component: lazyRouteComponent(() => import("./settings/api-keys-tab"), "ApiKeysTab"),
});

const settingsNotifications = createRoute({
  getParentRoute: () => settings,
  path: "/notifications",
  validateSearch: (search: Record<string, unknown>) =>
    optional({ notices: text(search["notices"]), page: wholeNumber(search["page"]) }),
  component: lazyRouteComponent(() => import("./notifications/notifications-tab"), "NotificationsTab"),
});
const settingsAuditLog = createRoute({
  getParentRoute: () => settings,
  path: "/audit-log",
  validateSearch: (search: Record<string, unknown>) =>
    optional({
      actorKind: text(search["actorKind"]),
      actorId: text(search["actorId"]),
      action: text(search["action"]),
      targetKind: text(search["targetKind"]),
      targetId: text(search["targetId"]),
      from: text(search["from"]),
      to: text(search["to"]),
      search: text(search["search"]),
      page: wholeNumber(search["page"]),
    }),
  component: lazyRouteComponent(() => import("./audit/audit-log-tab"), "AuditLogTab"),
});

function executionSearch(search: Record<string, unknown>) {
  return optional({
    status: oneOf(EXECUTION_STATUSES, search["status"]),
    trigger: oneOf(EXECUTION_TRIGGERS, search["trigger"]),
    from: text(search["from"]),
    to: text(search["to"]),
    page: wholeNumber(search["page"]),
  });
}

const tree = root.addChildren([
  acceptInvitation,
  resetPassword,
  overview,
  integrations,
  integration.addChildren([integrationHooks, integrationSecrets, integrationSettings]),
  newHook,
  hook.addChildren([hookCode, hookVersions, hookSchedule, hookExecutions, hookDeliveries, hookStore, hookSettings]),
  executions,
  execution,
  data,
  entity,
  settings.addChildren([
    settingsOrganisation,
    settingsMembers,
    settingsAccount,
    settingsApiKeys,
    settingsNotifications,
    settingsAuditLog,
  ]),
]);

export function makeRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { queryClient },
    defaultPreload: "intent",
    defaultErrorComponent: Crash,
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
  interface StaticDataRouteOption {
    /** Seen without being signed in, and without the console's frame. */
    open?: boolean;
  }
}

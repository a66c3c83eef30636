// Made by `npm run console:types` from the OpenAPI document. Not edited by hand.

export interface paths {
  "/api/docs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** This document as a page for people */
    get: operations["getApiDocs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/auth/access": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign in with what Cloudflare Access says of this request
     * @description Reads the header `Cf-Access-Jwt-Assertion` that Access adds. The address has to be a member's: somebody who was not invited gets a 403. Access asks for further factors, so ours is not asked for. The session is a cookie: HttpOnly, SameSite=Lax, of this host only.
     */
    post: operations["signInWithAccess"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/auth/invitations/accept": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accept an invitation
     * @description A new address gives a name and a password, and is signed in by the answer. An address that has an account has to be signed in with it: otherwise 409.
     */
    post: operations["acceptInvitation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/auth/invitations/find": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What a link invites to */
    post: operations["findInvitation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/auth/password": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Change the own password; ends all other sessions */
    put: operations["changePassword"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/auth/password-reset": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Choose a new password with the token of that link; ends all sessions */
    put: operations["resetPassword"];
    /**
     * Mail a link to choose a new password
     * @description Whether there is such an account is not said. Five links an hour for an account.
     */
    post: operations["requestPasswordReset"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/auth/second-factor": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Begin to set up a second factor (TOTP, RFC 6238)
     * @description It is asked for once a code of it was confirmed.
     */
    put: operations["beginSecondFactor"];
    /**
     * Give the second factor of a sign-in that has begun
     * @description Within ten minutes of the password. The session is a cookie: HttpOnly, SameSite=Lax, of this host only.
     */
    post: operations["giveSecondFactor"];
    /** Switch the second factor off */
    delete: operations["endSecondFactor"];
    options?: never;
    head?: never;
    /** Switch the second factor on with a first code of it */
    patch: operations["confirmSecondFactor"];
    trace?: never;
  };
  "/api/v1/auth/session": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Sign out here */
    delete: operations["signOut"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/auth/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The own sessions, the newest first */
    get: operations["listSessions"];
    put?: never;
    post?: never;
    /** Sign out everywhere, here too */
    delete: operations["endSessions"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/auth/sessions/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** End one of the own sessions */
    delete: operations["endSession"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/auth/sign-in": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign in with a mail address and a password
     * @description The session is a cookie: HttpOnly, SameSite=Lax, of this host only. Ten wrong passwords for an account, or fifty from an address, in ten minutes: 429.
     */
    post: operations["signIn"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/auth/ways": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The ways to sign in to this deployment */
    get: operations["getSignInWays"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/dev/tick": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Run one cron tick now, or at a given time for schedules (development only) */
    post: operations["runTick"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/me": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is signed in, and in which organisations */
    get: operations["getPerson"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change the own name */
    patch: operations["updatePerson"];
    trace?: never;
  };
  "/api/v1/openapi.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** This document (OpenAPI 3.1) */
    get: operations["getOpenApiDocument"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The organisation */
    get: operations["getOrganisation"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change the organisation's name, time zone or currency */
    patch: operations["updateOrganisation"];
    trace?: never;
  };
  "/api/v1/org/{orgId}/api-keys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the keys that are not revoked */
    get: operations["listApiKeys"];
    put?: never;
    /** Make a key */
    post: operations["createApiKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/api-keys/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Revoke a key */
    delete: operations["revokeApiKey"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/assignments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the assignments */
    get: operations["listAssignments"];
    put?: never;
    /**
     * Make a assignment
     * @description A missing or ambiguous reference is a 400 that names the field, a taken email a 409.
     */
    post: operations["createAssignment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/assignments/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One assignment, by its id or by its externalId in a source */
    get: operations["getAssignment"];
    put?: never;
    post?: never;
    /** Delete a assignment */
    delete: operations["deleteAssignment"];
    options?: never;
    head?: never;
    /**
     * Change a assignment
     * @description Absent fields stay, null clears. A `deletedAt` up to today deletes it; the answer is what it was.
     */
    patch: operations["updateAssignment"];
    trace?: never;
  };
  "/api/v1/org/{orgId}/assignments/{id}/history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What changed in a assignment, newest first
     * @description Each change with its fields before and after, and who made it. A deleted one is found by its id only. Changes are kept as long as executions.
     */
    get: operations["listAssignmentHistory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/audit-log": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List who changed what, when and from where
     * @description Newest first. `total` is exact up to 10,000; of more entries it says as many as the page has looked at, and `hasNextPage` is right.
     */
    get: operations["listAuditLog"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/audit-log/export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download the audit log as CSV or JSON lines
     * @description All entries that the filters leave, newest first, as a file. CSV is RFC 4180 with a header line; a cell that a spreadsheet would take for a formula begins with an apostrophe. A line of JSON is an item of the list. A download that breaks off is not whole.
     */
    get: operations["exportAuditLog"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/contractors": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the contractors */
    get: operations["listContractors"];
    put?: never;
    /**
     * Make a contractor
     * @description A missing or ambiguous reference is a 400 that names the field, a taken email a 409.
     */
    post: operations["createContractor"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/contractors/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One contractor, by its id or by its externalId in a source */
    get: operations["getContractor"];
    put?: never;
    post?: never;
    /** Delete a contractor */
    delete: operations["deleteContractor"];
    options?: never;
    head?: never;
    /**
     * Change a contractor
     * @description Absent fields stay, null clears. A `deletedAt` up to today deletes it; the answer is what it was.
     */
    patch: operations["updateContractor"];
    trace?: never;
  };
  "/api/v1/org/{orgId}/contractors/{id}/history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What changed in a contractor, newest first
     * @description Each change with its fields before and after, and who made it. A deleted one is found by its id only. Changes are kept as long as executions.
     */
    get: operations["listContractorHistory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/deliveries/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One delivery */
    get: operations["getDelivery"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/deliveries/{id}/replay": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Replay a dead delivery
     * @description Its attempts begin anew; `ctx.event.id` stays. 409 when it is not dead.
     */
    post: operations["replayDelivery"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/employees": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the employees */
    get: operations["listEmployees"];
    put?: never;
    /**
     * Make a employee
     * @description A missing or ambiguous reference is a 400 that names the field, a taken email a 409.
     */
    post: operations["createEmployee"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/employees/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One employee, by its id or by its externalId in a source */
    get: operations["getEmployee"];
    put?: never;
    post?: never;
    /** Delete a employee */
    delete: operations["deleteEmployee"];
    options?: never;
    head?: never;
    /**
     * Change a employee
     * @description Absent fields stay, null clears. A `deletedAt` up to today deletes it; the answer is what it was.
     */
    patch: operations["updateEmployee"];
    trace?: never;
  };
  "/api/v1/org/{orgId}/employees/{id}/history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What changed in a employee, newest first
     * @description Each change with its fields before and after, and who made it. A deleted one is found by its id only. Changes are kept as long as executions.
     */
    get: operations["listEmployeeHistory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/executions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the executions of the organisation */
    get: operations["listExecutions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/executions/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One execution */
    get: operations["getExecution"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/executions/{id}/approve-deletions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete exactly what ORPHAN_GUARD held back
     * @description Of the list, what a later execution returned or somebody wrote since stays.
     */
    post: operations["approveDeletions"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/executions/{id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Cancel an execution that has not ended */
    post: operations["cancelExecution"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/executions/{id}/http-requests": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the HTTP requests of the hook, oldest first */
    get: operations["listExecutionHttpRequests"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/executions/{id}/logs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List what the hook logged, oldest first */
    get: operations["listExecutionLogs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/executions/{id}/records": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what became of single records
     * @description A dry run has a row for each record; a live one for its record errors, the first 1,000.
     */
    get: operations["listExecutionRecords"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/executions/{id}/resume": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Start a failed or timed-out execution again at its failed page */
    post: operations["resumeExecution"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/executions/{id}/stream": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Follow an execution by server-sent events
     * @description `event:` is `log`, `http`, `page` or `status`, `data:` the item as JSON, `id:` a number that `Last-Event-ID` resumes after. From the start, until the final status.
     */
    get: operations["streamExecution"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/hooks/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One hook */
    get: operations["getHook"];
    put?: never;
    post?: never;
    /**
     * Delete a hook with its versions, executions, deliveries and store
     * @description What it has synced stays.
     */
    delete: operations["deleteHook"];
    options?: never;
    head?: never;
    /** Change a hook; new code makes a new version and makes it current */
    patch: operations["updateHook"];
    trace?: never;
  };
  "/api/v1/org/{orgId}/hooks/{id}/deliveries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the deliveries of a PUSH hook
     * @description In the order of the commits, newest first.
     */
    get: operations["listDeliveries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/hooks/{id}/deliveries/replay": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Replay the dead deliveries of a hook: those listed, those that match, or all */
    post: operations["replayDeliveries"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/hooks/{id}/executions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the executions of a hook */
    get: operations["listHookExecutions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/hooks/{id}/kv": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the entries of a hook's store */
    get: operations["listKvEntries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/hooks/{id}/kv/{key}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete an entry of a hook's store */
    delete: operations["deleteKvEntry"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/hooks/{id}/runs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a hook now, live or dry
     * @description A hook that is off can be run by hand. Dry runs may go beside a live one and write nothing.
     */
    post: operations["startRun"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/hooks/{id}/versions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the versions of a hook, without their code */
    get: operations["listHookVersions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/hooks/{id}/versions/{version}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One version with its code */
    get: operations["getHookVersion"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/hooks/{id}/versions/{version}/activate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make a version current again */
    post: operations["activateHookVersion"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/integrations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the integrations */
    get: operations["listIntegrations"];
    put?: never;
    /** Make an integration */
    post: operations["createIntegration"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/integrations/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One integration */
    get: operations["getIntegration"];
    put?: never;
    post?: never;
    /**
     * Delete an integration with its hooks and secrets
     * @description What its hooks have synced stays.
     */
    delete: operations["deleteIntegration"];
    options?: never;
    head?: never;
    /**
     * Change an integration
     * @description The source system key is fixed once the integration has synced a record.
     */
    patch: operations["updateIntegration"];
    trace?: never;
  };
  "/api/v1/org/{orgId}/integrations/{id}/hooks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the hooks of an integration */
    get: operations["listHooks"];
    put?: never;
    /**
     * Make a hook with its first version
     * @description Code that does not parse, does not define `run` or imports something is refused with line and column.
     */
    post: operations["createHook"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/integrations/{id}/secrets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the names of an integration's secrets */
    get: operations["listSecrets"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/integrations/{id}/secrets/{name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Set a secret */
    put: operations["putSecret"];
    post?: never;
    /** Delete a secret */
    delete: operations["deleteSecret"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/invitations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the invitations that are open */
    get: operations["listInvitations"];
    put?: never;
    /**
     * Invite somebody by mail
     * @description The link works once, for seven days. Inviting an address again ends the link before. A member: 409.
     */
    post: operations["createInvitation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/invitations/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Withdraw an invitation */
    delete: operations["withdrawInvitation"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/job-roles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the job roles that entities made */
    get: operations["listJobRoles"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/members": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the members */
    get: operations["listMembers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/members/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove a member
     * @description The last admin stays: 409. An account that is a member nowhere any more is deleted.
     */
    delete: operations["removeMember"];
    options?: never;
    head?: never;
    /**
     * Give a member another role
     * @description Nobody changes their own role, and the last admin stays one: 409.
     */
    patch: operations["updateMember"];
    trace?: never;
  };
  "/api/v1/org/{orgId}/notification-targets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the notification targets */
    get: operations["listNotificationTargets"];
    put?: never;
    /**
     * Make a notification target
     * @description A mail target has `addresses`, a webhook target a `url`. At most 20 an organisation.
     */
    post: operations["createNotificationTarget"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/notification-targets/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete a notification target with all that waits for it */
    delete: operations["deleteNotificationTarget"];
    options?: never;
    head?: never;
    /**
     * Change a notification target
     * @description While it is off nothing new is kept for it; what waits already is sent when it is on again.
     */
    patch: operations["updateNotificationTarget"];
    trace?: never;
  };
  "/api/v1/org/{orgId}/notification-targets/{id}/notices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a target was told, or is still to be told */
    get: operations["listNotices"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/notification-targets/{id}/rotate-secret": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a webhook target a new signing secret
     * @description For 24 hours messages carry two signatures, with the new secret and the one before it. Rotate twice to end the old one at once.
     */
    post: operations["rotateNotificationSecret"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/notification-targets/{id}/test": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a test now, and see what comes back
     * @description Type `notification.test`, signed like any other. Sent once, also while the target is off.
     */
    post: operations["testNotificationTarget"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/projects": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the projects */
    get: operations["listProjects"];
    put?: never;
    /**
     * Make a project
     * @description A missing or ambiguous reference is a 400 that names the field, a taken email a 409.
     */
    post: operations["createProject"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/projects/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One project, by its id or by its externalId in a source */
    get: operations["getProject"];
    put?: never;
    post?: never;
    /** Delete a project */
    delete: operations["deleteProject"];
    options?: never;
    head?: never;
    /**
     * Change a project
     * @description Absent fields stay, null clears. A `deletedAt` up to today deletes it; the answer is what it was.
     */
    patch: operations["updateProject"];
    trace?: never;
  };
  "/api/v1/org/{orgId}/projects/{id}/history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What changed in a project, newest first
     * @description Each change with its fields before and after, and who made it. A deleted one is found by its id only. Changes are kept as long as executions.
     */
    get: operations["listProjectHistory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/teams": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the teams that allocations made */
    get: operations["listTeams"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/vacancies": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the vacancies */
    get: operations["listVacancies"];
    put?: never;
    /**
     * Make a vacancy
     * @description A missing or ambiguous reference is a 400 that names the field, a taken email a 409.
     */
    post: operations["createVacancy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/org/{orgId}/vacancies/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One vacancy, by its id or by its externalId in a source */
    get: operations["getVacancy"];
    put?: never;
    post?: never;
    /** Delete a vacancy */
    delete: operations["deleteVacancy"];
    options?: never;
    head?: never;
    /**
     * Change a vacancy
     * @description Absent fields stay, null clears. A `deletedAt` up to today deletes it; the answer is what it was.
     */
    patch: operations["updateVacancy"];
    trace?: never;
  };
  "/api/v1/org/{orgId}/vacancies/{id}/history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What changed in a vacancy, newest first
     * @description Each change with its fields before and after, and who made it. A deleted one is found by its id only. Changes are kept as long as executions.
     */
    get: operations["listVacancyHistory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/orgs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the organisations */
    get: operations["listOrganisations"];
    put?: never;
    /** Make an organisation, with an admin key that is shown this once */
    post: operations["createOrganisation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/orgs/{orgId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete an organisation with everything that it has; there is no way back
     * @description Its keys open nothing any more (at most 30 s longer where they were in use), its secrets can't be read by anybody, nothing of it starts, and what runs is cancelled. Its rows, stores and scripts are removed in the minutes after. While that lasts, asking again is 204 as well; afterwards 404.
     */
    delete: operations["deleteOrganisation"];
    options?: never;
    head?: never;
    /** Switch custom integrations on or off */
    patch: operations["switchOrganisation"];
    trace?: never;
  };
  "/api/v1/orgs/{orgId}/api-keys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make an API key of an organisation */
    post: operations["issueOrganisationApiKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/orgs/{orgId}/invitations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Invite a person to an organisation: the first one, above all */
    post: operations["inviteAsOperator"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/rotate-keys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Wrap data keys with the first key of SECRET_KEYS, a page at a time, until next is null */
    post: operations["rotateKeys"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/healthz": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether the database, the queue and the hooks runtime work */
    get: operations["getHealth"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @example {
     *       "token": "<what stands behind # in the link>",
     *       "name": "Ada Lovelace",
     *       "password": "correct horse battery staple"
     *     }
     */
    AcceptInvitation: {
      /**
       * @description Of a new account
       * @example Ada Lovelace
       */
      name?: string;
      /**
       * Format: password
       * @description Of a new account
       * @example correct horse battery staple
       */
      password?: string;
      /** @example <what stands behind # in the link> */
      token: string;
    };
    ApiKey: {
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      expiresAt: string | null;
      /** @example key_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      id: string;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      lastUsedAt: string | null;
      /** @example Nightly export */
      name: string;
      /**
       * @description How the key starts; not enough to use it
       * @example private_019ab34f_k3Xz
       */
      prefix: string;
      /**
       * @example editor
       * @enum {string}
       */
      role: "viewer" | "editor" | "admin";
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      updatedAt: string;
    };
    Assignment: {
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      createdAt: string;
      /**
       * @description Fields of your own, merged key by key: a key that is absent stays, null clears it. Up to 100 keys.
       * @example {
       *       "cost_center": "CC-42",
       *       "remote": true
       *     }
       */
      customAttributes?: {
        [key: string]:
          | string
          | number
          | boolean
          | null
          | {
              /**
               * Format: date
               * @description Last day; not before start.
               * @example 2026-03-31
               */
              end: string;
              /**
               * Format: date
               * @description First day.
               * @example 2026-01-01
               */
              start: string;
            };
      } | null;
      /**
       * Format: date
       * @description Up to today (the organisation's day) it deletes the entity; a later day does nothing yet.
       * @example null
       */
      deletedAt?: string | null;
      /**
       * @description externalId of the employee. Required on create.
       * @example E-1001
       */
      employeeExternalId?: string;
      /** @example emp_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      employeeId: string | null;
      /**
       * Format: date
       * @description Last day; not before startDate.
       * @example null
       */
      endDate?: string | null;
      /** @example E-1001 */
      externalId: string | null;
      /**
       * @description Full-time equivalent, above 0 up to 10; 1 when created without one.
       * @example 0.5
       */
      fte?: number | null;
      /** @example emp_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      id: string;
      /**
       * @description externalId of the project. Required on create.
       * @example P-11
       */
      projectExternalId?: string;
      /** @example prj_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      projectId: string | null;
      /**
       * @description Source system key of its owner; null: nobody's
       * @example workday
       */
      source: string | null;
      /**
       * Format: date
       * @description First day.
       * @example 2026-02-01
       */
      startDate?: string | null;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      updatedAt: string;
    };
    /**
     * @example {
     *       "externalId": "X-1",
     *       "employeeExternalId": "E-1001",
     *       "projectExternalId": "P-11",
     *       "fte": 0.5
     *     }
     */
    AssignmentPatch: {
      /**
       * @description Fields of your own, merged key by key: a key that is absent stays, null clears it. Up to 100 keys.
       * @example {
       *       "cost_center": "CC-42",
       *       "remote": true
       *     }
       */
      customAttributes?: {
        [key: string]:
          | string
          | number
          | boolean
          | null
          | {
              /**
               * Format: date
               * @description Last day; not before start.
               * @example 2026-03-31
               */
              end: string;
              /**
               * Format: date
               * @description First day.
               * @example 2026-01-01
               */
              start: string;
            };
      } | null;
      /**
       * Format: date
       * @description Up to today (the organisation's day) it deletes the entity; a later day does nothing yet.
       * @example null
       */
      deletedAt?: string | null;
      /**
       * @description externalId of the employee. Required on create.
       * @example E-1001
       */
      employeeExternalId?: string;
      /**
       * Format: date
       * @description Last day; not before startDate.
       * @example null
       */
      endDate?: string | null;
      externalId?: string | null;
      /**
       * @description Full-time equivalent, above 0 up to 10; 1 when created without one.
       * @example 0.5
       */
      fte?: number | null;
      /**
       * @description externalId of the project. Required on create.
       * @example P-11
       */
      projectExternalId?: string;
      /**
       * Format: date
       * @description First day.
       * @example 2026-02-01
       */
      startDate?: string | null;
    };
    AuditEntry: {
      /**
       * @example hook.enabled
       * @enum {string}
       */
      action:
        | "organisation.created"
        | "organisation.updated"
        | "organisation.feature_enabled"
        | "organisation.feature_disabled"
        | "api_key.created"
        | "api_key.revoked"
        | "api_key.refused"
        | "data_key.created"
        | "data_key.rewrapped"
        | "integration.created"
        | "integration.updated"
        | "integration.deleted"
        | "secret.created"
        | "secret.replaced"
        | "secret.deleted"
        | "hook.created"
        | "hook.updated"
        | "hook.enabled"
        | "hook.disabled"
        | "hook.version_saved"
        | "hook.version_activated"
        | "hook.version_rejected"
        | "hook.deleted"
        | "hook.kv_deleted"
        | "hook.deliveries_replayed"
        | "execution.started"
        | "execution.resumed"
        | "execution.cancelled"
        | "execution.deletions_approved"
        | "delivery.replayed"
        | "notification_target.created"
        | "notification_target.updated"
        | "notification_target.secret_rotated"
        | "notification_target.deleted"
        | "invitation.created"
        | "invitation.withdrawn"
        | "member.added"
        | "member.role_changed"
        | "member.removed"
        | "user.signed_in"
        | "user.sign_in_refused"
        | "user.signed_out"
        | "user.sessions_ended"
        | "user.password_changed"
        | "user.password_reset"
        | "user.second_factor_enabled"
        | "user.second_factor_disabled"
        | "employee.created"
        | "employee.updated"
        | "employee.deleted"
        | "vacancy.created"
        | "vacancy.updated"
        | "vacancy.deleted"
        | "contractor.created"
        | "contractor.updated"
        | "contractor.deleted"
        | "project.created"
        | "project.updated"
        | "project.deleted"
        | "assignment.created"
        | "assignment.updated"
        | "assignment.deleted";
      actor: {
        /** @example key_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
        id: string;
        /**
         * @example api_key
         * @enum {string}
         */
        kind: "api_key" | "user" | "operator" | "platform";
        /**
         * @description As it was then
         * @example Nightly export
         */
        name: string;
      };
      /**
       * @description What the change was about, in the words of the API; of an update what differs. null: not there
       * @example {
       *       "name": "Nightly sync",
       *       "enabled": true
       *     }
       */
      after: {
        [key: string]: unknown;
      } | null;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      at: string;
      /**
       * @description What the change was about, in the words of the API; of an update what differs. null: not there
       * @example {
       *       "name": "Nightly sync",
       *       "enabled": true
       *     }
       */
      before: {
        [key: string]: unknown;
      } | null;
      /** @example aud_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      id: string;
      /** @example 192.0.2.7 */
      ip: string | null;
      /**
       * @description As the request's answer had it in `x-request-id`
       * @example req_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b
       */
      requestId: string | null;
      target: {
        /** @example hook_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
        id: string;
        /**
         * @example hook
         * @enum {string}
         */
        kind:
          | "organisation"
          | "api_key"
          | "data_key"
          | "integration"
          | "secret"
          | "hook"
          | "execution"
          | "delivery"
          | "notification_target"
          | "member"
          | "invitation"
          | "user"
          | "employee"
          | "vacancy"
          | "contractor"
          | "project"
          | "assignment";
      };
    };
    Contractor: {
      /**
       * @description The company that the contract is with.
       * @example Hopper Consulting
       */
      company?: string | null;
      /**
       * @description Free text, such as `agency` or `independent`.
       * @example independent
       */
      contractorType?: string | null;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      createdAt: string;
      /**
       * @description Of the rate, ISO 4217.
       * @example EUR
       */
      currencyCode?: string | null;
      /**
       * @description Fields of your own, merged key by key: a key that is absent stays, null clears it. Up to 100 keys.
       * @example {
       *       "cost_center": "CC-42",
       *       "remote": true
       *     }
       */
      customAttributes?: {
        [key: string]:
          | string
          | number
          | boolean
          | null
          | {
              /**
               * Format: date
               * @description Last day; not before start.
               * @example 2026-03-31
               */
              end: string;
              /**
               * Format: date
               * @description First day.
               * @example 2026-01-01
               */
              start: string;
            };
      } | null;
      /**
       * Format: date
       * @description Up to today (the organisation's day) it deletes the entity; a later day does nothing yet.
       * @example null
       */
      deletedAt?: string | null;
      /**
       * @description Where to write to.
       * @example grace@example.com
       */
      email?: string | null;
      /**
       * Format: date
       * @description Last day of the contract; not before startDate.
       * @example 2026-12-31
       */
      endDate?: string | null;
      /** @example E-1001 */
      externalId: string | null;
      /** @example emp_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      id: string;
      /**
       * @description A title, or a title with the role's externalId. A role that is unknown is created.
       * @example Consultant
       */
      jobRole?:
        | string
        | {
            /**
             * @description Looked for first, then the title.
             * @example R-3
             */
            externalId?: string | null;
            /**
             * @description What people call the role.
             * @example Engineer
             */
            title: string;
          }
        | null;
      /**
       * @description A person's or a company's. Required on create.
       * @example Grace Hopper
       */
      name?: string;
      /**
       * @description Replaces all rows that this source wrote before.
       * @example [
       *       {
       *         "projectId": "P-11",
       *         "projectName": "Apollo",
       *         "fte": 0.5
       *       }
       *     ]
       */
      projectAllocations?:
        | {
            /**
             * Format: date
             * @description Last day; not before startDate.
             * @example 2026-12-31
             */
            endDate?: string | null;
            /**
             * @description Full-time equivalent, above 0 up to 10.
             * @example 1
             */
            fte?: number | null;
            /**
             * @description externalId of a project.
             * @example P-11
             */
            projectId: string;
            /**
             * @description For people who read the record.
             * @example Apollo
             */
            projectName?: string | null;
            /**
             * Format: date
             * @description First day.
             * @example 2026-01-05
             */
            startDate?: string | null;
          }[]
        | null;
      /**
       * @description Price of an hour, a day or a month, in currencyCode.
       * @example 640
       */
      rate?: number | null;
      /**
       * @description Replaces all rows that this source wrote before; one row a day.
       * @example [
       *       {
       *         "effectiveDate": "2026-03-01",
       *         "rateType": "daily",
       *         "rate": 640,
       *         "currencyCode": "EUR"
       *       }
       *     ]
       */
      rateAdjustments?:
        | {
            /**
             * @description ISO 4217.
             * @example EUR
             */
            currencyCode: string;
            /**
             * Format: date
             * @description From this day on.
             * @example 2026-03-01
             */
            effectiveDate: string;
            /**
             * @description Price of an hour, a day or a month.
             * @example 640
             */
            rate: number;
            /**
             * @description What the rate is for.
             * @example daily
             * @enum {string}
             */
            rateType: "hourly" | "daily" | "monthly";
            /**
             * @description For people.
             * @example Extension
             */
            reason?: string | null;
          }[]
        | null;
      /**
       * @description What the rate is for.
       * @example daily
       * @enum {string|null}
       */
      rateType?: "hourly" | "daily" | "monthly" | null;
      /**
       * @description Source system key of its owner; null: nobody's
       * @example workday
       */
      source: string | null;
      /**
       * Format: date
       * @description First day of the contract.
       * @example 2026-03-01
       */
      startDate?: string | null;
      /**
       * @description Replaces all rows that this source wrote before.
       * @example [
       *       {
       *         "teamId": "T-7",
       *         "teamName": "Payroll",
       *         "fte": 1,
       *         "startDate": "2026-01-05"
       *       }
       *     ]
       */
      teamAllocations?:
        | {
            /**
             * Format: date
             * @description Last day; not before startDate.
             * @example 2026-12-31
             */
            endDate?: string | null;
            /**
             * @description Full-time equivalent, above 0 up to 10; 1 when absent.
             * @example 1
             */
            fte?: number | null;
            /**
             * Format: date
             * @description First day.
             * @example 2026-01-05
             */
            startDate?: string | null;
            /**
             * @description The outside system's id of the team. A team that is unknown is created.
             * @example T-7
             */
            teamId: string;
            /**
             * @description What people call the team.
             * @example Payroll
             */
            teamName?: string | null;
          }[]
        | null;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      updatedAt: string;
    };
    /**
     * @example {
     *       "externalId": "X-1",
     *       "name": "Grace Hopper",
     *       "rateType": "daily",
     *       "rate": 640,
     *       "currencyCode": "EUR"
     *     }
     */
    ContractorPatch: {
      /**
       * @description The company that the contract is with.
       * @example Hopper Consulting
       */
      company?: string | null;
      /**
       * @description Free text, such as `agency` or `independent`.
       * @example independent
       */
      contractorType?: string | null;
      /**
       * @description Of the rate, ISO 4217.
       * @example EUR
       */
      currencyCode?: string | null;
      /**
       * @description Fields of your own, merged key by key: a key that is absent stays, null clears it. Up to 100 keys.
       * @example {
       *       "cost_center": "CC-42",
       *       "remote": true
       *     }
       */
      customAttributes?: {
        [key: string]:
          | string
          | number
          | boolean
          | null
          | {
              /**
               * Format: date
               * @description Last day; not before start.
               * @example 2026-03-31
               */
              end: string;
              /**
               * Format: date
               * @description First day.
               * @example 2026-01-01
               */
              start: string;
            };
      } | null;
      /**
       * Format: date
       * @description Up to today (the organisation's day) it deletes the entity; a later day does nothing yet.
       * @example null
       */
      deletedAt?: string | null;
      /**
       * @description Where to write to.
       * @example grace@example.com
       */
      email?: string | null;
      /**
       * Format: date
       * @description Last day of the contract; not before startDate.
       * @example 2026-12-31
       */
      endDate?: string | null;
      externalId?: string | null;
      /**
       * @description A title, or a title with the role's externalId. A role that is unknown is created.
       * @example Consultant
       */
      jobRole?:
        | string
        | {
            /**
             * @description Looked for first, then the title.
             * @example R-3
             */
            externalId?: string | null;
            /**
             * @description What people call the role.
             * @example Engineer
             */
            title: string;
          }
        | null;
      /**
       * @description A person's or a company's. Required on create.
       * @example Grace Hopper
       */
      name?: string;
      /**
       * @description Replaces all rows that this source wrote before.
       * @example [
       *       {
       *         "projectId": "P-11",
       *         "projectName": "Apollo",
       *         "fte": 0.5
       *       }
       *     ]
       */
      projectAllocations?:
        | {
            /**
             * Format: date
             * @description Last day; not before startDate.
             * @example 2026-12-31
             */
            endDate?: string | null;
            /**
             * @description Full-time equivalent, above 0 up to 10.
             * @example 1
             */
            fte?: number | null;
            /**
             * @description externalId of a project.
             * @example P-11
             */
            projectId: string;
            /**
             * @description For people who read the record.
             * @example Apollo
             */
            projectName?: string | null;
            /**
             * Format: date
             * @description First day.
             * @example 2026-01-05
             */
            startDate?: string | null;
          }[]
        | null;
      /**
       * @description Price of an hour, a day or a month, in currencyCode.
       * @example 640
       */
      rate?: number | null;
      /**
       * @description Replaces all rows that this source wrote before; one row a day.
       * @example [
       *       {
       *         "effectiveDate": "2026-03-01",
       *         "rateType": "daily",
       *         "rate": 640,
       *         "currencyCode": "EUR"
       *       }
       *     ]
       */
      rateAdjustments?:
        | {
            /**
             * @description ISO 4217.
             * @example EUR
             */
            currencyCode: string;
            /**
             * Format: date
             * @description From this day on.
             * @example 2026-03-01
             */
            effectiveDate: string;
            /**
             * @description Price of an hour, a day or a month.
             * @example 640
             */
            rate: number;
            /**
             * @description What the rate is for.
             * @example daily
             * @enum {string}
             */
            rateType: "hourly" | "daily" | "monthly";
            /**
             * @description For people.
             * @example Extension
             */
            reason?: string | null;
          }[]
        | null;
      /**
       * @description What the rate is for.
       * @example daily
       * @enum {string|null}
       */
      rateType?: "hourly" | "daily" | "monthly" | null;
      /**
       * Format: date
       * @description First day of the contract.
       * @example 2026-03-01
       */
      startDate?: string | null;
      /**
       * @description Replaces all rows that this source wrote before.
       * @example [
       *       {
       *         "teamId": "T-7",
       *         "teamName": "Payroll",
       *         "fte": 1,
       *         "startDate": "2026-01-05"
       *       }
       *     ]
       */
      teamAllocations?:
        | {
            /**
             * Format: date
             * @description Last day; not before startDate.
             * @example 2026-12-31
             */
            endDate?: string | null;
            /**
             * @description Full-time equivalent, above 0 up to 10; 1 when absent.
             * @example 1
             */
            fte?: number | null;
            /**
             * Format: date
             * @description First day.
             * @example 2026-01-05
             */
            startDate?: string | null;
            /**
             * @description The outside system's id of the team. A team that is unknown is created.
             * @example T-7
             */
            teamId: string;
            /**
             * @description What people call the team.
             * @example Payroll
             */
            teamName?: string | null;
          }[]
        | null;
    };
    Delivery: {
      /**
       * @description Attempts so far, a running one included.
       * @example 1
       */
      attempts: number;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      createdAt: string;
      /** @example con_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      entityId: string;
      /**
       * @example contractor
       * @enum {string}
       */
      entityType: "employee" | "vacancy" | "contractor" | "project" | "assignment";
      /**
       * @description `ctx.event.id`: the same in every attempt and every replay.
       * @example evt_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b
       */
      eventId: string;
      /**
       * @description One for each attempt, oldest first.
       * @example [
       *       "exe_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
       *     ]
       */
      executionIds: string[];
      /** @example hook_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      hookId: string;
      /** @example dlv_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      id: string;
      /**
       * @example {
       *       "code": "HOOK_ERROR",
       *       "message": "The billing system answered 503."
       *     }
       */
      lastError: {
        code: string;
        message: string;
      } | null;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      nextAttemptAt: string | null;
      /**
       * @example pending
       * @enum {string}
       */
      status: "pending" | "delivered" | "dead";
      /**
       * @example create
       * @enum {string}
       */
      type: "create" | "update" | "delete";
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      updatedAt: string;
    };
    Employee: {
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      createdAt: string;
      /**
       * @description Fields of your own, merged key by key: a key that is absent stays, null clears it. Up to 100 keys.
       * @example {
       *       "cost_center": "CC-42",
       *       "remote": true
       *     }
       */
      customAttributes?: {
        [key: string]:
          | string
          | number
          | boolean
          | null
          | {
              /**
               * Format: date
               * @description Last day; not before start.
               * @example 2026-03-31
               */
              end: string;
              /**
               * Format: date
               * @description First day.
               * @example 2026-01-01
               */
              start: string;
            };
      } | null;
      /**
       * Format: date
       * @description Up to today (the organisation's day) it deletes the entity; a later day does nothing yet.
       * @example null
       */
      deletedAt?: string | null;
      /**
       * @description Unique in the organisation, whatever the case. Required on create.
       * @example ada@example.com
       */
      email?: string;
      /**
       * Format: date
       * @description Last day of work; not before startDate.
       * @example null
       */
      endDate?: string | null;
      /** @example E-1001 */
      externalId: string | null;
      /**
       * @description Given name. Required on create.
       * @example Ada
       */
      firstName?: string;
      /** @example emp_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      id: string;
      /**
       * @description Your own number of this person, when it is not the externalId.
       * @example 4711
       */
      internalEmployeeId?: string | null;
      /**
       * @description A title, or a title with the role's externalId. A role that is unknown is created.
       * @example Engineer
       */
      jobRole?:
        | string
        | {
            /**
             * @description Looked for first, then the title.
             * @example R-3
             */
            externalId?: string | null;
            /**
             * @description What people call the role.
             * @example Engineer
             */
            title: string;
          }
        | null;
      /**
       * @description Family name. Required on create.
       * @example Lovelace
       */
      lastName?: string;
      /**
       * @description Replaces all rows that this source wrote before.
       * @example [
       *       {
       *         "projectId": "P-11",
       *         "projectName": "Apollo",
       *         "fte": 0.5
       *       }
       *     ]
       */
      projectAllocations?:
        | {
            /**
             * Format: date
             * @description Last day; not before startDate.
             * @example 2026-12-31
             */
            endDate?: string | null;
            /**
             * @description Full-time equivalent, above 0 up to 10.
             * @example 1
             */
            fte?: number | null;
            /**
             * @description externalId of a project.
             * @example P-11
             */
            projectId: string;
            /**
             * @description For people who read the record.
             * @example Apollo
             */
            projectName?: string | null;
            /**
             * Format: date
             * @description First day.
             * @example 2026-01-05
             */
            startDate?: string | null;
          }[]
        | null;
      /**
       * @description Replaces all rows that this source wrote before; one row a day.
       * @example [
       *       {
       *         "effectiveDate": "2026-01-05",
       *         "salary": 64000,
       *         "currencyCode": "EUR"
       *       }
       *     ]
       */
      salaryAdjustments?:
        | {
            /**
             * @description In currencyCode.
             * @example 4000
             */
            bonus?: number | null;
            /**
             * @description ISO 4217.
             * @example EUR
             */
            currencyCode: string;
            /**
             * Format: date
             * @description From this day on.
             * @example 2026-01-05
             */
            effectiveDate: string;
            /**
             * @description For people.
             * @example Yearly review
             */
            reason?: string | null;
            /**
             * @description In currencyCode.
             * @example 64000
             */
            salary: number;
          }[]
        | null;
      /**
       * @description Source system key of its owner; null: nobody's
       * @example workday
       */
      source: string | null;
      /**
       * Format: date
       * @description First day of work.
       * @example 2026-01-05
       */
      startDate?: string | null;
      /**
       * @description Replaces all rows that this source wrote before.
       * @example [
       *       {
       *         "teamId": "T-7",
       *         "teamName": "Payroll",
       *         "fte": 1,
       *         "startDate": "2026-01-05"
       *       }
       *     ]
       */
      teamAllocations?:
        | {
            /**
             * Format: date
             * @description Last day; not before startDate.
             * @example 2026-12-31
             */
            endDate?: string | null;
            /**
             * @description Full-time equivalent, above 0 up to 10; 1 when absent.
             * @example 1
             */
            fte?: number | null;
            /**
             * Format: date
             * @description First day.
             * @example 2026-01-05
             */
            startDate?: string | null;
            /**
             * @description The outside system's id of the team. A team that is unknown is created.
             * @example T-7
             */
            teamId: string;
            /**
             * @description What people call the team.
             * @example Payroll
             */
            teamName?: string | null;
          }[]
        | null;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      updatedAt: string;
    };
    /**
     * @example {
     *       "externalId": "X-1",
     *       "firstName": "Ada",
     *       "lastName": "Lovelace",
     *       "email": "ada@example.com",
     *       "startDate": "2026-01-05"
     *     }
     */
    EmployeePatch: {
      /**
       * @description Fields of your own, merged key by key: a key that is absent stays, null clears it. Up to 100 keys.
       * @example {
       *       "cost_center": "CC-42",
       *       "remote": true
       *     }
       */
      customAttributes?: {
        [key: string]:
          | string
          | number
          | boolean
          | null
          | {
              /**
               * Format: date
               * @description Last day; not before start.
               * @example 2026-03-31
               */
              end: string;
              /**
               * Format: date
               * @description First day.
               * @example 2026-01-01
               */
              start: string;
            };
      } | null;
      /**
       * Format: date
       * @description Up to today (the organisation's day) it deletes the entity; a later day does nothing yet.
       * @example null
       */
      deletedAt?: string | null;
      /**
       * @description Unique in the organisation, whatever the case. Required on create.
       * @example ada@example.com
       */
      email?: string;
      /**
       * Format: date
       * @description Last day of work; not before startDate.
       * @example null
       */
      endDate?: string | null;
      externalId?: string | null;
      /**
       * @description Given name. Required on create.
       * @example Ada
       */
      firstName?: string;
      /**
       * @description Your own number of this person, when it is not the externalId.
       * @example 4711
       */
      internalEmployeeId?: string | null;
      /**
       * @description A title, or a title with the role's externalId. A role that is unknown is created.
       * @example Engineer
       */
      jobRole?:
        | string
        | {
            /**
             * @description Looked for first, then the title.
             * @example R-3
             */
            externalId?: string | null;
            /**
             * @description What people call the role.
             * @example Engineer
             */
            title: string;
          }
        | null;
      /**
       * @description Family name. Required on create.
       * @example Lovelace
       */
      lastName?: string;
      /**
       * @description Replaces all rows that this source wrote before.
       * @example [
       *       {
       *         "projectId": "P-11",
       *         "projectName": "Apollo",
       *         "fte": 0.5
       *       }
       *     ]
       */
      projectAllocations?:
        | {
            /**
             * Format: date
             * @description Last day; not before startDate.
             * @example 2026-12-31
             */
            endDate?: string | null;
            /**
             * @description Full-time equivalent, above 0 up to 10.
             * @example 1
             */
            fte?: number | null;
            /**
             * @description externalId of a project.
             * @example P-11
             */
            projectId: string;
            /**
             * @description For people who read the record.
             * @example Apollo
             */
            projectName?: string | null;
            /**
             * Format: date
             * @description First day.
             * @example 2026-01-05
             */
            startDate?: string | null;
          }[]
        | null;
      /**
       * @description Replaces all rows that this source wrote before; one row a day.
       * @example [
       *       {
       *         "effectiveDate": "2026-01-05",
       *         "salary": 64000,
       *         "currencyCode": "EUR"
       *       }
       *     ]
       */
      salaryAdjustments?:
        | {
            /**
             * @description In currencyCode.
             * @example 4000
             */
            bonus?: number | null;
            /**
             * @description ISO 4217.
             * @example EUR
             */
            currencyCode: string;
            /**
             * Format: date
             * @description From this day on.
             * @example 2026-01-05
             */
            effectiveDate: string;
            /**
             * @description For people.
             * @example Yearly review
             */
            reason?: string | null;
            /**
             * @description In currencyCode.
             * @example 64000
             */
            salary: number;
          }[]
        | null;
      /**
       * Format: date
       * @description First day of work.
       * @example 2026-01-05
       */
      startDate?: string | null;
      /**
       * @description Replaces all rows that this source wrote before.
       * @example [
       *       {
       *         "teamId": "T-7",
       *         "teamName": "Payroll",
       *         "fte": 1,
       *         "startDate": "2026-01-05"
       *       }
       *     ]
       */
      teamAllocations?:
        | {
            /**
             * Format: date
             * @description Last day; not before startDate.
             * @example 2026-12-31
             */
            endDate?: string | null;
            /**
             * @description Full-time equivalent, above 0 up to 10; 1 when absent.
             * @example 1
             */
            fte?: number | null;
            /**
             * Format: date
             * @description First day.
             * @example 2026-01-05
             */
            startDate?: string | null;
            /**
             * @description The outside system's id of the team. A team that is unknown is created.
             * @example T-7
             */
            teamId: string;
            /**
             * @description What people call the team.
             * @example Payroll
             */
            teamName?: string | null;
          }[]
        | null;
    };
    EntityChange: {
      /** @description Who asked for it; null: a hook did it */
      actor: {
        /** @example key_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
        id: string;
        /**
         * @example api_key
         * @enum {string}
         */
        kind: "api_key" | "user" | "operator" | "platform";
        /** @example Nightly export */
        name: string;
      } | null;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      at: string;
      changes: {
        /**
         * @description Any JSON value
         * @example Lovelace
         */
        after?: unknown;
        /**
         * @description Any JSON value
         * @example Lovelace
         */
        before?: unknown;
        /** @example lastName */
        field: string;
      }[];
      /**
       * @description null: not a hook
       * @example exe_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b
       */
      executionId: string | null;
      hook: {
        /** @example hook_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
        id: string;
        /**
         * @description null: the hook is deleted
         * @example Employees
         */
        name: string | null;
      } | null;
      /**
       * @description As PUSH hooks have it in `ctx.event.id`
       * @example evt_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b
       */
      id: string;
      integration: {
        /** @example int_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
        id: string;
        /**
         * @description null: the integration is deleted
         * @example Workday
         */
        name: string | null;
      } | null;
      /**
       * @example pull
       * @enum {string}
       */
      kind: "api" | "console" | "pull";
      /**
       * @example update
       * @enum {string}
       */
      type: "create" | "update" | "delete";
    };
    Error: {
      error: {
        /**
         * @example VALIDATION_ERROR
         * @enum {string}
         */
        code:
          | "VALIDATION_ERROR"
          | "UNAUTHORIZED"
          | "FORBIDDEN"
          | "FEATURE_DISABLED"
          | "NOT_FOUND"
          | "CONFLICT"
          | "EXECUTION_RUNNING"
          | "PAYLOAD_TOO_LARGE"
          | "RATE_LIMITED"
          | "INTERNAL_ERROR";
        details?: {
          /**
           * @description From 1; only for faults in code
           * @example 14
           */
          column?: number;
          /** @example name */
          field: string;
          /**
           * @description From 1; only for faults in code
           * @example 3
           */
          line?: number;
          /** @example is required */
          message: string;
        }[];
        /**
         * @description Names this answer in our logs
         * @example err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b
         */
        errorId: string;
        /** @example The request has 1 fault: name is required */
        message: string;
      };
    };
    Execution: {
      /**
       * @description PUSH: from 1
       * @example null
       */
      attempt: number | null;
      /** @example 0 */
      created: number;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      createdAt: string;
      /** @example 0 */
      deleted: number;
      /**
       * @description PUSH
       * @example null
       */
      deliveryId: string | null;
      /** @example 1240 */
      durationMs: number | null;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      endedAt: string | null;
      /**
       * @example {
       *       "code": "HOOK_ERROR",
       *       "message": "The HR system answered 500.",
       *       "page": 0,
       *       "stack": "Error: The HR system answered 500.\n    at run (hook.js:5:25)",
       *       "line": 5,
       *       "column": 25
       *     }
       */
      error: {
        /** @example HOOK_ERROR */
        code: string;
        column: number | null;
        line: number | null;
        message: string;
        page: number | null;
        /** @description In the line numbers of the hook's own source */
        stack: string | null;
      } | null;
      /** @example 0 */
      failed: number;
      /** @example hook_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      hookId: string;
      /**
       * @example PULL
       * @enum {string}
       */
      hookType: "PULL" | "PUSH";
      /**
       * @description null: unsaved code
       * @example 1
       */
      hookVersion: number | null;
      /** @example 0 */
      httpRequests: number;
      /** @example exe_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      id: string;
      /** @example int_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      integrationId: string;
      /**
       * @example live
       * @enum {string}
       */
      mode: "live" | "dry";
      /** @example 0 */
      pages: number;
      /**
       * @description created + updated + skipped + deleted + failed
       * @example 0
       */
      processed: number;
      /**
       * @description PUSH: what the hook returned, its first 16 KiB
       * @example null
       */
      result?: unknown;
      /** @example 0 */
      skipped: number;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      startedAt: string | null;
      /**
       * @example completed
       * @enum {string}
       */
      status: "queued" | "running" | "completed" | "failed" | "timed_out" | "cancelled";
      /**
       * @example manual
       * @enum {string}
       */
      trigger: "scheduled" | "manual" | "test" | "event" | "resume";
      /** @example 0 */
      updated: number;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      updatedAt: string;
      /**
       * @example [
       *       {
       *         "code": "DUPLICATE_EXTERNAL_ID",
       *         "message": "1 record was skipped: a later record of the page has the same externalId.",
       *         "externalIds": [
       *           "E-1001"
       *         ]
       *       }
       *     ]
       */
      warnings: {
        code: string;
        externalIds?: string[];
        message: string;
      }[];
    };
    FoundInvitation: {
      /** @description Whether that address has an account: then it has to be signed in */
      account: boolean;
      /** @example ada@example.com */
      email: string;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      expiresAt: string;
      /** @example Grace Hopper */
      invitedBy: string;
      /** @example Acme Ltd */
      organisation: string;
      /**
       * @example editor
       * @enum {string}
       */
      role: "viewer" | "editor" | "admin";
    };
    Health: {
      checks: {
        database: {
          /** @example answered in 3 ms */
          detail: string;
          /** @example true */
          ok: boolean;
        };
        queue: {
          /** @example answered in 3 ms */
          detail: string;
          /** @example true */
          ok: boolean;
        };
        runtime: {
          /** @example answered in 3 ms */
          detail: string;
          /** @example true */
          ok: boolean;
        };
      };
      /**
       * @example ok
       * @enum {string}
       */
      status: "ok" | "degraded";
    };
    Hook: {
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      createdAt: string;
      /** @example null */
      disabledReason: string | null;
      enabled: boolean;
      /**
       * @example employee
       * @enum {string}
       */
      entityType: "employee" | "vacancy" | "contractor" | "project" | "assignment";
      /** @description PUSH only; empty on a PULL hook */
      eventTypes: ("create" | "update" | "delete")[];
      /** @example hook_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      id: string;
      /**
       * @example [
       *       "customAttributes.last_login"
       *     ]
       */
      ignoreFields: string[];
      /** @example int_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      integrationId: string;
      /** @description Slots that no run stands for, at most 50, newest last */
      missedRuns: string[];
      /** @example Sync employees */
      name: string;
      /** @description The next 5 slots of the schedule; a hook that is off lets them pass */
      nextRuns: string[];
      /**
       * @example {
       *       "enabled": true,
       *       "maxPercent": 20
       *     }
       */
      orphanCleanup: {
        enabled: boolean;
        maxPercent: number;
      };
      /**
       * @description PULL only
       * @example {
       *       "frequency": "daily",
       *       "hour": 3,
       *       "timezone": "Europe/Berlin"
       *     }
       */
      schedule:
        | {
            /** @enum {string} */
            frequency:
              | "every_15_minutes"
              | "every_30_minutes"
              | "hourly"
              | "every_2_hours"
              | "every_4_hours"
              | "every_6_hours"
              | "every_12_hours"
              | "daily"
              | "weekly";
            hour?: number;
            minute?: number;
            timezone?: string;
            weekday?: number;
          }
        | {
            cron: string;
            timezone?: string;
          }
        | null;
      /**
       * @example PULL
       * @enum {string}
       */
      type: "PULL" | "PUSH";
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      updatedAt: string;
      /**
       * @description The number of the current version
       * @example 1
       */
      version: number;
    };
    /**
     * @example {
     *       "enabled": true
     *     }
     */
    HookPatch: {
      /**
       * @description Makes a new version
       * @example async function run(ctx) {
       *       const answer = await ctx.http.get("https://hr.example.com/employees", {
       *         headers: { authorization: `Bearer ${ctx.secrets.API_TOKEN}` },
       *       });
       *       return { records: answer.body.map((data) => ({ externalId: data.id, data })) };
       *     }
       */
      code?: string;
      enabled?: boolean;
      /**
       * @description Cannot be changed; accepted when it is the same
       * @example employee
       * @enum {string}
       */
      entityType?: "employee" | "vacancy" | "contractor" | "project" | "assignment";
      eventTypes?: ("create" | "update" | "delete")[];
      /**
       * @example [
       *       "customAttributes.last_login"
       *     ]
       */
      ignoreFields?: string[];
      /** @example Sync employees */
      name?: string;
      /**
       * @example {
       *       "enabled": true,
       *       "maxPercent": 20
       *     }
       */
      orphanCleanup?: {
        enabled: boolean;
        /** @default 20 */
        maxPercent?: number;
      };
      /**
       * @description null: runs by hand only
       * @example {
       *       "frequency": "daily",
       *       "hour": 3,
       *       "timezone": "Europe/Berlin"
       *     }
       */
      schedule?:
        | {
            /** @enum {string} */
            frequency:
              | "every_15_minutes"
              | "every_30_minutes"
              | "hourly"
              | "every_2_hours"
              | "every_4_hours"
              | "every_6_hours"
              | "every_12_hours"
              | "daily"
              | "weekly";
            hour?: number;
            minute?: number;
            timezone?: string;
            weekday?: number;
          }
        | {
            cron: string;
            timezone?: string;
          }
        | null;
      /**
       * @description Cannot be changed; accepted when it is the same
       * @enum {string}
       */
      type?: "PULL" | "PUSH";
    };
    HookVersion: {
      active: boolean;
      /**
       * @example async function run(ctx) {
       *       const answer = await ctx.http.get("https://hr.example.com/employees", {
       *         headers: { authorization: `Bearer ${ctx.secrets.API_TOKEN}` },
       *       });
       *       return { records: answer.body.map((data) => ({ externalId: data.id, data })) };
       *     }
       */
      code: string;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      createdAt: string;
      /**
       * @example {
       *       "kind": "api_key",
       *       "id": "key_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b",
       *       "name": "Nightly export"
       *     }
       */
      createdBy: {
        id: string;
        kind: string;
        name: string;
      };
      /** @example 2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae */
      sha256: string;
      /** @example 1 */
      version: number;
    };
    HookVersionSummary: {
      active: boolean;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      createdAt: string;
      /**
       * @example {
       *       "kind": "api_key",
       *       "id": "key_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b",
       *       "name": "Nightly export"
       *     }
       */
      createdBy: {
        id: string;
        kind: string;
        name: string;
      };
      /** @example 2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae */
      sha256: string;
      /** @example 1 */
      version: number;
    };
    HttpEntry: {
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      at: string;
      /** @example 84 */
      durationMs: number;
      /** @example null */
      error: string | null;
      /** @example GET */
      method: string;
      /** @example 0 */
      page: number | null;
      /** @example 0 */
      requestBytes: number;
      /** @example 48210 */
      responseBytes: number;
      /** @example 1 */
      seq: number;
      /**
       * @description null: no answer came
       * @example 200
       */
      status: number | null;
      /** @example https://hr.example.com/employees?page=2 */
      url: string;
    };
    Integration: {
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      createdAt: string;
      /** @example Employees from the internal HR system */
      description: string | null;
      /**
       * @example [
       *       "*.example.com"
       *     ]
       */
      egressAllowList: string[];
      /** @example int_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      id: string;
      /** @example Internal HR */
      name: string;
      /** @example internal-hr */
      sourceSystemKey: string;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      updatedAt: string;
    };
    /**
     * @example {
     *       "description": "Employees from the internal HR system"
     *     }
     */
    IntegrationPatch: {
      /** @example Employees from the internal HR system */
      description?: string | null;
      egressAllowList?: string[];
      /** @example Internal HR */
      name?: string;
      /** @example workday */
      sourceSystemKey?: string;
    };
    Invitation: {
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      createdAt: string;
      /** @example ada@example.com */
      email: string;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      expiresAt: string;
      /** @example inv_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      id: string;
      /** @example Grace Hopper */
      invitedBy: string;
      /**
       * @example editor
       * @enum {string}
       */
      role: "viewer" | "editor" | "admin";
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      updatedAt: string;
    };
    /**
     * @example {
     *       "token": "<what stands behind # in the link>"
     *     }
     */
    InvitationToken: {
      /** @example <what stands behind # in the link> */
      token: string;
    };
    InvitationWithLink: {
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      createdAt: string;
      /** @example ada@example.com */
      email: string;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      expiresAt: string;
      /** @example inv_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      id: string;
      /** @example Grace Hopper */
      invitedBy: string;
      /**
       * @description What the mail holds as well; shown this once
       * @example https://flowstate.example.com/accept-invitation#<token>
       */
      link: string;
      /**
       * @example editor
       * @enum {string}
       */
      role: "viewer" | "editor" | "admin";
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      updatedAt: string;
    };
    IssuedApiKey: {
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      createdAt: string;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      expiresAt: string | null;
      /** @example key_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      id: string;
      /**
       * @description Shown this once
       * @example private_<id>_<secret>
       */
      key: string;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      lastUsedAt: string | null;
      /** @example Nightly export */
      name: string;
      /**
       * @description How the key starts; not enough to use it
       * @example private_019ab34f_k3Xz
       */
      prefix: string;
      /**
       * @example editor
       * @enum {string}
       */
      role: "viewer" | "editor" | "admin";
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      updatedAt: string;
    };
    IssuedNotificationTarget: {
      /**
       * @description Of a mail target; each gets a mail of its own.
       * @example []
       */
      addresses: string[];
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      createdAt: string;
      /**
       * @description Why the platform switched it off.
       * @example null
       */
      disabledReason: string | null;
      /** @example true */
      enabled: boolean;
      /**
       * @example [
       *       "execution.failed",
       *       "hook.disabled"
       *     ]
       */
      events: ("execution.failed" | "hook.disabled" | "deliveries.dead")[];
      /** @example nt_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      id: string;
      /**
       * @example webhook
       * @enum {string}
       */
      kind: "mail" | "webhook";
      /**
       * @description Of the newest notice that was not taken.
       * @example The receiver answered 503.
       */
      lastError: string | null;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      lastSentAt: string | null;
      /** @example On-call */
      name: string;
      /**
       * @description Notices that wait to be sent, or sent again.
       * @example 0
       */
      pending: number;
      /**
       * Format: date-time
       * @description The secret before the last rotation signs as well until then.
       * @example 2026-11-24T09:30:00.000Z
       */
      previousSecretUntil: string | null;
      /**
       * @description Signs a webhook (Standard Webhooks). Shown this once; null of a mail target.
       * @example whsec_<base64>
       */
      secret: string | null;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      updatedAt: string;
      /** @example https://hooks.example.com/flowstate */
      url: string | null;
    };
    JobRole: {
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      createdAt: string;
      /** @example R-3 */
      externalId: string | null;
      /** @example role_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      id: string;
      /** @example Engineer */
      title: string;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      updatedAt: string;
    };
    KeyRotation: {
      /**
       * @description The key-encryption key that wraps from now on
       * @example 2026-11
       */
      keyId: string;
      /**
       * @description Send it as `after`; null: all were looked at
       * @example null
       */
      next: string | null;
      /**
       * @description Data keys that another key still wraps
       * @example 0
       */
      remaining: number;
      /** @example 200 */
      rewrapped: number;
      /**
       * @description Data keys that SECRET_KEYS can't open; they stay as they are
       * @example []
       */
      unreadable: {
        id: string;
        keyId: string;
        organisationId: string;
        reason: string;
      }[];
    };
    KvEntry: {
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      expiresAt: string;
      /** @example cursor */
      key: string;
      /**
       * @description Any JSON value
       * @example 2026-11-24T09:30:00Z
       */
      value?: unknown;
    };
    LogLine: {
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      at: string;
      /**
       * @description Any JSON value
       * @example {
       *       "page": 0
       *     }
       */
      data?: unknown;
      /**
       * @description debug, info, warn or error
       * @example info
       */
      level: string;
      /** @example 200 employees */
      message: string;
      /** @example 0 */
      page: number | null;
      /** @example 1 */
      seq: number;
      /**
       * @description log or console
       * @example log
       */
      source: string;
    };
    Member: {
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      createdAt: string;
      /** @example ada@example.com */
      email: string;
      /** @example mem_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      id: string;
      /** @example Ada Lovelace */
      name: string;
      /**
       * @example editor
       * @enum {string}
       */
      role: "viewer" | "editor" | "admin";
      /** @description Whether this person signs in with a second factor */
      secondFactor: boolean;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      updatedAt: string;
      /** @example usr_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      userId: string;
    };
    /**
     * @example {
     *       "role": "admin"
     *     }
     */
    MemberPatch: {
      /**
       * @example editor
       * @enum {string}
       */
      role: "viewer" | "editor" | "admin";
    };
    /**
     * @example {
     *       "name": "Nightly export",
     *       "role": "viewer"
     *     }
     */
    NewApiKey: {
      /**
       * Format: date-time
       * @default null
       * @example 2027-01-31T00:00:00Z
       */
      expiresAt?: string | null;
      /** @example Nightly export */
      name: string;
      /**
       * @example editor
       * @enum {string}
       */
      role: "viewer" | "editor" | "admin";
    };
    /**
     * @example {
     *       "externalId": "X-1",
     *       "employeeExternalId": "E-1001",
     *       "projectExternalId": "P-11",
     *       "fte": 0.5
     *     }
     */
    NewAssignment: {
      /**
       * @description Fields of your own, merged key by key: a key that is absent stays, null clears it. Up to 100 keys.
       * @example {
       *       "cost_center": "CC-42",
       *       "remote": true
       *     }
       */
      customAttributes?: {
        [key: string]:
          | string
          | number
          | boolean
          | null
          | {
              /**
               * Format: date
               * @description Last day; not before start.
               * @example 2026-03-31
               */
              end: string;
              /**
               * Format: date
               * @description First day.
               * @example 2026-01-01
               */
              start: string;
            };
      } | null;
      /**
       * Format: date
       * @description Up to today (the organisation's day) it deletes the entity; a later day does nothing yet.
       * @example null
       */
      deletedAt?: string | null;
      employeeExternalId: string;
      /**
       * Format: date
       * @description Last day; not before startDate.
       * @example null
       */
      endDate?: string | null;
      externalId?: string | null;
      /**
       * @description Full-time equivalent, above 0 up to 10; 1 when created without one.
       * @example 0.5
       */
      fte?: number | null;
      projectExternalId: string;
      /**
       * Format: date
       * @description First day.
       * @example 2026-02-01
       */
      startDate?: string | null;
    };
    /**
     * @example {
     *       "externalId": "X-1",
     *       "name": "Grace Hopper",
     *       "rateType": "daily",
     *       "rate": 640,
     *       "currencyCode": "EUR"
     *     }
     */
    NewContractor: {
      /**
       * @description The company that the contract is with.
       * @example Hopper Consulting
       */
      company?: string | null;
      /**
       * @description Free text, such as `agency` or `independent`.
       * @example independent
       */
      contractorType?: string | null;
      /**
       * @description Of the rate, ISO 4217.
       * @example EUR
       */
      currencyCode?: string | null;
      /**
       * @description Fields of your own, merged key by key: a key that is absent stays, null clears it. Up to 100 keys.
       * @example {
       *       "cost_center": "CC-42",
       *       "remote": true
       *     }
       */
      customAttributes?: {
        [key: string]:
          | string
          | number
          | boolean
          | null
          | {
              /**
               * Format: date
               * @description Last day; not before start.
               * @example 2026-03-31
               */
              end: string;
              /**
               * Format: date
               * @description First day.
               * @example 2026-01-01
               */
              start: string;
            };
      } | null;
      /**
       * Format: date
       * @description Up to today (the organisation's day) it deletes the entity; a later day does nothing yet.
       * @example null
       */
      deletedAt?: string | null;
      /**
       * @description Where to write to.
       * @example grace@example.com
       */
      email?: string | null;
      /**
       * Format: date
       * @description Last day of the contract; not before startDate.
       * @example 2026-12-31
       */
      endDate?: string | null;
      externalId?: string | null;
      /**
       * @description A title, or a title with the role's externalId. A role that is unknown is created.
       * @example Consultant
       */
      jobRole?:
        | string
        | {
            /**
             * @description Looked for first, then the title.
             * @example R-3
             */
            externalId?: string | null;
            /**
             * @description What people call the role.
             * @example Engineer
             */
            title: string;
          }
        | null;
      name: string;
      /**
       * @description Replaces all rows that this source wrote before.
       * @example [
       *       {
       *         "projectId": "P-11",
       *         "projectName": "Apollo",
       *         "fte": 0.5
       *       }
       *     ]
       */
      projectAllocations?:
        | {
            /**
             * Format: date
             * @description Last day; not before startDate.
             * @example 2026-12-31
             */
            endDate?: string | null;
            /**
             * @description Full-time equivalent, above 0 up to 10.
             * @example 1
             */
            fte?: number | null;
            /**
             * @description externalId of a project.
             * @example P-11
             */
            projectId: string;
            /**
             * @description For people who read the record.
             * @example Apollo
             */
            projectName?: string | null;
            /**
             * Format: date
             * @description First day.
             * @example 2026-01-05
             */
            startDate?: string | null;
          }[]
        | null;
      /**
       * @description Price of an hour, a day or a month, in currencyCode.
       * @example 640
       */
      rate?: number | null;
      /**
       * @description Replaces all rows that this source wrote before; one row a day.
       * @example [
       *       {
       *         "effectiveDate": "2026-03-01",
       *         "rateType": "daily",
       *         "rate": 640,
       *         "currencyCode": "EUR"
       *       }
       *     ]
       */
      rateAdjustments?:
        | {
            /**
             * @description ISO 4217.
             * @example EUR
             */
            currencyCode: string;
            /**
             * Format: date
             * @description From this day on.
             * @example 2026-03-01
             */
            effectiveDate: string;
            /**
             * @description Price of an hour, a day or a month.
             * @example 640
             */
            rate: number;
            /**
             * @description What the rate is for.
             * @example daily
             * @enum {string}
             */
            rateType: "hourly" | "daily" | "monthly";
            /**
             * @description For people.
             * @example Extension
             */
            reason?: string | null;
          }[]
        | null;
      /**
       * @description What the rate is for.
       * @example daily
       * @enum {string|null}
       */
      rateType?: "hourly" | "daily" | "monthly" | null;
      /**
       * Format: date
       * @description First day of the contract.
       * @example 2026-03-01
       */
      startDate?: string | null;
      /**
       * @description Replaces all rows that this source wrote before.
       * @example [
       *       {
       *         "teamId": "T-7",
       *         "teamName": "Payroll",
       *         "fte": 1,
       *         "startDate": "2026-01-05"
       *       }
       *     ]
       */
      teamAllocations?:
        | {
            /**
             * Format: date
             * @description Last day; not before startDate.
             * @example 2026-12-31
             */
            endDate?: string | null;
            /**
             * @description Full-time equivalent, above 0 up to 10; 1 when absent.
             * @example 1
             */
            fte?: number | null;
            /**
             * Format: date
             * @description First day.
             * @example 2026-01-05
             */
            startDate?: string | null;
            /**
             * @description The outside system's id of the team. A team that is unknown is created.
             * @example T-7
             */
            teamId: string;
            /**
             * @description What people call the team.
             * @example Payroll
             */
            teamName?: string | null;
          }[]
        | null;
    };
    /**
     * @example {
     *       "externalId": "X-1",
     *       "firstName": "Ada",
     *       "lastName": "Lovelace",
     *       "email": "ada@example.com",
     *       "startDate": "2026-01-05"
     *     }
     */
    NewEmployee: {
      /**
       * @description Fields of your own, merged key by key: a key that is absent stays, null clears it. Up to 100 keys.
       * @example {
       *       "cost_center": "CC-42",
       *       "remote": true
       *     }
       */
      customAttributes?: {
        [key: string]:
          | string
          | number
          | boolean
          | null
          | {
              /**
               * Format: date
               * @description Last day; not before start.
               * @example 2026-03-31
               */
              end: string;
              /**
               * Format: date
               * @description First day.
               * @example 2026-01-01
               */
              start: string;
            };
      } | null;
      /**
       * Format: date
       * @description Up to today (the organisation's day) it deletes the entity; a later day does nothing yet.
       * @example null
       */
      deletedAt?: string | null;
      email: string;
      /**
       * Format: date
       * @description Last day of work; not before startDate.
       * @example null
       */
      endDate?: string | null;
      externalId?: string | null;
      firstName: string;
      /**
       * @description Your own number of this person, when it is not the externalId.
       * @example 4711
       */
      internalEmployeeId?: string | null;
      /**
       * @description A title, or a title with the role's externalId. A role that is unknown is created.
       * @example Engineer
       */
      jobRole?:
        | string
        | {
            /**
             * @description Looked for first, then the title.
             * @example R-3
             */
            externalId?: string | null;
            /**
             * @description What people call the role.
             * @example Engineer
             */
            title: string;
          }
        | null;
      lastName: string;
      /**
       * @description Replaces all rows that this source wrote before.
       * @example [
       *       {
       *         "projectId": "P-11",
       *         "projectName": "Apollo",
       *         "fte": 0.5
       *       }
       *     ]
       */
      projectAllocations?:
        | {
            /**
             * Format: date
             * @description Last day; not before startDate.
             * @example 2026-12-31
             */
            endDate?: string | null;
            /**
             * @description Full-time equivalent, above 0 up to 10.
             * @example 1
             */
            fte?: number | null;
            /**
             * @description externalId of a project.
             * @example P-11
             */
            projectId: string;
            /**
             * @description For people who read the record.
             * @example Apollo
             */
            projectName?: string | null;
            /**
             * Format: date
             * @description First day.
             * @example 2026-01-05
             */
            startDate?: string | null;
          }[]
        | null;
      /**
       * @description Replaces all rows that this source wrote before; one row a day.
       * @example [
       *       {
       *         "effectiveDate": "2026-01-05",
       *         "salary": 64000,
       *         "currencyCode": "EUR"
       *       }
       *     ]
       */
      salaryAdjustments?:
        | {
            /**
             * @description In currencyCode.
             * @example 4000
             */
            bonus?: number | null;
            /**
             * @description ISO 4217.
             * @example EUR
             */
            currencyCode: string;
            /**
             * Format: date
             * @description From this day on.
             * @example 2026-01-05
             */
            effectiveDate: string;
            /**
             * @description For people.
             * @example Yearly review
             */
            reason?: string | null;
            /**
             * @description In currencyCode.
             * @example 64000
             */
            salary: number;
          }[]
        | null;
      /**
       * Format: date
       * @description First day of work.
       * @example 2026-01-05
       */
      startDate?: string | null;
      /**
       * @description Replaces all rows that this source wrote before.
       * @example [
       *       {
       *         "teamId": "T-7",
       *         "teamName": "Payroll",
       *         "fte": 1,
       *         "startDate": "2026-01-05"
       *       }
       *     ]
       */
      teamAllocations?:
        | {
            /**
             * Format: date
             * @description Last day; not before startDate.
             * @example 2026-12-31
             */
            endDate?: string | null;
            /**
             * @description Full-time equivalent, above 0 up to 10; 1 when absent.
             * @example 1
             */
            fte?: number | null;
            /**
             * Format: date
             * @description First day.
             * @example 2026-01-05
             */
            startDate?: string | null;
            /**
             * @description The outside system's id of the team. A team that is unknown is created.
             * @example T-7
             */
            teamId: string;
            /**
             * @description What people call the team.
             * @example Payroll
             */
            teamName?: string | null;
          }[]
        | null;
    };
    /**
     * @example {
     *       "name": "Sync employees",
     *       "type": "PULL",
     *       "entityType": "employee",
     *       "schedule": {
     *         "frequency": "daily",
     *         "hour": 3,
     *         "timezone": "Europe/Berlin"
     *       },
     *       "code": "async function run(ctx) {\n  const answer = await ctx.http.get(\"https://hr.example.com/employees\", {\n    headers: { authorization: `Bearer ${ctx.secrets.API_TOKEN}` },\n  });\n  return { records: answer.body.map((data) => ({ externalId: data.id, data })) };\n}"
     *     }
     */
    NewHook: {
      /**
       * @description Defines `run(ctx)`; at most 1 MiB of UTF-8
       * @example async function run(ctx) {
       *       const answer = await ctx.http.get("https://hr.example.com/employees", {
       *         headers: { authorization: `Bearer ${ctx.secrets.API_TOKEN}` },
       *       });
       *       return { records: answer.body.map((data) => ({ externalId: data.id, data })) };
       *     }
       */
      code: string;
      /**
       * @default false
       * @example true
       */
      enabled?: boolean;
      /**
       * @example employee
       * @enum {string}
       */
      entityType: "employee" | "vacancy" | "contractor" | "project" | "assignment";
      /** @description PUSH only; all three when absent */
      eventTypes?: ("create" | "update" | "delete")[];
      /**
       * @description PULL only: dot paths that do not count as a change
       * @example [
       *       "customAttributes.last_login"
       *     ]
       */
      ignoreFields?: string[];
      /** @example Sync employees */
      name: string;
      /**
       * @description PULL only
       * @example {
       *       "enabled": true,
       *       "maxPercent": 20
       *     }
       */
      orphanCleanup?: {
        enabled: boolean;
        /** @default 20 */
        maxPercent?: number;
      };
      /**
       * @description PULL only; absent: runs by hand only
       * @example {
       *       "frequency": "daily",
       *       "hour": 3,
       *       "timezone": "Europe/Berlin"
       *     }
       */
      schedule?:
        | {
            /** @enum {string} */
            frequency:
              | "every_15_minutes"
              | "every_30_minutes"
              | "hourly"
              | "every_2_hours"
              | "every_4_hours"
              | "every_6_hours"
              | "every_12_hours"
              | "daily"
              | "weekly";
            hour?: number;
            minute?: number;
            timezone?: string;
            weekday?: number;
          }
        | {
            cron: string;
            timezone?: string;
          }
        | null;
      /**
       * @example PULL
       * @enum {string}
       */
      type: "PULL" | "PUSH";
    };
    /**
     * @example {
     *       "name": "Internal HR",
     *       "sourceSystemKey": "internal-hr",
     *       "egressAllowList": [
     *         "*.example.com"
     *       ]
     *     }
     */
    NewIntegration: {
      /**
       * @default null
       * @example Employees from the internal HR system
       */
      description?: string | null;
      /** @default [] */
      egressAllowList?: string[];
      /** @example Internal HR */
      name: string;
      /** @example workday */
      sourceSystemKey: string;
    };
    /**
     * @example {
     *       "email": "ada@example.com",
     *       "role": "editor"
     *     }
     */
    NewInvitation: {
      /**
       * Format: email
       * @example ada@example.com
       */
      email: string;
      /**
       * @example editor
       * @enum {string}
       */
      role: "viewer" | "editor" | "admin";
    };
    /**
     * @example {
     *       "name": "On-call",
     *       "kind": "webhook",
     *       "url": "https://hooks.example.com/flowstate"
     *     }
     */
    NewNotificationTarget: {
      /**
       * @description Mail targets only.
       * @example [
       *       "hr-systems@example.com"
       *     ]
       */
      addresses?: string[];
      /**
       * @default true
       * @example true
       */
      enabled?: boolean;
      /**
       * @description All of them when left out.
       * @default [
       *       "execution.failed",
       *       "hook.disabled",
       *       "deliveries.dead"
       *     ]
       * @example [
       *       "execution.failed",
       *       "hook.disabled"
       *     ]
       */
      events?: ("execution.failed" | "hook.disabled" | "deliveries.dead")[];
      /**
       * @example webhook
       * @enum {string}
       */
      kind: "mail" | "webhook";
      /** @example On-call */
      name: string;
      /**
       * @description HTTPS and public.
       * @example https://hooks.example.com/flowstate
       */
      url?: string;
    };
    /**
     * @example {
     *       "name": "Acme Ltd",
     *       "timezone": "Europe/Berlin",
     *       "customIntegrationsEnabled": true
     *     }
     */
    NewOrganisation: {
      /**
       * @default EUR
       * @example EUR
       */
      currency?: string;
      /**
       * @default false
       * @example true
       */
      customIntegrationsEnabled?: boolean;
      /** @example Acme Ltd */
      name: string;
      /**
       * @default UTC
       * @example Europe/Berlin
       */
      timezone?: string;
    };
    /**
     * @example {
     *       "externalId": "X-1",
     *       "name": "Apollo",
     *       "projectCode": "AP-11",
     *       "status": "active",
     *       "priority": 1
     *     }
     */
    NewProject: {
      /**
       * @description Of estimatedCost, ISO 4217.
       * @example EUR
       */
      currencyCode?: string | null;
      /**
       * @description Fields of your own, merged key by key: a key that is absent stays, null clears it. Up to 100 keys.
       * @example {
       *       "cost_center": "CC-42",
       *       "remote": true
       *     }
       */
      customAttributes?: {
        [key: string]:
          | string
          | number
          | boolean
          | null
          | {
              /**
               * Format: date
               * @description Last day; not before start.
               * @example 2026-03-31
               */
              end: string;
              /**
               * Format: date
               * @description First day.
               * @example 2026-01-01
               */
              start: string;
            };
      } | null;
      /**
       * Format: date
       * @description Up to today (the organisation's day) it deletes the entity; a later day does nothing yet.
       * @example null
       */
      deletedAt?: string | null;
      /**
       * @description Up to 10,000 characters.
       * @example To the moon and back.
       */
      description?: string | null;
      /**
       * Format: date
       * @description Last day; not before startDate.
       * @example 2026-12-31
       */
      endDate?: string | null;
      /**
       * @description In currencyCode.
       * @example 250000
       */
      estimatedCost?: number | null;
      externalId?: string | null;
      name: string;
      /**
       * @description Who answers for it.
       * @example ada@example.com
       */
      ownerEmail?: string | null;
      /**
       * @description A whole number; 0 when created without one.
       * @example 1
       */
      priority?: number | null;
      /**
       * @description Short code, such as the accounting system's.
       * @example AP-11
       */
      projectCode?: string | null;
      /**
       * Format: date
       * @description First day.
       * @example 2026-01-01
       */
      startDate?: string | null;
      /**
       * @description `planning` when created without one.
       * @example active
       * @enum {string|null}
       */
      status?: "planning" | "active" | "completed" | "on_hold" | "cancelled" | null;
    };
    /**
     * @example {
     *       "externalId": "X-1",
     *       "role": "Engineer",
     *       "status": "open",
     *       "fte": 1,
     *       "targetStartDate": "2027-01-01"
     *     }
     */
    NewVacancy: {
      /**
       * @description Of both salaries, ISO 4217.
       * @example EUR
       */
      currencyCode?: string | null;
      /**
       * @description Fields of your own, merged key by key: a key that is absent stays, null clears it. Up to 100 keys.
       * @example {
       *       "cost_center": "CC-42",
       *       "remote": true
       *     }
       */
      customAttributes?: {
        [key: string]:
          | string
          | number
          | boolean
          | null
          | {
              /**
               * Format: date
               * @description Last day; not before start.
               * @example 2026-03-31
               */
              end: string;
              /**
               * Format: date
               * @description First day.
               * @example 2026-01-01
               */
              start: string;
            };
      } | null;
      /**
       * Format: date
       * @description Up to today (the organisation's day) it deletes the entity; a later day does nothing yet.
       * @example null
       */
      deletedAt?: string | null;
      /**
       * @description Up to 10,000 characters.
       * @example Builds integrations.
       */
      description?: string | null;
      externalId?: string | null;
      /**
       * @description Who took the position: the externalId of an employee or a contractor.
       * @example {
       *       "externalId": "E-1001"
       *     }
       */
      filledBy?: {
        /**
         * @description externalId of an employee or a contractor; the same source is looked through first.
         * @example E-1001
         */
        externalId: string;
      } | null;
      /**
       * @description Short form of filledBy.
       * @example E-1001
       */
      filledByExternalId?: string | null;
      /**
       * @description Full-time equivalent, above 0 up to 1; 1 when created without one.
       * @example 1
       */
      fte?: number | null;
      /**
       * @description A title, or a title with the role's externalId. A role that is unknown is created.
       * @example Engineer
       */
      jobRole?:
        | string
        | {
            /**
             * @description Looked for first, then the title.
             * @example R-3
             */
            externalId?: string | null;
            /**
             * @description What people call the role.
             * @example Engineer
             */
            title: string;
          }
        | null;
      role: string;
      /**
       * @description Not less than salaryMin. In currencyCode.
       * @example 68000
       */
      salaryMax?: number | null;
      /**
       * @description Not more than salaryMax. In currencyCode.
       * @example 52000
       */
      salaryMin?: number | null;
      /**
       * @description `open` when created without one.
       * @example open
       * @enum {string|null}
       */
      status?: "open" | "filled" | "cancelled" | "on_hold" | null;
      /**
       * Format: date
       * @description The day by which it should be filled.
       * @example 2026-12-01
       */
      targetFillDate?: string | null;
      /**
       * Format: date
       * @description The day the new person should start.
       * @example 2027-01-01
       */
      targetStartDate?: string | null;
      /**
       * @description Replaces all rows that this source wrote before.
       * @example [
       *       {
       *         "teamId": "T-7",
       *         "teamName": "Payroll",
       *         "fte": 1,
       *         "startDate": "2026-01-05"
       *       }
       *     ]
       */
      teamAllocations?:
        | {
            /**
             * Format: date
             * @description Last day; not before startDate.
             * @example 2026-12-31
             */
            endDate?: string | null;
            /**
             * @description Full-time equivalent, above 0 up to 10; 1 when absent.
             * @example 1
             */
            fte?: number | null;
            /**
             * Format: date
             * @description First day.
             * @example 2026-01-05
             */
            startDate?: string | null;
            /**
             * @description The outside system's id of the team. A team that is unknown is created.
             * @example T-7
             */
            teamId: string;
            /**
             * @description What people call the team.
             * @example Payroll
             */
            teamName?: string | null;
          }[]
        | null;
    };
    Notice: {
      /**
       * @description Attempts so far, a running one included.
       * @example 10
       */
      attempts: number;
      /** @example hook_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      hookId: string;
      /**
       * @description The `webhook-id`: the same in every attempt.
       * @example msg_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b_0c1d2e3f4a5b
       */
      id: string;
      /** @example The receiver answered 503. Given up after 10 attempts. */
      lastError: string | null;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      nextAttemptAt: string | null;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      occurredAt: string;
      /**
       * @description Of a mail.
       * @example null
       */
      recipient: string | null;
      /**
       * @example failed
       * @enum {string}
       */
      status: "pending" | "sent" | "failed";
      /**
       * @example execution.failed
       * @enum {string}
       */
      type: "execution.failed" | "hook.disabled" | "deliveries.dead";
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      updatedAt: string;
    };
    NotificationTarget: {
      /**
       * @description Of a mail target; each gets a mail of its own.
       * @example []
       */
      addresses: string[];
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      createdAt: string;
      /**
       * @description Why the platform switched it off.
       * @example null
       */
      disabledReason: string | null;
      /** @example true */
      enabled: boolean;
      /**
       * @example [
       *       "execution.failed",
       *       "hook.disabled"
       *     ]
       */
      events: ("execution.failed" | "hook.disabled" | "deliveries.dead")[];
      /** @example nt_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      id: string;
      /**
       * @example webhook
       * @enum {string}
       */
      kind: "mail" | "webhook";
      /**
       * @description Of the newest notice that was not taken.
       * @example The receiver answered 503.
       */
      lastError: string | null;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      lastSentAt: string | null;
      /** @example On-call */
      name: string;
      /**
       * @description Notices that wait to be sent, or sent again.
       * @example 0
       */
      pending: number;
      /**
       * Format: date-time
       * @description The secret before the last rotation signs as well until then.
       * @example 2026-11-24T09:30:00.000Z
       */
      previousSecretUntil: string | null;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      updatedAt: string;
      /** @example https://hooks.example.com/flowstate */
      url: string | null;
    };
    /**
     * @example {
     *       "events": [
     *         "hook.disabled"
     *       ]
     *     }
     */
    NotificationTargetPatch: {
      /**
       * @example [
       *       "hr-systems@example.com"
       *     ]
       */
      addresses?: string[];
      /** @example true */
      enabled?: boolean;
      /**
       * @example [
       *       "execution.failed",
       *       "hook.disabled"
       *     ]
       */
      events?: ("execution.failed" | "hook.disabled" | "deliveries.dead")[];
      /** @example On-call */
      name?: string;
      /**
       * @description HTTPS and public.
       * @example https://hooks.example.com/flowstate
       */
      url?: string;
    };
    Organisation: {
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      createdAt: string;
      /** @example EUR */
      currency: string;
      /** @example true */
      customIntegrationsEnabled: boolean;
      /** @example org_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      id: string;
      /** @example Acme Ltd */
      name: string;
      /** @example Europe/Berlin */
      timezone: string;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      updatedAt: string;
    };
    /**
     * @example {
     *       "timezone": "Europe/Berlin",
     *       "currency": "EUR"
     *     }
     */
    OrganisationPatch: {
      /** @example EUR */
      currency?: string;
      /** @example Acme Ltd */
      name?: string;
      /** @example Europe/Berlin */
      timezone?: string;
    };
    /**
     * @example {
     *       "customIntegrationsEnabled": true
     *     }
     */
    OrganisationSwitch: {
      /** @example true */
      customIntegrationsEnabled: boolean;
    };
    OrganisationWithKey: components["schemas"]["Organisation"] & {
      /**
       * @description An admin key; shown this once
       * @example private_<id>_<secret>
       */
      apiKey: string;
    };
    PageMeta: {
      /** @example false */
      hasNextPage: boolean;
      /** @example 20 */
      limit: number;
      /** @example 1 */
      page: number;
      /** @example 1 */
      total: number;
    };
    /**
     * @example {
     *       "currentPassword": "correct horse battery staple",
     *       "newPassword": "another long passphrase"
     *     }
     */
    PasswordChange: {
      /**
       * Format: password
       * @example correct horse battery staple
       */
      currentPassword: string;
      /**
       * Format: password
       * @example correct horse battery staple
       */
      newPassword: string;
    };
    /**
     * @example {
     *       "password": "correct horse battery staple"
     *     }
     */
    PasswordConfirmation: {
      /**
       * Format: password
       * @example correct horse battery staple
       */
      password: string;
    };
    /**
     * @example {
     *       "token": "<what stands behind # in the link>",
     *       "password": "another long passphrase"
     *     }
     */
    PasswordReset: {
      /**
       * Format: password
       * @example correct horse battery staple
       */
      password: string;
      /** @example <what stands behind # in the link> */
      token: string;
    };
    Person: {
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      createdAt: string;
      /** @example ada@example.com */
      email: string;
      /** @example usr_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      id: string;
      /** @example Ada Lovelace */
      name: string;
      organisations: {
        /** @example org_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
        id: string;
        /** @example Acme Ltd */
        name: string;
        /**
         * @example editor
         * @enum {string}
         */
        role: "viewer" | "editor" | "admin";
      }[];
      secondFactor: boolean;
      /**
       * @description Of this request
       * @example ses_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b
       */
      sessionId: string;
    };
    /**
     * @example {
     *       "name": "Ada Lovelace"
     *     }
     */
    PersonPatch: {
      /** @example Ada Lovelace */
      name: string;
    };
    Project: {
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      createdAt: string;
      /**
       * @description Of estimatedCost, ISO 4217.
       * @example EUR
       */
      currencyCode?: string | null;
      /**
       * @description Fields of your own, merged key by key: a key that is absent stays, null clears it. Up to 100 keys.
       * @example {
       *       "cost_center": "CC-42",
       *       "remote": true
       *     }
       */
      customAttributes?: {
        [key: string]:
          | string
          | number
          | boolean
          | null
          | {
              /**
               * Format: date
               * @description Last day; not before start.
               * @example 2026-03-31
               */
              end: string;
              /**
               * Format: date
               * @description First day.
               * @example 2026-01-01
               */
              start: string;
            };
      } | null;
      /**
       * Format: date
       * @description Up to today (the organisation's day) it deletes the entity; a later day does nothing yet.
       * @example null
       */
      deletedAt?: string | null;
      /**
       * @description Up to 10,000 characters.
       * @example To the moon and back.
       */
      description?: string | null;
      /**
       * Format: date
       * @description Last day; not before startDate.
       * @example 2026-12-31
       */
      endDate?: string | null;
      /**
       * @description In currencyCode.
       * @example 250000
       */
      estimatedCost?: number | null;
      /** @example E-1001 */
      externalId: string | null;
      /** @example emp_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      id: string;
      /**
       * @description What people call it. Required on create.
       * @example Apollo
       */
      name?: string;
      /**
       * @description Who answers for it.
       * @example ada@example.com
       */
      ownerEmail?: string | null;
      /**
       * @description A whole number; 0 when created without one.
       * @example 1
       */
      priority?: number | null;
      /**
       * @description Short code, such as the accounting system's.
       * @example AP-11
       */
      projectCode?: string | null;
      /**
       * @description Source system key of its owner; null: nobody's
       * @example workday
       */
      source: string | null;
      /**
       * Format: date
       * @description First day.
       * @example 2026-01-01
       */
      startDate?: string | null;
      /**
       * @description `planning` when created without one.
       * @example active
       * @enum {string|null}
       */
      status?: "planning" | "active" | "completed" | "on_hold" | "cancelled" | null;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      updatedAt: string;
    };
    /**
     * @example {
     *       "externalId": "X-1",
     *       "name": "Apollo",
     *       "projectCode": "AP-11",
     *       "status": "active",
     *       "priority": 1
     *     }
     */
    ProjectPatch: {
      /**
       * @description Of estimatedCost, ISO 4217.
       * @example EUR
       */
      currencyCode?: string | null;
      /**
       * @description Fields of your own, merged key by key: a key that is absent stays, null clears it. Up to 100 keys.
       * @example {
       *       "cost_center": "CC-42",
       *       "remote": true
       *     }
       */
      customAttributes?: {
        [key: string]:
          | string
          | number
          | boolean
          | null
          | {
              /**
               * Format: date
               * @description Last day; not before start.
               * @example 2026-03-31
               */
              end: string;
              /**
               * Format: date
               * @description First day.
               * @example 2026-01-01
               */
              start: string;
            };
      } | null;
      /**
       * Format: date
       * @description Up to today (the organisation's day) it deletes the entity; a later day does nothing yet.
       * @example null
       */
      deletedAt?: string | null;
      /**
       * @description Up to 10,000 characters.
       * @example To the moon and back.
       */
      description?: string | null;
      /**
       * Format: date
       * @description Last day; not before startDate.
       * @example 2026-12-31
       */
      endDate?: string | null;
      /**
       * @description In currencyCode.
       * @example 250000
       */
      estimatedCost?: number | null;
      externalId?: string | null;
      /**
       * @description What people call it. Required on create.
       * @example Apollo
       */
      name?: string;
      /**
       * @description Who answers for it.
       * @example ada@example.com
       */
      ownerEmail?: string | null;
      /**
       * @description A whole number; 0 when created without one.
       * @example 1
       */
      priority?: number | null;
      /**
       * @description Short code, such as the accounting system's.
       * @example AP-11
       */
      projectCode?: string | null;
      /**
       * Format: date
       * @description First day.
       * @example 2026-01-01
       */
      startDate?: string | null;
      /**
       * @description `planning` when created without one.
       * @example active
       * @enum {string|null}
       */
      status?: "planning" | "active" | "completed" | "on_hold" | "cancelled" | null;
    };
    /** @description The hook that last brought the entity, and its integration; null: the entity is deleted */
    Provenance: {
      /**
       * @description The execution that wrote it last; null: a person or a program did
       * @example exe_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b
       */
      executionId: string | null;
      hook: {
        /** @example hook_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
        id: string;
        /**
         * @description null: the hook is deleted
         * @example Employees
         */
        name: string | null;
      } | null;
      integration: {
        /** @example int_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
        id: string;
        /**
         * @description null: the integration is deleted
         * @example Workday
         */
        name: string | null;
      } | null;
    } | null;
    RecordRow: {
      /**
       * @example [
       *       {
       *         "field": "lastName",
       *         "before": "Byron",
       *         "after": "Lovelace"
       *       }
       *     ]
       */
      changes: {
        /** @description Any JSON value */
        after?: unknown;
        /** @description Any JSON value */
        before?: unknown;
        /** @example lastName */
        field: string;
      }[];
      /** @example emp_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      entityId: string | null;
      /**
       * @example {
       *       "code": "INVALID_RECORD",
       *       "path": "salaryAdjustments[0].currencyCode",
       *       "message": "salaryAdjustments[0].currencyCode must be a currency code of ISO 4217, such as EUR."
       *     }
       */
      error: {
        /** @example REQUIRED */
        code: string;
        message: string;
        /** @example salaryAdjustments[0].currencyCode */
        path: string | null;
      } | null;
      /** @example E-1001 */
      externalId: string | null;
      /**
       * @example create
       * @enum {string}
       */
      outcome: "create" | "update" | "skip" | "delete" | "error";
      /** @example 0 */
      page: number | null;
    };
    Replayed: {
      /** @example 3 */
      replayed: number;
    };
    /**
     * @example {
     *       "email": "ada@example.com"
     *     }
     */
    ResetRequest: {
      /**
       * Format: email
       * @example ada@example.com
       */
      email: string;
    };
    /**
     * @example {
     *       "mode": "dry",
     *       "maxPages": 1
     *     }
     */
    Run: {
      /**
       * @description Dry runs only: unsaved code to run instead of the saved one
       * @example async function run(ctx) { return { records: [] }; }
       */
      code?: string;
      /**
       * @description Dry runs of PUSH hooks: build the event from this entity
       * @example con_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b
       */
      entityId?: string;
      /**
       * @description Dry runs of PUSH hooks: the event to give to the hook
       * @example {
       *       "type": "create",
       *       "after": {
       *         "name": "Grace Hopper"
       *       }
       *     }
       */
      event?: {
        [key: string]: unknown;
      };
      /**
       * @description PULL: look at every record, whatever its fingerprint
       * @example false
       */
      fullResync?: boolean;
      /**
       * @description Dry runs of PULL hooks: stop after so many pages
       * @example 1
       */
      maxPages?: number;
      /**
       * @example dry
       * @enum {string}
       */
      mode: "live" | "dry";
    };
    /**
     * @description Six digits of the authenticator; at sign-in also a recovery code
     * @example {
     *       "code": "123456"
     *     }
     */
    SecondFactorCode: {
      /** @example 123456 */
      code: string;
    };
    SecondFactorSetup: {
      /**
       * @description Each works once in place of a code; shown this once
       * @example [
       *       "x7Kq2-Lm9Pa"
       *     ]
       */
      recoveryCodes: string[];
      /**
       * @description For an authenticator, as text or QR code (Key URI Format)
       * @example otpauth://totp/Flowstate:ada@example.com?secret=…&issuer=Flowstate
       */
      uri: string;
    };
    Secret: {
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      createdAt: string;
      /** @example sec_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      id: string;
      /** @example API_TOKEN */
      name: string;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      updatedAt: string;
    };
    /**
     * @example {
     *       "value": "s3cr3t"
     *     }
     */
    SecretValue: {
      /**
       * @description Up to 16 KiB of UTF-8. Never comes back.
       * @example s3cr3t
       */
      value: string;
    };
    Session: {
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      createdAt: string;
      /** @description Whether it is the one of this request */
      current: boolean;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      expiresAt: string;
      /** @example ses_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      id: string;
      /** @example 203.0.113.7 */
      ip: string | null;
      /** @example Mozilla/5.0 … */
      userAgent: string | null;
    };
    /**
     * @example {
     *       "email": "ada@example.com",
     *       "password": "correct horse battery staple"
     *     }
     */
    SignIn: {
      /**
       * Format: email
       * @example ada@example.com
       */
      email: string;
      /**
       * Format: password
       * @example correct horse battery staple
       */
      password: string;
    };
    /**
     * @example {
     *       "secondFactor": false
     *     }
     */
    SignInState: {
      /** @description True: there is no session yet; `POST /api/v1/auth/second-factor` with a code makes it */
      secondFactor: boolean;
    };
    SignInWays: {
      /** @description Single sign-on: `POST /api/v1/auth/access` */
      access: boolean;
      /** @description Mail address and password */
      password: boolean;
    };
    Team: {
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      createdAt: string;
      /**
       * @description The `teamId` of allocations
       * @example T-7
       */
      externalId: string;
      /** @example team_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      id: string;
      /** @example Payroll */
      name: string;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      updatedAt: string;
    };
    TestedNotificationTarget: {
      /**
       * @description All of them took it.
       * @example true
       */
      ok: boolean;
      /** @description The one URL, or each address. */
      receivers: {
        /**
         * @description The beginning of its answer.
         * @example
         */
        answer: string;
        /** @example 87 */
        durationMs: number;
        /** @example null */
        error: string | null;
        /** @example true */
        ok: boolean;
        /**
         * @description The URL, or an address.
         * @example https://hooks.example.com/flowstate
         */
        receiver: string;
        /**
         * @description What the URL answered; null: nothing.
         * @example 204
         */
        status: number | null;
      }[];
    };
    Tick: {
      /**
       * @description What was started
       * @example []
       */
      executionIds: string[];
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      now: string;
    };
    Vacancy: {
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      createdAt: string;
      /**
       * @description Of both salaries, ISO 4217.
       * @example EUR
       */
      currencyCode?: string | null;
      /**
       * @description Fields of your own, merged key by key: a key that is absent stays, null clears it. Up to 100 keys.
       * @example {
       *       "cost_center": "CC-42",
       *       "remote": true
       *     }
       */
      customAttributes?: {
        [key: string]:
          | string
          | number
          | boolean
          | null
          | {
              /**
               * Format: date
               * @description Last day; not before start.
               * @example 2026-03-31
               */
              end: string;
              /**
               * Format: date
               * @description First day.
               * @example 2026-01-01
               */
              start: string;
            };
      } | null;
      /**
       * Format: date
       * @description Up to today (the organisation's day) it deletes the entity; a later day does nothing yet.
       * @example null
       */
      deletedAt?: string | null;
      /**
       * @description Up to 10,000 characters.
       * @example Builds integrations.
       */
      description?: string | null;
      /** @example E-1001 */
      externalId: string | null;
      /**
       * @description Who took the position: the externalId of an employee or a contractor.
       * @example {
       *       "externalId": "E-1001"
       *     }
       */
      filledBy?: {
        /**
         * @description externalId of an employee or a contractor; the same source is looked through first.
         * @example E-1001
         */
        externalId: string;
      } | null;
      /** @example con_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      filledByContractorId: string | null;
      /** @example emp_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      filledByEmployeeId: string | null;
      /**
       * @description Short form of filledBy.
       * @example E-1001
       */
      filledByExternalId?: string | null;
      /**
       * @description Full-time equivalent, above 0 up to 1; 1 when created without one.
       * @example 1
       */
      fte?: number | null;
      /** @example emp_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b */
      id: string;
      isFilled: boolean;
      /**
       * @description A title, or a title with the role's externalId. A role that is unknown is created.
       * @example Engineer
       */
      jobRole?:
        | string
        | {
            /**
             * @description Looked for first, then the title.
             * @example R-3
             */
            externalId?: string | null;
            /**
             * @description What people call the role.
             * @example Engineer
             */
            title: string;
          }
        | null;
      /**
       * @description What the new person will be. Required on create.
       * @example Engineer
       */
      role?: string;
      /**
       * @description Not less than salaryMin. In currencyCode.
       * @example 68000
       */
      salaryMax?: number | null;
      /**
       * @description Not more than salaryMax. In currencyCode.
       * @example 52000
       */
      salaryMin?: number | null;
      /**
       * @description Source system key of its owner; null: nobody's
       * @example workday
       */
      source: string | null;
      /**
       * @description `open` when created without one.
       * @example open
       * @enum {string|null}
       */
      status?: "open" | "filled" | "cancelled" | "on_hold" | null;
      /**
       * Format: date
       * @description The day by which it should be filled.
       * @example 2026-12-01
       */
      targetFillDate?: string | null;
      /**
       * Format: date
       * @description The day the new person should start.
       * @example 2027-01-01
       */
      targetStartDate?: string | null;
      /**
       * @description Replaces all rows that this source wrote before.
       * @example [
       *       {
       *         "teamId": "T-7",
       *         "teamName": "Payroll",
       *         "fte": 1,
       *         "startDate": "2026-01-05"
       *       }
       *     ]
       */
      teamAllocations?:
        | {
            /**
             * Format: date
             * @description Last day; not before startDate.
             * @example 2026-12-31
             */
            endDate?: string | null;
            /**
             * @description Full-time equivalent, above 0 up to 10; 1 when absent.
             * @example 1
             */
            fte?: number | null;
            /**
             * Format: date
             * @description First day.
             * @example 2026-01-05
             */
            startDate?: string | null;
            /**
             * @description The outside system's id of the team. A team that is unknown is created.
             * @example T-7
             */
            teamId: string;
            /**
             * @description What people call the team.
             * @example Payroll
             */
            teamName?: string | null;
          }[]
        | null;
      /**
       * Format: date-time
       * @example 2026-11-24T09:30:00.000Z
       */
      updatedAt: string;
    };
    /**
     * @example {
     *       "externalId": "X-1",
     *       "role": "Engineer",
     *       "status": "open",
     *       "fte": 1,
     *       "targetStartDate": "2027-01-01"
     *     }
     */
    VacancyPatch: {
      /**
       * @description Of both salaries, ISO 4217.
       * @example EUR
       */
      currencyCode?: string | null;
      /**
       * @description Fields of your own, merged key by key: a key that is absent stays, null clears it. Up to 100 keys.
       * @example {
       *       "cost_center": "CC-42",
       *       "remote": true
       *     }
       */
      customAttributes?: {
        [key: string]:
          | string
          | number
          | boolean
          | null
          | {
              /**
               * Format: date
               * @description Last day; not before start.
               * @example 2026-03-31
               */
              end: string;
              /**
               * Format: date
               * @description First day.
               * @example 2026-01-01
               */
              start: string;
            };
      } | null;
      /**
       * Format: date
       * @description Up to today (the organisation's day) it deletes the entity; a later day does nothing yet.
       * @example null
       */
      deletedAt?: string | null;
      /**
       * @description Up to 10,000 characters.
       * @example Builds integrations.
       */
      description?: string | null;
      externalId?: string | null;
      /**
       * @description Who took the position: the externalId of an employee or a contractor.
       * @example {
       *       "externalId": "E-1001"
       *     }
       */
      filledBy?: {
        /**
         * @description externalId of an employee or a contractor; the same source is looked through first.
         * @example E-1001
         */
        externalId: string;
      } | null;
      /**
       * @description Short form of filledBy.
       * @example E-1001
       */
      filledByExternalId?: string | null;
      /**
       * @description Full-time equivalent, above 0 up to 1; 1 when created without one.
       * @example 1
       */
      fte?: number | null;
      /**
       * @description A title, or a title with the role's externalId. A role that is unknown is created.
       * @example Engineer
       */
      jobRole?:
        | string
        | {
            /**
             * @description Looked for first, then the title.
             * @example R-3
             */
            externalId?: string | null;
            /**
             * @description What people call the role.
             * @example Engineer
             */
            title: string;
          }
        | null;
      /**
       * @description What the new person will be. Required on create.
       * @example Engineer
       */
      role?: string;
      /**
       * @description Not less than salaryMin. In currencyCode.
       * @example 68000
       */
      salaryMax?: number | null;
      /**
       * @description Not more than salaryMax. In currencyCode.
       * @example 52000
       */
      salaryMin?: number | null;
      /**
       * @description `open` when created without one.
       * @example open
       * @enum {string|null}
       */
      status?: "open" | "filled" | "cancelled" | "on_hold" | null;
      /**
       * Format: date
       * @description The day by which it should be filled.
       * @example 2026-12-01
       */
      targetFillDate?: string | null;
      /**
       * Format: date
       * @description The day the new person should start.
       * @example 2027-01-01
       */
      targetStartDate?: string | null;
      /**
       * @description Replaces all rows that this source wrote before.
       * @example [
       *       {
       *         "teamId": "T-7",
       *         "teamName": "Payroll",
       *         "fte": 1,
       *         "startDate": "2026-01-05"
       *       }
       *     ]
       */
      teamAllocations?:
        | {
            /**
             * Format: date
             * @description Last day; not before startDate.
             * @example 2026-12-31
             */
            endDate?: string | null;
            /**
             * @description Full-time equivalent, above 0 up to 10; 1 when absent.
             * @example 1
             */
            fte?: number | null;
            /**
             * Format: date
             * @description First day.
             * @example 2026-01-05
             */
            startDate?: string | null;
            /**
             * @description The outside system's id of the team. A team that is unknown is created.
             * @example T-7
             */
            teamId: string;
            /**
             * @description What people call the team.
             * @example Payroll
             */
            teamName?: string | null;
          }[]
        | null;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getApiDocs: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/html": string;
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  signInWithAccess: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to say. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  acceptInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AcceptInvitation"];
      };
    };
    responses: {
      /** @description Done; there is nothing to say. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  findInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InvitationToken"];
      };
    };
    responses: {
      /** @description The invitation */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["FoundInvitation"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PasswordChange"];
      };
    };
    responses: {
      /** @description Done; there is nothing to say. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  resetPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PasswordReset"];
      };
    };
    responses: {
      /** @description Done; there is nothing to say. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  requestPasswordReset: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ResetRequest"];
      };
    };
    responses: {
      /** @description Done; there is nothing to say. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  beginSecondFactor: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PasswordConfirmation"];
      };
    };
    responses: {
      /** @description What the authenticator needs */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["SecondFactorSetup"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  giveSecondFactor: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SecondFactorCode"];
      };
    };
    responses: {
      /** @description Done; there is nothing to say. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  endSecondFactor: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PasswordConfirmation"];
      };
    };
    responses: {
      /** @description Done; there is nothing to say. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  confirmSecondFactor: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SecondFactorCode"];
      };
    };
    responses: {
      /** @description Done; there is nothing to say. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to say. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The sessions */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Session"][];
          };
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  endSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to say. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  endSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to say. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SignIn"];
      };
    };
    responses: {
      /** @description Whether that was all */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["SignInState"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  getSignInWays: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The ways */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["SignInWays"];
          };
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  runTick: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes it safe to send this again: within 24 hours the same key with the same request gets the first answer, marked `Idempotency-Replayed: true`, and does nothing. With another request, or while the first still runs, it is a 409.
         * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
         */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": {
          /**
           * Format: date-time
           * @description The time for schedules and the hourly window; absent: now
           * @example 2026-11-24T09:30:00Z
           */
          now?: string;
        };
      };
    };
    responses: {
      /** @description The executions that were due exist */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Tick"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  getPerson: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The person */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Person"];
          };
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  updatePerson: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PersonPatch"];
      };
    };
    responses: {
      /** @description The person */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Person"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  getOpenApiDocument: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The document */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @example 3.1.0 */
            openapi: string;
          };
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  getOrganisation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The organisation */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Organisation"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  updateOrganisation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OrganisationPatch"];
      };
    };
    responses: {
      /** @description The organisation */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Organisation"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listApiKeys: {
    parameters: {
      query?: {
        limit?: number;
        page?: number;
        /** @description Part of a name, email or external id, in any case */
        search?: string;
        sortBy?: "createdAt" | "updatedAt" | "name";
        sortDir?: "asc" | "desc";
      };
      header?: never;
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The keys, without what opens anything */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["ApiKey"][];
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  createApiKey: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes it safe to send this again: within 24 hours the same key with the same request gets the first answer, marked `Idempotency-Replayed: true`, and does nothing. With another request, or while the first still runs, it is a 409.
         * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
         */
        "Idempotency-Key"?: string;
      };
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewApiKey"];
      };
    };
    responses: {
      /** @description The key; `key` is shown this once */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["IssuedApiKey"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  revokeApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to say. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listAssignments: {
    parameters: {
      query?: {
        limit?: number;
        page?: number;
        /** @description Part of a name, email or external id, in any case */
        search?: string;
        sortBy?:
          | "createdAt"
          | "updatedAt"
          | "externalId"
          | "employeeExternalId"
          | "projectExternalId"
          | "fte"
          | "startDate"
          | "endDate";
        sortDir?: "asc" | "desc";
        /** @description Only those of this source system key */
        source?: string;
      };
      header?: never;
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The assignments */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Assignment"][];
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  createAssignment: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes it safe to send this again: within 24 hours the same key with the same request gets the first answer, marked `Idempotency-Replayed: true`, and does nothing. With another request, or while the first still runs, it is a 409.
         * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
         */
        "Idempotency-Key"?: string;
      };
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewAssignment"];
      };
    };
    responses: {
      /** @description The assignment */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Assignment"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  getAssignment: {
    parameters: {
      query?: {
        /** @description A source system key: then the id in the path is the externalId in that source */
        source?: string;
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The assignment */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Assignment"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  deleteAssignment: {
    parameters: {
      query?: {
        /** @description A source system key: then the id in the path is the externalId in that source */
        source?: string;
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to say. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  updateAssignment: {
    parameters: {
      query?: {
        /** @description A source system key: then the id in the path is the externalId in that source */
        source?: string;
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AssignmentPatch"];
      };
    };
    responses: {
      /** @description The assignment */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Assignment"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listAssignmentHistory: {
    parameters: {
      query?: {
        limit?: number;
        page?: number;
        /** @description Part of a changed field's name, in any case */
        search?: string;
        sortBy?: "at";
        sortDir?: "asc" | "desc";
        /** @description A source system key: then the id in the path is the externalId in that source */
        source?: string;
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The changes */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["EntityChange"][];
            meta: components["schemas"]["PageMeta"];
            provenance: components["schemas"]["Provenance"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listAuditLog: {
    parameters: {
      query?: {
        action?:
          | "organisation.created"
          | "organisation.updated"
          | "organisation.feature_enabled"
          | "organisation.feature_disabled"
          | "api_key.created"
          | "api_key.revoked"
          | "api_key.refused"
          | "data_key.created"
          | "data_key.rewrapped"
          | "integration.created"
          | "integration.updated"
          | "integration.deleted"
          | "secret.created"
          | "secret.replaced"
          | "secret.deleted"
          | "hook.created"
          | "hook.updated"
          | "hook.enabled"
          | "hook.disabled"
          | "hook.version_saved"
          | "hook.version_activated"
          | "hook.version_rejected"
          | "hook.deleted"
          | "hook.kv_deleted"
          | "hook.deliveries_replayed"
          | "execution.started"
          | "execution.resumed"
          | "execution.cancelled"
          | "execution.deletions_approved"
          | "delivery.replayed"
          | "notification_target.created"
          | "notification_target.updated"
          | "notification_target.secret_rotated"
          | "notification_target.deleted"
          | "invitation.created"
          | "invitation.withdrawn"
          | "member.added"
          | "member.role_changed"
          | "member.removed"
          | "user.signed_in"
          | "user.sign_in_refused"
          | "user.signed_out"
          | "user.sessions_ended"
          | "user.password_changed"
          | "user.password_reset"
          | "user.second_factor_enabled"
          | "user.second_factor_disabled"
          | "employee.created"
          | "employee.updated"
          | "employee.deleted"
          | "vacancy.created"
          | "vacancy.updated"
          | "vacancy.deleted"
          | "contractor.created"
          | "contractor.updated"
          | "contractor.deleted"
          | "project.created"
          | "project.updated"
          | "project.deleted"
          | "assignment.created"
          | "assignment.updated"
          | "assignment.deleted";
        actorId?: string;
        actorKind?: "api_key" | "user" | "operator" | "platform";
        from?: string;
        limit?: number;
        page?: number;
        /** @description Part of an actor's or a thing's name, an action or a target's id, in any case */
        search?: string;
        sortBy?: "at";
        sortDir?: "asc" | "desc";
        targetId?: string;
        targetKind?:
          | "organisation"
          | "api_key"
          | "data_key"
          | "integration"
          | "secret"
          | "hook"
          | "execution"
          | "delivery"
          | "notification_target"
          | "member"
          | "invitation"
          | "user"
          | "employee"
          | "vacancy"
          | "contractor"
          | "project"
          | "assignment";
        to?: string;
      };
      header?: never;
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entries */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["AuditEntry"][];
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  exportAuditLog: {
    parameters: {
      query?: {
        action?:
          | "organisation.created"
          | "organisation.updated"
          | "organisation.feature_enabled"
          | "organisation.feature_disabled"
          | "api_key.created"
          | "api_key.revoked"
          | "api_key.refused"
          | "data_key.created"
          | "data_key.rewrapped"
          | "integration.created"
          | "integration.updated"
          | "integration.deleted"
          | "secret.created"
          | "secret.replaced"
          | "secret.deleted"
          | "hook.created"
          | "hook.updated"
          | "hook.enabled"
          | "hook.disabled"
          | "hook.version_saved"
          | "hook.version_activated"
          | "hook.version_rejected"
          | "hook.deleted"
          | "hook.kv_deleted"
          | "hook.deliveries_replayed"
          | "execution.started"
          | "execution.resumed"
          | "execution.cancelled"
          | "execution.deletions_approved"
          | "delivery.replayed"
          | "notification_target.created"
          | "notification_target.updated"
          | "notification_target.secret_rotated"
          | "notification_target.deleted"
          | "invitation.created"
          | "invitation.withdrawn"
          | "member.added"
          | "member.role_changed"
          | "member.removed"
          | "user.signed_in"
          | "user.sign_in_refused"
          | "user.signed_out"
          | "user.sessions_ended"
          | "user.password_changed"
          | "user.password_reset"
          | "user.second_factor_enabled"
          | "user.second_factor_disabled"
          | "employee.created"
          | "employee.updated"
          | "employee.deleted"
          | "vacancy.created"
          | "vacancy.updated"
          | "vacancy.deleted"
          | "contractor.created"
          | "contractor.updated"
          | "contractor.deleted"
          | "project.created"
          | "project.updated"
          | "project.deleted"
          | "assignment.created"
          | "assignment.updated"
          | "assignment.deleted";
        actorId?: string;
        actorKind?: "api_key" | "user" | "operator" | "platform";
        format?: "csv" | "jsonl";
        from?: string;
        /** @description Part of an actor's or a thing's name, an action or a target's id, in any case */
        search?: string;
        targetId?: string;
        targetKind?:
          | "organisation"
          | "api_key"
          | "data_key"
          | "integration"
          | "secret"
          | "hook"
          | "execution"
          | "delivery"
          | "notification_target"
          | "member"
          | "invitation"
          | "user"
          | "employee"
          | "vacancy"
          | "contractor"
          | "project"
          | "assignment";
        to?: string;
      };
      header?: never;
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/x-ndjson": string;
          "text/csv": string;
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listContractors: {
    parameters: {
      query?: {
        limit?: number;
        page?: number;
        /** @description Part of a name, email or external id, in any case */
        search?: string;
        sortBy?:
          | "createdAt"
          | "updatedAt"
          | "externalId"
          | "name"
          | "email"
          | "contractorType"
          | "company"
          | "startDate"
          | "endDate"
          | "rateType"
          | "rate"
          | "currencyCode";
        sortDir?: "asc" | "desc";
        /** @description Only those of this source system key */
        source?: string;
      };
      header?: never;
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contractors */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Contractor"][];
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  createContractor: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes it safe to send this again: within 24 hours the same key with the same request gets the first answer, marked `Idempotency-Replayed: true`, and does nothing. With another request, or while the first still runs, it is a 409.
         * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
         */
        "Idempotency-Key"?: string;
      };
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewContractor"];
      };
    };
    responses: {
      /** @description The contractor */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Contractor"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  getContractor: {
    parameters: {
      query?: {
        /** @description A source system key: then the id in the path is the externalId in that source */
        source?: string;
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contractor */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Contractor"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  deleteContractor: {
    parameters: {
      query?: {
        /** @description A source system key: then the id in the path is the externalId in that source */
        source?: string;
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to say. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  updateContractor: {
    parameters: {
      query?: {
        /** @description A source system key: then the id in the path is the externalId in that source */
        source?: string;
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContractorPatch"];
      };
    };
    responses: {
      /** @description The contractor */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Contractor"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listContractorHistory: {
    parameters: {
      query?: {
        limit?: number;
        page?: number;
        /** @description Part of a changed field's name, in any case */
        search?: string;
        sortBy?: "at";
        sortDir?: "asc" | "desc";
        /** @description A source system key: then the id in the path is the externalId in that source */
        source?: string;
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The changes */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["EntityChange"][];
            meta: components["schemas"]["PageMeta"];
            provenance: components["schemas"]["Provenance"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  getDelivery: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The delivery */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Delivery"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  replayDelivery: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes it safe to send this again: within 24 hours the same key with the same request gets the first answer, marked `Idempotency-Replayed: true`, and does nothing. With another request, or while the first still runs, it is a 409.
         * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
         */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The delivery, pending again */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Delivery"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listEmployees: {
    parameters: {
      query?: {
        limit?: number;
        page?: number;
        /** @description Part of a name, email or external id, in any case */
        search?: string;
        sortBy?:
          | "createdAt"
          | "updatedAt"
          | "externalId"
          | "firstName"
          | "lastName"
          | "email"
          | "internalEmployeeId"
          | "startDate"
          | "endDate";
        sortDir?: "asc" | "desc";
        /** @description Only those of this source system key */
        source?: string;
      };
      header?: never;
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The employees */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Employee"][];
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  createEmployee: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes it safe to send this again: within 24 hours the same key with the same request gets the first answer, marked `Idempotency-Replayed: true`, and does nothing. With another request, or while the first still runs, it is a 409.
         * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
         */
        "Idempotency-Key"?: string;
      };
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewEmployee"];
      };
    };
    responses: {
      /** @description The employee */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Employee"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  getEmployee: {
    parameters: {
      query?: {
        /** @description A source system key: then the id in the path is the externalId in that source */
        source?: string;
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The employee */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Employee"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  deleteEmployee: {
    parameters: {
      query?: {
        /** @description A source system key: then the id in the path is the externalId in that source */
        source?: string;
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to say. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  updateEmployee: {
    parameters: {
      query?: {
        /** @description A source system key: then the id in the path is the externalId in that source */
        source?: string;
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EmployeePatch"];
      };
    };
    responses: {
      /** @description The employee */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Employee"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listEmployeeHistory: {
    parameters: {
      query?: {
        limit?: number;
        page?: number;
        /** @description Part of a changed field's name, in any case */
        search?: string;
        sortBy?: "at";
        sortDir?: "asc" | "desc";
        /** @description A source system key: then the id in the path is the externalId in that source */
        source?: string;
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The changes */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["EntityChange"][];
            meta: components["schemas"]["PageMeta"];
            provenance: components["schemas"]["Provenance"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listExecutions: {
    parameters: {
      query?: {
        from?: string;
        limit?: number;
        page?: number;
        /** @description Part of a name, email or external id, in any case */
        search?: string;
        sortBy?: "createdAt" | "startedAt" | "endedAt" | "durationMs" | "status";
        sortDir?: "asc" | "desc";
        status?: "queued" | "running" | "completed" | "failed" | "timed_out" | "cancelled";
        to?: string;
        trigger?: "scheduled" | "manual" | "test" | "event" | "resume";
      };
      header?: never;
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The executions */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Execution"][];
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  getExecution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The execution */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Execution"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  approveDeletions: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes it safe to send this again: within 24 hours the same key with the same request gets the first answer, marked `Idempotency-Replayed: true`, and does nothing. With another request, or while the first still runs, it is a 409.
         * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
         */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The execution with its grown counters */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Execution"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  cancelExecution: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes it safe to send this again: within 24 hours the same key with the same request gets the first answer, marked `Idempotency-Replayed: true`, and does nothing. With another request, or while the first still runs, it is a 409.
         * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
         */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The execution, which will end as cancelled */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Execution"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listExecutionHttpRequests: {
    parameters: {
      query?: {
        limit?: number;
        page?: number;
        /** @description Part of a name, email or external id, in any case */
        search?: string;
        sortBy?: "seq";
        sortDir?: "asc" | "desc";
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description HTTP log entries, with secrets redacted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["HttpEntry"][];
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listExecutionLogs: {
    parameters: {
      query?: {
        limit?: number;
        page?: number;
        /** @description Part of a name, email or external id, in any case */
        search?: string;
        sortBy?: "seq";
        sortDir?: "asc" | "desc";
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Log lines */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["LogLine"][];
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listExecutionRecords: {
    parameters: {
      query?: {
        limit?: number;
        outcome?: "create" | "update" | "skip" | "delete" | "error";
        page?: number;
        /** @description Part of a name, email or external id, in any case */
        search?: string;
        sortBy?: "seq";
        sortDir?: "asc" | "desc";
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Record rows */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["RecordRow"][];
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  resumeExecution: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes it safe to send this again: within 24 hours the same key with the same request gets the first answer, marked `Idempotency-Replayed: true`, and does nothing. With another request, or while the first still runs, it is a 409.
         * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
         */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A new execution of the hook's current version */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Execution"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. `EXECUTION_RUNNING`: A live execution of the hook is not over yet. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  streamExecution: {
    parameters: {
      query?: never;
      header?: {
        /** @description Send only what came after this event */
        "last-event-id"?: string;
      };
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The events */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/event-stream": string;
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  getHook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The hook */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Hook"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  deleteHook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to say. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  updateHook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["HookPatch"];
      };
    };
    responses: {
      /** @description The hook */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Hook"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listDeliveries: {
    parameters: {
      query?: {
        entityId?: string;
        limit?: number;
        page?: number;
        /** @description Part of a name, email or external id, in any case */
        search?: string;
        sortBy?: "createdAt";
        sortDir?: "asc" | "desc";
        status?: "pending" | "delivered" | "dead";
        type?: "create" | "update" | "delete";
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deliveries */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Delivery"][];
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  replayDeliveries: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes it safe to send this again: within 24 hours the same key with the same request gets the first answer, marked `Idempotency-Replayed: true`, and does nothing. With another request, or while the first still runs, it is a 409.
         * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
         */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          entityId?: string;
          ids?: string[];
          /** @enum {string} */
          type?: "create" | "update" | "delete";
        };
      };
    };
    responses: {
      /** @description How many are pending again */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Replayed"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listHookExecutions: {
    parameters: {
      query?: {
        from?: string;
        limit?: number;
        page?: number;
        /** @description Part of a name, email or external id, in any case */
        search?: string;
        sortBy?: "createdAt" | "startedAt" | "endedAt" | "durationMs" | "status";
        sortDir?: "asc" | "desc";
        status?: "queued" | "running" | "completed" | "failed" | "timed_out" | "cancelled";
        to?: string;
        trigger?: "scheduled" | "manual" | "test" | "event" | "resume";
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The executions */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Execution"][];
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listKvEntries: {
    parameters: {
      query?: {
        limit?: number;
        page?: number;
        /** @description Part of a name, email or external id, in any case */
        search?: string;
        sortBy?: "key";
        sortDir?: "asc" | "desc";
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entries that have not expired */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["KvEntry"][];
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  deleteKvEntry: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        key: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to say. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  startRun: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes it safe to send this again: within 24 hours the same key with the same request gets the first answer, marked `Idempotency-Replayed: true`, and does nothing. With another request, or while the first still runs, it is a 409.
         * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
         */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Run"];
      };
    };
    responses: {
      /** @description The execution, which has been queued */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Execution"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. `EXECUTION_RUNNING`: A live execution of the hook is not over yet. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listHookVersions: {
    parameters: {
      query?: {
        limit?: number;
        page?: number;
        /** @description Part of a name, email or external id, in any case */
        search?: string;
        sortBy?: "version" | "createdAt";
        sortDir?: "asc" | "desc";
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The versions */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["HookVersionSummary"][];
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  getHookVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        orgId: string;
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The version */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["HookVersion"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  activateHookVersion: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes it safe to send this again: within 24 hours the same key with the same request gets the first answer, marked `Idempotency-Replayed: true`, and does nothing. With another request, or while the first still runs, it is a 409.
         * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
         */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        orgId: string;
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The hook */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Hook"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listIntegrations: {
    parameters: {
      query?: {
        limit?: number;
        page?: number;
        /** @description Part of a name, email or external id, in any case */
        search?: string;
        sortBy?: "createdAt" | "updatedAt" | "name" | "sourceSystemKey";
        sortDir?: "asc" | "desc";
      };
      header?: never;
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The integrations */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Integration"][];
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  createIntegration: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes it safe to send this again: within 24 hours the same key with the same request gets the first answer, marked `Idempotency-Replayed: true`, and does nothing. With another request, or while the first still runs, it is a 409.
         * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
         */
        "Idempotency-Key"?: string;
      };
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewIntegration"];
      };
    };
    responses: {
      /** @description The integration */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Integration"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  getIntegration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The integration */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Integration"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  deleteIntegration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to say. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  updateIntegration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["IntegrationPatch"];
      };
    };
    responses: {
      /** @description The integration */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Integration"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listHooks: {
    parameters: {
      query?: {
        limit?: number;
        page?: number;
        /** @description Part of a name, email or external id, in any case */
        search?: string;
        sortBy?: "createdAt" | "updatedAt" | "name";
        sortDir?: "asc" | "desc";
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The hooks, without their code */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Hook"][];
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  createHook: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes it safe to send this again: within 24 hours the same key with the same request gets the first answer, marked `Idempotency-Replayed: true`, and does nothing. With another request, or while the first still runs, it is a 409.
         * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
         */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewHook"];
      };
    };
    responses: {
      /** @description The hook */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Hook"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listSecrets: {
    parameters: {
      query?: {
        limit?: number;
        page?: number;
        /** @description Part of a name, email or external id, in any case */
        search?: string;
        sortBy?: "createdAt" | "updatedAt" | "name";
        sortDir?: "asc" | "desc";
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Names and times only */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Secret"][];
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  putSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        name: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SecretValue"];
      };
    };
    responses: {
      /** @description It was there and has the new value */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Secret"];
          };
        };
      };
      /** @description It is new */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Secret"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  deleteSecret: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        name: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to say. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. `FEATURE_DISABLED`: Custom integrations are off in this organisation. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listInvitations: {
    parameters: {
      query?: {
        limit?: number;
        page?: number;
        /** @description Part of a name, email or external id, in any case */
        search?: string;
        sortBy?: "createdAt" | "email";
        sortDir?: "asc" | "desc";
      };
      header?: never;
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The invitations */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Invitation"][];
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  createInvitation: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes it safe to send this again: within 24 hours the same key with the same request gets the first answer, marked `Idempotency-Replayed: true`, and does nothing. With another request, or while the first still runs, it is a 409.
         * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
         */
        "Idempotency-Key"?: string;
      };
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewInvitation"];
      };
    };
    responses: {
      /** @description The invitation */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Invitation"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  withdrawInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to say. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listJobRoles: {
    parameters: {
      query?: {
        limit?: number;
        page?: number;
        /** @description Part of a name, email or external id, in any case */
        search?: string;
        sortBy?: "createdAt" | "updatedAt" | "title" | "externalId";
        sortDir?: "asc" | "desc";
      };
      header?: never;
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The job roles */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["JobRole"][];
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listMembers: {
    parameters: {
      query?: {
        limit?: number;
        page?: number;
        /** @description Part of a name, email or external id, in any case */
        search?: string;
        sortBy?: "createdAt" | "updatedAt" | "name";
        sortDir?: "asc" | "desc";
      };
      header?: never;
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The members */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Member"][];
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  removeMember: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to say. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  updateMember: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MemberPatch"];
      };
    };
    responses: {
      /** @description The member */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Member"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listNotificationTargets: {
    parameters: {
      query?: {
        limit?: number;
        page?: number;
        /** @description Part of a name, email or external id, in any case */
        search?: string;
        sortBy?: "createdAt" | "updatedAt" | "name";
        sortDir?: "asc" | "desc";
      };
      header?: never;
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The targets, and how their notices stand */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["NotificationTarget"][];
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  createNotificationTarget: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes it safe to send this again: within 24 hours the same key with the same request gets the first answer, marked `Idempotency-Replayed: true`, and does nothing. With another request, or while the first still runs, it is a 409.
         * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
         */
        "Idempotency-Key"?: string;
      };
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewNotificationTarget"];
      };
    };
    responses: {
      /** @description The target; a webhook's `secret` is shown this once */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["IssuedNotificationTarget"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  deleteNotificationTarget: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to say. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  updateNotificationTarget: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NotificationTargetPatch"];
      };
    };
    responses: {
      /** @description The target */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["NotificationTarget"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listNotices: {
    parameters: {
      query?: {
        limit?: number;
        page?: number;
        /** @description Part of a name, email or external id, in any case */
        search?: string;
        sortBy?: "occurredAt" | "updatedAt";
        sortDir?: "asc" | "desc";
        status?: "pending" | "sent" | "failed";
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The notices */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Notice"][];
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  rotateNotificationSecret: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes it safe to send this again: within 24 hours the same key with the same request gets the first answer, marked `Idempotency-Replayed: true`, and does nothing. With another request, or while the first still runs, it is a 409.
         * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
         */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The target; `secret` is shown this once */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["IssuedNotificationTarget"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  testNotificationTarget: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes it safe to send this again: within 24 hours the same key with the same request gets the first answer, marked `Idempotency-Replayed: true`, and does nothing. With another request, or while the first still runs, it is a 409.
         * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
         */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How each receiver answered */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["TestedNotificationTarget"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listProjects: {
    parameters: {
      query?: {
        limit?: number;
        page?: number;
        /** @description Part of a name, email or external id, in any case */
        search?: string;
        sortBy?:
          | "createdAt"
          | "updatedAt"
          | "externalId"
          | "name"
          | "projectCode"
          | "description"
          | "startDate"
          | "endDate"
          | "status"
          | "priority"
          | "estimatedCost"
          | "currencyCode"
          | "ownerEmail";
        sortDir?: "asc" | "desc";
        /** @description Only those of this source system key */
        source?: string;
      };
      header?: never;
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The projects */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Project"][];
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  createProject: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes it safe to send this again: within 24 hours the same key with the same request gets the first answer, marked `Idempotency-Replayed: true`, and does nothing. With another request, or while the first still runs, it is a 409.
         * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
         */
        "Idempotency-Key"?: string;
      };
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewProject"];
      };
    };
    responses: {
      /** @description The project */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Project"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  getProject: {
    parameters: {
      query?: {
        /** @description A source system key: then the id in the path is the externalId in that source */
        source?: string;
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The project */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Project"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  deleteProject: {
    parameters: {
      query?: {
        /** @description A source system key: then the id in the path is the externalId in that source */
        source?: string;
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to say. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  updateProject: {
    parameters: {
      query?: {
        /** @description A source system key: then the id in the path is the externalId in that source */
        source?: string;
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProjectPatch"];
      };
    };
    responses: {
      /** @description The project */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Project"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listProjectHistory: {
    parameters: {
      query?: {
        limit?: number;
        page?: number;
        /** @description Part of a changed field's name, in any case */
        search?: string;
        sortBy?: "at";
        sortDir?: "asc" | "desc";
        /** @description A source system key: then the id in the path is the externalId in that source */
        source?: string;
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The changes */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["EntityChange"][];
            meta: components["schemas"]["PageMeta"];
            provenance: components["schemas"]["Provenance"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listTeams: {
    parameters: {
      query?: {
        limit?: number;
        page?: number;
        /** @description Part of a name, email or external id, in any case */
        search?: string;
        sortBy?: "createdAt" | "updatedAt" | "name" | "externalId";
        sortDir?: "asc" | "desc";
      };
      header?: never;
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The teams */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Team"][];
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listVacancies: {
    parameters: {
      query?: {
        limit?: number;
        page?: number;
        /** @description Part of a name, email or external id, in any case */
        search?: string;
        sortBy?:
          | "createdAt"
          | "updatedAt"
          | "externalId"
          | "role"
          | "description"
          | "status"
          | "fte"
          | "targetStartDate"
          | "targetFillDate"
          | "salaryMin"
          | "salaryMax"
          | "currencyCode";
        sortDir?: "asc" | "desc";
        /** @description Only those of this source system key */
        source?: string;
      };
      header?: never;
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The vacancies */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Vacancy"][];
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  createVacancy: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes it safe to send this again: within 24 hours the same key with the same request gets the first answer, marked `Idempotency-Replayed: true`, and does nothing. With another request, or while the first still runs, it is a 409.
         * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
         */
        "Idempotency-Key"?: string;
      };
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewVacancy"];
      };
    };
    responses: {
      /** @description The vacancy */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Vacancy"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  getVacancy: {
    parameters: {
      query?: {
        /** @description A source system key: then the id in the path is the externalId in that source */
        source?: string;
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The vacancy */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Vacancy"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  deleteVacancy: {
    parameters: {
      query?: {
        /** @description A source system key: then the id in the path is the externalId in that source */
        source?: string;
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to say. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  updateVacancy: {
    parameters: {
      query?: {
        /** @description A source system key: then the id in the path is the externalId in that source */
        source?: string;
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["VacancyPatch"];
      };
    };
    responses: {
      /** @description The vacancy */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Vacancy"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listVacancyHistory: {
    parameters: {
      query?: {
        limit?: number;
        page?: number;
        /** @description Part of a changed field's name, in any case */
        search?: string;
        sortBy?: "at";
        sortDir?: "asc" | "desc";
        /** @description A source system key: then the id in the path is the externalId in that source */
        source?: string;
      };
      header?: never;
      path: {
        id: string;
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The changes */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["EntityChange"][];
            meta: components["schemas"]["PageMeta"];
            provenance: components["schemas"]["Provenance"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  listOrganisations: {
    parameters: {
      query?: {
        limit?: number;
        page?: number;
        /** @description Part of a name, email or external id, in any case */
        search?: string;
        sortBy?: "createdAt" | "updatedAt" | "name";
        sortDir?: "asc" | "desc";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The organisations */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Organisation"][];
            meta: components["schemas"]["PageMeta"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  createOrganisation: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes it safe to send this again: within 24 hours the same key with the same request gets the first answer, marked `Idempotency-Replayed: true`, and does nothing. With another request, or while the first still runs, it is a 409.
         * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
         */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewOrganisation"];
      };
    };
    responses: {
      /** @description The organisation */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["OrganisationWithKey"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  deleteOrganisation: {
    parameters: {
      query: {
        /** @description The organisation's name, exactly */
        confirm: string;
      };
      header?: never;
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to say. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  switchOrganisation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OrganisationSwitch"];
      };
    };
    responses: {
      /** @description The organisation */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Organisation"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  issueOrganisationApiKey: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes it safe to send this again: within 24 hours the same key with the same request gets the first answer, marked `Idempotency-Replayed: true`, and does nothing. With another request, or while the first still runs, it is a 409.
         * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
         */
        "Idempotency-Key"?: string;
      };
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewApiKey"];
      };
    };
    responses: {
      /** @description The key; `key` is shown this once */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["IssuedApiKey"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  inviteAsOperator: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes it safe to send this again: within 24 hours the same key with the same request gets the first answer, marked `Idempotency-Replayed: true`, and does nothing. With another request, or while the first still runs, it is a 409.
         * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
         */
        "Idempotency-Key"?: string;
      };
      path: {
        orgId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewInvitation"];
      };
    };
    responses: {
      /** @description The invitation, with its link */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["InvitationWithLink"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `NOT_FOUND`: There is no such thing in this organisation. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "NOT_FOUND",
           *         "message": "There is no such thing in this organisation.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  rotateKeys: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Makes it safe to send this again: within 24 hours the same key with the same request gets the first answer, marked `Idempotency-Replayed: true`, and does nothing. With another request, or while the first still runs, it is a 409.
         * @example 8e03978e-40d5-43dd-bc93-6894a57f9324
         */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": {
          /**
           * @description `next` of the answer before; absent: from the start
           * @example org_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b
           */
          after?: string;
          /**
           * @description Data keys to look at
           * @default 200
           * @example 200
           */
          limit?: number;
        };
      };
    };
    responses: {
      /** @description What was done, and where to go on */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["KeyRotation"];
          };
        };
      };
      /** @description `VALIDATION_ERROR`: The request is wrong; `details` names each field. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "VALIDATION_ERROR",
           *         "message": "The request is wrong; `details` names each field.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `UNAUTHORIZED`: There is no key or session, or it is unknown, expired or revoked. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "UNAUTHORIZED",
           *         "message": "There is no key or session, or it is unknown, expired or revoked.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `FORBIDDEN`: The caller's role does not allow this, or a session's request came from another site. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "FORBIDDEN",
           *         "message": "The caller's role does not allow this, or a session's request came from another site.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `CONFLICT`: It would clash with what is there. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "CONFLICT",
           *         "message": "It would clash with what is there.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE`: The body is over 2 MiB. */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "PAYLOAD_TOO_LARGE",
           *         "message": "The body is over 2 MiB.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `RATE_LIMITED`: Too many requests; Retry-After says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "RATE_LIMITED",
           *         "message": "Too many requests; Retry-After says when to come back.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
    };
  };
  getHealth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They do */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Health"];
        };
      };
      /** @description `INTERNAL_ERROR`: Our fault; quote the `errorId`. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "INTERNAL_ERROR",
           *         "message": "Our fault; quote the `errorId`.",
           *         "errorId": "err_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b"
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description Something does not */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Health"];
        };
      };
    };
  };
}

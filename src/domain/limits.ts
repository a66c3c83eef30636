/** Every limit of the contract once, with its unit in its name. Numbers are the contract's (sections 1, 2, 3 and 7). */

const KIB = 1024;
const MIB = 1024 * KIB;
const DAY_SECONDS = 24 * 60 * 60;

export const LIMITS = {
  code: { bytes: 1 * MIB },
  secret: { valueBytes: 16 * KIB, perIntegration: 100 },
  pull: {
    pageTimeMs: 30_000,
    pageCpuMs: 10_000,
    pages: 100,
    records: 10_000,
    resultBytes: 24 * MIB,
    metaBytes: 64 * KIB,
    delaySeconds: 3_600,
    retries: 5,
    scheduledPerHour: 5,
  },
  push: { attemptTimeMs: 10_000, attemptCpuMs: 5_000, attempts: 8, resultBytes: 16 * KIB, parallel: 10 },
  memoryMib: 128,
  http: {
    requests: 50,
    responseBytes: 10 * MIB,
    redirects: 5,
    timeoutMs: 10_000,
    retries: 5,
  },
  kv: {
    keyUnits: 256,
    valueBytes: 64 * KIB,
    keys: 10_000,
    ttlSeconds: 90 * DAY_SECONDS,
    minTtlSeconds: 1,
    maxTtlSeconds: 365 * DAY_SECONDS,
    listKeys: 1_000,
    listKeysDefault: 100,
  },
  log: { lines: 1_000, bytes: 256 * KIB, lineBytes: 8 * KIB },
  /** A fault of ours is retried from the same page this often. */
  faults: 5,
  recordErrors: 1_000,
  /** Orphan cleanup is held back when it would delete more than that share and at least that many. */
  orphans: { maxPercent: 20, atLeast: 10 },
  externalIdUnits: 256,
  /** Fields of an entity. Units are UTF-16. `rows` and `bytes` keep a row of the database below its 2 MB. */
  record: {
    stringUnits: 1_000,
    descriptionUnits: 10_000,
    attributes: 100,
    rows: 1_000,
    bytes: 512 * KIB,
  },
  /** Levels of arrays and objects in a record's data and in `meta`: far from where the JSON writer's stack ends. */
  nesting: 100,
  /** Of an organisation, and mail addresses of a target. */
  notifications: { targets: 20, addresses: 10 },
  api: { bodyBytes: 2 * MIB, pageItems: 20, maxPageItems: 100, requestsPerMinute: 600, idempotencyHours: 24 },
  /**
   * Of people. A password's length in UTF-16 units. Attempts to sign in that failed, of one account and from one address,
   * in that many minutes; links to choose a new password that one account gets in an hour.
   */
  accounts: {
    passwordUnits: { min: 12, max: 128 },
    sessionDays: 7,
    invitationDays: 7,
    resetMinutes: 60,
    failuresPerAccount: 10,
    failuresPerAddress: 50,
    failureMinutes: 10,
    resetsPerHour: 5,
  },
  retentionDays: 30,
  /** `total` of the audit log is exact up to here; the database's triggers hold the days (migrations/0002). */
  audit: { counted: 10_000, daysAtLeast: 90 },
} as const;

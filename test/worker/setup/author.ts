/** Who tests act as, where nobody looks at it. */
import type { Author } from "../../../src/domain/audit";

export const TESTER: Author = {
  actor: { kind: "api_key", id: "key_of_the_tests", name: "Tests" },
  at: "2026-11-24T09:00:00.000Z",
  ip: null,
  requestId: "req_of_the_tests",
};

/**
 * The Worker beside the platform that the benchmarks compare with: bare fetching, parsing and hashing, bare calls of the
 * Worker Loader, the platform's own sandbox, and the platform's own coordinator alone. Every path answers JSON.
 */
import type { HookCoordinator } from "../../src/coordinator/coordinator";
import type { RuntimeService } from "../../src/sandbox/client";
import { bareCalls, bareCold } from "./bare";
import { comparePages, seedFingerprints } from "./growth";
import { harnessCalls } from "./hardening";
import { pullFloor } from "./pull";
import { sandboxCalls, sandboxCold } from "./sandbox";

export { HookCoordinator } from "../../src/coordinator/coordinator";

export interface FloorEnv {
  readonly LOADER: WorkerLoader;
  readonly RUNTIME: RuntimeService;
  readonly COORDINATOR: DurableObjectNamespace<HookCoordinator>;
}

/** What a request may say, all of it in the query. */
export interface Asked {
  readonly count: number;
  readonly parallel: number;
  readonly from: number;
  /** Address of the bench server. */
  readonly source: string;
  readonly name: string;
}

type Work = (env: FloorEnv, asked: Asked) => Promise<unknown>;

const WORK: ReadonlyMap<string, Work> = new Map<string, Work>([
  ["/pull", pullFloor],
  ["/sandbox/calls", sandboxCalls],
  ["/sandbox/cold", sandboxCold],
  ["/bare/calls", bareCalls],
  ["/bare/cold", bareCold],
  ["/harness/calls", harnessCalls],
  ["/growth/seed", seedFingerprints],
  ["/growth/compare", comparePages],
]);

export default {
  async fetch(request: Request, env: FloorEnv): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const work = WORK.get(pathname);
    if (work === undefined) return new Response("ready\n", { status: pathname === "/" ? 200 : 404 });
    const number = (name: string, fallback: number) => Number(searchParams.get(name) ?? fallback);
    const text = (name: string) => searchParams.get(name) ?? "";
    const asked = { count: number("count", 1), parallel: number("parallel", 1), from: number("from", 0) };
    return Response.json(await work(env, { ...asked, source: text("source"), name: text("name") }));
  },
};

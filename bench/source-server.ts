/**
 * The outside of the benchmarks: a source that serves prebuilt pages of employees, and a sink that notes when each event
 * came. In the process of the bench, so that both sides of a time are one clock.
 */
import { createServer, type Server } from "node:http";

/** `all` and `one-percent`: what differs from the round before. */
export type Change = "all" | "one-percent" | "none";

export class SourceServer {
  readonly #server: Server;
  readonly #recordsAPage: number;
  #pages: Buffer[] = [];
  #versions: number[];
  /** `performance.now()` of every event that came, in order. */
  readonly arrivals: number[] = [];

  constructor(pages: number, recordsAPage: number) {
    this.#recordsAPage = recordsAPage;
    this.#versions = Array.from({ length: pages * recordsAPage }, () => 0);
    this.#build();
    this.#server = createServer((request, response) => {
      const [, area, number] = (request.url ?? "").split("/");
      if (area === "events") {
        this.arrivals.push(performance.now());
        request.resume();
        response.writeHead(200, { "content-type": "application/json" });
        response.end('{"ok":true}');
        return;
      }
      const page = this.#pages[Number(number)];
      response.writeHead(page === undefined ? 404 : 200, { "content-type": "application/json" });
      response.end(page ?? "{}");
    });
    this.#server.keepAliveTimeout = 60_000;
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, "127.0.0.1", resolve);
    });
    const address = this.#server.address();
    if (typeof address !== "object" || address === null) throw new Error("The bench server has no address.");
    return `http://127.0.0.1:${address.port}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  get bytes(): number {
    return this.#pages.reduce((sum, page) => sum + page.length, 0);
  }

  /** Builds the pages of the next round; how many records differ from the last one. */
  change(what: Change): number {
    const every = what === "all" ? 1 : 100;
    if (what === "none") return 0;
    const before = this.#versions;
    this.#versions = before.map((version, at) => (at % every === 0 ? version + 1 : version));
    this.#build();
    return this.#versions.filter((version, at) => version !== before[at]).length;
  }

  #build(): void {
    const size = this.#recordsAPage;
    const pages = this.#versions.length / size;
    this.#pages = Array.from({ length: pages }, (_, page) => {
      const records = this.#versions
        .slice(page * size, (page + 1) * size)
        .map((version, at) => employee(page * size + at, version));
      return Buffer.from(JSON.stringify({ records, more: page + 1 < pages }));
    });
  }
}

/** As full as an employee of an HR system is: a team, a role, a salary, some fields of its own. About 600 bytes. */
export function employee(number: number, version: number) {
  const year = 2010 + (number % 15);
  const startDate = `${year}-0${1 + (number % 9)}-01`;
  return {
    externalId: `E-${String(number).padStart(7, "0")}`,
    data: {
      firstName: `Given${number % 997}`,
      lastName: `Family${number % 7919}`,
      email: `person.${number}@example.com`,
      internalEmployeeId: String(number),
      startDate,
      endDate: null,
      jobRole: `Role ${number % 40}`,
      teamAllocations: [{ teamId: `T-${number % 50}`, teamName: `Team ${number % 50}`, fte: 1, startDate }],
      salaryAdjustments: [
        { effectiveDate: startDate, salary: 50_000 + (number % 400) * 100 + version, currencyCode: "EUR" },
      ],
      customAttributes: { office: `Office ${number % 12}`, remote: number % 3 === 0, cost_center: `CC-${number % 90}` },
    },
  };
}

/** The Cron Trigger: `wrangler dev` has none of its own, so every full minute its handler is called as the cron would. */

const MINUTE_MS = 60_000;
const TIMEOUT_MS = 55_000;

export class Cron {
  readonly #url: string;
  #timer: NodeJS.Timeout | null = null;

  constructor(api: string) {
    this.#url = `${api}/cdn-cgi/handler/scheduled?cron=${encodeURIComponent("* * * * *")}`;
  }

  start(): void {
    const wait = MINUTE_MS - (Date.now() % MINUTE_MS);
    this.#timer = setTimeout(() => {
      void this.tick();
      this.start();
    }, wait);
  }

  /** A tick that fails is like a cron event that got lost: the next minute brings another. */
  async tick(): Promise<boolean> {
    try {
      const response = await fetch(this.#url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
      await response.arrayBuffer();
      return response.ok;
    } catch {
      return false;
    }
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
  }
}

/** The platform's own POST: under the hooks' policy, followed nowhere, and with little of the answer kept. */
import { describe, expect, it } from "vitest";
import { systemClock } from "../../../src/domain/clock";
import type { Fetcher } from "../../../src/egress/fetcher";
import { post, postFault } from "../../../src/egress/post";
import type { SendPorts } from "../../../src/egress/send";

const URL_ = "https://hooks.example.com/in";

function portsWith(fetcher: Fetcher, more: Partial<SendPorts> = {}): SendPorts {
  return {
    policy: { devOrigins: new Set(), platformHosts: ["own.example.com"] },
    fetcher,
    resolver: null,
    clock: systemClock,
    ...more,
  };
}
const never: Fetcher = () => Promise.reject(new Error("must not be called"));

describe("where it may go", () => {
  it.each([
    "http://example.com/",
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://169.254.169.254/latest/meta-data",
    "https://0x7f000001/",
    "https://localhost/",
    "https://own.example.com/",
    "https://user:secret@example.com/",
    "ftp://example.com/",
    "nonsense",
  ])("is not %s", async (url) => {
    expect(postFault(url, portsWith(never))).toEqual(expect.any(String));
    expect(await post(url, {}, "{}", portsWith(never))).toMatchObject({ ok: false });
  });

  it("is not a name that resolves to a private address", async () => {
    const posted = await post(
      URL_,
      {},
      "{}",
      portsWith(never, { resolver: async () => ["93.184.216.34", "10.0.0.1"] }),
    );
    expect(posted).toMatchObject({ ok: false, error: { code: "HTTP_BLOCKED" } });
  });
});

describe("what comes back", () => {
  it("is a redirect as it is, followed nowhere", async () => {
    const called: string[] = [];
    const fetcher: Fetcher = async (url) => {
      called.push(url);
      return new Response(null, { status: 302, headers: { location: "http://169.254.169.254/" } });
    };
    expect(await post(URL_, {}, "{}", portsWith(fetcher))).toMatchObject({
      ok: true,
      value: { status: 302, ok: false },
    });
    expect(called).toEqual([URL_]);
  });

  it("is the beginning of a body that never ends", async () => {
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode("x".repeat(1_000))),
      cancel: () => void (cancelled = true),
    });
    const posted = await post(
      URL_,
      {},
      "{}",
      portsWith(async () => new Response(endless)),
    );
    expect(posted).toEqual({ ok: true, value: { status: 200, ok: true, retryAfter: null, text: "x".repeat(2_048) } });
    expect(cancelled).toBe(true);
  });

  it("is a success also when its body breaks", async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("gone")) });
    const posted = await post(
      URL_,
      {},
      "{}",
      portsWith(async () => new Response(broken, { status: 202 })),
    );
    expect(posted).toMatchObject({ ok: true, value: { status: 202, ok: true, text: "" } });
  });

  it("has the time that it asks to wait, in seconds", async () => {
    const headers = { "retry-after": "120" };
    const posted = await post(
      URL_,
      {},
      "{}",
      portsWith(async () => new Response("busy", { status: 503, headers })),
    );
    expect(posted).toEqual({ ok: true, value: { status: 503, ok: false, retryAfter: 120, text: "busy" } });
  });

  it("is a fault without the words of the network when nobody answers", async () => {
    const posted = await post(
      URL_,
      {},
      "{}",
      portsWith(() => Promise.reject(new Error("ECONNREFUSED 10.1.2.3"))),
    );
    expect(posted).toMatchObject({ ok: false, error: { code: "HTTP_NETWORK" } });
    expect(JSON.stringify(posted)).not.toContain("10.1.2.3");
  });
});

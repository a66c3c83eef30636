/** Server-sent events over fetch, which unlike EventSource can send the key. Comes back after a break where it stopped. */
import { currentKey } from "../session/session";
import { ApiFailure } from "./failure";
import { isErrorBody } from "./client";

export interface ServerEvent {
  readonly event: string;
  readonly data: string;
}

const PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000];

/** Yields until the server ends the stream for good (`isLast` says so of an event), or `signal` aborts. */
export async function* serverEvents(
  url: string,
  isLast: (event: ServerEvent) => boolean,
  signal: AbortSignal,
): AsyncGenerator<ServerEvent, void, void> {
  let lastId: string | null = null;
  for (let breaks = 0; ; breaks++) {
    try {
      const response = await open(url, lastId, signal);
      for await (const { id, event } of parse(response)) {
        if (id !== null) lastId = id;
        breaks = 0;
        yield event;
        if (isLast(event)) return;
      }
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof ApiFailure && error.status >= 400 && error.status < 500) throw error;
      if (breaks >= PAUSES_MS.length) throw error instanceof ApiFailure ? error : new ApiFailure(0, null);
    }
    if (signal.aborted) return;
    await pause(PAUSES_MS[Math.min(breaks, PAUSES_MS.length - 1)] ?? 1_000, signal);
  }
}

async function open(
  url: string,
  lastId: string | null,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const headers = new Headers({ accept: "text/event-stream" });
  const key = currentKey();
  if (key !== null) headers.set("authorization", `Bearer ${key}`);
  if (lastId !== null) headers.set("last-event-id", lastId);
  const response = await fetch(url, { headers, signal });
  if (response.ok && response.body !== null) return response.body;
  const body: unknown = await response.json().catch(() => null);
  throw new ApiFailure(response.status, isErrorBody(body) ? body.error : null);
}

async function* parse(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<{ id: string | null; event: ServerEvent }> {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  let name = "message";
  let id: string | null = null;
  let data: string[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      text += value;
      const lines = text.split(/\r\n|\n|\r(?!$)/);
      text = lines.pop() ?? "";
      for (const line of lines) {
        if (line === "") {
          if (data.length > 0) yield { id, event: { event: name, data: data.join("\n") } };
          name = "message";
          data = [];
          continue;
        }
        const colon = line.indexOf(":");
        const field = colon === -1 ? line : line.slice(0, colon);
        const content = colon === -1 ? "" : line.slice(colon + 1).replace(/^ /, "");
        if (field === "event") name = content;
        else if (field === "id") id = content;
        else if (field === "data") data.push(content);
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}

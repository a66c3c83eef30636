/**
 * Reads a request's body before the routes do: counted while it streams, decoded as UTF-8, parsed once to say where it
 * is not JSON. What a route expects in it is the route's own schema.
 */
import type { MiddlewareHandler } from "hono";
import { LIMITS } from "../domain/limits";
import type { ApiEnv } from "./context";
import { jsonFault } from "./json-fault";
import { refuse } from "./problems";

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json$/i;
const MAX = LIMITS.api.bodyBytes;

/** The bytes of the body, or null when they are over the limit; then the rest is not read. */
async function readUpTo(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return refuse("VALIDATION_ERROR", "The body is not UTF-8.", [{ field: "body", message: "must be UTF-8" }]);
  }
}

function checkJson(text: string): void {
  try {
    JSON.parse(text);
  } catch {
    const fault = jsonFault(text);
    const where = fault === null ? "" : ` at line ${fault.line}, column ${fault.column}: ${fault.message}`;
    refuse("VALIDATION_ERROR", `The body is not JSON${where}.`, [
      {
        field: "body",
        message: fault?.message ?? "must be JSON",
        ...(fault && { line: fault.line, column: fault.column }),
      },
    ]);
  }
}

export const readBody: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const { raw } = c.req;
  if (raw.body === null || raw.method === "GET" || raw.method === "HEAD") return next();
  const tooLarge = () =>
    refuse("PAYLOAD_TOO_LARGE", `The body is over ${MAX} bytes (2 MiB).`, [
      { field: "body", message: `must not be over ${MAX} bytes` },
    ]);
  if (Number(raw.headers.get("content-length") ?? 0) > MAX) tooLarge();
  const bytes = (await readUpTo(raw.body, MAX)) ?? tooLarge();

  const headers = new Headers(raw.headers);
  if (bytes.byteLength === 0) {
    headers.delete("content-type");
    c.req.raw = new Request(raw.url, { method: raw.method, headers, signal: raw.signal });
    return next();
  }
  const mediaType = (headers.get("content-type") ?? "").split(";")[0]?.trim() ?? "";
  if (!JSON_TYPE.test(mediaType)) {
    refuse("VALIDATION_ERROR", "The body must be JSON and say so: content-type: application/json.", [
      {
        field: "content-type",
        message: `must be application/json${mediaType === "" ? "" : `, not ${mediaType.slice(0, 100)}`}`,
      },
    ]);
  }
  const text = decode(bytes);
  checkJson(text);
  headers.set("content-type", "application/json");
  c.req.raw = new Request(raw.url, { method: raw.method, headers, body: text, signal: raw.signal });
  return next();
};

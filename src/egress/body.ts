/** Reading an answer's body up to a limit. The stream is the decompressed one, so the limit counts what arrives in memory. */
import { type Result, err, ok } from "../domain/result";

/**
 * The body's bytes, or how many had come when it went over the limit; the rest is not read. Rejects when the connection
 * breaks or `signal` fires.
 */
export async function readBody(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
  signal: AbortSignal,
): Promise<Result<Uint8Array, { readonly bytes: number }>> {
  if (body === null) return ok(new Uint8Array());
  const reader = body.getReader();
  // A stream that has stalled does not notice the signal by itself.
  const stop = () => void reader.cancel(signal.reason).catch(() => undefined);
  signal.addEventListener("abort", stop, { once: true });
  try {
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return ok(joined(chunks, bytes));
      bytes += value.length;
      if (bytes > limit) {
        stop();
        return err({ bytes });
      }
      chunks.push(value);
    }
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

function joined(chunks: readonly Uint8Array[], bytes: number): Uint8Array {
  const [only] = chunks;
  if (only !== undefined && chunks.length === 1) return only;
  const all = new Uint8Array(bytes);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}

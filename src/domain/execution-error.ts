/** Why an execution ended as it did: the contract's shape (section 7.1), the same in the row, the stream and the API. */
export interface ExecutionError {
  /** A code of the contract; `HOOK_ERROR` for what the hook threw itself. */
  readonly code: string;
  readonly message: string;
  /** The page that failed; null for PUSH and for what belongs to no page. */
  readonly page: number | null;
  /** Frames of the hook's own source only. */
  readonly stack: string | null;
  /** In the hook's own source, from 1. */
  readonly line: number | null;
  readonly column: number | null;
}

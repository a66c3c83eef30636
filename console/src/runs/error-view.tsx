/** The error of an execution: what happened, what to do, and the way to the hook's line. */
import { Link } from "@tanstack/react-router";
import type { Execution } from "../api/model";
import { ERROR_ADVICE } from "../words";
import { Notice } from "../ui/state";

export function ErrorView({ execution }: { readonly execution: Execution }) {
  const { error, hookId, hookVersion, status } = execution;
  if (error === null) return null;
  return (
    <Notice
      tone={status === "timed_out" ? "warn" : "bad"}
      title={
        <span className="flex flex-wrap items-center gap-x-2">
          <code>{error.code}</code>
          {error.page !== null && <span className="font-normal text-soft">on page {error.page}</span>}
        </span>
      }
      action={
        error.line !== null &&
        hookVersion !== null && (
          <Link
            to="/hooks/$hookId"
            params={{ hookId }}
            search={{ version: hookVersion, line: error.line }}
            className="btn btn-small"
          >
            Open line {error.line}
            {error.column !== null && `:${String(error.column)}`} of version {hookVersion}
          </Link>
        )
      }
    >
      <p className="break-words whitespace-pre-wrap">{error.message}</p>
      {ERROR_ADVICE[error.code] !== undefined && <p className="mt-1 text-soft">{ERROR_ADVICE[error.code]}</p>}
      {error.stack !== null && (
        <details className="mt-2">
          <summary className="cursor-pointer text-xs text-soft">Stack</summary>
          <pre className="code-block mt-1" tabIndex={0}>
            {error.stack}
          </pre>
        </details>
      )}
    </Notice>
  );
}

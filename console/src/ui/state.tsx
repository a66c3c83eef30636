/** What a view shows when it has nothing yet: loading, empty, failed. */
import { WarningCircleIcon } from "@phosphor-icons/react/WarningCircle";
import { LockIcon } from "@phosphor-icons/react/Lock";
import { InfoIcon } from "@phosphor-icons/react/Info";
import { WarningIcon } from "@phosphor-icons/react/Warning";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { isDenied, problemReference, problemSentence } from "../api/failure";
import { Button } from "./button";

interface EmptyProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

export function Empty({ icon, title, children, action }: EmptyProps) {
  return (
    <div className="empty">
      <div className="empty-mark">{icon}</div>
      <h2 className="empty-title">{title}</h2>
      {children !== undefined && <p className="empty-text">{children}</p>}
      {action !== undefined && action !== false && (
        <div className="mt-2 flex flex-wrap justify-center gap-2">{action}</div>
      )}
    </div>
  );
}

/** Rows of the height that the table will have, so that nothing jumps. */
export function LoadingRows({ rows = 5 }: { readonly rows?: number }) {
  return (
    <div className="load-rows grid" role="status" aria-label="Loading">
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className="flex h-11 items-center gap-6 border-b border-line px-4 last:border-b-0">
          <div className="skeleton h-3 w-2/5" />
          <div className="skeleton h-3 w-1/6" />
          <div className="skeleton ml-auto h-3 w-1/12" />
        </div>
      ))}
    </div>
  );
}

export function Failed({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const reference = problemReference(error);
  return (
    <Notice
      tone="bad"
      title="This could not be loaded"
      action={
        onRetry !== undefined && (
          <Button small onClick={onRetry}>
            Try again
          </Button>
        )
      }
    >
      {problemSentence(error)}
      {reference !== null && <span className="text-soft"> Reference {reference}.</span>}
    </Notice>
  );
}

interface NoticeProps {
  readonly tone: "bad" | "warn" | "info";
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

const MARKS = { bad: WarningCircleIcon, warn: WarningIcon, info: InfoIcon };

export function Notice({ tone, title, children, action }: NoticeProps) {
  const Mark = MARKS[tone];
  return (
    <div className={`notice notice-${tone}`} role={tone === "bad" ? "alert" : "note"}>
      <Mark size={16} aria-hidden />
      <div className="notice-body">
        <p className="notice-title">{title}</p>
        {children !== undefined && <div>{children}</div>}
        {action !== undefined && action !== false && <div className="mt-2 flex flex-wrap gap-2">{action}</div>}
      </div>
    </div>
  );
}

/** A query's data, or what stands for it meanwhile. */
export function Loaded<T>({
  query,
  loading,
  denied,
  children,
}: {
  readonly query: UseQueryResult<T>;
  readonly loading?: ReactNode;
  /** Who may see it: said in place of the fault to those who may not. */
  readonly denied?: string;
  readonly children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (denied !== undefined && isDenied(query.error))
    return (
      <Empty icon={<LockIcon size={20} aria-hidden />} title="For administrators only">
        {denied}
      </Empty>
    );
  if (query.isError)
    return (
      <div className="load-failed p-4">
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      </div>
    );
  return loading ?? <LoadingRows />;
}

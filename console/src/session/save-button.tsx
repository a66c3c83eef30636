/** What saves a form; for those who may not, who may. */
import type { ReactNode } from "react";
import { Button } from "../ui/button";
import { type GuardedOperation, WhoMay, useMay } from "./may";

interface SaveButtonProps {
  /** The API's operation that saves. */
  readonly operation: GuardedOperation;
  readonly busy: boolean;
  readonly disabled: boolean;
  readonly children: ReactNode;
}

export function SaveButton({ operation, busy, disabled, children }: SaveButtonProps) {
  if (!useMay(operation)) return <WhoMay operation={operation} />;
  return (
    <Button type="submit" look="primary" busy={busy} disabled={disabled}>
      {children}
    </Button>
  );
}

/** A secret that the platform shows this once: to be copied now. */
import { CopyIcon } from "@phosphor-icons/react/Copy";
import type { ReactNode } from "react";
import { Button } from "./button";
import { Notice } from "./state";
import { say } from "./toast";

interface ShownOnceProps {
  readonly title: string;
  readonly secret: string;
  readonly children?: ReactNode;
  readonly onDone: () => void;
}

export function ShownOnce({ title, secret, children, onDone }: ShownOnceProps) {
  return (
    <>
      <Notice tone="warn" title={title}>
        {children}
      </Notice>
      <code className="code-block break-all">{secret}</code>
      <div className="dialog-foot">
        <Button
          icon={<CopyIcon aria-hidden />}
          onClick={() => void navigator.clipboard.writeText(secret).then(() => say("Copied"))}
        >
          Copy
        </Button>
        <Button look="primary" onClick={onDone}>
          Done
        </Button>
      </div>
    </>
  );
}

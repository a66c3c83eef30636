/** Says that the editor began with what was not saved the last time, and takes it back when it is not wanted. */
import { Link } from "@tanstack/react-router";
import type { Hook } from "../api/model";
import { Button } from "../ui/button";
import { Notice } from "../ui/state";
import type { KeptDraft } from "./kept-draft";

interface RestoredNoticeProps {
  readonly hook: Hook;
  readonly draft: KeptDraft;
  readonly onDiscard: () => void;
}

export function RestoredNotice({ hook, draft: { version }, onDiscard }: RestoredNoticeProps) {
  const discard = (
    <Button small onClick={onDiscard}>
      Discard
    </Button>
  );
  if (version === hook.version)
    return (
      <Notice tone="info" title="Restored unsaved changes" action={discard}>
        You had not saved them when you were last here.
      </Notice>
    );
  return (
    <Notice
      tone="warn"
      title={`Restored unsaved changes to version ${String(version)}`}
      action={
        <>
          {discard}
          <Link
            to="/hooks/$hookId/versions"
            params={{ hookId: hook.id }}
            search={{ compare: version }}
            target="_blank"
            className="btn btn-small"
          >
            Compare the versions
          </Link>
        </>
      }
    >
      Version {hook.version} was saved meanwhile. Saving yours makes a version without what changed in it.
    </Notice>
  );
}

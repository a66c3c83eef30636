/** The pages for what is not there and for what broke in the console itself. */
import { CompassIcon } from "@phosphor-icons/react/Compass";
import { Link } from "@tanstack/react-router";
import { Page, Panel } from "../ui/page";
import { Button } from "../ui/button";
import { Empty, Notice } from "../ui/state";

export function Missing() {
  return (
    <Page title="Not found">
      <Panel>
        <Empty
          icon={<CompassIcon size={20} aria-hidden />}
          title="There is no such page"
          action={
            <Link to="/integrations" className="btn btn-primary">
              To the integrations
            </Link>
          }
        >
          The link may be old, or something was deleted meanwhile.
        </Empty>
      </Panel>
    </Page>
  );
}

export function Crash({ reset }: { readonly error: unknown; readonly reset: () => void }) {
  return (
    <Page title="Something went wrong">
      <Notice
        tone="bad"
        title="This page could not be shown"
        action={
          <>
            <Button small onClick={reset}>
              Try again
            </Button>
            <Button small onClick={() => location.reload()}>
              Reload
            </Button>
          </>
        }
      >
        Nothing was lost on the platform. If the console was updated a moment ago, reloading is enough.
      </Notice>
    </Page>
  );
}

/** Whom Flowstate tells of what goes wrong: mail addresses and webhooks, each with what it was told. */
import { BellRingingIcon } from "@phosphor-icons/react/BellRinging";
import { PlusIcon } from "@phosphor-icons/react/Plus";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { isDenied } from "../api/failure";
import { Button } from "../ui/button";
import { Panel } from "../ui/page";
import { Empty, Loaded } from "../ui/state";
import { TargetDialog } from "./target-dialog";
import { TargetPanel } from "./target-panel";
import { targets } from "./targets";

const DENIED = "Administrators of the organisation say who is told of failures. Ask one of them, or sign in as one.";

export function NotificationsTab() {
  const query = useQuery(targets());
  const [adding, setAdding] = useState(false);
  const add = (
    <Button look="primary" icon={<PlusIcon weight="bold" aria-hidden />} onClick={() => setAdding(true)}>
      Add notification
    </Button>
  );
  const some = query.data !== undefined && query.data.data.length > 0;
  return (
    <>
      {!isDenied(query.error) && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p className="page-lead flex-1 basis-72">
            Be told by mail or by a signed webhook when a run fails, a hook is switched off, or deliveries are given up.
          </p>
          {some && <div className="ml-auto">{add}</div>}
        </div>
      )}
      <Loaded query={query} denied={DENIED}>
        {({ data }) =>
          data.length === 0 ? (
            <Panel>
              <Empty icon={<BellRingingIcon size={20} aria-hidden />} title="Nobody is told yet" action={add}>
                Until then, somebody has to look here to see that a run has failed.
              </Empty>
            </Panel>
          ) : (
            <>
              {data.map((target) => (
                <TargetPanel key={target.id} target={target} />
              ))}
            </>
          )
        }
      </Loaded>
      <TargetDialog open={adding} target={null} onClose={() => setAdding(false)} />
    </>
  );
}

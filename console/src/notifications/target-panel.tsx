/** One place that is told: where, of what, how it stands, and what can be done with it. */
import { ArrowsClockwiseIcon } from "@phosphor-icons/react/ArrowsClockwise";
import { PaperPlaneTiltIcon } from "@phosphor-icons/react/PaperPlaneTilt";
import { PencilSimpleIcon } from "@phosphor-icons/react/PencilSimple";
import { TrashIcon } from "@phosphor-icons/react/Trash";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { NotificationTarget } from "../api/model";
import { refresh } from "../api/queries";
import { Button } from "../ui/button";
import { Confirm, Dialog } from "../ui/dialog";
import { Switch } from "../ui/field";
import { Menu } from "../ui/menu";
import { Panel } from "../ui/page";
import { ShownOnce } from "../ui/shown-once";
import { Notice } from "../ui/state";
import { Time } from "../ui/time";
import { say, sayProblem } from "../ui/toast";
import { count, eitherOf } from "../words";
import { Notices } from "./notices";
import { TargetDialog } from "./target-dialog";
import { deleteTarget, rotateSecret, testTarget, updateTarget } from "./targets";
import { TestResult } from "./test-result";
import { NOTICES } from "./words";

type Asked = "edit" | "rotate" | "delete" | null;

export function TargetPanel({ target }: { readonly target: NotificationTarget }) {
  const { id, name, kind, enabled } = target;
  const client = useQueryClient();
  const [asked, setAsked] = useState<Asked>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const [shown, setShown] = useState(false);
  const test = useMutation({
    mutationFn: () => testTarget(id),
    onSuccess: () => setShown(true),
    onError: (error) => sayProblem("No test was sent", error),
  });
  const turn = useMutation({
    mutationFn: (on: boolean) => updateTarget(id, { enabled: on }),
    onSuccess: () => refresh(client, "notification-targets"),
    onError: (error) => sayProblem("It stays as it was", error),
  });
  return (
    <Panel
      title={
        <span className="flex flex-wrap items-center gap-2">
          {name} <span className="badge badge-plain">{kind === "mail" ? "Mail" : "Webhook"}</span>
        </span>
      }
      aside={
        <>
          <Switch
            label={`${name} is told`}
            checked={enabled}
            disabled={turn.isPending}
            text={enabled ? "On" : "Off"}
            onChange={(on) => turn.mutate(on)}
          />
          <Button small busy={test.isPending} icon={<PaperPlaneTiltIcon aria-hidden />} onClick={() => test.mutate()}>
            Send a test
          </Button>
          <Menu
            label={`More for ${name}`}
            items={[
              { label: "Edit", icon: <PencilSimpleIcon aria-hidden />, onSelect: () => setAsked("edit") },
              ...(kind === "webhook"
                ? [
                    {
                      label: "Replace signing secret",
                      icon: <ArrowsClockwiseIcon aria-hidden />,
                      onSelect: () => setAsked("rotate"),
                    },
                  ]
                : []),
              null,
              { label: "Delete", icon: <TrashIcon aria-hidden />, danger: true, onSelect: () => setAsked("delete") },
            ]}
          />
        </>
      }
    >
      <Facts target={target} />
      <Notices target={target} />
      <TargetDialog open={asked === "edit"} target={target} onClose={() => setAsked(null)} />
      <Dialog open={shown && test.data !== undefined} onClose={() => setShown(false)} title={`Test of ${name}`}>
        {test.data !== undefined && <TestResult result={test.data} onDone={() => setShown(false)} />}
      </Dialog>
      <Confirm
        open={asked === "rotate"}
        onClose={() => setAsked(null)}
        title={`Replace the signing secret of ${name}?`}
        action="Replace secret"
        danger={false}
        onConfirm={async () => {
          setSecret((await rotateSecret(id)).secret);
          await refresh(client, "notification-targets");
        }}
      >
        The new secret is shown once. For 24 hours messages carry two signatures, so that the receiver can change over;
        replace it twice to end the old one at once.
      </Confirm>
      <Dialog open={secret !== null} onClose={() => setSecret(null)} title="New signing secret">
        <ShownOnce
          title="Copy the secret now: it is not shown again"
          secret={secret ?? ""}
          onDone={() => setSecret(null)}
        >
          The one before it works for 24 more hours.
        </ShownOnce>
      </Dialog>
      <Confirm
        open={asked === "delete"}
        onClose={() => setAsked(null)}
        title={`Delete ${name}?`}
        action="Delete notification"
        onConfirm={async () => {
          await deleteTarget(id);
          await refresh(client, "notification-targets");
          say(`${name} was deleted`);
        }}
      >
        It is not told any more. What waits to be sent to it is dropped.
      </Confirm>
    </Panel>
  );
}

function Facts({ target }: { readonly target: NotificationTarget }) {
  const { url, addresses, events, enabled, disabledReason, previousSecretUntil, pending, lastSentAt, lastError } =
    target;
  return (
    <div className="panel-body grid grid-cols-1 gap-3">
      {!enabled && disabledReason !== null && (
        <Notice tone="warn" title="Flowstate switched it off">
          {disabledReason}
        </Notice>
      )}
      <dl className="facts">
        <dt>Goes to</dt>
        <dd>{url === null ? addresses.join(", ") : <code>{url}</code>}</dd>
        <dt>Told when</dt>
        <dd>{sentenceOf(events.map((event) => NOTICES[event].title))}</dd>
        <dt>Last sent</dt>
        <dd>
          {lastSentAt === null ? "Never" : <Time at={lastSentAt} />}
          {pending > 0 && <span className="text-soft"> · {count(pending, "notice")} waiting</span>}
        </dd>
        {lastError !== null && (
          <>
            <dt>Last fault</dt>
            <dd className="text-bad">{lastError}</dd>
          </>
        )}
        {previousSecretUntil !== null && (
          <>
            <dt>Old secret</dt>
            <dd>
              Signs as well until <Time at={previousSecretUntil} form="short" />
            </dd>
          </>
        )}
      </dl>
    </div>
  );
}

/** Titles as one sentence: only the first begins with a capital. */
function sentenceOf(titles: readonly string[]): string {
  return eitherOf(titles.map((title, index) => (index === 0 ? title : title.charAt(0).toLowerCase() + title.slice(1))));
}

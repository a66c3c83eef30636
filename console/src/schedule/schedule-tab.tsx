/** When a PULL hook runs, or what a PUSH hook reacts to; and whether it is on. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { api, body, orgId } from "../api/client";
import { fieldFault, formFault } from "../api/failure";
import type { ChangeType, Hook, Schedule } from "../api/model";
import { hook as hookQuery, organisation, refresh } from "../api/queries";
import { HookSwitch } from "../hooks/hook-switch";
import { EventTypeChoice } from "../hooks/event-type-choice";
import { useUnsaved } from "../hooks/unsaved";
import { useMay } from "../session/may";
import { SaveButton } from "../session/save-button";
import { Button } from "../ui/button";
import { Panel } from "../ui/page";
import { Loaded, Notice } from "../ui/state";
import { Time, shortTime } from "../ui/time";
import { say } from "../ui/toast";
import { count } from "../words";
import { ScheduleForm } from "./schedule-form";
import { scheduleWords } from "./words";

const route = getRouteApi("/hooks/$hookId");

export function ScheduleTab() {
  const { hookId } = route.useParams();
  const hook = useQuery(hookQuery(hookId));
  const org = useQuery(organisation());
  const may = useMay("updateHook");
  return (
    <Loaded query={hook}>
      {(data) => (
        <>
          <Panel padded>
            <div className="flex flex-wrap items-center gap-4">
              <div className="grid flex-1 basis-72">
                <p className="font-medium">{data.enabled ? "This hook is on" : "This hook is off"}</p>
                <p className="text-sm text-soft">{stateSentence(data, org.data?.timezone)}</p>
              </div>
              {may && <HookSwitch hook={data} />}
            </div>
          </Panel>
          {data.disabledReason !== null && !data.enabled && (
            <Notice tone="warn" title="The platform switched this hook off">
              {data.disabledReason}
            </Notice>
          )}
          {data.type === "PULL" ? (
            <Times key={data.updatedAt} hook={data} zone={org.data?.timezone ?? "UTC"} />
          ) : (
            <Events key={data.updatedAt} hook={data} />
          )}
          {data.missedRuns.length > 0 && <Missed runs={data.missedRuns} />}
        </>
      )}
    </Loaded>
  );
}

function stateSentence(hook: Hook, zone: string | undefined): string {
  if (hook.type === "PUSH")
    return hook.enabled ? "It reacts to changes at once." : "Changes made while it is off are not delivered later.";
  if (hook.schedule === null) return "It has no schedule: it runs when somebody starts it.";
  return hook.enabled
    ? scheduleWords(hook.schedule, zone)
    : "Its schedule waits until it is switched on. It can be run by hand.";
}

function useSave(hook: Hook) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (patch: { schedule?: Schedule | null; eventTypes?: ChangeType[] }) =>
      body(
        api.PATCH("/api/v1/org/{orgId}/hooks/{id}", { params: { path: { orgId: orgId(), id: hook.id } }, body: patch }),
      ),
    onSuccess: async ({ data }) => {
      client.setQueryData(hookQuery(hook.id).queryKey, data);
      await refresh(client, "hooks", "of");
      say("Saved");
    },
  });
}

function Times({ hook, zone }: { readonly hook: Hook; readonly zone: string }) {
  const [schedule, setSchedule] = useState<Schedule | null>(hook.schedule);
  const may = useMay("updateHook");
  const save = useSave(hook);
  const changed = JSON.stringify(schedule) !== JSON.stringify(hook.schedule);
  useUnsaved(changed);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ schedule });
      }}
    >
      <Panel
        title="Schedule"
        padded
        foot={
          <>
            <SaveButton operation="updateHook" busy={save.isPending} disabled={!changed}>
              Save schedule
            </SaveButton>
            {changed && <Button onClick={() => setSchedule(hook.schedule)}>Discard</Button>}
            <p className="text-xs text-soft sm:ml-auto">A hook can start at most 5 times an hour. One run at a time.</p>
          </>
        }
      >
        <fieldset disabled={!may}>
          <ScheduleForm
            value={schedule}
            zone={zone}
            onValue={setSchedule}
            fault={fieldFault(save.error, "schedule") ?? formFault(save.error, ["schedule"])}
          />
        </fieldset>
      </Panel>
    </form>
  );
}

function Events({ hook }: { readonly hook: Hook }) {
  const [types, setTypes] = useState<readonly ChangeType[]>(hook.eventTypes);
  const may = useMay("updateHook");
  const save = useSave(hook);
  const changed = [...types].sort().join() !== [...hook.eventTypes].sort().join();
  useUnsaved(changed);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ eventTypes: [...types] });
      }}
    >
      <Panel
        title="Changes it reacts to"
        padded
        foot={
          <SaveButton operation="updateHook" busy={save.isPending} disabled={!changed || types.length === 0}>
            Save
          </SaveButton>
        }
      >
        <fieldset disabled={!may}>
          <EventTypeChoice entityType={hook.entityType} value={types} onValue={setTypes} />
        </fieldset>
        {save.isError && <p className="field-fault mt-2">{formFault(save.error, [])}</p>}
      </Panel>
    </form>
  );
}

function Missed({ runs }: { readonly runs: readonly string[] }) {
  return (
    <Panel title="Missed starts" aside={<span className="text-xs text-soft">{count(runs.length, "slot")}</span>} padded>
      <p className="mb-2 text-sm text-soft">
        Starts that no run stands for: the hook was still running, had used up its hour, or the platform was not there.
      </p>
      <ul className="flex flex-wrap gap-2">
        {runs.toReversed().map((run) => (
          <li key={run} className="badge badge-plain" title={shortTime(run)}>
            <Time at={run} form="short" />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

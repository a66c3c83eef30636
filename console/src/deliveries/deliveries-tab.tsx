/** What a PUSH hook is owed: pending, delivered and dead deliveries, with replay of one, some or all that are dead. */
import { ArrowClockwiseIcon } from "@phosphor-icons/react/ArrowClockwise";
import { PaperPlaneTiltIcon } from "@phosphor-icons/react/PaperPlaneTilt";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { api, body, orgId } from "../api/client";
import type { Delivery } from "../api/model";
import { deliveries, refresh } from "../api/queries";
import { DELIVERY_STATUSES } from "../search-values";
import { DeliveryBadge } from "../ui/badges";
import { useMay } from "../session/may";
import { Button } from "../ui/button";
import { Panel } from "../ui/page";
import { Pager } from "../ui/pager";
import { Empty, Loaded } from "../ui/state";
import { Time } from "../ui/time";
import { say, sayProblem } from "../ui/toast";
import { CHANGES, ENTITIES, count } from "../words";

const route = getRouteApi("/hooks/$hookId/deliveries");
/** The platform tries this often. */
const ATTEMPTS = 8;

export function DeliveriesTab() {
  const { hookId } = route.useParams();
  const { status, page = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(deliveries(hookId, status, page));
  const dead = useQuery(deliveries(hookId, "dead", 1));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const replay = useReplay(hookId, () => setChosen(new Set()));
  const mayReplay = useMay("replayDeliveries");
  const deadTotal = dead.data?.meta.total ?? 0;
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <div className="segments" role="group" aria-label="Status">
          {[undefined, ...DELIVERY_STATUSES].map((each) => (
            <button
              key={each ?? "all"}
              type="button"
              className="segment"
              aria-pressed={status === each}
              onClick={() => void navigate({ search: { status: each } })}
            >
              {each === undefined ? "All" : each.charAt(0).toUpperCase() + each.slice(1)}
            </button>
          ))}
        </div>
        <div className="ml-auto flex flex-wrap gap-2">
          {chosen.size > 0 && (
            <Button
              busy={replay.isPending}
              icon={<ArrowClockwiseIcon aria-hidden />}
              onClick={() => replay.mutate({ ids: [...chosen] })}
            >
              Replay {count(chosen.size, "chosen one")}
            </Button>
          )}
          {mayReplay && deadTotal > 0 && (
            <Button busy={replay.isPending} icon={<ArrowClockwiseIcon aria-hidden />} onClick={() => replay.mutate({})}>
              Replay all {deadTotal.toLocaleString("en")} dead
            </Button>
          )}
        </div>
      </div>
      <Panel>
        <Loaded query={query}>
          {({ data, meta }) =>
            data.length === 0 ? (
              <Empty
                icon={<PaperPlaneTiltIcon size={20} aria-hidden />}
                title={status === undefined ? "No deliveries yet" : `Nothing is ${status}`}
              >
                {status === "dead"
                  ? "A delivery is dead when all its attempts have failed."
                  : "Each change that this hook listens for becomes a delivery here while the hook is on."}
              </Empty>
            ) : (
              <>
                <div className="table-wrap">
                  <table className="table">
                    <thead>
                      <tr>
                        {mayReplay && data.some(isDead) && (
                          <th scope="col">
                            <span className="sr-only">Choose</span>
                          </th>
                        )}
                        <th scope="col">Status</th>
                        <th scope="col">Change</th>
                        <th scope="col" className="num">
                          Attempts
                        </th>
                        <th scope="col">Next attempt</th>
                        <th scope="col">Last error</th>
                        <th scope="col">Made</th>
                        {mayReplay && (
                          <th scope="col">
                            <span className="sr-only">Actions</span>
                          </th>
                        )}
                      </tr>
                    </thead>
                    <tbody>
                      {data.map((delivery) => (
                        <Row
                          key={delivery.id}
                          delivery={delivery}
                          mayReplay={mayReplay}
                          choosing={mayReplay && data.some(isDead)}
                          chosen={chosen.has(delivery.id)}
                          onChoose={(on) =>
                            setChosen(
                              on
                                ? new Set([...chosen, delivery.id])
                                : new Set([...chosen].filter((id) => id !== delivery.id)),
                            )
                          }
                          onReplay={() => replay.mutate({ ids: [delivery.id] })}
                        />
                      ))}
                    </tbody>
                  </table>
                </div>
                <Pager meta={meta} onPage={(next) => void navigate({ search: { status, page: next } })} />
              </>
            )
          }
        </Loaded>
      </Panel>
    </>
  );
}

function isDead({ status }: Delivery): boolean {
  return status === "dead";
}

function useReplay(hookId: string, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (which: { ids?: string[] }) =>
      body(
        api.POST("/api/v1/org/{orgId}/hooks/{id}/deliveries/replay", {
          params: { path: { orgId: orgId(), id: hookId } },
          body: which,
        }),
      ),
    onSuccess: async ({ data }) => {
      onDone();
      await refresh(client, "deliveries", hookId);
      say(`${count(data.replayed, "delivery", "deliveries")} pending again`);
    },
    onError: (error) => sayProblem("Nothing was replayed", error),
  });
}

interface RowProps {
  readonly delivery: Delivery;
  readonly mayReplay: boolean;
  /** Some of the list can be chosen. */
  readonly choosing: boolean;
  readonly chosen: boolean;
  readonly onChoose: (on: boolean) => void;
  readonly onReplay: () => void;
}

function Row({ delivery, mayReplay, choosing, chosen, onChoose, onReplay }: RowProps) {
  const last = delivery.executionIds.at(-1);
  const dead = isDead(delivery);
  return (
    <tr data-row>
      {choosing && (
        <td>
          {dead && (
            <input
              type="checkbox"
              className="check"
              aria-label={`Choose delivery ${delivery.id}`}
              checked={chosen}
              onChange={(event) => onChoose(event.target.checked)}
            />
          )}
        </td>
      )}
      <td>
        {last === undefined ? (
          <DeliveryBadge status={delivery.status} />
        ) : (
          <Link
            to="/executions/$executionId"
            params={{ executionId: last }}
            aria-label={`Last attempt, ${delivery.status}`}
          >
            <DeliveryBadge status={delivery.status} />
          </Link>
        )}
      </td>
      <td className="min-w-36">
        <Link
          to="/data/$type/$entityId"
          params={{ type: delivery.entityType, entityId: delivery.entityId }}
          className="row-link"
        >
          <span className="inline-block first-letter:uppercase">
            {ENTITIES[delivery.entityType].one} {CHANGES[delivery.type]}
          </span>
        </Link>
      </td>
      <td className="num">
        {delivery.attempts} of {ATTEMPTS}
      </td>
      <td>
        <Time at={delivery.status === "pending" ? delivery.nextAttemptAt : null} />
      </td>
      <td className="max-w-80">
        {delivery.lastError === null ? (
          <span className="text-soft">–</span>
        ) : (
          <span className="block truncate text-bad" title={delivery.lastError.message}>
            <code>{delivery.lastError.code}</code> {delivery.lastError.message}
          </span>
        )}
      </td>
      <td>
        <Time at={delivery.createdAt} />
      </td>
      {mayReplay && (
        <td className="text-right">
          {dead && (
            <Button small onClick={onReplay}>
              Replay
            </Button>
          )}
        </td>
      )}
    </tr>
  );
}

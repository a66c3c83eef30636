/** One entity: its fields, its source, editing it (which fires PUSH hooks), deleting it. */
import { PencilSimpleIcon } from "@phosphor-icons/react/PencilSimple";
import { TrashIcon } from "@phosphor-icons/react/Trash";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { ApiFailure, problemSentence } from "../api/failure";
import type { EntityType } from "../api/model";
import { integrations, refresh } from "../api/queries";
import { useMay } from "../session/may";
import { valueText } from "../ui/json";
import { Button } from "../ui/button";
import { Confirm, Dialog } from "../ui/dialog";
import { Field } from "../ui/field";
import { Page, Panel } from "../ui/page";
import { Loaded, Notice } from "../ui/state";
import { Time } from "../ui/time";
import { say } from "../ui/toast";
import { ENTITIES, fieldTitle } from "../words";
import { CHANGING, type Entity, deleteEntity, entity, patchEntity } from "./entities";
import { ENTITY_FIELDS } from "../editor/entity-fields";
import { entityTitle } from "./entity-words";
import { entityHistory } from "./history";
import { HistoryPanel, Source } from "./history-panel";

const route = getRouteApi("/data/$type/$entityId");

export function EntityPage() {
  const { type, entityId } = route.useParams();
  const query = useQuery(entity(type, entityId));
  const sources = useQuery(integrations());
  const client = useQueryClient();
  const { history = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const past = useQuery(entityHistory(type, entityId, history));
  const provenance = past.data?.provenance;
  const [editing, setEditing] = useState(false);
  const [deleting, setDeleting] = useState(false);
  const mayEdit = useMay(CHANGING[type].update);
  const mayDelete = useMay(CHANGING[type].remove);
  const noun = ENTITIES[type];
  const source = sources.data?.data.find((each) => each.sourceSystemKey === query.data?.source);
  return (
    <Page
      title={query.data === undefined ? noun.one : entityTitle(type, query.data)}
      crumbs={
        <Link to="/data/$type" params={{ type }}>
          {noun.many}
        </Link>
      }
      actions={
        query.data !== undefined && (
          <>
            {mayEdit && (
              <Button icon={<PencilSimpleIcon aria-hidden />} onClick={() => setEditing(true)}>
                Edit
              </Button>
            )}
            {mayDelete && (
              <Button look="danger" icon={<TrashIcon aria-hidden />} onClick={() => setDeleting(true)}>
                Delete
              </Button>
            )}
          </>
        )
      }
    >
      <Loaded query={query}>
        {(data) => (
          <>
            <Panel title="Where it came from" padded>
              <dl className="facts">
                <dt>Source</dt>
                <dd>
                  {source === undefined ? (
                    (data.source ?? "None: made in Flowstate or through the API")
                  ) : (
                    <Link to="/integrations/$integrationId" params={{ integrationId: source.id }} className="link">
                      {source.name}
                    </Link>
                  )}
                </dd>
                <dt>External id</dt>
                <dd>{data.externalId === null ? "–" : <code>{data.externalId}</code>}</dd>
                {provenance !== null && provenance !== undefined && (
                  <Source
                    integration={source === undefined ? provenance.integration : null}
                    hook={provenance.hook}
                    executionId={provenance.executionId}
                  />
                )}
                <dt>Flowstate id</dt>
                <dd>
                  <code>{data.id}</code>
                </dd>
                <dt>Created</dt>
                <dd>
                  <Time at={data.createdAt} form="short" />
                </dd>
                <dt>Last changed</dt>
                <dd>
                  <Time at={data.updatedAt} />
                </dd>
              </dl>
            </Panel>
            <Panel title="Fields" padded>
              <dl className="facts">
                {Object.entries(data.fields).map(([field, value]) => (
                  <FieldRow key={field} field={field} value={value} />
                ))}
              </dl>
            </Panel>
            <HistoryPanel
              type={type}
              id={entityId}
              page={history}
              onPage={(next) => void navigate({ search: { history: next }, resetScroll: false })}
            />
            <Dialog
              open={editing}
              onClose={() => setEditing(false)}
              title={`Edit ${entityTitle(type, data)}`}
              wide
              lead="PUSH hooks that listen for updates are told. A PULL hook writes over this only when the record changes in its source."
            >
              <EditForm
                entity={data}
                type={type}
                onDone={(next) => {
                  client.setQueryData(entity(type, entityId).queryKey, next);
                  void refresh(client, "entities", type, "history", entityId);
                  setEditing(false);
                  say("Saved");
                }}
              />
            </Dialog>
          </>
        )}
      </Loaded>
      <Confirm
        open={deleting}
        onClose={() => setDeleting(false)}
        title={`Delete this ${noun.one}?`}
        action="Delete"
        onConfirm={async () => {
          await deleteEntity(type, entityId);
          await navigate({ to: "/data/$type", params: { type } });
          await refresh(client, "entities", type, "list");
        }}
      >
        PUSH hooks that listen for deletions are told. It stays deleted until its record changes in the source, or until
        a full re-sync.
      </Confirm>
    </Page>
  );
}

function FieldRow({ field, value }: { readonly field: string; readonly value: unknown }) {
  const nested = typeof value === "object" && value !== null;
  return (
    <>
      <dt>{fieldTitle(field)}</dt>
      <dd>
        {nested ? (
          <pre className="code-block" tabIndex={0}>
            {valueText(value)}
          </pre>
        ) : (
          valueText(value)
        )}
      </dd>
    </>
  );
}

interface EditFormProps {
  readonly entity: Entity;
  readonly type: EntityType;
  readonly onDone: (entity: Entity) => void;
}

function EditForm({ entity: { id, fields }, type, onDone }: EditFormProps) {
  const editable = Object.fromEntries(
    ENTITY_FIELDS[type].filter(({ name }) => name in fields).map(({ name }) => [name, fields[name]]),
  );
  const [text, setText] = useState(() => JSON.stringify(editable, null, 2));
  const parsed = parseObject(text);
  const patch = parsed === null ? {} : changesOf(editable, parsed);
  const save = useMutation({ mutationFn: () => patchEntity(type, id, patch), onSuccess: onDone });
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Field
        label="Fields"
        hint="JSON. Only what you change is sent; null clears a field."
        fault={parsed === null ? "This is not a JSON object yet." : undefined}
      >
        {(control) => (
          <textarea
            {...control}
            className="input input-code"
            rows={16}
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      {save.isError && (
        <Notice tone="bad" title={problemSentence(save.error)}>
          {save.error instanceof ApiFailure &&
            save.error.details.map((detail) => <p key={detail.field + detail.message}>{detail.message}</p>)}
        </Notice>
      )}
      <div className="dialog-foot">
        <Button
          type="submit"
          look="primary"
          busy={save.isPending}
          disabled={parsed === null || Object.keys(patch).length === 0}
        >
          Save changes
        </Button>
      </div>
    </form>
  );
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function changesOf(before: Record<string, unknown>, after: Record<string, unknown>): Record<string, unknown> {
  const cleared = Object.keys(before).filter((field) => !(field in after) && before[field] !== null);
  const changed = Object.entries(after).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field]),
  );
  return { ...Object.fromEntries(cleared.map((field) => [field, null])), ...Object.fromEntries(changed) };
}

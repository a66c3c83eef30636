/** Adds a hook, in the order of the guide: type, entity type, events, template; then the editor opens. */
import { LockIcon } from "@phosphor-icons/react/Lock";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { api, body, orgId } from "../api/client";
import { fieldFault, formFault } from "../api/failure";
import type { ChangeType, EntityType, HookType } from "../api/model";
import { integration, refresh } from "../api/queries";
import { WhoMay, useMay } from "../session/may";
import { TEMPLATES, type Template } from "../templates";
import { Button } from "../ui/button";
import { TextField } from "../ui/field";
import { Page, Panel } from "../ui/page";
import { Empty, Notice } from "../ui/state";
import { say } from "../ui/toast";
import { CHANGE_TYPES, ENTITIES, ENTITY_TYPES, HOOK_TYPES } from "../words";
import { EventTypeChoice } from "./event-type-choice";

const route = getRouteApi("/integrations/$integrationId/hooks/new");

const WAYS = [
  { value: "PULL", ...HOOK_TYPES.PULL },
  { value: "PUSH", ...HOOK_TYPES.PUSH },
] as const;

/** Those written for the entity first, then the ones for any, then those whose fields need changing. */
function templatesFor(type: HookType, entityType: EntityType): Template[] {
  const rank = (template: Template) => (template.entityType === entityType ? 0 : template.entityType === null ? 1 : 2);
  return TEMPLATES.filter((template) => template.type === type).sort((a, b) => rank(a) - rank(b));
}

export function NewHookPage() {
  const { integrationId } = route.useParams();
  const parent = useQuery(integration(integrationId));
  const may = useMay("createHook");
  return (
    <Page
      title="Add hook"
      width="narrow"
      crumbs={
        <>
          <Link to="/integrations">Integrations</Link>
          <span aria-hidden>/</span>
          <Link to="/integrations/$integrationId" params={{ integrationId }}>
            {parent.data?.name ?? "…"}
          </Link>
        </>
      }
    >
      {may ? (
        <NewHookForm integrationId={integrationId} />
      ) : (
        <Panel>
          <Empty
            icon={<LockIcon size={20} aria-hidden />}
            title="Your role does not allow this"
            action={<WhoMay operation="createHook" does="add hooks" />}
          />
        </Panel>
      )}
    </Page>
  );
}

function NewHookForm({ integrationId }: { readonly integrationId: string }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [type, setType] = useState<HookType>("PULL");
  const [entityType, setEntityType] = useState<EntityType>("employee");
  const [eventTypes, setEventTypes] = useState<readonly ChangeType[]>(CHANGE_TYPES);
  const [chosen, setChosen] = useState<string | null>(null);
  const [ownName, setOwnName] = useState<string | null>(null);
  const templates = templatesFor(type, entityType);
  const template = templates.find((each) => each.id === chosen) ?? templates[0];
  const name = ownName ?? `${type === "PULL" ? "Sync" : "Send"} ${ENTITIES[entityType].many.toLowerCase()}`;
  const create = useMutation({
    mutationFn: () =>
      body(
        api.POST("/api/v1/org/{orgId}/integrations/{id}/hooks", {
          params: { path: { orgId: orgId(), id: integrationId } },
          body: {
            name,
            type,
            entityType,
            code: template?.code ?? "",
            enabled: false,
            ...(type === "PUSH" ? { eventTypes: [...eventTypes] } : {}),
          },
        }),
      ),
    onSuccess: async ({ data }) => {
      await refresh(client, "hooks", "of");
      say(`${data.name} was added. It is off until you switch it on.`);
      await navigate({ to: "/hooks/$hookId", params: { hookId: data.id } });
    },
  });
  const other = formFault(create.error, ["name"]);
  return (
    <form
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate();
      }}
    >
      <Panel title="1. Which way does the data go?" padded>
        <Choices name="type" value={type} options={WAYS} onValue={setType} columns="sm:grid-cols-2" label="Hook type" />
      </Panel>
      <Panel title="2. What kind of data?" padded>
        <Choices
          name="entity"
          value={entityType}
          options={ENTITY_TYPES.map((value) => ({
            value,
            title: ENTITIES[value].many,
            about: ENTITIES[value].about,
          }))}
          onValue={setEntityType}
          columns="sm:grid-cols-2"
          label="Entity type"
        />
      </Panel>
      {type === "PUSH" && (
        <Panel title="3. Which changes?" padded>
          <EventTypeChoice entityType={entityType} value={eventTypes} onValue={setEventTypes} />
        </Panel>
      )}
      <Panel title={type === "PUSH" ? "4. Start from a template" : "3. Start from a template"} padded>
        <div className="grid gap-4">
          <Choices
            name="template"
            value={template?.id ?? ""}
            options={templates.map((each) => ({
              value: each.id,
              title: each.title,
              about:
                each.entityType === null || each.entityType === entityType
                  ? each.about
                  : `${each.about} Written for ${ENTITIES[each.entityType].many.toLowerCase()}: its fields need changing.`,
            }))}
            onValue={setChosen}
            columns="sm:grid-cols-2"
            label="Template"
          />
          {template !== undefined && (
            <details>
              <summary className="cursor-pointer text-sm text-soft">Show its code</summary>
              <pre className="code-block mt-2" tabIndex={0}>
                {template.code}
              </pre>
            </details>
          )}
        </div>
      </Panel>
      <Panel title={type === "PUSH" ? "5. Name it" : "4. Name it"} padded>
        <TextField
          label="Name"
          value={name}
          onValue={setOwnName}
          required
          maxLength={200}
          fault={fieldFault(create.error, "name")}
        />
      </Panel>
      {other !== undefined && <Notice tone="bad" title={other} />}
      <div className="flex flex-wrap items-center gap-3">
        <Button
          type="submit"
          look="primary"
          busy={create.isPending}
          disabled={type === "PUSH" && eventTypes.length === 0}
        >
          Add hook and open the editor
        </Button>
        <p className="text-sm text-soft">It stays off until you have tested it and switched it on.</p>
      </div>
    </form>
  );
}

interface ChoicesProps<T extends string> {
  readonly name: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly title: string; readonly about: string }[];
  readonly onValue: (value: T) => void;
  readonly columns: string;
}

function Choices<T extends string>({ name, label, value, options, onValue, columns }: ChoicesProps<T>) {
  return (
    <fieldset className={`grid gap-3 ${columns}`}>
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="choice">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onValue(option.value)}
          />
          <span className="choice-title">{option.title}</span>
          <span className="choice-text">{option.about}</span>
        </label>
      ))}
    </fieldset>
  );
}

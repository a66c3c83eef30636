/** The event of a test of a PUSH hook: built from a stored entity, or written as JSON. */
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import type { Hook } from "../api/model";
import { entities } from "../data/entities";
import { entityTitle } from "../data/entity-words";
import { Field, SelectField, TextField } from "../ui/field";
import { ENTITIES } from "../words";

export type TestEvent =
  | { readonly kind: "none" }
  | { readonly kind: "entity"; readonly entityId: string }
  | { readonly kind: "json"; readonly value: Record<string, unknown> }
  | { readonly kind: "broken" };

interface EventPickerProps {
  readonly hook: Pick<Hook, "entityType" | "eventTypes">;
  readonly value: TestEvent;
  readonly onValue: (event: TestEvent) => void;
}

export function EventPicker({ hook, value, onValue }: EventPickerProps) {
  const [way, setWay] = useState<"entity" | "json">("entity");
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed.trim());
  const list = useQuery(entities(hook.entityType, { search, limit: 20 }));
  const [json, setJson] = useState(() => sample(hook));
  const noun = ENTITIES[hook.entityType];
  const writeJson = (text: string) => {
    setJson(text);
    onValue(parsed(text));
  };
  return (
    <div className="grid gap-3 border-b border-line p-4">
      <div className="segments justify-self-start" role="group" aria-label="Where the event comes from">
        <button
          type="button"
          className="segment"
          aria-pressed={way === "entity"}
          onClick={() => (setWay("entity"), onValue({ kind: "none" }))}
        >
          From a stored {noun.one}
        </button>
        <button
          type="button"
          className="segment"
          aria-pressed={way === "json"}
          onClick={() => (setWay("json"), onValue(parsed(json)))}
        >
          JSON
        </button>
      </div>
      {way === "entity" ? (
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField
            label={`Find a ${noun.one}`}
            type="search"
            value={typed}
            onValue={setTyped}
            placeholder="Name, email or id"
          />
          <SelectField
            label={noun.one.charAt(0).toUpperCase() + noun.one.slice(1)}
            value={value.kind === "entity" ? value.entityId : ""}
            options={[
              { value: "", label: list.data?.data.length === 0 ? "None found" : "Choose…" },
              ...(list.data?.data.map((each) => ({ value: each.id, label: entityTitle(hook.entityType, each) })) ?? []),
            ]}
            onValue={(id) => onValue(id === "" ? { kind: "none" } : { kind: "entity", entityId: id })}
          />
        </div>
      ) : (
        <Field label="ctx.event" fault={value.kind === "broken" ? "This is not a JSON object yet." : undefined}>
          {(control) => (
            <textarea
              {...control}
              className="input input-code"
              rows={8}
              spellCheck={false}
              value={json}
              onChange={(event) => writeJson(event.target.value)}
            />
          )}
        </Field>
      )}
    </div>
  );
}

function parsed(text: string): TestEvent {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return { kind: "broken" };
    return { kind: "json", value: { ...value } };
  } catch {
    return { kind: "broken" };
  }
}

function sample({ entityType, eventTypes }: EventPickerProps["hook"]): string {
  const type = eventTypes[0] ?? "create";
  const fields = { externalId: "X-1" };
  return JSON.stringify(
    {
      type,
      entityType,
      externalId: "X-1",
      before: type === "create" ? null : fields,
      after: type === "delete" ? null : fields,
      changedFields: [],
    },
    null,
    2,
  );
}

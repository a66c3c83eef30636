/** Adds a notification, or edits one. A webhook's signing secret is shown when it is made, and not again. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { fieldFault, formFault } from "../api/failure";
import type { NoticeType, NotificationTarget } from "../api/model";
import { refresh } from "../api/queries";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Field, TextField } from "../ui/field";
import { ShownOnce } from "../ui/shown-once";
import { Notice } from "../ui/state";
import { say } from "../ui/toast";
import { createTarget, updateTarget } from "./targets";
import { NOTICES, NOTICE_TYPES } from "./words";

type Kind = NotificationTarget["kind"];

interface TargetDialogProps {
  readonly open: boolean;
  /** null: a new one. */
  readonly target: NotificationTarget | null;
  readonly onClose: () => void;
}

export function TargetDialog({ open, target, onClose }: TargetDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title={target === null ? "Add notification" : `Edit ${target.name}`}>
      <Form target={target} onClose={onClose} />
    </Dialog>
  );
}

const KINDS = [
  { kind: "mail", title: "Mail", about: "To people, each with a mail of their own." },
  { kind: "webhook", title: "Webhook", about: "To a chat or an on-call system, as signed JSON." },
] as const satisfies readonly { kind: Kind; title: string; about: string }[];

function Form({ target, onClose }: Omit<TargetDialogProps, "open">) {
  const client = useQueryClient();
  const [kind, setKind] = useState<Kind>(target?.kind ?? "mail");
  const [name, setName] = useState(target?.name ?? "");
  const [addresses, setAddresses] = useState(target?.addresses.join("\n") ?? "");
  const [url, setUrl] = useState(target?.url ?? "");
  const [events, setEvents] = useState<readonly NoticeType[]>(target?.events ?? NOTICE_TYPES);
  const where = kind === "mail" ? { addresses: linesOf(addresses) } : { url: url.trim() };
  const save = useMutation({
    mutationFn: async (): Promise<string | null> => {
      const facts = { name, events: [...events], ...where };
      if (target === null) return (await createTarget({ kind, enabled: true, ...facts })).secret;
      await updateTarget(target.id, facts);
      return null;
    },
    onSuccess: async (secret) => {
      await refresh(client, "notification-targets");
      if (secret !== null) return;
      say(target === null ? `${name} was added` : "Saved");
      onClose();
    },
  });
  if (typeof save.data === "string")
    return (
      <ShownOnce title="Copy the signing secret now: it is not shown again" secret={save.data} onDone={onClose}>
        With it the receiver checks that a message comes from Flowstate.
      </ShownOnce>
    );
  const other = formFault(save.error, ["name", "addresses", "url", "events"]);
  return (
    <form
      className="grid grid-cols-1 gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      {target === null && <KindChoice value={kind} onValue={setKind} />}
      <TextField
        label="Name"
        value={name}
        onValue={setName}
        required
        maxLength={200}
        placeholder="On-call"
        fault={fieldFault(save.error, "name")}
      />
      {kind === "mail" ? (
        <Field
          label="Addresses"
          hint="One a line, up to 10. Each gets a mail of its own."
          fault={fieldFault(save.error, "addresses")}
        >
          {(control) => (
            <textarea
              {...control}
              className="input"
              rows={3}
              required
              spellCheck={false}
              placeholder="hr-systems@example.com"
              value={addresses}
              onChange={(event) => setAddresses(event.target.value)}
            />
          )}
        </Field>
      ) : (
        <TextField
          label="URL"
          type="url"
          value={url}
          onValue={setUrl}
          required
          spellCheck={false}
          placeholder="https://hooks.example.com/flowstate"
          hint="HTTPS and public."
          fault={fieldFault(save.error, "url")}
        />
      )}
      <EventChoice value={events} onValue={setEvents} />
      {other !== undefined && <Notice tone="bad" title={other} />}
      <div className="dialog-foot">
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" look="primary" busy={save.isPending} disabled={events.length === 0}>
          {target === null ? "Add notification" : "Save"}
        </Button>
      </div>
    </form>
  );
}

function linesOf(text: string): string[] {
  return text
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter(Boolean);
}

function KindChoice({ value, onValue }: { readonly value: Kind; readonly onValue: (kind: Kind) => void }) {
  return (
    <fieldset className="grid gap-3 sm:grid-cols-2">
      <legend className="sr-only">How</legend>
      {KINDS.map(({ kind, title, about }) => (
        <label key={kind} className="choice">
          <input type="radio" name="kind" checked={kind === value} onChange={() => onValue(kind)} />
          <span className="choice-title">{title}</span>
          <span className="choice-text">{about}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface EventChoiceProps {
  readonly value: readonly NoticeType[];
  readonly onValue: (events: readonly NoticeType[]) => void;
}

function EventChoice({ value, onValue }: EventChoiceProps) {
  return (
    <fieldset className="grid gap-2">
      <legend className="field-label mb-1">Told when</legend>
      {NOTICE_TYPES.map((type) => (
        <label key={type} className="grid grid-cols-[auto_1fr] gap-x-2">
          <input
            type="checkbox"
            className="check mt-0.5"
            checked={value.includes(type)}
            onChange={(event) =>
              onValue(NOTICE_TYPES.filter((each) => (each === type ? event.target.checked : value.includes(each))))
            }
          />
          <span className="text-sm font-medium">{NOTICES[type].title}</span>
          <span className="col-start-2 text-xs text-soft">{NOTICES[type].about}</span>
        </label>
      ))}
    </fieldset>
  );
}

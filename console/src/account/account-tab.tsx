/** A person's own account: name, password, second factor, and where they are signed in. */
import { KeyIcon } from "@phosphor-icons/react/Key";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, body, done, whoIsSignedIn } from "../api/client";
import { fieldFault, formFault } from "../api/failure";
import type { Person } from "../api/model";
import { refresh } from "../api/queries";
import { entryFault, isStatus } from "../session/fault";
import { NewPassword } from "../session/new-password";
import { startPersonSession, usePerson } from "../session/session";
import { Button } from "../ui/button";
import { TextField } from "../ui/field";
import { Panel } from "../ui/page";
import { Empty, Notice } from "../ui/state";
import { say } from "../ui/toast";
import { SecondFactorPanel } from "./second-factor-panel";
import { SessionsPanel } from "./sessions-panel";

export function AccountTab() {
  const person = usePerson();
  if (person === null)
    return (
      <Panel>
        <Empty icon={<KeyIcon size={20} aria-hidden />} title="A key has no account">
          You are signed in with an API key. Sign out, and sign in with your mail address to see your account.
        </Empty>
      </Panel>
    );
  return (
    <>
      <NameForm key={person.name} person={person} />
      <PasswordPanel email={person.email} />
      <SecondFactorPanel on={person.secondFactor} email={person.email} />
      <SessionsPanel />
    </>
  );
}

function NameForm({ person }: { readonly person: Person }) {
  const client = useQueryClient();
  const [name, setName] = useState(person.name);
  const save = useMutation({
    mutationFn: () => body(api.PATCH("/api/v1/me", { body: { name: name.trim() } })),
    onSuccess: async ({ data }) => {
      startPersonSession(data);
      await refresh(client, "members");
      say("Saved");
    },
  });
  const other = formFault(save.error, ["name"]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Panel
        title="You"
        padded
        foot={
          <Button type="submit" look="primary" busy={save.isPending} disabled={name.trim() === person.name}>
            Save
          </Button>
        }
      >
        <div className="grid max-w-160 items-start gap-5 sm:grid-cols-2">
          <TextField
            label="Name"
            name="name"
            autoComplete="name"
            value={name}
            onValue={setName}
            required
            maxLength={200}
            fault={fieldFault(save.error, "name")}
          />
          <TextField
            label="Mail address"
            type="email"
            value={person.email}
            onValue={() => undefined}
            readOnly
            hint="What you sign in with. It can’t be changed."
          />
          {other !== undefined && <Notice tone="bad" title={other} />}
        </div>
      </Panel>
    </form>
  );
}

function PasswordPanel({ email }: { readonly email: string }) {
  const client = useQueryClient();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const change = useMutation({
    mutationFn: async () => {
      await done(api.PUT("/api/v1/auth/password", { body: { currentPassword: current, newPassword: next } }));
      await whoIsSignedIn(null);
    },
    onSuccess: async () => {
      setCurrent("");
      setNext("");
      await refresh(client, "sessions");
      say("Your password is changed, and all other sessions have ended");
    },
  });
  const { error } = change;
  const other = isStatus(error, 429)
    ? entryFault(error)
    : formFault(error, ["currentPassword", "newPassword", "password"]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate();
      }}
    >
      <Panel
        title="Password"
        padded
        foot={
          <Button type="submit" look="primary" busy={change.isPending} disabled={current === "" || next === ""}>
            Change password
          </Button>
        }
      >
        <div className="grid max-w-160 items-start gap-5 sm:grid-cols-2">
          <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
          <TextField
            label="Current password"
            type="password"
            name="current-password"
            autoComplete="current-password"
            value={current}
            onValue={setCurrent}
            maxLength={128}
            required
            fault={fieldFault(error, "currentPassword") ?? fieldFault(error, "password")}
          />
          <NewPassword label="New password" value={next} onValue={setNext} fault={fieldFault(error, "newPassword")} />
          {other !== undefined && <Notice tone="bad" title={other} />}
        </div>
      </Panel>
    </form>
  );
}

/** Whether a code is asked for beside the password; switched on and off here, both with the password. */
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api, body, done, whoIsSignedIn } from "../api/client";
import { fieldFault, formFault } from "../api/failure";
import type { SecondFactorSetup } from "../api/model";
import { entryFault, isStatus } from "../session/fault";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { TextField } from "../ui/field";
import { Panel } from "../ui/page";
import { Notice } from "../ui/state";
import { say } from "../ui/toast";
import { SecondFactorSteps } from "./second-factor-steps";

export function SecondFactorPanel({ on, email }: { readonly on: boolean; readonly email: string }) {
  // A dialog of its own for each, which stays what it is while it closes.
  const [open, setOpen] = useState<"set-up" | "switch-off" | null>(null);
  const close = () => setOpen(null);
  return (
    <Panel
      title="Second factor"
      padded
      aside={<span className={on ? "badge badge-good" : "badge"}>{on ? "On" : "Off"}</span>}
      foot={<Button onClick={() => setOpen(on ? "switch-off" : "set-up")}>{on ? "Switch off" : "Set up"}</Button>}
    >
      <p className="max-w-160 text-sm text-soft">
        {on
          ? "At sign-in, a code of your authenticator is asked for after the password. With a recovery code you get in without it."
          : "With an authenticator app, somebody who has your password still does not get in: a code that changes every 30 seconds is asked for too."}
      </p>
      <Dialog open={open === "set-up"} onClose={close} title="Set up a second factor" wide>
        <SetUp email={email} onDone={close} />
      </Dialog>
      <Dialog open={open === "switch-off"} onClose={close} title="Switch the second factor off">
        <SwitchOff email={email} onDone={close} />
      </Dialog>
    </Panel>
  );
}

interface StepProps {
  readonly email: string;
  readonly onDone: () => void;
}

function SetUp({ email, onDone }: StepProps) {
  const [setup, setSetup] = useState<SecondFactorSetup | null>(null);
  if (setup !== null) return <SecondFactorSteps setup={setup} onDone={onDone} />;
  return (
    <PasswordStep
      email={email}
      action="Go on"
      onCancel={onDone}
      onPassword={async (password) => {
        setSetup((await body(api.PUT("/api/v1/auth/second-factor", { body: { password } }))).data);
      }}
    />
  );
}

function SwitchOff({ email, onDone }: StepProps) {
  return (
    <PasswordStep
      email={email}
      action="Switch off"
      onCancel={onDone}
      onPassword={async (password) => {
        await done(api.DELETE("/api/v1/auth/second-factor", { body: { password } }));
        await whoIsSignedIn(null);
        say("The second factor is off");
        onDone();
      }}
    />
  );
}

interface PasswordStepProps {
  readonly email: string;
  readonly action: string;
  readonly onCancel: () => void;
  readonly onPassword: (password: string) => Promise<void>;
}

function PasswordStep({ email, action, onCancel, onPassword }: PasswordStepProps) {
  const [password, setPassword] = useState("");
  const send = useMutation({ mutationFn: () => onPassword(password) });
  const other = isStatus(send.error, 429) ? entryFault(send.error) : formFault(send.error, ["password"]);
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <TextField
        label="Your password"
        type="password"
        name="password"
        autoComplete="current-password"
        value={password}
        onValue={setPassword}
        required
        maxLength={128}
        autoFocus
        fault={fieldFault(send.error, "password")}
      />
      {other !== undefined && <Notice tone="bad" title={other} />}
      <div className="dialog-foot">
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" look="primary" busy={send.isPending}>
          {action}
        </Button>
      </div>
    </form>
  );
}

/** Asks for a link to choose a new password. Says the same whether there is such an account or not. */
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api, done } from "../api/client";
import { fieldFault } from "../api/failure";
import { Button } from "../ui/button";
import { TextField } from "../ui/field";
import { Notice } from "../ui/state";
import { entryFault } from "./fault";

export function ForgottenForm({ email: known }: { readonly email: string }) {
  const [email, setEmail] = useState(known);
  const ask = useMutation({
    mutationFn: () => done(api.POST("/api/v1/auth/password-reset", { body: { email: email.trim() } })),
  });
  if (ask.isSuccess)
    return (
      <Notice tone="info" title="A mail is on its way">
        If {email.trim()} has an account, it gets a link to choose a new password. The link works for an hour. Look into
        the spam folder too.
      </Notice>
    );
  const emailFault = fieldFault(ask.error, "email");
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        ask.mutate();
      }}
    >
      {ask.isError && emailFault === undefined && <Notice tone="bad" title={entryFault(ask.error)} />}
      <TextField
        label="Mail address"
        type="email"
        name="email"
        autoComplete="username"
        value={email}
        onValue={setEmail}
        required
        spellCheck={false}
        autoFocus
        fault={emailFault}
      />
      <Button type="submit" look="primary" busy={ask.isPending}>
        Mail me a link
      </Button>
    </form>
  );
}

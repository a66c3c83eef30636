/** Where the link of a forgotten password leads: a new one is chosen. */
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { api, done, whoIsSignedIn } from "../api/client";
import { fieldFault, formFault } from "../api/failure";
import { Button } from "../ui/button";
import { Notice } from "../ui/state";
import { Card } from "./card";
import { entryFault, isStatus } from "./fault";
import { ForgottenForm } from "./forgotten-form";
import { useLinkToken } from "./link-token";
import { NewPassword } from "./new-password";
import { currentSession } from "./session";

export function ResetPasswordPage() {
  const token = useLinkToken();
  return <Reset key={token} token={token} />;
}

function Reset({ token }: { readonly token: string }) {
  const [password, setPassword] = useState("");
  const reset = useMutation({
    mutationFn: async () => {
      await done(api.PUT("/api/v1/auth/password-reset", { body: { token, password } }));
      // All sessions of that person have ended, this browser's too if it was theirs.
      if (currentSession()?.kind === "person") await whoIsSignedIn(null);
    },
  });
  const toSignIn = (
    <Link to="/" className="link text-sm">
      To the sign-in
    </Link>
  );
  if (reset.isSuccess)
    return (
      <Card title="Your password is changed" lead="You are signed out everywhere. Sign in with the new password.">
        <Link to="/" className="btn btn-primary">
          Sign in
        </Link>
      </Card>
    );
  if (token === "" || fieldFault(reset.error, "token") !== undefined)
    return (
      <Card title="This link can’t be used" lead="Links for a new password work once, and for an hour." foot={toSignIn}>
        <Notice tone="warn" title={token === "" ? "The link is not complete" : "It was used or has expired"}>
          Ask for a new one here.
        </Notice>
        <ForgottenForm email="" />
      </Card>
    );
  const other = isStatus(reset.error, 429) ? entryFault(reset.error) : formFault(reset.error, ["password"]);
  return (
    <Card title="Choose a new password" lead="It signs you out everywhere." foot={toSignIn}>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          reset.mutate();
        }}
      >
        {other !== undefined && <Notice tone="bad" title={other} />}
        <NewPassword
          label="New password"
          value={password}
          onValue={setPassword}
          fault={fieldFault(reset.error, "password")}
        />
        <Button type="submit" look="primary" busy={reset.isPending}>
          Change password
        </Button>
      </form>
    </Card>
  );
}

/** Signing in: mail address and password, then the second factor of who has one. */
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api, body, done, whoIsSignedIn } from "../api/client";
import { fieldFault } from "../api/failure";
import { Button } from "../ui/button";
import { TextField } from "../ui/field";
import { Notice } from "../ui/state";
import { entryFault } from "./fault";

interface PasswordFormProps {
  /** The only one that may sign in here. */
  readonly fixedEmail?: string;
  readonly onForgotten?: (email: string) => void;
}

export function PasswordForm({ fixedEmail, onForgotten }: PasswordFormProps) {
  const [coded, setCoded] = useState(false);
  const [email, setEmail] = useState(fixedEmail ?? "");
  const [password, setPassword] = useState("");
  const signIn = useMutation({
    mutationFn: async () => {
      const answer = await body(api.POST("/api/v1/auth/sign-in", { body: { email: email.trim(), password } }));
      if (!answer.data.secondFactor) await whoIsSignedIn(NOT_KEPT);
      return answer.data.secondFactor;
    },
    onSuccess: setCoded,
  });
  if (coded)
    return (
      <CodeForm
        onAgain={() => {
          setPassword("");
          setCoded(false);
          signIn.reset();
        }}
      />
    );
  const emailFault = fieldFault(signIn.error, "email");
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        signIn.mutate();
      }}
    >
      {signIn.isError && emailFault === undefined && <Notice tone="bad" title={entryFault(signIn.error)} />}
      <TextField
        label="Mail address"
        type="email"
        name="email"
        autoComplete="username"
        value={email}
        onValue={setEmail}
        required
        readOnly={fixedEmail !== undefined}
        spellCheck={false}
        autoFocus={fixedEmail === undefined}
        fault={emailFault}
      />
      <TextField
        label="Password"
        type="password"
        name="password"
        autoComplete="current-password"
        value={password}
        onValue={setPassword}
        required
        maxLength={128}
      />
      <Button type="submit" look="primary" busy={signIn.isPending}>
        Sign in
      </Button>
      {onForgotten !== undefined && (
        <button type="button" className="link justify-self-start text-sm" onClick={() => onForgotten(email)}>
          Forgot your password?
        </button>
      )}
    </form>
  );
}

export const NOT_KEPT = "You were signed in, but this browser keeps no cookie of this site. Allow it, and try again.";

function CodeForm({ onAgain }: { readonly onAgain: () => void }) {
  const [recovery, setRecovery] = useState(false);
  const [code, setCode] = useState("");
  const give = useMutation({
    mutationFn: async () => {
      await done(api.POST("/api/v1/auth/second-factor", { body: { code: code.trim() } }));
      await whoIsSignedIn(NOT_KEPT);
    },
  });
  const codeFault = fieldFault(give.error, "code");
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        give.mutate();
      }}
    >
      {give.isError && codeFault === undefined && <Notice tone="bad" title={entryFault(give.error)} />}
      <TextField
        key={String(recovery)}
        label={recovery ? "Recovery code" : "Code of your authenticator"}
        hint={
          recovery
            ? "One of the codes that you kept when you set up the second factor. Each works once."
            : "Six digits, new every 30 seconds."
        }
        {...(recovery ? {} : { inputMode: "numeric", autoComplete: "one-time-code" })}
        value={code}
        onValue={setCode}
        required
        maxLength={40}
        spellCheck={false}
        autoFocus
        fault={codeFault}
      />
      <Button type="submit" look="primary" busy={give.isPending}>
        Go on
      </Button>
      <div className="flex flex-wrap justify-between gap-2 text-sm">
        <button
          type="button"
          className="link"
          onClick={() => {
            setRecovery(!recovery);
            setCode("");
            give.reset();
          }}
        >
          {recovery ? "Use the authenticator" : "Use a recovery code"}
        </button>
        <button type="button" className="link" onClick={onAgain}>
          Begin again
        </button>
      </div>
    </form>
  );
}

/** The sign-in page. It stands in place of whatever page was asked for, which is there once somebody is signed in. */
import { useState } from "react";
import { Notice } from "../ui/state";
import { Card } from "./card";
import { ForgottenForm } from "./forgotten-form";
import { KeyForm } from "./key-form";
import { PasswordForm } from "./password-form";

type Way = { readonly by: "password" | "key" } | { readonly by: "link"; readonly email: string };

export function SignIn({ reason }: { readonly reason: string | null }) {
  const [way, setWay] = useState<Way>({ by: "password" });
  const other = (by: "password" | "key", text: string) => (
    <button type="button" className="link text-sm" onClick={() => setWay({ by })}>
      {text}
    </button>
  );
  if (way.by === "link")
    return (
      <Card
        title="Choose a new password"
        lead="We mail you a link for that."
        foot={other("password", "Back to the sign-in")}
      >
        <ForgottenForm email={way.email} />
      </Card>
    );
  return (
    <Card
      title="Sign in to Flowstate"
      lead="Data Integrations · Custom Integrations"
      foot={way.by === "key" ? other("password", "Use your account instead") : other("key", "Use an API key instead")}
    >
      {reason !== null && <Notice tone="info" title={reason} />}
      {way.by === "key" ? <KeyForm /> : <PasswordForm onForgotten={(email) => setWay({ by: "link", email })} />}
    </Card>
  );
}

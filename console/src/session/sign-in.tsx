/** The sign-in page. It stands in place of whatever page was asked for, which is there once somebody is signed in. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, body, done, whoIsSignedIn } from "../api/client";
import { ApiFailure } from "../api/failure";
import { Button } from "../ui/button";
import { Notice } from "../ui/state";
import { Card } from "./card";
import { entryFault, isStatus } from "./fault";
import { ForgottenForm } from "./forgotten-form";
import { KeyForm } from "./key-form";
import { NOT_KEPT, PasswordForm } from "./password-form";

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
      foot={
        <>
          {way.by === "key" ? other("password", "Use your account instead") : other("key", "Use an API key instead")}
          <SingleSignOn />
        </>
      }
    >
      {reason !== null && <Notice tone="info" title={reason} />}
      {way.by === "key" ? <KeyForm /> : <PasswordForm onForgotten={(email) => setWay({ by: "link", email })} />}
    </Card>
  );
}

/** Only where the deployment has it. */
function SingleSignOn() {
  const ways = useQuery({
    queryKey: ["sign-in-ways"],
    queryFn: () => body(api.GET("/api/v1/auth/ways")).then((answer) => answer.data),
    staleTime: Infinity,
  });
  const enter = useMutation({
    mutationFn: async () => {
      await done(api.POST("/api/v1/auth/access"));
      await whoIsSignedIn(NOT_KEPT);
    },
  });
  if (ways.data?.access !== true) return null;
  return (
    <>
      <Button small busy={enter.isPending} onClick={() => enter.mutate()}>
        Single sign-on
      </Button>
      {enter.isError && (
        <p className="field-fault w-full" role="alert">
          {enter.error instanceof ApiFailure && isStatus(enter.error, 403)
            ? enter.error.message
            : entryFault(enter.error)}
        </p>
      )}
    </>
  );
}

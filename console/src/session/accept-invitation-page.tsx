/** Where an invitation's link leads: somebody new makes an account, somebody who has one signs in with it and joins. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { api, body, done, whoIsSignedIn } from "../api/client";
import { fieldFault, formFault } from "../api/failure";
import type { FoundInvitation } from "../api/model";
import { Button } from "../ui/button";
import { TextField } from "../ui/field";
import { Failed, Notice } from "../ui/state";
import { Time } from "../ui/time";
import { ROLES } from "../words";
import { Blank, Card } from "./card";
import { entryFault, isStatus } from "./fault";
import { useLinkToken } from "./link-token";
import { NewPassword } from "./new-password";
import { PasswordForm } from "./password-form";
import { usePerson } from "./session";
import { useSignOut } from "./sign-out";

const FAULTY = "Links of invitations work once, and for seven days.";

export function AcceptInvitationPage() {
  const token = useLinkToken();
  const found = useQuery({
    queryKey: ["invitation", token],
    queryFn: () => body(api.POST("/api/v1/auth/invitations/find", { body: { token } })).then((answer) => answer.data),
    enabled: token !== "",
    staleTime: Infinity,
    gcTime: 0,
  });
  if (token === "" || isStatus(found.error, 404) || isStatus(found.error, 400))
    return (
      <Card title="This invitation can’t be used" lead={FAULTY} foot={<ToSignIn />}>
        <Notice tone="warn" title={token === "" ? "The link is not complete" : "It was used, withdrawn or has expired"}>
          {token === ""
            ? "Open the link of the mail once more, all of it. It ends with # and a long word."
            : "If you have joined already, sign in. Otherwise ask who invited you for a new invitation."}
        </Notice>
      </Card>
    );
  if (found.isError)
    return (
      <Card title="Join Flowstate" lead="Your invitation could not be looked at.">
        <Failed error={found.error} onRetry={() => void found.refetch()} />
      </Card>
    );
  if (found.data === undefined) return <Blank />;
  return <Invited token={token} invitation={found.data} />;
}

function ToSignIn() {
  return (
    <Link to="/" className="link text-sm">
      To the sign-in
    </Link>
  );
}

function Invited({ token, invitation }: { readonly token: string; readonly invitation: FoundInvitation }) {
  const { organisation, role, invitedBy, expiresAt, account, email } = invitation;
  const person = usePerson();
  const navigate = useNavigate();
  const client = useQueryClient();
  const accept = useMutation({
    mutationFn: async (newPerson: { readonly name: string; readonly password: string } | null) => {
      await done(api.POST("/api/v1/auth/invitations/accept", { body: { token, ...newPerson } }));
      const before = new Set(account ? person?.organisations.map(({ id }) => id) : []);
      const { data } = await body(api.GET("/api/v1/me"));
      await whoIsSignedIn(null, data.organisations.find(({ id }) => !before.has(id))?.id);
      await navigate({ to: "/", replace: true });
      client.removeQueries({ queryKey: ["invitation"] });
    },
  });
  let way: ReactNode = <NewAccount email={email} busy={accept.isPending} error={accept.error} onJoin={accept.mutate} />;
  if (person !== null && person.email !== email) way = <OtherPerson signedIn={person.email} invited={email} />;
  else if (account && person === null)
    way = (
      <>
        <Notice tone="info" title="You have an account">
          Sign in with it, then join.
        </Notice>
        <PasswordForm fixedEmail={email} />
      </>
    );
  else if (account)
    way = (
      <>
        {accept.isError && <Notice tone="bad" title={entryFault(accept.error)} />}
        <Button look="primary" busy={accept.isPending} onClick={() => accept.mutate(null)}>
          Join {organisation}
        </Button>
      </>
    );
  return (
    <Card
      title={`Join ${organisation}`}
      lead={`${invitedBy} invites you to use Flowstate’s Custom Integrations.`}
      foot={
        <p className="text-xs text-soft">
          The invitation is open until <Time at={expiresAt} form="short" />.
        </p>
      }
    >
      <div className="text-sm">
        <p className="font-medium">{ROLES[role].title}</p>
        <p className="text-soft">{ROLES[role].about}</p>
      </div>
      {way}
    </Card>
  );
}

function OtherPerson({ signedIn, invited }: { readonly signedIn: string; readonly invited: string }) {
  const signOut = useSignOut();
  return (
    <>
      <Notice tone="warn" title="The invitation is for somebody else">
        You are signed in as {signedIn}, and it is for {invited}. Sign out to go on with that address.
      </Notice>
      <Button busy={signOut.isPending} onClick={() => signOut.mutate()}>
        Sign out
      </Button>
    </>
  );
}

interface NewAccountProps {
  readonly email: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onJoin: (person: { readonly name: string; readonly password: string }) => void;
}

function NewAccount({ email, busy, error, onJoin }: NewAccountProps) {
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const other = isStatus(error, 429) ? entryFault(error) : formFault(error, ["name", "password"]);
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onJoin({ name: name.trim(), password });
      }}
    >
      {other !== undefined && <Notice tone="bad" title={other} />}
      <TextField
        label="Mail address"
        type="email"
        name="email"
        autoComplete="username"
        value={email}
        onValue={() => undefined}
        readOnly
      />
      <TextField
        label="Your name"
        name="name"
        autoComplete="name"
        value={name}
        onValue={setName}
        required
        maxLength={200}
        autoFocus
        fault={fieldFault(error, "name")}
      />
      <NewPassword value={password} onValue={setPassword} fault={fieldFault(error, "password")} />
      <Button type="submit" look="primary" busy={busy}>
        Create account and join
      </Button>
    </form>
  );
}

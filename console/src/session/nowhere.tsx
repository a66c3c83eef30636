/** Pages in place of the console: for a person without an organisation, and for when nobody knows who is signed in. */
import type { Person } from "../api/model";
import { Button } from "../ui/button";
import { Failed, Notice } from "../ui/state";
import { Card } from "./card";
import { useSignOut } from "./sign-out";

export function Nowhere({ person }: { readonly person: Person }) {
  const signOut = useSignOut();
  return (
    <Card title="No organisation" lead={`You are signed in as ${person.email}.`}>
      <Notice tone="info" title="You are not a member of any organisation">
        Ask an administrator of yours for an invitation, and open the link that you get by mail.
      </Notice>
      <Button busy={signOut.isPending} onClick={() => signOut.mutate()}>
        Sign out
      </Button>
    </Card>
  );
}

export function Unreachable({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  return (
    <Card title="Flowstate" lead="Data Integrations · Custom Integrations">
      <Failed error={error} onRetry={onRetry} />
    </Card>
  );
}

/** Sign-in with an API key. Says plainly where the key is kept. Replaced when accounts exist. */
import { useState } from "react";
import { api, body } from "../api/client";
import { ApiFailure, problemSentence } from "../api/failure";
import { Button } from "../ui/button";
import { TextField } from "../ui/field";
import { Notice } from "../ui/state";
import { Mark } from "../shell/mark";
import { endingReason, startSession } from "./session";

export function SignIn() {
  const [orgId, setOrgId] = useState("");
  const [apiKey, setApiKey] = useState("");
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(endingReason());

  const signIn = async () => {
    setBusy(true);
    setFault(null);
    const session = { orgId: orgId.trim(), apiKey: apiKey.trim() };
    try {
      await body(
        api.GET("/api/v1/org/{orgId}", {
          params: { path: { orgId: session.orgId } },
          headers: { authorization: `Bearer ${session.apiKey}` },
        }),
      );
      startSession(session);
    } catch (error) {
      setFault(signInFault(error));
      setBusy(false);
    }
  };

  return (
    <main className="grid min-h-dvh place-items-center p-4">
      <form
        className="panel grid w-full max-w-100 gap-4 p-6"
        onSubmit={(event) => {
          event.preventDefault();
          void signIn();
        }}
      >
        <div className="grid gap-3">
          <Mark size={32} />
          <div>
            <h1 className="page-title">Sign in to Flowstate</h1>
            <p className="text-sm text-soft">Data Integrations · Custom Integrations</p>
          </div>
        </div>
        {fault !== null && <Notice tone="bad" title={fault} />}
        <TextField
          label="Organisation ID"
          value={orgId}
          onValue={setOrgId}
          required
          spellCheck={false}
          placeholder="org_…"
          autoFocus
        />
        <TextField
          label="API key"
          type="password"
          value={apiKey}
          onValue={setApiKey}
          required
          spellCheck={false}
          placeholder="private_…"
          hint="Kept in this browser tab only, and forgotten when the tab is closed. What you may do here is what the key’s role allows."
        />
        <Button type="submit" look="primary" busy={busy}>
          Sign in
        </Button>
      </form>
    </main>
  );
}

function signInFault(error: unknown): string {
  if (!(error instanceof ApiFailure)) return problemSentence(error);
  if (error.status === 401) return "This key is unknown, expired or revoked.";
  if (error.status === 403 || error.status === 404) return "This key does not belong to an organisation with this ID.";
  return problemSentence(error);
}

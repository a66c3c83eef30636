/** Signing in with an API key in place of an account. Says plainly where the key is kept. */
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api, body } from "../api/client";
import { ApiFailure, problemSentence } from "../api/failure";
import { Button } from "../ui/button";
import { TextField } from "../ui/field";
import { Notice } from "../ui/state";
import { startKeySession } from "./session";

export function KeyForm() {
  const [orgId, setOrgId] = useState("");
  const [apiKey, setApiKey] = useState("");
  const signIn = useMutation({
    mutationFn: async () => {
      const key = { orgId: orgId.trim(), apiKey: apiKey.trim() };
      await body(
        api.GET("/api/v1/org/{orgId}", {
          params: { path: { orgId: key.orgId } },
          headers: { authorization: `Bearer ${key.apiKey}` },
        }),
      );
      startKeySession(key);
    },
  });
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        signIn.mutate();
      }}
    >
      {signIn.isError && <Notice tone="bad" title={keyFault(signIn.error)} />}
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
      <Button type="submit" look="primary" busy={signIn.isPending}>
        Sign in
      </Button>
    </form>
  );
}

function keyFault(error: unknown): string {
  if (!(error instanceof ApiFailure)) return problemSentence(error);
  if (error.status === 401) return "This key is unknown, expired or revoked.";
  if (error.status === 403 || error.status === 404) return "This key does not belong to an organisation with this ID.";
  return problemSentence(error);
}

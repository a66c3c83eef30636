/** The code being edited: against which version, whether it differs, and how it is saved. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, body, orgId } from "../api/client";
import type { Hook, HookVersion } from "../api/model";
import { hook as hookQuery, hookVersion, refresh } from "../api/queries";
import { say } from "../ui/toast";
import { useUnsaved } from "./unsaved";

/** `onSaved`: told of the version that a save made, before anything else shows it. */
export function useDraft(hook: Hook, saved: HookVersion, onSaved: (version: number) => void) {
  const client = useQueryClient();
  const [code, setCode] = useState(saved.code);
  const changed = code !== saved.code;
  useUnsaved(changed);
  const save = useMutation({
    mutationFn: (sent: string) =>
      body(
        api.PATCH("/api/v1/org/{orgId}/hooks/{id}", {
          params: { path: { orgId: orgId(), id: hook.id } },
          body: { code: sent },
        }),
      ),
    onSuccess: async ({ data }, sent) => {
      onSaved(data.version);
      client.setQueryData(hookVersion(hook.id, data.version).queryKey, {
        ...saved,
        version: data.version,
        code: sent,
        active: true,
      });
      client.setQueryData(hookQuery(hook.id).queryKey, data);
      await refresh(client, "hooks", "versions", hook.id);
      say(`Saved as version ${String(data.version)}`);
    },
  });
  return { code, setCode, changed, save };
}

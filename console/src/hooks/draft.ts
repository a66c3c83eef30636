/** The code being edited: against which version, whether it differs, and how it is saved. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, body, orgId } from "../api/client";
import type { Hook, HookVersion } from "../api/model";
import { hook as hookQuery, hookVersion, refresh } from "../api/queries";
import { say } from "../ui/toast";
import { useUnsaved } from "./unsaved";

export function useDraft(hook: Hook, saved: HookVersion) {
  const client = useQueryClient();
  const [code, setCode] = useState(saved.code);
  const changed = code !== saved.code;
  useUnsaved(changed);
  const save = useMutation({
    mutationFn: () =>
      body(
        api.PATCH("/api/v1/org/{orgId}/hooks/{id}", {
          params: { path: { orgId: orgId(), id: hook.id } },
          body: { code },
        }),
      ),
    onSuccess: async ({ data }) => {
      client.setQueryData(hookVersion(hook.id, data.version).queryKey, {
        ...saved,
        version: data.version,
        code,
        active: true,
      });
      client.setQueryData(hookQuery(hook.id).queryKey, data);
      await refresh(client, "hooks", "versions", hook.id);
      say(`Saved as version ${String(data.version)}`);
    },
  });
  return { code, setCode, changed, save };
}

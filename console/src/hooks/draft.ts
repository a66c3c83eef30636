/** The code being edited: against which version, whether it differs, how it is saved, and kept until it is. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { api, body, orgId } from "../api/client";
import type { Hook, HookVersion } from "../api/model";
import { hook as hookQuery, hookVersion, refresh } from "../api/queries";
import { say } from "../ui/toast";
import { draftPlace, forgetDraft, keepDraft, keptDraft } from "./kept-draft";
import { useUnsaved } from "./unsaved";

/** `onSaved`: told of the version that a save made, before anything else shows it. */
export function useDraft(hook: Hook, saved: HookVersion, onSaved: (version: number) => void) {
  const client = useQueryClient();
  const [place] = useState(() => draftPlace(hook.id));
  const [restored, setRestored] = useState(() => keptDraft(place));
  const initial = restored?.code ?? saved.code;
  const [code, setCode] = useState(initial);
  const changed = code !== saved.code;
  const version = restored?.version ?? saved.version;
  useEffect(() => {
    if (changed) keepDraft(place, { version, code });
    else forgetDraft(place);
  }, [changed, place, version, code]);
  useUnsaved(changed, () => forgetDraft(place));
  const save = useMutation({
    mutationFn: (sent: string) =>
      body(
        api.PATCH("/api/v1/org/{orgId}/hooks/{id}", {
          params: { path: { orgId: orgId(), id: hook.id } },
          body: { code: sent },
        }),
      ),
    onSuccess: async ({ data }, sent) => {
      setRestored(null);
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
  return { initial, setCode, code, changed, restored: changed ? restored : null, save };
}

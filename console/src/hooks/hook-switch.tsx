/** Switches a hook on and off; says which it is to those who may not. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, body, orgId } from "../api/client";
import type { Hook } from "../api/model";
import { refresh } from "../api/queries";
import { useMay } from "../session/may";
import { EnabledBadge } from "../ui/badges";
import { Switch } from "../ui/field";
import { say, sayProblem } from "../ui/toast";

export function HookSwitch({ hook, text }: { readonly hook: Hook; readonly text?: string }) {
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: (enabled: boolean) =>
      body(
        api.PATCH("/api/v1/org/{orgId}/hooks/{id}", {
          params: { path: { orgId: orgId(), id: hook.id } },
          body: { enabled },
        }),
      ),
    onSuccess: async ({ data }) => {
      client.setQueryData(["hooks", "one", hook.id], data);
      await refresh(client, "hooks", "of");
      say(data.enabled ? `${data.name} is on` : `${data.name} is off`);
    },
    onError: (error) => sayProblem("The hook was not switched", error),
  });
  const may = useMay("updateHook");
  if (!may) return <EnabledBadge enabled={hook.enabled} />;
  return (
    <Switch
      label={`${hook.name} is on`}
      checked={change.isPending ? change.variables : hook.enabled}
      disabled={change.isPending}
      onChange={(enabled) => change.mutate(enabled)}
      {...(text === undefined ? {} : { text })}
    />
  );
}

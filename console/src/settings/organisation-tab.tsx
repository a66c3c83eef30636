/** The organisation's name, time zone and currency. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, body, orgId } from "../api/client";
import { fieldFault, formFault } from "../api/failure";
import type { Organisation } from "../api/model";
import { organisation } from "../api/queries";
import { useMay } from "../session/may";
import { SaveButton } from "../session/save-button";
import { TextField } from "../ui/field";
import { Panel } from "../ui/page";
import { Loaded, Notice } from "../ui/state";
import { say } from "../ui/toast";

export function OrganisationTab() {
  const query = useQuery(organisation());
  return <Loaded query={query}>{(data) => <OrganisationForm key={data.updatedAt} data={data} />}</Loaded>;
}

function OrganisationForm({ data }: { readonly data: Organisation }) {
  const client = useQueryClient();
  const may = useMay("updateOrganisation");
  const [name, setName] = useState(data.name);
  const [timezone, setTimezone] = useState(data.timezone);
  const [currency, setCurrency] = useState(data.currency);
  const patch = {
    ...(name === data.name ? {} : { name }),
    ...(timezone === data.timezone ? {} : { timezone }),
    ...(currency === data.currency ? {} : { currency }),
  };
  const save = useMutation({
    mutationFn: () => body(api.PATCH("/api/v1/org/{orgId}", { params: { path: { orgId: orgId() } }, body: patch })),
    onSuccess: (answer) => {
      client.setQueryData(organisation().queryKey, answer.data);
      say("Saved");
    },
  });
  const other = formFault(save.error, ["name", "timezone", "currency"]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Panel
        title="Organisation"
        padded
        aside={
          <span className={data.customIntegrationsEnabled ? "badge badge-good" : "badge badge-warn"}>
            Custom Integrations {data.customIntegrationsEnabled ? "on" : "off"}
          </span>
        }
        foot={
          <SaveButton operation="updateOrganisation" busy={save.isPending} disabled={Object.keys(patch).length === 0}>
            Save
          </SaveButton>
        }
      >
        <fieldset className="grid max-w-160 gap-5 sm:grid-cols-2" disabled={!may}>
          <div className="sm:col-span-2">
            <TextField
              label="Name"
              value={name}
              onValue={setName}
              required
              maxLength={200}
              fault={fieldFault(save.error, "name")}
            />
          </div>
          <TextField
            label="Time zone"
            value={timezone}
            onValue={setTimezone}
            list="org-zones"
            spellCheck={false}
            hint="Where a schedule names none of its own."
            fault={fieldFault(save.error, "timezone")}
          />
          <TextField
            label="Currency"
            value={currency}
            onValue={setCurrency}
            maxLength={3}
            spellCheck={false}
            hint="ISO 4217, such as GBP."
            fault={fieldFault(save.error, "currency")}
          />
          <datalist id="org-zones">
            {["UTC", ...Intl.supportedValuesOf("timeZone")].map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
          {other !== undefined && <Notice tone="bad" title={other} />}
        </fieldset>
      </Panel>
    </form>
  );
}

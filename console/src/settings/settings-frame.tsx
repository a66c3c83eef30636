/** The head and tabs of the settings. A new page of them is one more link here and one more route in `router.tsx`. */
import { Link, Outlet, linkOptions } from "@tanstack/react-router";
import { usePerson } from "../session/session";
import { Page } from "../ui/page";
import { Tabs } from "../ui/tabs";

const TABS = linkOptions([
  { to: "/settings", label: "Organisation", activeOptions: { exact: true } },
  { to: "/settings/members", label: "Members" },
  { to: "/settings/api-keys", label: "API keys" },
  { to: "/settings/notifications", label: "Notifications", activeOptions: { includeSearch: false } },
  { to: "/settings/audit-log", label: "Audit log", activeOptions: { includeSearch: false } },
]);
const ACCOUNT = linkOptions({ to: "/settings/account", label: "Your account" });

export function SettingsFrame() {
  const tabs = usePerson() === null ? TABS : [...TABS, ACCOUNT];
  return (
    <Page title="Settings">
      <Tabs label="Settings">
        {tabs.map(({ label, ...link }) => (
          <Link key={link.to} {...link} className="tab">
            {label}
          </Link>
        ))}
      </Tabs>
      <Outlet />
    </Page>
  );
}

/** The frame around every page: navigation at the side, a bar with a menu button on narrow screens. */
import { ArrowsLeftRightIcon } from "@phosphor-icons/react/ArrowsLeftRight";
import { ChartBarIcon } from "@phosphor-icons/react/ChartBar";
import { DatabaseIcon } from "@phosphor-icons/react/Database";
import { GearIcon } from "@phosphor-icons/react/Gear";
import { ListIcon } from "@phosphor-icons/react/List";
import { MoonIcon } from "@phosphor-icons/react/Moon";
import { PlayCircleIcon } from "@phosphor-icons/react/PlayCircle";
import { SignOutIcon } from "@phosphor-icons/react/SignOut";
import { SunIcon } from "@phosphor-icons/react/Sun";
import { DesktopIcon } from "@phosphor-icons/react/Desktop";
import { useQuery } from "@tanstack/react-query";
import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { organisation } from "../api/queries";
import { SignIn } from "../session/sign-in";
import { endSession, useSession } from "../session/session";
import { Button } from "../ui/button";
import { Toasts } from "../ui/toast";
import { Mark } from "./mark";
import { type Theme, currentTheme, setTheme } from "./theme";

export function Shell() {
  const session = useSession();
  if (session === null) return <SignIn />;
  return <Frame />;
}

function Frame() {
  const [open, setOpen] = useState(false);
  const path = useRouterState({ select: (state) => state.location.pathname });
  useFocusOnPage(path);
  useEffect(() => setOpen(false), [path]);
  return (
    <div className="shell">
      <a className="btn skip" href="#main">
        Skip to content
      </a>
      <header className="topbar">
        <Button
          look="quiet"
          aria-label="Menu"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          icon={<ListIcon size={18} aria-hidden />}
        />
        <Mark />
        <span className="font-semibold">Flowstate</span>
      </header>
      <Side open={open} />
      {open && <div className="backdrop md:hidden" onClick={() => setOpen(false)} aria-hidden />}
      <div className="min-w-0">
        <Outlet />
      </div>
      <Toasts />
    </div>
  );
}

/** After a change of page the keyboard goes on from the new page, not from the old link. */
function useFocusOnPage(path: string): void {
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (document.activeElement === document.body || document.activeElement?.closest(".side, .crumbs, table") != null)
      document.getElementById("main")?.focus({ preventScroll: true });
  }, [path]);
}

function Side({ open }: { readonly open: boolean }) {
  const org = useQuery(organisation());
  return (
    <aside className="side" data-open={open}>
      <Link to="/" className="brand">
        <Mark />
        <span className="truncate">{org.data?.name ?? "Flowstate"}</span>
      </Link>
      <nav className="nav" aria-label="Main">
        <p className="nav-label">Custom Integrations</p>
        <Link to="/" className="nav-link" activeOptions={{ exact: true }}>
          <ChartBarIcon size={17} aria-hidden /> Overview
        </Link>
        <Link to="/integrations" className="nav-link">
          <ArrowsLeftRightIcon size={17} aria-hidden /> Integrations
        </Link>
        <Link to="/executions" className="nav-link">
          <PlayCircleIcon size={17} aria-hidden /> Executions
        </Link>
        <p className="nav-label">Organisation</p>
        <Link
          to="/data/$type"
          params={{ type: "employee" }}
          activeOptions={{ exact: false }}
          className="nav-link"
          {...useActive("/data")}
        >
          <DatabaseIcon size={17} aria-hidden /> Data
        </Link>
        <Link to="/settings" className="nav-link">
          <GearIcon size={17} aria-hidden /> Settings
        </Link>
      </nav>
      <div className="side-foot">
        <ThemeChoice />
        <button type="button" className="nav-link" onClick={() => endSession(null)}>
          <SignOutIcon size={17} aria-hidden /> Sign out
        </button>
      </div>
    </aside>
  );
}

/** A section is active below all of its paths, also where the link's own parameters differ. */
function useActive(prefix: string): { "data-status"?: "active" } {
  const active = useRouterState({ select: (state) => state.location.pathname.startsWith(prefix) });
  return active ? { "data-status": "active" } : {};
}

const THEMES = [
  { theme: "light", label: "Light", Icon: SunIcon },
  { theme: "dark", label: "Dark", Icon: MoonIcon },
  { theme: "system", label: "As the system", Icon: DesktopIcon },
] as const satisfies readonly { theme: Theme; label: string; Icon: unknown }[];

function ThemeChoice() {
  const [theme, choose] = useState(currentTheme);
  return (
    <div className="px-2 py-1">
      <div className="segments" role="group" aria-label="Theme">
        {THEMES.map((each) => (
          <button
            key={each.theme}
            type="button"
            className="segment"
            aria-pressed={theme === each.theme}
            aria-label={each.label}
            title={each.label}
            onClick={() => {
              setTheme(each.theme);
              choose(each.theme);
            }}
          >
            <each.Icon size={15} aria-hidden />
          </button>
        ))}
      </div>
    </div>
  );
}

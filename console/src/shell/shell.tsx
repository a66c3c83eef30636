/** The frame around every page: navigation at the side, a bar with a menu button on narrow screens. In its place, who is not signed in sees how to. */
import { ArrowsLeftRightIcon } from "@phosphor-icons/react/ArrowsLeftRight";
import { ChartBarIcon } from "@phosphor-icons/react/ChartBar";
import { DatabaseIcon } from "@phosphor-icons/react/Database";
import { GearIcon } from "@phosphor-icons/react/Gear";
import { ListIcon } from "@phosphor-icons/react/List";
import { PlayCircleIcon } from "@phosphor-icons/react/PlayCircle";
import { Link, Outlet, useMatches, useRouterState } from "@tanstack/react-router";
import { Suspense, lazy, useEffect, useRef, useState } from "react";
import { whoIsSignedIn } from "../api/client";
import { Blank } from "../session/card";
import {
  type SessionState,
  askAgain,
  currentSession,
  identityOf,
  sessionUnreachable,
  useSessionState,
} from "../session/session";
import { Button } from "../ui/button";
import { Toasts } from "../ui/toast";
import { Brand, SideFoot } from "./identity";
import { Mark } from "./mark";

const SignIn = lazy(() => import("../session/sign-in").then((module) => ({ default: module.SignIn })));
const Nowhere = lazy(() => import("../session/nowhere").then((module) => ({ default: module.Nowhere })));
const Unreachable = lazy(() => import("../session/nowhere").then((module) => ({ default: module.Unreachable })));

export function Shell() {
  const state = useSessionState();
  const open = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.open === true) });
  useWhoIsSignedIn(state);
  return (
    <>
      <Suspense fallback={<Blank />}>{open && state.is !== "asked" ? <Outlet /> : <Inside state={state} />}</Suspense>
      <Toasts />
    </>
  );
}

function Inside({ state }: { readonly state: SessionState }) {
  switch (state.is) {
    case "asked":
      return <Blank />;
    case "unreachable":
      return <Unreachable error={state.error} onRetry={askAgain} />;
    case "out":
      return <SignIn reason={state.reason} />;
    case "in": {
      const { session } = state;
      if (session.kind === "person" && session.orgId === null) return <Nowhere person={session.person} />;
      return <Frame key={identityOf(session)} />;
    }
  }
}

/** Asks on the first visit, and again when a person comes back to the tab: their role, or who they are, may have changed elsewhere. */
function useWhoIsSignedIn({ is }: SessionState): void {
  useEffect(() => {
    if (is === "asked") whoIsSignedIn(null).catch(sessionUnreachable);
  }, [is]);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible" && currentSession()?.kind === "person")
        whoIsSignedIn("Your session has ended. Sign in again to go on where you were.").catch(() => undefined);
    };
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
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
  return (
    <aside className="side" data-open={open}>
      <Brand />
      <nav className="nav" aria-label="Main">
        <p className="nav-label">Custom Integrations</p>
        <Link to="/" className="nav-link" activeOptions={{ exact: true }}>
          <ChartBarIcon size={17} aria-hidden /> Overview
        </Link>
        <Link to="/integrations" className="nav-link" {...useActive("/hooks")}>
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
      <SideFoot />
    </aside>
  );
}

/** A section is active below all of its paths, also where the link's own parameters differ. */
function useActive(prefix: string): { "data-status"?: "active" } {
  const active = useRouterState({ select: (state) => state.location.pathname.startsWith(prefix) });
  return active ? { "data-status": "active" } : {};
}

/** Asks before unsaved changes are left behind, inside the console and when the tab is closed. */
import { useBlocker } from "@tanstack/react-router";

/** `onLeave`: they are given up. */
export function useUnsaved(unsaved: boolean, onLeave?: () => void): void {
  useBlocker({
    shouldBlockFn: ({ current, next }) => {
      if (!unsaved || current.pathname === next.pathname) return false;
      if (!window.confirm("You have unsaved changes. Leave this page without saving them?")) return true;
      onLeave?.();
      return false;
    },
    enableBeforeUnload: unsaved,
  });
}

/** Asks before unsaved changes are left behind, inside the console and when the tab is closed. */
import { useBlocker } from "@tanstack/react-router";

export function useUnsaved(unsaved: boolean): void {
  useBlocker({
    shouldBlockFn: ({ current, next }) => {
      if (!unsaved || current.pathname === next.pathname) return false;
      return !window.confirm("You have unsaved changes. Leave this page without saving them?");
    },
    enableBeforeUnload: unsaved,
  });
}

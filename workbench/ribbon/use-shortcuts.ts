import { useEffect } from "react";
import type { RibbonTab } from "./read-manifest";
import { actionOf, readShortcuts, type Shortcut } from "./shortcuts";

/**
 * Calls `onShortcut` when the keys of one of the add-in's shortcuts are pressed. Heard before the grid, as in Excel; not in the pane,
 * whose frame has its own keys, as in Excel on the web.
 */
export function useShortcuts({ shortcutsPath }: RibbonTab, onShortcut: (action: string) => void): void {
  useEffect(() => {
    if (shortcutsPath === null) return undefined;
    let shortcuts: readonly Shortcut[] = [];
    const platform = navigator.platform.startsWith("Mac") ? "mac" : "windows";
    void fetch(shortcutsPath)
      .then((response) => response.json())
      .then((json: unknown) => (shortcuts = readShortcuts(json, platform)));
    const hear = (event: KeyboardEvent): void => {
      const action = actionOf(event, shortcuts);
      if (action === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      onShortcut(action);
    };
    window.addEventListener("keydown", hear, { capture: true });
    return () => window.removeEventListener("keydown", hear, { capture: true });
  }, [shortcutsPath, onShortcut]);
}

import { useEffect } from "react";
import type { RibbonTab } from "./read-manifest";
import { actionOf, readShortcuts, type Shortcut } from "./shortcuts";

/**
 * Calls `onShortcut` when the keys of one of the add-in's shortcuts are pressed. Heard before the grid, as in Excel; not in the pane,
 * whose frame has its own keys, as in Excel on the web. `onFailure`: no shortcut can be used, and why.
 */
export function useShortcuts(
  { shortcutsPath }: Pick<RibbonTab, "shortcutsPath">,
  onShortcut: (action: string) => void,
  onFailure: (error: unknown) => void,
): void {
  useEffect(() => {
    if (shortcutsPath === null) return undefined;
    let shortcuts: readonly Shortcut[] = [];
    const platform = navigator.platform.startsWith("Mac") ? "mac" : "windows";
    let gone = false;
    readFrom(shortcutsPath, platform).then(
      (read) => (shortcuts = read),
      (error: unknown) => gone || onFailure(error),
    );
    const hear = (event: KeyboardEvent): void => {
      const action = actionOf(event, shortcuts);
      if (action === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      onShortcut(action);
    };
    window.addEventListener("keydown", hear, { capture: true });
    return () => {
      gone = true;
      window.removeEventListener("keydown", hear, { capture: true });
    };
  }, [shortcutsPath, onShortcut, onFailure]);
}

async function readFrom(path: string, platform: "windows" | "mac"): Promise<readonly Shortcut[]> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return readShortcuts(await response.json(), platform);
}

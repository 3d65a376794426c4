import { useEffect, useRef, type RefObject } from "react";
import type { ViewId } from "../../../app/navigation";

/**
 * Moves the focus to the panel when another view is shown by something that went away with the old one or is elsewhere (a step of the
 * process, the menu): the keyboard goes on from there, and a screen reader announces the view. On the tabs the focus stays. While the user
 * works in the sheet (a command of the ribbon), nothing moves the focus.
 */
export function useFocusedPanel(view: ViewId): RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null);
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    const { activeElement } = document;
    if (document.hasFocus() && (activeElement === null || activeElement.closest("[role=tablist]") === null)) panel.current?.focus();
  }, [view]);
  return panel;
}

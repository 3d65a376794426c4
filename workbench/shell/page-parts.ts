/**
 * F6 and Shift+F6 go from one part of the page to the next, as in Excel; Ctrl+F6 too, as in Excel on the web. In the grid Tab moves between
 * cells, so this is the way out of it.
 */
import { useCallback, useEffect } from "react";

const PARTS = ["header", "nav", ".grid-note", ".grid", '[data-u-comp="slide-tab-bar"]', ".pane-frame"] as const;
type Part = (typeof PARTS)[number];
const TABS = '[data-u-comp="slide-tab-bar"]';

/** What receives the focus where a part has no control that had it before. */
const FIRST = 'button:not([disabled]), [role="tab"][tabindex="0"], [tabindex="0"]';

/** Returns what hears the keys, for other windows than the page's own. */
export function usePageParts(focusGrid: () => void): (event: KeyboardEvent) => void {
  const hear = useCallback(
    (event: KeyboardEvent): void => {
      if (event.key !== "F6" || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      goTo(nextPart(event.shiftKey ? -1 : 1), focusGrid);
    },
    [focusGrid],
  );
  useEffect(() => {
    window.addEventListener("keydown", hear, { capture: true });
    return () => window.removeEventListener("keydown", hear, { capture: true });
  }, [hear]);
  return hear;
}

/** Those that are on the page now. */
function nextPart(step: 1 | -1): Part {
  const shown = PARTS.filter((part) => (document.querySelector(part)?.getClientRects().length ?? 0) > 0);
  // The sheets' tabs are inside the grid: the innermost counts.
  const at = shown.reduce(
    (found, part, i) => (document.querySelector(part)!.contains(document.activeElement) ? i : found),
    step === 1 ? -1 : 0,
  );
  return shown[(at + step + shown.length) % shown.length]!;
}

function goTo(part: Part, focusGrid: () => void): void {
  if (part === ".grid") return focusGrid();
  const element = document.querySelector<HTMLElement>(part);
  if (part !== ".pane-frame") return element?.querySelector<HTMLElement>(part === TABS ? '[role="tab"][tabindex="0"]' : FIRST)?.focus();
  const frame = element?.querySelector("iframe");
  const inside = frame?.contentDocument;
  frame?.contentWindow?.focus();
  if (inside && (inside.activeElement === null || inside.activeElement === inside.body)) inside.querySelector<HTMLElement>(FIRST)?.focus();
}

/** Excel's keys that the engine does not have. */
import type { Injector } from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import type { Cells } from "../../stand-in/cells/cells";
import { openList } from "./list-cells";

/** Heard before the engine's own keys, while the grid has the focus. Returns a function that stops. */
export function hearKeys(injector: Injector, cells: Cells, holder: HTMLElement): () => void {
  const hear = (event: KeyboardEvent): void => {
    if (!holder.contains(document.activeElement) || injector.get(IEditorBridgeService).isVisible().visible) return;
    if (!act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const act = ({ key, altKey, ctrlKey, shiftKey, metaKey }: KeyboardEvent): boolean => {
    if (shiftKey || metaKey) return false;
    if (key === "ArrowDown" && altKey && !ctrlKey) openList(injector, cells);
    // Browsers keep Ctrl+PageDown for their own tabs; Excel on the web has Ctrl+Alt+PageDown for that reason.
    else if ((key === "PageDown" || key === "PageUp") && ctrlKey) showNextSheet(cells, key === "PageDown" ? 1 : -1);
    else return false;
    return true;
  };
  window.addEventListener("keydown", hear, { capture: true });
  return () => window.removeEventListener("keydown", hear, { capture: true });
}

/** The visible sheet after (1) or before (-1) the shown one. */
function showNextSheet({ sheets }: Cells, step: 1 | -1): void {
  const visible = sheets.ids().filter((id) => sheets.visibility(id) === "Visible");
  const next = visible[visible.indexOf(sheets.active()) + step];
  if (next !== undefined) sheets.activate(next);
}

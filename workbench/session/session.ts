/** One open workbook: the file's package, the stand-in with the grid over it, and the add-in's pane. */
import { documentFromSheets } from "../../stand-in/cells/document-from-sheets";
import { Host } from "../../stand-in/host";
import { createGrid, tendGrid } from "../grid/grid";
import { openPane, type Pane } from "../pane/pane";
import type { RibbonTab } from "../ribbon/read-manifest";
import { TEXTS } from "../texts";

export interface SessionOptions {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly tab: RibbonTab;
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  /** Closed as soon as the new file is known to be good. */
  readonly previous: Session | null;
  readonly onRefused: () => void;
  readonly onPaneVisible: (visible: boolean) => void;
}

export interface Session {
  readonly fileName: string;
  hasUnsavedChanges(): boolean;
  runCommand(name: string, controlId: string): Promise<void>;
  save(): Promise<Uint8Array>;
  dispose(): void;
}

export async function openSession(options: SessionOptions): Promise<Session> {
  const document_ = documentFromSheets([{ name: "Systemer og kontrakter", rows: [["System-id", "Systemnavn"], ["S001", "Aula"]] }, { name: "Snitflader", rows: [["x"]] }]);
  options.previous?.dispose();
  const holder = document.createElement("div");
  holder.className = "grid";
  options.grid.replaceChildren(holder);
  const univer = createGrid({ container: holder });
  const host = new Host({ document: document_, univer });
  tendGrid(univer, { onRefused: options.onRefused });
  const pane: Pane = await openPane(host, options.pane, options.tab.panePath, options.tab.label, () => undefined);
  return {
    fileName: options.fileName,
    hasUnsavedChanges: () => false,
    runCommand: () => Promise.reject(new Error(TEXTS.unexpected("endnu ikke"))),
    save: () => Promise.reject(new Error("endnu ikke")),
    dispose: () => {
      pane.remove();
      host.close();
      holder.remove();
    },
  };
}

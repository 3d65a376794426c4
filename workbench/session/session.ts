/** One open workbook: the file's package, the stand-in with the grid over it, and the add-in's pane. */
import { CommandType } from "@univerjs/core";
import { openWorkbook } from "../../files/open";
import { saveWorkbook } from "../../files/save";
import { Host } from "../../stand-in/host";
import { keepAccessible } from "../grid/accessible";
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

/** Those that page.css knows stand-ins for. */
const OFFICE_FONTS = ['12px "Calibri"', 'bold 12px "Calibri"', '12px "Aptos Narrow"', '12px "Cambria"'] as const;

/** @throws WorkbookFileError when the file can't be opened; the workbook that was open then stays open. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const opened = openWorkbook(options.bytes);
  // A canvas does not draw again when a font arrives.
  await Promise.all(OFFICE_FONTS.map((font) => document.fonts.load(font)));
  options.previous?.dispose();
  const holder = document.createElement("div");
  holder.className = "grid";
  options.grid.replaceChildren(holder);
  const univer = createGrid({ container: holder });
  const host = new Host({ document: opened.document, univer });
  tendGrid(univer, { onRefused: options.onRefused });
  const stopMending = keepAccessible(holder);
  const pane: Pane = await openPane(host, options.pane, options.tab.panePath, options.tab.label, () => undefined);
  let unsaved = false;
  host.cells.engine.after((command, how) => {
    if (command.type === CommandType.MUTATION && command.id.startsWith("sheet.mutation.") && how?.["fromFormula"] !== true) unsaved = true;
  });
  return {
    fileName: options.fileName,
    hasUnsavedChanges: () => unsaved,
    runCommand: () => Promise.reject(new Error(TEXTS.unexpected("endnu ikke"))),
    save: async () => {
      // Formulas that are being calculated come first, so that the file holds their values.
      await host.cells.calculation.settled();
      const bytes = saveWorkbook(opened, host.cells.document(), host.cells.changes);
      unsaved = false;
      return bytes;
    },
    dispose: () => {
      stopMending();
      pane.remove();
      host.close();
      holder.remove();
    },
  };
}

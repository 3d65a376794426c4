/** One open workbook: the file's package, the stand-in with the grid over it, and the add-in's pane. */
import { CommandType, ICommandService, IUndoRedoService, IUniverInstanceService, RedoCommand, UndoCommand } from "@univerjs/core";
import { ILayoutService } from "@univerjs/ui";
import { cellAddress } from "../../src/core/model/address";
import { endingOf, openWorkbook, saveWorkbook } from "../../stand-in/file/workbook-file";
import { startBrowserHost } from "../../stand-in/browser";
import type { FunctionsFile } from "../../stand-in/cells/custom-functions";
import { drawCharts } from "../charts/layer";
import { createWorkbook } from "../../xlsx/new";
import { keepAccessible } from "../grid/accessible";
import { hintAtCell } from "../grid/cell-hint";
import { offerInCellMenu } from "../grid/cell-menu";
import { followView } from "../grid/drawn-window";
import { moveAsExcel } from "../grid/enter-and-tab";
import { createUniver, registerGrid, tendGrid } from "../grid/grid";
import { hearKeys } from "../grid/keys";
import { typeInLists } from "../grid/list-cells";
import { layOutOncePerRequest } from "../grid/skeletons";
import { openPane } from "../pane/pane";
import type { RibbonButton, RibbonTab } from "../ribbon/read-manifest";

export interface SessionOptions {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly tab: RibbonTab;
  /** Excel's display language. */
  readonly locale: string;
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  /** Closed as soon as the new file is known to be good. */
  readonly previous: Session | null;
  /** The file is good, and the add-in has not begun yet: it may grey buttons before its page has loaded. */
  readonly onBegin: () => void;
  readonly onRefused: () => void;
  /** The formula of this cell (`Ark1!B2`) can't be calculated. Called once for each. */
  /** `format`: it is the formula of a conditional format that begins in the cell. */
  readonly onUncalculated: (cell: string, format: boolean) => void;
  readonly onPaneVisible: (visible: boolean) => void;
  /** The add-in greys a button of the ribbon, or lets it be pressed again. */
  readonly onButtonEnabled: (id: string, enabled: boolean) => void;
  /** Something of the add-in's is chosen in the menu of a cell. */
  readonly onCommand: (button: RibbonButton) => void;
  /** How many of the user's own steps can be undone and made again. */
  readonly onSteps: (undos: number, redos: number) => void;
  /** A key is pressed in the pane. */
  readonly onPaneKey: (event: KeyboardEvent) => void;
}

export interface Session {
  readonly fileName: string;
  /** What the saved file's name ends on. */
  readonly ending: ".xlsx" | ".xlsm";
  hasUnsavedChanges(): boolean;
  /** The user opens or closes the pane; the add-in is notified and keeps running. */
  showPane(visible: boolean): void;
  /** A click on a ribbon button: resolves when the add-in says that it is done. */
  runCommand(functionName: string): Promise<void>;
  /** A keyboard shortcut of the add-in's is pressed. Excel is not notified of its end. */
  pressShortcut(action: string): void;
  /** The keyboard goes to the active cell. */
  focusGrid(): void;
  undo(): void;
  redo(): void;
  save(): Promise<Uint8Array>;
  dispose(): void;
}

/** Those that page.css knows stand-ins for. */
const OFFICE_FONTS = ['12px "Calibri"', 'bold 12px "Calibri"', '12px "Aptos Narrow"', '12px "Cambria"'] as const;

/** @throws WorkbookFileError when the file can't be opened. */
export function requireWorkbook(bytes: Uint8Array): void {
  openWorkbook(bytes);
}

/** A workbook with one empty sheet. */
export function emptyWorkbook(sheet: string): Uint8Array {
  return createWorkbook({ sheets: [{ name: sheet, rows: [] }] });
}

/** @throws WorkbookFileError when the file can't be opened; the workbook that was open then stays open. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const opened = openWorkbook(options.bytes);
  const functions = await readFunctions(options.tab);
  // A canvas does not draw again when a font arrives.
  await Promise.all(OFFICE_FONTS.map((font) => document.fonts.load(font)));
  options.previous?.dispose();
  options.onBegin();
  const holder = document.createElement("div");
  holder.className = "grid";
  // The engine's page empties what it is put into; charts and hints are beside it.
  const engine = document.createElement("div");
  engine.className = "grid";
  holder.append(engine);
  options.grid.replaceChildren(holder);
  const univer = createUniver();
  const host = startBrowserHost({
    document: opened.document,
    univer,
    registerPlugins: () => registerGrid(univer, engine),
    functions: { namespace: options.tab.functions.namespace, ...functions },
    onNotice: (notice) => {
      if (notice.kind === "addinVisibility") options.onPaneVisible(notice.visible);
      if (notice.kind === "ribbonButton") options.onButtonEnabled(notice.id, notice.enabled);
    },
  });
  tendGrid(univer, options.onRefused, () => {
    const { sheets, parts } = host.cells;
    if (!parts.protection.structure) sheets.activate(sheets.add(sheets.freeName()));
  });
  host.cells.calculation.onUncalculated(({ sheet, row, column, format }) =>
    options.onUncalculated(`${host.cells.sheets.name(sheet)}!${cellAddress(row, column)}`, format !== undefined),
  );
  for (const button of options.tab.cellMenu) offerInCellMenu(univer, button.id, button.label, () => options.onCommand(button));
  followView(univer.__getInjector(), (sheet, first, last) => host.cells.drawn?.show(sheet, first, last));
  layOutOncePerRequest(univer.__getInjector(), () => host.busy);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  typeInLists(injector);
  moveAsExcel(injector, host.cells);
  injector.get(IUndoRedoService).undoRedoStatus$.subscribe(({ undos, redos }) => options.onSteps(undos, redos));
  const stops = [
    keepAccessible(),
    drawCharts(injector, host.cells, holder),
    hearKeys(injector, host.cells, holder),
    hintAtCell(injector, host.cells, holder),
  ];
  const pane = await openPane(host, options.pane, options.tab, options.locale, options.onPaneKey);
  let unsaved = false;
  host.cells.engine.after((command, how) => {
    if (command.type === CommandType.MUTATION && command.id.startsWith("sheet.mutation.") && how?.["fromFormula"] !== true) unsaved = true;
  });
  return {
    fileName: options.fileName,
    ending: endingOf(opened),
    hasUnsavedChanges: () => unsaved,
    showPane: (visible) => host.setPaneVisible(visible),
    runCommand: (name) => pane.runtime().invokeCommand(name),
    pressShortcut: (action) => host.pressShortcut(action),
    focusGrid: () => {
      injector.get(IUniverInstanceService).focusUnit(host.cells.engine.unitId);
      injector.get(ILayoutService).focus();
    },
    undo: () => void commands.executeCommand(UndoCommand.id),
    redo: () => void commands.executeCommand(RedoCommand.id),
    save: async () => {
      // Formulas that are being calculated come first, so that the file holds their values.
      await host.settled();
      const bytes = saveWorkbook(opened, host.cells.document(), host.cells.changes);
      unsaved = false;
      return bytes;
    },
    dispose: () => {
      for (const stop of stops) stop();
      pane.remove();
      host.close();
      holder.remove();
    },
  };
}

async function readFunctions(tab: RibbonTab): Promise<FunctionsFile> {
  const response = await fetch(tab.functions.metadataPath);
  if (!response.ok) throw new Error(`${tab.functions.metadataPath}: ${response.status}`);
  return (await response.json()) as FunctionsFile;
}

import {
  ICommandService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type ICommandInfo,
  type IExecutionOptions,
  type IWorkbookData,
  type Injector,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import {
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  UniverSheetsPlugin,
  ZebraCrossingCacheController,
} from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { MAX_COLUMNS, MAX_ROWS } from "../../src/core/model/address";
import type { WorkbookDocument } from "../document";
import { gatherOnlyFormulas } from "./formula-data";
import { findLargeMergesByComparison } from "./large-merges";

export interface EngineOptions {
  readonly document: WorkbookDocument;
  /** True where the document is read by the engine alone: no copy of its cells is made. Its snapshot is then the engine's own. */
  readonly ownsDocument?: boolean;
  /** The workbench makes the engine with the grid's plugins and its own locale; without it only the model runs. */
  readonly univer?: Univer;
  readonly registerPlugins?: (univer: Univer) => void;
  /**
   * True: every sheet has Excel's 1,048,576 × 16,384 cells from the start, so that people can scroll. Otherwise sheets
   * grow as they are filled; the engine lays out each row that a sheet has, which costs time per sheet.
   */
  readonly wholeSheets?: boolean;
  /** True where a grid draws the sheets: the formulas of conditional formats are calculated too, which costs time per cell. */
  readonly drawsFormats?: boolean;
}

/** Plugins of the model alone, as Node needs them. The workbench registers these and the grid's; there formats and validations are drawn. */
export function registerModelPlugins(univer: Univer, drawsFormats = true): void {
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  if (!drawsFormats) return;
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
}

/** The engine with one workbook open in it. */
export class Engine {
  readonly univer: Univer;
  readonly workbook: Workbook;
  readonly injector: Injector;
  readonly unitId: string;
  private readonly commands: ICommandService;
  private readonly wholeSheets: boolean;

  constructor(options: EngineOptions) {
    this.univer = options.univer ?? new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.WARN });
    if (options.registerPlugins) options.registerPlugins(this.univer);
    else if (!options.univer) registerModelPlugins(this.univer, options.drawsFormats ?? false);
    findLargeMergesByComparison();
    gatherOnlyFormulas();
    // What the engine is given, it changes.
    const snapshot = options.ownsDocument ? options.document.snapshot : structuredClone(options.document.snapshot);
    this.wholeSheets = options.wholeSheets ?? false;
    for (const sheet of Object.values(snapshot.sheets))
      Object.assign(sheet, this.roomFor(lastIndex(sheet.cellData) + 1, widest(sheet.cellData)));
    this.workbook = this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshot) as Workbook;
    this.unitId = this.workbook.getUnitId();
    this.injector = this.univer.__getInjector();
    // It goes through every row of the sheet whenever one gets a height, for striped ranges, which no Excel file has.
    this.injector.get(ZebraCrossingCacheController).dispose();
    this.commands = this.injector.get(ICommandService);
  }

  /** Size of a sheet with so many filled rows and columns. */
  roomFor(rows: number, columns: number): { rowCount: number; columnCount: number } {
    if (this.wholeSheets) return { rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };
    return {
      rowCount: Math.min(MAX_ROWS, Math.max(1000, Math.ceil(rows * 1.5))),
      columnCount: Math.min(MAX_COLUMNS, Math.max(100, columns + 50)),
    };
  }

  /** Enlarges a sheet that is to hold more than it has room for. */
  makeRoom(id: string, rows: number, columns: number): void {
    const config = this.sheet(id).getConfig();
    const room = this.roomFor(rows, columns);
    const place = { unitId: this.unitId, subUnitId: id };
    if (rows > config.rowCount) this.run(SetWorksheetRowCountMutation.id, { ...place, rowCount: room.rowCount });
    if (columns > config.columnCount) this.run(SetWorksheetColumnCountMutation.id, { ...place, columnCount: room.columnCount });
  }

  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`no sheet ${id}`);
    return sheet;
  }

  /** Runs a mutation or command at once; the engine's own listeners see it as they see what the user does. */
  run(id: string, params: object, options?: IExecutionOptions): void {
    if (this.commands.syncExecuteCommand(id, params, options) === false) throw new Error(`the engine refused ${id}`);
  }

  /** As `run`, for what answers later. */
  async runLater(id: string, params: object): Promise<void> {
    if ((await this.commands.executeCommand(id, params)) === false) throw new Error(`the engine refused ${id}`);
  }

  before(listener: (command: ICommandInfo, options?: IExecutionOptions) => void): { dispose(): void } {
    return this.commands.beforeCommandExecuted(listener);
  }

  after(listener: (command: ICommandInfo, options?: IExecutionOptions) => void): { dispose(): void } {
    return this.commands.onCommandExecuted(listener);
  }

  dispose(): void {
    this.univer.dispose();
  }
}

type CellData = IWorkbookData["sheets"][string]["cellData"];

function lastIndex(data: object | undefined): number {
  return Object.keys(data ?? {}).reduce((last, key) => Math.max(last, Number(key)), -1);
}

function widest(data: CellData): number {
  let width = 0;
  for (const row of Object.values(data ?? {})) width = Math.max(width, lastIndex(row) + 1);
  return width;
}

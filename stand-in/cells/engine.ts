import { ICommandService, LocaleType, LogLevel, Univer, UniverInstanceType, type ICommandInfo, type IExecutionOptions, type Injector, type Workbook, type Worksheet } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { MAX_COLUMNS, MAX_ROWS } from "../../src/core/model/address";
import type { WorkbookDocument } from "../document";

export interface EngineOptions {
  readonly document: WorkbookDocument;
  /** The workbench makes the engine with the grid's plugins and its own locale; without it only the model runs. */
  readonly univer?: Univer;
  readonly registerPlugins?: (univer: Univer) => void;
}

/** Plugins of the model alone, as Node needs them. The workbench registers these and the grid's. */
export function registerModelPlugins(univer: Univer): void {
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
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

  constructor(options: EngineOptions) {
    this.univer = options.univer ?? new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.WARN });
    (options.registerPlugins ?? (options.univer ? () => undefined : registerModelPlugins))(this.univer);
    const snapshot = structuredClone(options.document.snapshot);
    // Every worksheet has Excel's size; the engine keeps cells sparsely, so this costs nothing.
    for (const sheet of Object.values(snapshot.sheets)) {
      sheet.rowCount = MAX_ROWS;
      sheet.columnCount = MAX_COLUMNS;
    }
    this.workbook = this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshot) as Workbook;
    this.unitId = this.workbook.getUnitId();
    this.injector = this.univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
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

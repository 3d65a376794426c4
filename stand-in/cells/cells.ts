import { Tools, type IWorkbookData } from "@univerjs/core";
import type { Rect } from "../../src/core/model/address";
import type { ChangeLog, WorkbookDocument } from "../document";
import { Calculation } from "./calculation";
import { Changes } from "./changes";
import { CustomFunctions } from "./custom-functions";
import { DrawnArea } from "./drawn-area";
import { Engine, type EngineOptions } from "./engine";
import { calculateOncePerRow } from "./format-formulas";
import { Layout } from "./layout";
import { CellStyles } from "./cell-styles";
import { Parts } from "./parts";
import { Projection } from "./projection";
import { Selection } from "./selection";
import { moveParts } from "./shift";
import { followSheetNames } from "./sheet-names";
import { Sheets } from "./sheets";
import { lockStructure } from "./structure-lock";
import { Styling } from "./styling";
import { UsedRange } from "./used-range";
import { Values } from "./values";

/** A workbook open in the spreadsheet engine. Knows cells and what lies beside them; knows no requests. */
export class Cells {
  readonly engine: Engine;
  readonly parts: Parts;
  readonly sheets: Sheets;
  readonly selection: Selection;
  readonly cellStyles: CellStyles;
  readonly values: Values;
  readonly used: UsedRange;
  readonly styling: Styling;
  readonly layout: Layout;
  readonly calculation: Calculation;
  readonly functions: CustomFunctions;
  readonly changes: ChangeLog;
  /** Null where no grid draws the sheets. */
  readonly drawn: DrawnArea | null;

  private readonly moveListeners: ((sheet: string, move: (rect: Rect) => Rect | null) => void)[] = [];

  constructor(options: EngineOptions) {
    this.engine = new Engine(options);
    if (options.drawsFormats) calculateOncePerRow(this.engine);
    this.parts = new Parts(options.document);
    this.sheets = new Sheets(this.engine, this.parts);
    if (this.sheets.has(options.document.activeSheet)) this.sheets.activate(options.document.activeSheet);
    this.selection = new Selection(this.engine, this.sheets);
    this.cellStyles = new CellStyles(this.engine);
    this.values = new Values(this.engine, this.cellStyles, (sheet, rect) => this.calculation.markRanges(sheet, [rect]));
    this.used = new UsedRange(this.engine);
    this.styling = new Styling(this.engine, this.values, this.used, this.cellStyles);
    this.layout = new Layout(this.engine);
    this.changes = new Changes(this.engine, this.parts, this.used);
    this.calculation = new Calculation(this.engine, this.parts, options.drawsFormats ?? false);
    this.functions = new CustomFunctions(this.engine, this.calculation);
    moveParts(this.engine, this.parts, (sheet, move) => this.moveListeners.forEach((listener) => listener(sheet, move)));
    this.drawn = options.drawsFormats ? new DrawnArea(this.engine, this.used) : null;
    new Projection(this.engine, this.parts, this.drawn);
    followSheetNames(this.engine, this.parts);
    lockStructure(this.engine, this.parts);
  }

  /** The workbook as it is now, as plain data. */
  document(): WorkbookDocument {
    const snapshot = Tools.deepClone(this.engine.workbook.getSnapshot()) as IWorkbookData;
    return {
      snapshot,
      date1904: this.parts.date1904,
      names: this.parts.names,
      sheets: this.parts.all(),
      settings: this.parts.settings,
      customProperties: this.parts.customProperties,
      customXmlParts: this.parts.customXmlParts,
      activeSheet: this.sheets.active(),
      protection: this.parts.protection,
      fileSheets: this.sheets.ids().filter((id) => this.parts.cameWithFile(id)),
    };
  }

  /** Calls the listener with how rectangles move when rows or columns are inserted or deleted. */
  onMove(listener: (sheet: string, move: (rect: Rect) => Rect | null) => void): void {
    this.moveListeners.push(listener);
  }

  dispose(): void {
    this.calculation.dispose();
    this.engine.dispose();
  }
}

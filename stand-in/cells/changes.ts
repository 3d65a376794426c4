import { CommandType, type ICommandInfo, type ICellData, type Nullable } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import type { ChangeLog, SheetAspect, WorkbookAspect } from "../document";
import { CellSet } from "./cell-set";
import type { Engine } from "./engine";
import type { Parts } from "./parts";
import type { UsedRange } from "./used-range";

/** Mutations that change one aspect of a sheet, whoever makes them. */
const ASPECTS: Readonly<Record<string, SheetAspect>> = {
  "sheet.mutation.set-worksheet-col-width": "columns",
  "sheet.mutation.set-col-data": "columns",
  "sheet.mutation.set-col-hidden": "columns",
  "sheet.mutation.set-col-visible": "columns",
  "sheet.mutation.set-worksheet-row-height": "rows",
  "sheet.mutation.set-worksheet-row-is-auto-height": "rows",
  "sheet.mutation.set-row-data": "rows",
  "sheet.mutation.set-row-hidden": "rows",
  "sheet.mutation.set-row-visible": "rows",
  "sheet.mutation.add-worksheet-merge": "merges",
  "sheet.mutation.remove-worksheet-merge": "merges",
  "sheet.mutation.set-frozen": "view",
  "sheet.mutation.toggle-gridlines": "view",
  "sheet.mutation.set-worksheet-name": "name",
  "sheet.mutation.set-worksheet-hidden": "visibility",
  "sheet.mutation.set-tab-color": "tabColor",
};

/** Mutations that move cells: every cell of the sheet from there on may be another. */
const MOVES: ReadonlySet<string> = new Set([
  InsertRowMutation.id,
  RemoveRowMutation.id,
  InsertColMutation.id,
  RemoveColMutation.id,
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
  ReorderRangeMutation.id,
]);

/** Of these, what shifts the cells of a whole sheet. */
const LINES: ReadonlySet<string> = new Set([
  InsertRowMutation.id,
  RemoveRowMutation.id,
  InsertColMutation.id,
  RemoveColMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
]);

/** Keeps the change log as mutations are made, by office.js or by the user in the grid. Calculated results are no changes. */
export class Changes implements ChangeLog {
  private readonly added = new Set<string>();
  private readonly removed = new Set<string>();
  readonly values = new Map<string, CellSet>();
  readonly styles = new Map<string, CellSet>();
  readonly aspects = new Map<string, Set<SheetAspect>>();
  readonly workbook = new Set<WorkbookAspect>();
  readonly movedSheets = new Set<string>();

  constructor(
    engine: Engine,
    private readonly parts: Parts,
    private readonly used: UsedRange,
  ) {
    engine.before((command) => {
      // The cells that are there before they move; those that are there after are added below.
      if (MOVES.has(command.id)) this.touchAll(command);
    });
    engine.after((command, options) => {
      if (command.type !== CommandType.MUTATION || options?.["fromFormula"]) return;
      this.see(command);
    });
    parts.onChange((sheet, aspect) => this.touch(sheet, aspect));
    parts.onWorkbookChange((aspect) => this.workbook.add(aspect));
  }

  get addedSheets(): readonly string[] {
    return [...this.added];
  }

  get removedSheets(): readonly string[] {
    return [...this.removed];
  }

  private see(command: ICommandInfo): void {
    const params = command.params as {
      subUnitId: string;
      sheet?: { id: string };
      cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
    };
    if (command.id === SetRangeValuesMutation.id) this.cells(params.subUnitId, params.cellValue);
    else if (command.id === InsertSheetMutation.id) this.insert(params.sheet!.id);
    else if (command.id === RemoveSheetMutation.id) this.remove(params.subUnitId);
    else if (command.id === SetWorksheetOrderMutation.id) this.workbook.add("sheetOrder");
    else if (MOVES.has(command.id)) this.touchAll(command);
    if (LINES.has(command.id)) this.movedSheets.add(params.subUnitId);
    const aspect = ASPECTS[command.id];
    if (aspect) this.touch(params.subUnitId, aspect);
  }

  private cells(sheet: string, cellValue: Record<number, Record<number, Nullable<ICellData>>> | undefined): void {
    if (!cellValue) return;
    const values = cellSet(this.values, sheet);
    const styles = cellSet(this.styles, sheet);
    for (const row in cellValue) {
      const line = cellValue[row]!;
      for (const column in line) {
        const cell = line[column];
        if (!cell || cell.v !== undefined || cell.f !== undefined || cell.p !== undefined || cell.si !== undefined)
          values.add(Number(row), Number(column));
        if (!cell || cell.s !== undefined) styles.add(Number(row), Number(column));
      }
    }
  }

  private touchAll(command: ICommandInfo): void {
    const sheet = (command.params as { subUnitId?: string }).subUnitId;
    if (sheet === undefined) return;
    const rect = this.used.of(sheet, false);
    this.touch(sheet, "rows");
    this.touch(sheet, "columns");
    this.touch(sheet, "merges");
    if (!rect) return;
    const values = cellSet(this.values, sheet);
    const styles = cellSet(this.styles, sheet);
    for (let row = rect.row; row < rect.row + rect.rowCount; row++) {
      for (let column = rect.column; column < rect.column + rect.columnCount; column++) {
        values.add(row, column);
        styles.add(row, column);
      }
    }
  }

  private touch(sheet: string, aspect: SheetAspect): void {
    let aspects = this.aspects.get(sheet);
    if (!aspects) this.aspects.set(sheet, (aspects = new Set()));
    aspects.add(aspect);
  }

  private insert(sheet: string): void {
    if (!this.removed.delete(sheet)) this.added.add(sheet);
    this.workbook.add("sheetOrder");
    this.parts.added(sheet);
  }

  private remove(sheet: string): void {
    if (!this.added.delete(sheet)) this.removed.add(sheet);
    for (const map of [this.values, this.styles, this.aspects]) map.delete(sheet);
    this.workbook.add("sheetOrder");
    this.parts.removed(sheet);
  }
}

function cellSet(map: Map<string, CellSet>, sheet: string): CellSet {
  let found = map.get(sheet);
  if (!found) map.set(sheet, (found = new CellSet()));
  return found;
}

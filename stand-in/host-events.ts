import { CommandType, type ICellData, type ICommandInfo, type IExecutionOptions, type IRange, type Nullable } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../src/core/model/address";
import type { Cells } from "./cells/cells";
import { intersect } from "./cells/used-range";
import type { EventRegistry } from "./members/events";
import { localAddress } from "./members/refs";
import type { HostEntry } from "./wire/protocol";

/** Numbers of events, as office.js has them. */
const DATA_CHANGED = 10;
const ACTIVATED = 11;
const ADDED = 13;
const DELETED = 15;
const NAME_CHANGED = 25;
const TABLE_CHANGED = 101;

const LINES: Readonly<Record<string, "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | undefined>> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
};

interface Params {
  readonly subUnitId: string;
  readonly sheet?: { readonly id: string };
  readonly name?: string;
  readonly range?: IRange;
  readonly cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
}

export interface EventSourceOptions {
  /** True while a request of the add-in is carried out. */
  readonly byAddIn: () => boolean;
  /** Stores a range, for the event's `getRange`. */
  readonly rangeId: (sheet: string, rect: Rect) => string;
  readonly send: (entries: readonly HostEntry[]) => void;
}

/** Turns what happens in the workbook, by whoever, into the events that the add-in has asked for. */
export class EventSource {
  private active: string;
  private readonly before = new Map<string, unknown>();

  constructor(
    private readonly cells: Cells,
    private readonly registry: EventRegistry,
    private readonly options: EventSourceOptions,
  ) {
    this.active = cells.sheets.active();
    cells.engine.before((command) => this.remember(command));
    cells.engine.after((command, how) => this.happened(command, how));
  }

  /** Reads values from before the change, for the event. */
  private remember(command: ICommandInfo): void {
    const { subUnitId } = (command.params ?? {}) as Params;
    if (command.id === SetWorksheetNameMutation.id) this.before.set("name", this.cells.sheets.name(subUnitId));
    else if (command.id === SetRangeValuesMutation.id && this.wantsData(subUnitId)) {
      const rect = extent((command.params as Params).cellValue);
      this.before.set("value", rect && single(rect) ? this.cells.values.read(subUnitId, rect)[0]![0] : undefined);
    }
  }

  private happened(command: ICommandInfo, how: IExecutionOptions | undefined): void {
    if ((command.type !== CommandType.MUTATION && command.id !== SetWorksheetActiveOperation.id) || how?.["fromFormula"]) return;
    const params = (command.params ?? {}) as Params;
    const sheet = params.subUnitId;
    const line = LINES[command.id];
    if (line) this.dataChanged(sheet, lineRect(params.range!, line.startsWith("Row")), line);
    else if (command.id === SetRangeValuesMutation.id) this.valuesSet(sheet, params.cellValue);
    else if (command.id === InsertSheetMutation.id) this.send(ADDED, params.sheet!.id, { source: "Local" });
    else if (command.id === RemoveSheetMutation.id) this.send(DELETED, sheet, { source: "Local" });
    else if (command.id === SetWorksheetNameMutation.id)
      this.send(NAME_CHANGED, sheet, { nameBefore: this.before.get("name"), nameAfter: params.name, source: "Local" });
    else if (command.id === SetWorksheetActiveOperation.id && sheet !== this.active) {
      this.active = sheet;
      this.send(ACTIVATED, sheet, {});
    }
  }

  private valuesSet(sheet: string, cellValue: Params["cellValue"]): void {
    if (this.wantsData(sheet)) {
      const rect = extent(cellValue);
      if (rect) this.dataChanged(sheet, rect, "RangeEdited");
    }
  }

  private dataChanged(sheet: string, rect: Rect, changeType: string): void {
    const payload = {
      address: localAddress(rect),
      changeType,
      source: "Local",
      triggerSource: this.trigger(),
      shiftDirection: "None",
      ...(changeType === "RangeEdited" && single(rect) ? this.details(sheet, rect) : {}),
      ...(this.wantsData(sheet) ? { referenceId: this.options.rangeId(sheet, rect) } : {}),
    };
    this.send(DATA_CHANGED, sheet, payload);
    for (const table of this.cells.parts.of(sheet).tables) {
      if (intersect(table.rect, rect))
        this.queue(this.registry.entries(TABLE_CHANGED, table.id, { ...payload, worksheetId: sheet, tableId: table.id }));
    }
  }

  /** Excel reports old and new value when one cell is edited. */
  private details(sheet: string, rect: Rect): object {
    const valueBefore = this.before.get("value") ?? "";
    const valueAfter = this.cells.values.read(sheet, rect)[0]![0];
    return { valueBefore, valueAfter, valueTypeBefore: typeName(valueBefore), valueTypeAfter: typeName(valueAfter) };
  }

  private wantsData(sheet: string): boolean {
    const tables = () => this.cells.parts.of(sheet).tables.some(({ id }) => this.registry.wants(TABLE_CHANGED, id));
    return this.registry.wants(DATA_CHANGED) || this.registry.wants(DATA_CHANGED, sheet) || this.registry.wants(TABLE_CHANGED) || tables();
  }

  private trigger(): string {
    return this.options.byAddIn() ? "ThisLocalAddin" : "Unknown";
  }

  private send(eventType: number, sheet: string, payload: object): void {
    this.queue(this.registry.entries(eventType, sheet, { worksheetId: sheet, ...payload }));
  }

  private queue(entries: readonly HostEntry[]): void {
    if (entries.length > 0) this.options.send(entries);
  }
}

function typeName(value: unknown): string {
  return value === "" || value === undefined
    ? "Empty"
    : typeof value === "number"
      ? "Double"
      : typeof value === "boolean"
        ? "Boolean"
        : "String";
}

function isContent(cell: Nullable<ICellData>): boolean {
  return !cell || cell.v !== undefined || cell.f !== undefined || cell.p !== undefined;
}

function single(rect: Rect): boolean {
  return rect.rowCount === 1 && rect.columnCount === 1;
}

function lineRect(range: IRange, rows: boolean): Rect {
  return rows
    ? { row: range.startRow, rowCount: range.endRow - range.startRow + 1, column: 0, columnCount: MAX_COLUMNS }
    : { row: 0, rowCount: MAX_ROWS, column: range.startColumn, columnCount: range.endColumn - range.startColumn + 1 };
}

/** Smallest rectangle around the cells whose content a mutation changes. */
function extent(cellValue: Params["cellValue"]): Rect | null {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (const row in cellValue) {
    const line = cellValue[Number(row)]!;
    for (const column in line) {
      if (!isContent(line[Number(column)])) continue;
      top = Math.min(top, Number(row));
      bottom = Math.max(bottom, Number(row));
      left = Math.min(left, Number(column));
      right = Math.max(right, Number(column));
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

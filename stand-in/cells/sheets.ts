import { BooleanNumber, mergeWorksheetSnapshotWithDefault, type IWorksheetData } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { Engine } from "./engine";
import type { Parts } from "./parts";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** Marked as from another user: the engine then keeps showing the same sheet, as Excel does. */
const STAY = { fromCollab: true };

/** Worksheets: which there are, in what order, and how each is shown. Sheets are named by id. */
export class Sheets {
  constructor(
    private readonly engine: Engine,
    private readonly parts: Parts,
  ) {}

  ids(): readonly string[] {
    return this.engine.workbook.getSheetOrders();
  }

  has(id: string): boolean {
    return this.engine.workbook.getSheetBySheetId(id) !== undefined && this.engine.workbook.getSheetBySheetId(id) !== null;
  }

  /** By name as Excel compares names (ignoring case), or by id. */
  find(nameOrId: string): string | null {
    const name = nameOrId.toLowerCase();
    return this.ids().find((id) => id === nameOrId || this.name(id).toLowerCase() === name) ?? null;
  }

  name(id: string): string {
    return this.engine.sheet(id).getName();
  }

  rename(id: string, name: string): void {
    this.engine.run(SetWorksheetNameMutation.id, { ...this.place(id), name });
  }

  position(id: string): number {
    return this.ids().indexOf(id);
  }

  move(id: string, toOrder: number): void {
    this.engine.run(SetWorksheetOrderMutation.id, { ...this.place(id), fromOrder: this.position(id), toOrder });
  }

  add(name: string): string {
    const id = this.parts.newId();
    const sheet = mergeWorksheetSnapshotWithDefault({ id, name, ...this.engine.roomFor(0, 0) }) as IWorksheetData;
    this.engine.run(InsertSheetMutation.id, { unitId: this.engine.unitId, index: this.ids().length, sheet }, STAY);
    return id;
  }

  /** `Ark1`, `Ark2`, … as Danish Excel names new sheets. */
  freeName(): string {
    let number = this.ids().length + 1;
    while (this.find(`Ark${number}`) !== null) number++;
    return `Ark${number}`;
  }

  remove(id: string): void {
    this.engine.run(RemoveSheetMutation.id, { ...this.place(id), subUnitName: this.name(id) });
  }

  visibility(id: string): Visibility {
    const config = this.engine.sheet(id).getConfig();
    if (config.hidden !== BooleanNumber.TRUE) return "Visible";
    return config.custom?.["veryHidden"] === true ? "VeryHidden" : "Hidden";
  }

  setVisibility(id: string, visibility: Visibility): void {
    const config = this.engine.sheet(id).getConfig();
    config.custom = { ...config.custom, veryHidden: visibility === "VeryHidden" };
    const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.engine.run(SetWorksheetHideMutation.id, { ...this.place(id), hidden }, STAY);
    this.parts.touch(id, "visibility");
  }

  /** `#RRGGBB`, or empty for none. */
  tabColor(id: string): string {
    return this.engine.sheet(id).getConfig().tabColor || (this.parts.of(id).tabColor ?? "");
  }

  setTabColor(id: string, color: string): void {
    this.engine.run(SetTabColorMutation.id, { ...this.place(id), color });
    const { tabColor: _, ...rest } = this.parts.of(id);
    this.parts.change(id, color ? { ...rest, tabColor: color } : { ...rest, tabColor: undefined as never }, "tabColor");
  }

  active(): string {
    const active = this.engine.workbook.getActiveSheet(true) ?? undefined;
    return active?.getSheetId() ?? this.ids()[0]!;
  }

  activate(id: string): void {
    this.engine.run(SetWorksheetActiveOperation.id, this.place(id));
  }

  gridlines(id: string): boolean {
    return this.engine.sheet(id).getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  setGridlines(id: string, show: boolean): void {
    this.engine.run(ToggleGridlinesMutation.id, { ...this.place(id), showGridlines: show ? BooleanNumber.TRUE : BooleanNumber.FALSE });
    this.parts.change(id, { gridlines: show }, "view");
  }

  /** Rows and columns that stay in view; 0 of both lets go. */
  frozen(id: string): { rows: number; columns: number } {
    const freeze = this.engine.sheet(id).getConfig().freeze;
    return { rows: Math.max(0, freeze?.ySplit ?? 0), columns: Math.max(0, freeze?.xSplit ?? 0) };
  }

  freeze(id: string, rows: number, columns: number): void {
    const params = { ...this.place(id), startRow: rows || -1, startColumn: columns || -1, ySplit: rows, xSplit: columns };
    this.engine.run(SetFrozenMutation.id, params);
  }

  private place(id: string): { unitId: string; subUnitId: string } {
    return { unitId: this.engine.unitId, subUnitId: id };
  }
}

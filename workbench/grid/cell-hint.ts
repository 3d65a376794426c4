/** What Excel says beside the active cell: the prompt of its validation, and that what was written is not on its list. For screen readers too. */
import type { Injector } from "@univerjs/core";
import { SetRangeValuesMutation, SetSelectionsOperation } from "@univerjs/sheets";
import { cellAddress } from "../../src/core/model/address";
import type { Cells } from "../../stand-in/cells/cells";
import type { DataValidationPart } from "../../stand-in/document";
import { currentView, onViewMoved } from "./view";

/** A moment's rest, so that a held arrow key reports the last cell only. */
const REST_MS = 150;

/** Until the function that is returned is called. */
export function hintAtCell(injector: Injector, cells: Cells, holder: HTMLElement): () => void {
  const box = document.createElement("div");
  box.className = "cell-hint";
  box.hidden = true;
  const [title, message] = [document.createElement("strong"), document.createElement("div")];
  box.append(title, message);
  const spoken = document.createElement("div");
  spoken.className = "spoken";
  spoken.setAttribute("role", "status");
  holder.append(box, spoken);
  let timer: ReturnType<typeof setTimeout> | null = null;
  /** The cell that a word not on its list was written in, until another word is. */
  let refused: string | null = null;

  const hint = (): { title: string; message: string } | null => {
    const { row, column } = cells.selection.activeCell();
    const sheet = cells.sheets.active();
    const part = cells.parts.of(sheet).dataValidations.find(({ ranges }) => ranges.some((rect) => holds(rect, row, column)));
    if (part === undefined) return null;
    if (refused === keyOf(sheet, row, column) && part.errorAlert?.show === true) return part.errorAlert;
    return part.prompt?.show === true ? part.prompt : null;
  };
  const place = (): void => {
    const view = box.hidden ? null : currentView(injector);
    if (view === null) return;
    const { row, column } = cells.selection.activeCell();
    const cell = view.cell(row, column);
    const { x, y } = view.place(cell.left, cell.bottom);
    const origin = holder.getBoundingClientRect();
    // Beside the window's edge it stays inside.
    const left = Math.max(0, Math.min(view.canvas.left - origin.left + x + 8, origin.width - box.offsetWidth - 16));
    Object.assign(box.style, { left: `${left}px`, top: `${view.canvas.top - origin.top + y + 4}px` });
  };
  const show = (): void => {
    timer = null;
    const found = hint();
    box.hidden = found === null;
    title.textContent = found?.title ?? "";
    message.textContent = found?.message ?? "";
    place();
    // The pane reports what the add-in selects.
    if (holder.contains(document.activeElement))
      spoken.textContent = [nameOf(cells), found?.title, found?.message].filter(Boolean).join(". ");
  };
  const later = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(show, REST_MS);
  };
  const listening = cells.engine.after((command) => {
    if (command.id === SetSelectionsOperation.id) later();
    if (command.id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = command.params as { subUnitId: string; cellValue?: Record<number, Record<number, unknown>> };
    const [row] = Object.keys(cellValue ?? {});
    const [column] = Object.keys(cellValue?.[Number(row)] ?? {});
    // Of what is written by hand, one cell at a time.
    if (row === undefined || column === undefined || Object.keys(cellValue ?? {}).length > 1) return;
    refused = isRefused(cells, subUnitId, Number(row), Number(column)) ? keyOf(subUnitId, Number(row), Number(column)) : null;
    later();
  });
  holder.addEventListener("focusin", later);
  onViewMoved(injector, () => {
    place();
    if (box.dataset["sheet"] !== cells.sheets.active()) later();
    box.dataset["sheet"] = cells.sheets.active();
  });
  return () => {
    if (timer !== null) clearTimeout(timer);
    listening.dispose();
    holder.removeEventListener("focusin", later);
    box.remove();
    spoken.remove();
  };
}

/** `B7, Systemejer: Asta`; the column's name where the cell is in a table. */
function nameOf(cells: Cells): string {
  const sheet = cells.sheets.active();
  const { row, column } = cells.selection.activeCell();
  const table = cells.parts.of(sheet).tables.find(({ rect }) => holds(rect, row, column));
  const header = table === undefined || row === table.rect.row ? undefined : table.columns[column - table.rect.column];
  const text = cells.values.readText(sheet, { row, column, rowCount: 1, columnCount: 1 })[0]![0]!;
  const place = [cellAddress(row, column), header].filter(Boolean).join(", ");
  return text === "" ? `${place}: tom` : `${place}: ${text}`;
}

/** A list that is written out is asked; a list of cells is left to the add-in's own check. */
function isRefused(cells: Cells, sheet: string, row: number, column: number): boolean {
  const part = cells.parts.of(sheet).dataValidations.find(({ ranges }) => ranges.some((rect) => holds(rect, row, column)));
  const values = part && valuesOf(part);
  const value = String(cells.values.read(sheet, { row, column, rowCount: 1, columnCount: 1 })[0]![0]!);
  return values !== undefined && value !== "" && !values.includes(value);
}

function valuesOf({ type, formula1 }: DataValidationPart): readonly string[] | undefined {
  if (type !== "list" || formula1 === undefined || formula1.startsWith("=")) return undefined;
  return formula1
    .replace(/^"(.*)"$/, "$1")
    .split(",")
    .map((value) => value.trim());
}

function holds(rect: { row: number; column: number; rowCount: number; columnCount: number }, row: number, column: number): boolean {
  return row >= rect.row && row < rect.row + rect.rowCount && column >= rect.column && column < rect.column + rect.columnCount;
}

const keyOf = (sheet: string, row: number, column: number): string => `${sheet}!${row}!${column}`;

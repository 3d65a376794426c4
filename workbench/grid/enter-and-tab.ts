/**
 * Enter after a row typed with Tab goes to the row below where the row began, as in Excel, and only then: a place that was gone to otherwise
 * (by mouse, by the name box) begins a row of its own. The engine remembers the first row's begin until a mouse is used, and Enter then
 * writes over another row.
 */
import { Direction, ICommandService, type IDisposable, type Injector } from "@univerjs/core";
import { SelectRangeCommand } from "@univerjs/sheets";
import { MoveSelectionCommand, MoveSelectionEnterAndTabCommand } from "@univerjs/sheets-ui";
import { KeyCode } from "@univerjs/ui";
import type { Cells } from "../../stand-in/cells/cells";
import { cancelCommand } from "./cancel-command";

interface Row {
  readonly sheet: string;
  /** Where the row was begun, and where the last Tab has come to. */
  readonly begin: number;
  readonly row: number;
  readonly column: number;
}

export function moveAsExcel(injector: Injector, { engine, sheets, selection }: Cells): IDisposable {
  const commands = injector.get(ICommandService);
  let typed: Row | null = null;
  const here = (): { sheet: string; row: number; column: number; single: boolean } => {
    const rects = selection.rects();
    const single = rects.length === 1 && rects[0]!.rowCount * rects[0]!.columnCount === 1;
    return { sheet: sheets.active(), ...selection.activeCell(), single };
  };
  const beginOf = (place: Omit<Row, "begin">): number =>
    typed !== null && typed.sheet === place.sheet && typed.row === place.row && typed.column === place.column ? typed.begin : place.column;

  const before = commands.beforeCommandExecuted((command) => {
    if (command.id !== MoveSelectionEnterAndTabCommand.id) return;
    const { keycode, direction } = command.params as { readonly keycode: KeyCode; readonly direction: Direction };
    const { single, ...place } = here();
    // Within a larger selection both keys go through its cells.
    if (!single) return;
    const begin = beginOf(place);
    if (keycode === KeyCode.TAB) {
      typed = { ...place, begin };
      return;
    }
    typed = null;
    void commands.executeCommand(MoveSelectionCommand.id, { direction }).then(() => {
      const next = here();
      if (direction !== Direction.DOWN || begin === place.column || !next.single) return;
      const range = { startRow: next.row, endRow: next.row, startColumn: begin, endColumn: begin };
      commands.syncExecuteCommand(SelectRangeCommand.id, { unitId: engine.unitId, subUnit: next.sheet, range });
    });
    cancelCommand(injector, command);
  });
  const after = commands.onCommandExecuted((command) => {
    if (command.id !== MoveSelectionEnterAndTabCommand.id || typed === null) return;
    const { sheet, row, column } = here();
    typed = { sheet, row, column, begin: typed.begin };
  });
  return {
    dispose: () => {
      before.dispose();
      after.dispose();
    },
  };
}

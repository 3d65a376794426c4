/**
 * Commands of the grid that are refused, whichever way they are called (menu, key, drag). They move cells under what
 * points at them: charts, pivot tables and names are in parts of the file that a save leaves byte for byte, and would
 * point at the wrong cells afterwards. Excel can do it; this page says so instead of damaging the file.
 */
import { ICommandService, type IDisposable, type Injector } from "@univerjs/core";
import {
  CopySheetCommand,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertColCommand,
  InsertMultiColsLeftCommand,
  InsertMultiColsRightCommand,
  InsertMultiRowsAboveCommand,
  InsertMultiRowsAfterCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  InsertRowCommand,
  InsertSheetCommand,
  MoveColsCommand,
  MoveRangeCommand,
  MoveRowsCommand,
  RemoveColByRangeCommand,
  RemoveColCommand,
  RemoveRowByRangeCommand,
  RemoveRowCommand,
  RemoveSheetCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SplitTextToColumnsCommand,
} from "@univerjs/sheets";
import { cancelCommand } from "./cancel-command";

const REFUSED: ReadonlySet<string> = new Set(
  [
    CopySheetCommand,
    DeleteRangeMoveLeftCommand,
    DeleteRangeMoveUpCommand,
    InsertColByRangeCommand,
    InsertColCommand,
    InsertMultiColsLeftCommand,
    InsertMultiColsRightCommand,
    InsertMultiRowsAboveCommand,
    InsertMultiRowsAfterCommand,
    InsertRangeMoveDownCommand,
    InsertRangeMoveRightCommand,
    InsertRowByRangeCommand,
    InsertRowCommand,
    MoveColsCommand,
    MoveRangeCommand,
    MoveRowsCommand,
    RemoveColByRangeCommand,
    RemoveColCommand,
    RemoveRowByRangeCommand,
    RemoveRowCommand,
    RemoveSheetCommand,
    SetWorksheetNameCommand,
    SetWorksheetOrderCommand,
    SplitTextToColumnsCommand,
  ].map((command) => command.id),
);

/**
 * Refuses them and reports it. The engine's own work for office.js goes by mutations, which are below commands. A sheet is added as office.js
 * adds one, with Excel's size and name, where the engine's command has its own.
 */
export function refuseMoves(injector: Injector, report: () => void, addSheet: () => void): IDisposable {
  return injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id === InsertSheetCommand.id) addSheet();
    else if (REFUSED.has(command.id)) report();
    else return;
    cancelCommand(injector, command);
  });
}

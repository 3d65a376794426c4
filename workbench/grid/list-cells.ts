/**
 * Cells with a list of values. Typing writes in the cell, as in Excel; the engine would open the list and give the keys to its search box. The
 * list is opened by its arrow or Alt+Down, and choosing the value that is there keeps it.
 */
import { ICommandService, type Injector } from "@univerjs/core";
import { IEditorBridgeService, ISheetCellDropdownManagerService } from "@univerjs/sheets-ui";
import type { Cells } from "../../stand-in/cells/cells";

const SHOW_LIST = "sheet.operation.show-data-validation-dropdown";

export function typeInLists(injector: Injector): void {
  const dropdowns = injector.get(ISheetCellDropdownManagerService);
  const editor = injector.get(IEditorBridgeService);
  const show = dropdowns.showDropdown.bind(dropdowns);
  dropdowns.showDropdown = (param) => {
    if (param.type !== "list") return show(param);
    if (editor.isVisible().visible) return { dispose: () => param.onHide?.() };
    const { onChange, multiple } = param.props;
    return show({
      ...param,
      props: {
        ...param.props,
        onChange: (chosen: string[]) => (multiple !== true && chosen.length === 0 ? true : (onChange?.(chosen) ?? true)),
      },
    });
  };
}

/** Alt+Down on a cell with a list. */
export function openList(injector: Injector, { engine, sheets, selection }: Cells): void {
  const { row, column } = selection.activeCell();
  void injector.get(ICommandService).executeCommand(SHOW_LIST, { unitId: engine.unitId, subUnitId: sheets.active(), row, column });
}

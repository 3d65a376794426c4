/** The add-in's entries in the menu of a cell, among Univer's own. */
import { CommandType, ICommandService, type Univer } from "@univerjs/core";
import { ContextMenuGroup, ContextMenuPosition, IMenuManagerService, MenuItemType } from "@univerjs/ui";
import { ADD_IN_ENTRY } from "./menus";

/** Adds an entry; `run` is called when it is chosen. The cell under the pointer is the active one by then, as in Excel. */
export function offerInCellMenu(univer: Univer, id: string, label: string, run: () => void): void {
  const injector = univer.__getInjector();
  const key = `${ADD_IN_ENTRY}${id}`;
  injector.get(ICommandService).registerCommand({
    id: key,
    type: CommandType.OPERATION,
    handler: () => {
      run();
      return true;
    },
  });
  injector.get(IMenuManagerService).mergeMenu({
    [ContextMenuPosition.MAIN_AREA]: {
      [ContextMenuGroup.OTHERS]: {
        [key]: { order: 100, menuItemFactory: () => ({ id: key, type: MenuItemType.BUTTON, title: label }) },
      },
    },
  });
}

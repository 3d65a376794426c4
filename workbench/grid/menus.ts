/**
 * The entries of Univer's own menus that are shown. An allow-list, because a menu entry may only be offered when
 * (a) it has a Danish text and (b) a save can put its result into the file that came in. Inserting and deleting rows,
 * columns or cells moves everything that points at them (formulas, charts, pivot tables, names in parts that stay
 * byte for byte), which a save cannot follow; so they are not here, and `limits.ts` refuses them by keyboard too.
 */
import { MenuManagerService, type IMenuSchema } from "@univerjs/ui";
import { ClearSelectionContentCommand } from "@univerjs/sheets";
import { SheetCopyCommand, SheetCutCommand, SheetPasteCommand, SheetPasteValueCommand } from "@univerjs/sheets-ui";

// Univer keys copy, cut and paste by name and the others by id.
const ALLOWED: ReadonlySet<string> = new Set([
  SheetCopyCommand.name,
  SheetCutCommand.name,
  SheetPasteCommand.name,
  SheetPasteValueCommand.id,
  ClearSelectionContentCommand.id,
  // The two parents of the entries above.
  "sheet.menu.paste-special",
  "sheet.menu.clear-selection",
]);

/** Keys of what the add-in itself offers begin with this; see `cell-menu.ts`. */
export const ADD_IN_ENTRY = "add-in.";

function keep(entries: readonly IMenuSchema[]): IMenuSchema[] {
  return entries.flatMap((entry) => {
    if (entry.item !== undefined && !ALLOWED.has(entry.key) && !entry.key.startsWith(ADD_IN_ENTRY)) return [];
    if (entry.children === undefined) return entry.item === undefined ? [] : [entry];
    const children = keep(entry.children);
    return children.length === 0 ? [] : [{ ...entry, children }];
  });
}

export class AllowedMenus extends MenuManagerService {
  override getMenuByPositionKey(key: string): IMenuSchema[] {
    return keep(super.getMenuByPositionKey(key));
  }

  override getFlatMenuByPositionKey(key: string): IMenuSchema[] {
    return keep(super.getFlatMenuByPositionKey(key));
  }
}

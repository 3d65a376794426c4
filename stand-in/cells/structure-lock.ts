import { IPermissionService } from "@univerjs/core";
import {
  WorkbookCopySheetPermission,
  WorkbookCreateSheetPermission,
  WorkbookDeleteSheetPermission,
  WorkbookHideSheetPermission,
  WorkbookMoveSheetPermission,
  WorkbookRenameSheetPermission,
} from "@univerjs/sheets";
import type { Engine } from "./engine";
import type { Parts } from "./parts";

const POINTS = [
  WorkbookCopySheetPermission,
  WorkbookCreateSheetPermission,
  WorkbookDeleteSheetPermission,
  WorkbookHideSheetPermission,
  WorkbookMoveSheetPermission,
  WorkbookRenameSheetPermission,
];

/** Where the workbook's structure is protected, the grid's user can't change it either. */
export function lockStructure(engine: Engine, parts: Parts): void {
  const service = engine.injector.get(IPermissionService);
  const follow = (): void => {
    for (const Point of POINTS) service.updatePermissionPoint(new Point(engine.unitId).id, !parts.protection.structure);
  };
  if (parts.protection.structure) follow();
  parts.onWorkbookChange((aspect) => {
    if (aspect === "protection") follow();
  });
}

import { apiNotFound, HostError } from "../../wire/errors";
import { at } from "../../wire/object-model";
import { notUndoable, DOCS, method, property, type Type } from "../host";
import { requireSheet, type SheetRef } from "../refs";

/** Defaults of a protected sheet: selecting only. */
const DEFAULTS: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const WorksheetProtectionType: Type<SheetRef> = {
  name: "WorksheetProtection",
  doc: `${DOCS}worksheetprotection`,
  check: requireSheet,
  members: {
    protected: property(({ sheet }, host) => host.cells.parts.of(sheet).protection?.protected ?? false),
    options: property(({ sheet }, host) => ({ ...DEFAULTS, ...host.cells.parts.of(sheet).protection?.options })),
    /** A sheet that is protected can't be protected again. */
    protect: notUndoable(
      method(({ sheet }, [options = {}, password], host) => {
        if (host.cells.parts.of(sheet).protection?.protected) throw new HostError("InvalidOperation");
        host.cells.parts.change(
          sheet,
          { protection: { protected: true, options: options ?? {}, hasPassword: Boolean(password) } },
          "protection",
        );
        return null;
      }),
    ),
    /** The stand-in keeps no passwords; a sheet that has one stays protected. */
    unprotect: notUndoable(
      method(({ sheet }, [password], host) => {
        const { protection } = host.cells.parts.of(sheet);
        // Passwords are not stored, so it can't be said whether this is the one.
        if (protection?.hasPassword && password) throw apiNotFound("WorksheetProtection", "unprotect(password)");
        if (protection?.hasPassword) throw new HostError("AccessDenied");
        if (protection?.protected) host.cells.parts.change(sheet, { protection: { ...protection, protected: false } }, "protection");
        return null;
      }),
    ),
  },
};

export function worksheetProtectionOf(sheet: string) {
  return at(WorksheetProtectionType, { sheet });
}

import { HostError } from "../../wire/errors";
import { at } from "../../wire/object-model";
import { notUndoable, DOCS, method, property, type Type } from "../host";

/** Protection of the workbook's structure: which sheets there are, their names, order and visibility. */
export const WorkbookProtectionType: Type<null> = {
  name: "WorkbookProtection",
  doc: `${DOCS}workbookprotection`,
  members: {
    protected: property((_ref, host) => host.cells.parts.protection.structure),
    /** "Fails if the workbook has already been protected." */
    protect: notUndoable(
      method((_ref, [password], host) => {
        if (host.cells.parts.protection.structure) throw new HostError("InvalidOperation");
        // A password can't be written to the file, so a workbook with one could never be opened again.
        if (password) throw new HostError("ApiNotFound", "The stand-in keeps no passwords.", "WorkbookProtection.protect(password)");
        host.cells.parts.changeWorkbook("protection", { structure: true, hasPassword: false });
        return null;
      }),
    ),
    /** The stand-in can't check a password; a workbook that has one stays protected. */
    unprotect: notUndoable(
      method((_ref, _args, host) => {
        const { structure, hasPassword } = host.cells.parts.protection;
        if (structure && hasPassword) throw new HostError("AccessDenied");
        if (structure) host.cells.parts.changeWorkbook("protection", { structure: false, hasPassword: false });
        return null;
      }),
    ),
  },
};

export const workbookProtection = at(WorkbookProtectionType, null);

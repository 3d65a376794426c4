import type { Visibility } from "../../cells/sheets";
import { HostError } from "../../wire/errors";
import type { MemberHost } from "../host";
import { requireOpenStructure } from "../refs";
import { requireDeletable } from "./unsupported-moves";

/** Rules for sheet names: https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
export function checkName(given: unknown, host: MemberHost, self?: string): string {
  requireOpenStructure(host);
  const name = String(given);
  if (
    name === "" ||
    name.length > 31 ||
    /[\\/?*[\]:]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history"
  ) {
    throw new HostError("InvalidArgument");
  }
  const namesake = host.cells.sheets.find(name);
  if (namesake !== null && namesake !== self) throw new HostError("ItemAlreadyExists");
  return name;
}

/**
 * A workbook keeps at least one visible sheet. A very hidden sheet can't be deleted before it is shown. A protected sheet can:
 * that is for the protection of the workbook to stop.
 */
export function deleteSheet(sheet: string, host: MemberHost): null {
  requireOpenStructure(host);
  requireDeletable(sheet, host);
  const { sheets } = host.cells;
  const visibility = sheets.visibility(sheet);
  if (visibility === "VeryHidden") throw new HostError("InvalidOperation");
  if (visibility === "Visible" && visibleSheets(host).length === 1) throw new HostError("InvalidOperation");
  if (sheets.active() === sheet) {
    const visible = visibleSheets(host);
    const index = visible.indexOf(sheet);
    sheets.activate(visible[index + 1] ?? visible[index - 1]!);
  }
  sheets.remove(sheet);
  return null;
}

export function setVisibility(sheet: string, value: Visibility, host: MemberHost): void {
  if (!["Visible", "Hidden", "VeryHidden"].includes(value)) throw new HostError("InvalidArgument");
  requireOpenStructure(host);
  const { sheets } = host.cells;
  if (value !== "Visible" && sheets.visibility(sheet) === "Visible") {
    const others = visibleSheets(host).filter((id) => id !== sheet);
    if (others.length === 0) throw new HostError("InvalidOperation");
    if (sheets.active() === sheet) sheets.activate(others[0]!);
  }
  sheets.setVisibility(sheet, value);
}

function visibleSheets(host: MemberHost): string[] {
  return host.cells.sheets.ids().filter((id) => host.cells.sheets.visibility(id) === "Visible");
}

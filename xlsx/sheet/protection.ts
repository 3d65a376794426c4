import type { ProtectionPart } from "../model/parts";
import { attr, booleanAttr, type XmlElement } from "../xml/tree";
import type { SheetFrame } from "./frame";

/**
 * The model lists what is allowed, the file what is locked. `objects` and `scenarios` are locked only when stated; the
 * rest, except selecting cells, are locked unless stated otherwise (ECMA-376 18.3.1.85).
 */
const OPTIONS: readonly (readonly [string, string, boolean])[] = [
  ["allowAutoFilter", "autoFilter", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowEditObjects", "objects", false],
  ["allowEditScenarios", "scenarios", false],
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowInsertHyperlinks", "insertHyperlinks", true],
  ["allowInsertRows", "insertRows", true],
  ["allowPivotTables", "pivotTables", true],
  ["allowSort", "sort", true],
];

export function readProtection(element: XmlElement | undefined): ProtectionPart | undefined {
  if (!element) return undefined;
  return {
    protected: booleanAttr(element, "sheet"),
    options: Object.fromEntries(OPTIONS.map(([option, name, locked]) => [option, !booleanAttr(element, name, locked)])),
    hasPassword: attr(element, "password") !== undefined || attr(element, "hashValue") !== undefined,
  };
}

/** A password that came with the file stays; none is ever set. */
export function writeProtection(frame: SheetFrame, protection: ProtectionPart | undefined): void {
  if (!protection?.protected) {
    frame.put("sheetProtection", undefined);
    return;
  }
  const before = readProtection(frame.child("sheetProtection"));
  const attributes: Record<string, string | undefined> = { sheet: "1" };
  for (const [option, name, locked] of OPTIONS) {
    const allowed = protection.options[option] ?? !locked;
    // Excel protects objects and scenarios with a sheet; only options that are explicitly allowed stay open.
    if (allowed !== (before?.options[option] ?? !locked) || !before)
      attributes[name] = !allowed === locked ? undefined : allowed ? "0" : "1";
  }
  if (before?.hasPassword && !protection.hasPassword)
    for (const name of ["password", "algorithmName", "hashValue", "saltValue", "spinCount"]) attributes[name] = undefined;
  frame.setAttributes("sheetProtection", attributes);
}

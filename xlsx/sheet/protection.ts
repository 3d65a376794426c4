import type { ProtectionPart } from "../../stand-in/document";
import { attr, booleanAttr, type XmlElement } from "../xml/tree";
import type { SheetFrame } from "./frame";

/**
 * office.js asks what is allowed, the file says what is locked. `objects` and `scenarios` are locked only when said so;
 * the rest, selecting cells apart, are locked unless said otherwise (ECMA-376 18.3.1.85).
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

/** A password that came with the file stays; we never set one. */
export function writeProtection(frame: SheetFrame, protection: ProtectionPart | undefined): void {
  if (!protection?.protected) {
    frame.put("sheetProtection", undefined);
    return;
  }
  const before = readProtection(frame.child("sheetProtection"));
  const attributes: Record<string, string | undefined> = { sheet: "1" };
  for (const [option, name, locked] of OPTIONS) {
    const allowed = protection.options[option] ?? !locked;
    // Excel itself protects objects and scenarios with a sheet; only what is told to be allowed is left open.
    if (allowed !== (before?.options[option] ?? !locked) || !before)
      attributes[name] = !allowed === locked ? undefined : allowed ? "0" : "1";
  }
  if (before?.hasPassword && !protection.hasPassword)
    for (const name of ["password", "algorithmName", "hashValue", "saltValue", "spinCount"]) attributes[name] = undefined;
  frame.setAttributes("sheetProtection", attributes);
}

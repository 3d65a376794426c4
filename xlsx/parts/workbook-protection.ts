import type { WorkbookProtection } from "../model/workbook";
import { attr, booleanAttr, child, type XmlElement } from "../xml/tree";

/** ECMA-376 18.2.29; passwords of Excel 2010 and before, and of those after. */
const PASSWORD = ["workbookPassword", "workbookAlgorithmName", "workbookHashValue", "workbookSaltValue", "workbookSpinCount"];

export function readWorkbookProtection(workbook: XmlElement): WorkbookProtection | undefined {
  const element = child(workbook, "workbookProtection");
  if (!element || !booleanAttr(element, "lockStructure")) return undefined;
  return {
    structure: true,
    hasPassword: attr(element, "workbookPassword") !== undefined || attr(element, "workbookHashValue") !== undefined,
  };
}

/** Attributes to set (undefined: to remove). Locked windows and revisions stay as they are. */
export function protectionAttributes({ structure }: WorkbookProtection): Record<string, string | undefined> {
  return structure
    ? { lockStructure: "1" }
    : { lockStructure: undefined, ...Object.fromEntries(PASSWORD.map((name) => [name, undefined])) };
}

import { WorkbookFileError } from "../errors";
import type { Package } from "../container/package";
import type { WorkbookProtection } from "../model/workbook";
import { attr, booleanAttr, child, childrenOf, numberAttr, relationshipId, type XmlElement } from "../xml/tree";
import { readWorkbookProtection } from "./workbook-protection";

/** One tab of the workbook, of whatever kind. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly relationship: string;
  /** Undefined when the relationship or its part is missing. */
  readonly path: string | undefined;
  /** `worksheet`, `chartsheet`, `dialogsheet`, `xlMacrosheet` … */
  readonly kind: string;
}

export interface NameEntry {
  readonly name: string;
  /** As in the file, without `=`. */
  readonly text: string;
  readonly localSheetId: number | undefined;
  readonly hidden: boolean;
  readonly comment: string | undefined;
}

export interface WorkbookPart {
  readonly path: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  readonly date1904: boolean;
  readonly activeTab: number;
  readonly manualCalculation: boolean;
  readonly protection: WorkbookProtection | undefined;
  /** The type that its content has, which decides the ending that Excel accepts: .xlsm with macros, otherwise .xlsx. */
  readonly macroEnabled: boolean;
}

/** Finds and reads the workbook part. Throws `WorkbookFileError` when the package holds none. */
export function readWorkbookPart(pack: Package): WorkbookPart {
  const path = findWorkbook(pack);
  const root = pack.tree(path);
  if (root.local !== "workbook") throw new WorkbookFileError("not-a-workbook", `${path} holds ${root.name}`);
  const relationships = pack.relationships(path);
  const sheets = childrenOf(child(root, "sheets"), "sheet").map((element): SheetEntry => {
    const id = relationshipId(element) ?? "";
    const relation = relationships.find((r) => r.id === id);
    const state = attr(element, "state");
    return {
      name: attr(element, "name") ?? "",
      sheetId: numberAttr(element, "sheetId") ?? 0,
      relationship: id,
      state: state === "hidden" || state === "veryHidden" ? state : "visible",
      path: relation && !relation.external && pack.has(relation.target) ? relation.target : undefined,
      kind: relation?.type ?? "missing",
    };
  });
  const properties = child(root, "workbookPr");
  const view = child(child(root, "bookViews"), "workbookView");
  const calculation = child(root, "calcPr");
  return {
    path,
    sheets,
    names: childrenOf(child(root, "definedNames"), "definedName").map(readName),
    date1904: properties ? booleanAttr(properties, "date1904") : false,
    activeTab: (view && numberAttr(view, "activeTab")) ?? 0,
    manualCalculation: calculation !== undefined && attr(calculation, "calcMode") === "manual",
    protection: readWorkbookProtection(root),
    macroEnabled: /macroEnabled/i.test(pack.contentType(path) ?? ""),
  };
}

function readName(element: XmlElement): NameEntry {
  return {
    name: attr(element, "name") ?? "",
    text: element.text,
    localSheetId: numberAttr(element, "localSheetId"),
    hidden: booleanAttr(element, "hidden"),
    comment: attr(element, "comment"),
  };
}

function findWorkbook(pack: Package): string {
  const path = pack.relationships("").find((r) => r.type === "officeDocument" && !r.external)?.target ?? "xl/workbook.xml";
  const type = pack.contentType(path) ?? "";
  if (pack.has(path)) {
    if (/binary/i.test(type) || path.endsWith(".bin")) throw new WorkbookFileError("binary", type);
    if (/\.(?:template|template\.macroEnabled)\.main\+xml$/i.test(type)) throw new WorkbookFileError("template", type);
    if (/wordprocessingml|presentationml|visio|addin/i.test(type)) throw new WorkbookFileError("not-a-workbook", type);
    return path;
  }
  if (pack.has("xl/workbook.bin")) throw new WorkbookFileError("binary", "xl/workbook.bin");
  if (pack.has("content.xml") && pack.has("META-INF/manifest.xml")) throw new WorkbookFileError("open-document", "content.xml");
  if (pack.entries.some(({ name }) => /\.iwa$|^Index\.zip$/i.test(name))) throw new WorkbookFileError("numbers", "an .iwa part");
  throw new WorkbookFileError("not-a-workbook", "no workbook part in the package");
}

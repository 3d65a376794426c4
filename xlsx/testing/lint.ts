import { parseRect, type Rect } from "../address";
import { Package } from "../container/package";
import { partKey } from "../container/part-path";
import { FUTURE_FUNCTIONS } from "../formula/future-functions";
import { tokenize } from "../formula/tokens";
import { readWorkbookPart } from "../parts/workbook";
import { readSharedStrings } from "../parts/shared-strings";
import { unescapeXString } from "../xml/escape";
import { decodeXml } from "../xml/text";
import { attr, child, childrenOf, descendants, numberAttr, parseXml, relationshipId, type XmlElement } from "../xml/tree";

/**
 * Faults that Microsoft's validator accepts but Excel repairs when it opens the file. Empty for a good file. Parses every
 * part whole, so it is for tests.
 */
export function lintWorkbook(bytes: Uint8Array): string[] {
  const pack = new Package(bytes);
  const complaints: string[] = [];
  const trees = new Map<string, XmlElement>();
  for (const { name } of pack.entries) {
    if (!/\.(xml|rels|vml)$/i.test(name)) continue;
    try {
      trees.set(partKey(name), parseXml(decodeXml(pack.bytes(name), name), name));
    } catch (error) {
      complaints.push(`${name}: ${error instanceof Error ? ((error as { detail?: string }).detail ?? error.message) : String(error)}`);
    }
  }
  complaints.push(...lintPackage(pack, trees));
  if (complaints.length > 0) return complaints;
  const { path, sheets } = readWorkbookPart(pack);
  const workbook = pack.tree(path);
  const styles = pack.relationships(path).find((r) => r.type === "styles");
  const book = styles && pack.has(styles.target) ? pack.tree(styles.target) : undefined;
  const texts = pack.relationships(path).find((r) => r.type === "sharedStrings");
  const strings = texts && pack.has(texts.target) ? readSharedStrings(pack.text(texts.target), texts.target) : [];
  const tables: XmlElement[] = [];
  const formulas = new Map<number, Set<string>>();
  complaints.push(...lintNames(workbook), ...lintTabs(workbook), ...lintStyles(book));
  for (const sheet of sheets) {
    if (sheet.kind !== "worksheet" || sheet.path === undefined) continue;
    const tree = pack.tree(sheet.path);
    const found = new Set<string>();
    formulas.set(sheet.sheetId, found);
    complaints.push(...lintSheet(tree, book, found).map((complaint) => `${sheet.name}: ${complaint}`));
    const relations = pack.relationships(sheet.path);
    for (const part of childrenOf(child(tree, "tableParts"), "tablePart")) {
      const target = relations.find((r) => r.id === relationshipId(part))?.target;
      if (target === undefined || !pack.has(target)) complaints.push(`${sheet.name}: a table without a part`);
      else {
        const table = pack.tree(target);
        tables.push(table);
        complaints.push(...lintHeaders(table, tree, strings).map((complaint) => `${sheet.name}: ${complaint}`));
      }
    }
  }
  complaints.push(...lintTables(tables, workbook));
  const chain = pack.relationships(path).find((r) => r.type === "calcChain");
  if (chain && pack.has(chain.target)) complaints.push(...lintCalcChain(pack.tree(chain.target), formulas));
  return complaints;
}

/** Parts without a type, and relationships without a part. */
function lintPackage(pack: Package, trees: ReadonlyMap<string, XmlElement>): string[] {
  const complaints: string[] = [];
  for (const { name } of pack.entries) {
    if (name.endsWith("/") || partKey(name) === "[content_types].xml") continue;
    if (pack.contentType(name) === undefined) complaints.push(`${name}: no content type`);
    const ids = childrenOf(name.endsWith(".rels") ? trees.get(partKey(name)) : undefined, "Relationship").map((r) => attr(r, "Id") ?? "");
    complaints.push(...duplicates(ids).map((id) => `${name}: id ${id} twice`));
    if (!name.endsWith(".rels"))
      for (const { external, target, id } of pack.relationships(name))
        if (!external && !pack.has(target)) complaints.push(`${name}: ${id} leads to ${target}, which is missing`);
  }
  complaints.push(...duplicates(pack.entries.map(({ name }) => partKey(name))).map((name) => `${name}: twice in the package`));
  return complaints;
}

function lintTabs(workbook: XmlElement): string[] {
  const sheets = childrenOf(child(workbook, "sheets"), "sheet");
  const names = sheets.map((sheet) => attr(sheet, "name") ?? "");
  return [
    ...duplicates(sheets.map((sheet) => attr(sheet, "sheetId") ?? "")).map((id) => `sheetId ${id} twice`),
    ...duplicates(names.map((name) => name.toLowerCase())).map((name) => `sheet "${name}" twice`),
    ...names
      .filter((name) => name === "" || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name))
      .map((name) => `sheet name "${name}" is not allowed`),
    ...childrenOf(child(workbook, "bookViews"), "workbookView")
      .filter((view) => (numberAttr(view, "activeTab") ?? 0) >= sheets.length)
      .map(() => "the active tab does not exist"),
  ];
}

function lintNames(workbook: XmlElement): string[] {
  const sheets = childrenOf(child(workbook, "sheets"), "sheet").length;
  const names = childrenOf(child(workbook, "definedNames"), "definedName");
  return [
    ...duplicates(names.map((name) => `${attr(name, "name")?.toLowerCase()} of sheet ${attr(name, "localSheetId") ?? "none"}`)).map(
      (name) => `name ${name} twice`,
    ),
    ...names
      .filter((name) => (numberAttr(name, "localSheetId") ?? 0) >= sheets)
      .map((name) => `name ${attr(name, "name")} of a missing sheet`),
    ...names.filter((name) => name.text.trim() === "").map((name) => `name ${attr(name, "name")} is empty`),
    ...names.filter((name) => (attr(name, "name") ?? "").length > 255).map((name) => `name ${attr(name, "name")} is longer than 255`),
    ...names
      .filter((name) => (attr(name, "comment") ?? "").length > 255)
      .map((name) => `the comment of name ${attr(name, "name")} is longer than 255`),
    ...names.flatMap((name) => lintFormula(name.text, `name ${attr(name, "name")}`)),
  ];
}

const STYLE_LISTS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"];

function lintStyles(styles: XmlElement | undefined): string[] {
  if (!styles) return [];
  const length = (name: string): number => child(styles, name)?.children.length ?? 0;
  const complaints = STYLE_LISTS.flatMap((name) => countComplaint(child(styles, name)));
  const ids = childrenOf(child(styles, "numFmts"), "numFmt").map((format) => attr(format, "numFmtId") ?? "");
  complaints.push(...duplicates(ids).map((id) => `number format ${id} twice`));
  childrenOf(child(styles, "cellXfs"), "xf").forEach((xf, i) => {
    for (const [name, list] of [
      ["fontId", "fonts"],
      ["fillId", "fills"],
      ["borderId", "borders"],
      ["xfId", "cellStyleXfs"],
    ] as const)
      if ((numberAttr(xf, name) ?? 0) > 0 && (numberAttr(xf, name) ?? 0) >= length(list))
        complaints.push(`cell format ${i}: no ${name} ${attr(xf, name)}`);
  });
  return complaints;
}

function lintSheet(sheet: XmlElement, styles: XmlElement | undefined, formulas: Set<string>): string[] {
  const complaints: string[] = [];
  const formats = child(styles, "cellXfs")?.children.length ?? 0;
  const dxfs = child(styles, "dxfs")?.children.length ?? 0;
  const masters = new Map<string, Rect | undefined>();
  const followers: { group: string; address: string }[] = [];
  let lastRow = 0;
  for (const row of childrenOf(child(sheet, "sheetData"), "row")) {
    const number = numberAttr(row, "r") ?? lastRow + 1;
    if (number <= lastRow) complaints.push(`row ${number} after row ${lastRow}`);
    lastRow = number;
    let lastColumn = -1;
    for (const cell of childrenOf(row, "c")) {
      const address = attr(cell, "r");
      const rect = address === undefined ? undefined : parseRect(address);
      if (address !== undefined && (!rect || rect.row !== number - 1 || rect.column <= lastColumn))
        complaints.push(`cell ${address} is out of order`);
      lastColumn = rect?.column ?? lastColumn + 1;
      if ((numberAttr(cell, "s") ?? 0) >= Math.max(1, formats)) complaints.push(`cell ${address}: no format ${attr(cell, "s")}`);
      complaints.push(...lintValue(cell, address ?? ""));
      const formula = child(cell, "f");
      if (!formula) continue;
      formulas.add(address ?? "");
      complaints.push(...lintFormula(formula.text, address ?? ""));
      const group = attr(formula, "si");
      if (attr(formula, "t") !== "shared" || group === undefined) continue;
      if (formula.text === "") followers.push({ group, address: address ?? "" });
      else masters.set(group, parseRect(attr(formula, "ref") ?? ""));
    }
  }
  complaints.push(...followers.filter(({ group }) => !masters.has(group)).map(({ address }) => `cell ${address} shares a missing formula`));
  complaints.push(...lintMerges(sheet));
  for (const name of ["mergeCells", "dataValidations", "tableParts"]) complaints.push(...countComplaint(child(sheet, name)));
  for (const rule of childrenOf(sheet, "conditionalFormatting").flatMap((block) => childrenOf(block, "cfRule"))) {
    if ((numberAttr(rule, "dxfId") ?? -1) >= dxfs) complaints.push(`a conditional format names the missing style ${attr(rule, "dxfId")}`);
    for (const formula of childrenOf(rule, "formula")) complaints.push(...lintFormula(formula.text, "a conditional format"));
  }
  for (const rule of childrenOf(child(sheet, "dataValidations"), "dataValidation")) complaints.push(...lintValidation(rule));
  return complaints;
}

function lintValue(cell: XmlElement, address: string): string[] {
  const text = [...descendants(cell, "t")].map((t) => t.text).join("") || (attr(cell, "t") === "str" ? (child(cell, "v")?.text ?? "") : "");
  const plain = text.replace(/_x[0-9A-Fa-f]{4}_/g, " ");
  return plain.length > 32_767 ? [`cell ${address}: a text of ${plain.length} characters`] : [];
}

function lintValidation(rule: XmlElement): string[] {
  const limits = { promptTitle: 32, errorTitle: 32, prompt: 255, error: 255 };
  const literal = child(rule, "formula1")?.text ?? "";
  return [
    ...Object.entries(limits)
      .filter(([name, most]) => (attr(rule, name)?.replace(/_x[0-9A-Fa-f]{4}_/g, " ").length ?? 0) > most)
      .map(([name, most]) => `a validation's ${name} is longer than ${most}`),
    ...(attr(rule, "type") === "list" && /^".*"$/s.test(literal) && literal.length > 257 ? ["a validation's list is longer than 255"] : []),
    ...lintFormula(literal, "a validation"),
  ];
}

/** Functions that a file must prefix, and Excel's limits. */
function lintFormula(formula: string, where: string): string[] {
  const tokens = tokenize(formula);
  return [
    ...(formula.length > 8192 ? [`${where}: a formula of ${formula.length} characters`] : []),
    ...tokens
      .filter(({ kind, text }) => kind === "string" && text.slice(1, -1).replace(/""/g, '"').length > 255)
      .map(() => `${where}: a text longer than 255 in a formula`),
    ...tokens
      .filter(({ kind, text }) => kind === "function" && FUTURE_FUNCTIONS.has(text.toUpperCase()))
      .map(({ text }) => `${where}: ${text} without _xlfn.`),
  ];
}

function lintMerges(sheet: XmlElement): string[] {
  const merges = childrenOf(child(sheet, "mergeCells"), "mergeCell").flatMap((merge) => parseRect(attr(merge, "ref") ?? "") ?? []);
  const sorted = [...merges].sort((a, b) => a.row - b.row);
  return sorted.flatMap((a, i) => {
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j] as Rect;
      if (b.row >= a.row + a.rowCount) return [];
      if (b.column < a.column + a.columnCount && a.column < b.column + b.columnCount) return [`merged cells overlap in row ${b.row + 1}`];
    }
    return [];
  });
}

function lintTables(tables: readonly XmlElement[], workbook: XmlElement): string[] {
  const names = tables.map((table) => (attr(table, "displayName") ?? "").toLowerCase());
  const global = childrenOf(child(workbook, "definedNames"), "definedName")
    .filter((name) => attr(name, "localSheetId") === undefined)
    .map((name) => (attr(name, "name") ?? "").toLowerCase());
  return [
    ...duplicates(tables.map((table) => attr(table, "id") ?? "")).map((id) => `table id ${id} twice`),
    ...duplicates([...names, ...new Set(global)]).map((name) => `table name ${name} twice`),
    ...tables.flatMap((table) => {
      const list = child(table, "tableColumns");
      const columns = childrenOf(list, "tableColumn");
      const name = attr(table, "displayName");
      return [
        ...countComplaint(list),
        ...duplicates(columns.map((column) => (attr(column, "name") ?? "").toLowerCase())).map(
          (column) => `table ${name}: column "${column}" twice`,
        ),
        ...duplicates(columns.map((column) => attr(column, "id") ?? "")).map((id) => `table ${name}: column id ${id} twice`),
        ...(parseRect(attr(table, "ref") ?? "")?.columnCount === columns.length ? [] : [`table ${name}: columns do not fit its cells`]),
      ];
    }),
  ];
}

/** Excel repairs a table whose columns have other names than its header cells show. */
function lintHeaders(table: XmlElement, sheet: XmlElement, strings: readonly string[]): string[] {
  const rect = parseRect(attr(table, "ref") ?? "");
  if (!rect || (numberAttr(table, "headerRowCount") ?? 1) === 0) return [];
  const row = childrenOf(child(sheet, "sheetData"), "row").find((each) => numberAttr(each, "r") === rect.row + 1);
  const cells = new Map(childrenOf(row, "c").map((cell) => [parseRect(attr(cell, "r") ?? "")?.column ?? -1, cell]));
  return childrenOf(child(table, "tableColumns"), "tableColumn").flatMap((column, i) => {
    const name = plainEnds(unescapeXString(attr(column, "name") ?? ""));
    const cell = cells.get(rect.column + i);
    const header = plainEnds(cell ? cellText(cell, strings) : "");
    return header === name ? [] : [`table ${attr(table, "displayName")}: column "${name}" has the header "${header}"`];
  });
}

function cellText(cell: XmlElement, strings: readonly string[]): string {
  const value = child(cell, "v")?.text ?? "";
  if (attr(cell, "t") === "s") return strings[Number(value)] ?? "";
  if (attr(cell, "t") !== "inlineStr") return unescapeXString(value);
  const text = child(cell, "is");
  return text ? unescapeXString([...descendants(text, "t")].map((t) => t.text).join("")) : "";
}

/** Line ends are written in several ways. */
const plainEnds = (name: string): string => name.replace(/\r\n?/g, "\n");

function lintCalcChain(chain: XmlElement, formulas: ReadonlyMap<number, ReadonlySet<string>>): string[] {
  let sheet = 0;
  return childrenOf(chain, "c").flatMap((cell) => {
    sheet = numberAttr(cell, "i") ?? sheet;
    const address = attr(cell, "r") ?? "";
    return formulas.get(sheet)?.has(address) ? [] : [`the calculation chain names ${address} of sheet ${sheet}, which has no formula`];
  });
}

function countComplaint(list: XmlElement | undefined): string[] {
  const count = list && numberAttr(list, "count");
  return list && count !== undefined && count !== list.children.length
    ? [`${list.local} counts ${count}, has ${list.children.length}`]
    : [];
}

function duplicates(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(values.filter((value) => seen.size === seen.add(value).size))];
}

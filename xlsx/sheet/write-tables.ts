import { partKey } from "../container/part-path";
import type { TablePart } from "../model/parts";
import { patchTable, readTable, tableXml } from "../parts/table";
import { CONTENT_TYPE, type SaveContext } from "../save-context";
import { childrenOf, parseXml, relationshipId } from "../xml/tree";
import type { SheetFrame } from "./frame";
import type { SheetContent } from "./sheet-content";

/** Adds, changes and removes the tables of a sheet. Column names follow the header cells, as Excel requires. */
export function writeTables(
  context: SaveContext,
  sheetPath: string,
  frame: SheetFrame,
  tables: readonly TablePart[],
  content: SheetContent,
): void {
  const { draft } = context;
  const left = new Set(tables);
  const parts = childrenOf(frame.child("tableParts"), "tablePart");
  const relations = draft.relationships(sheetPath);
  const deleted: typeof parts = [];
  for (const part of parts) {
    const path = relations.find((r) => r.id === relationshipId(part))?.target;
    if (path === undefined || !draft.has(path)) continue;
    const text = draft.text(path);
    const root = parseXml(text, path);
    const before = readTable(root);
    if (!before) continue;
    const now =
      [...left].find((table) => table.id === before.id) ??
      [...left].find((table) => table.name.toLowerCase() === before.name.toLowerCase());
    if (now) {
      left.delete(now);
      draft.set(path, patchTable(text, root, withHeaderTexts(now, content)));
    } else {
      deleted.push(part);
      for (const only of draft.onlyReachableFrom(path)) draft.remove(only);
      draft.remove(path);
      draft.unrelate(sheetPath, (r) => partKey(r.target) === partKey(path));
    }
  }
  if (deleted.length) frame.patch((patch) => deleted.forEach((part) => patch.remove(part)));
  const r = left.size ? frame.relationshipPrefix() : "r";
  const added = [...left].map((table) => {
    const path = draft.freePath("xl/tables/table#.xml");
    draft.add(
      path,
      tableXml(withHeaderTexts(table, content), freeTableId(context, table), context.mainNamespace),
      `${CONTENT_TYPE}.table+xml`,
    );
    return `<${frame.prefix}tablePart ${r}:id="${draft.relate(sheetPath, `${context.relations}/table`, path)}"/>`;
  });
  const list = frame.child("tableParts");
  if (!list) {
    if (added.length)
      frame.put("tableParts", `<${frame.prefix}tableParts count="${added.length}">${added.join("")}</${frame.prefix}tableParts>`);
    return;
  }
  if (added.length) frame.patch((patch) => patch.appendChild(list, added.join("")));
  const count = childrenOf(frame.child("tableParts"), "tablePart").length;
  if (added.length === 0 && deleted.length === 0) return;
  if (count === 0) frame.put("tableParts", undefined);
  else frame.setAttributes("tableParts", { count: String(count) });
}

function withHeaderTexts(table: TablePart, content: SheetContent): TablePart {
  if (!table.hasHeaders) return table;
  const columns = Array.from({ length: table.rect.columnCount }, (_, i) => {
    const value = content.at(table.rect.row, table.rect.column + i).value;
    return value === null || value === "" ? (table.columns[i] ?? "") : String(value);
  });
  return { ...table, columns };
}

/** The table's id where that number is free, otherwise the next. */
function freeTableId(context: SaveContext, table: TablePart): number {
  if (context.tableIds.size === 0) {
    for (const { parts } of context.file.before.sheets.values()) for (const { id } of parts.tables) context.tableIds.add(Number(id));
  }
  let id = Number(table.id);
  if (!Number.isInteger(id) || id < 1 || context.tableIds.has(id)) id = Math.max(0, ...[...context.tableIds].filter(Number.isFinite)) + 1;
  context.tableIds.add(id);
  return id;
}

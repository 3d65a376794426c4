import { MAX_ROWS, parseRect, rectAddress } from "../address";
import type { TablePart } from "../model/parts";
import { LONE_SURROGATE, escapeAttribute, unescapeXString } from "../xml/escape";
import { attr, booleanAttr, child, childrenOf, numberAttr, type XmlElement } from "../xml/tree";
import { TextPatch } from "../xml/patch";

/** Undefined for a table with an unreadable address; it stays in the file. */
export function readTable(root: XmlElement): TablePart | undefined {
  const rect = parseRect(attr(root, "ref") ?? "");
  if (!rect) return undefined;
  const info = child(root, "tableStyleInfo");
  const style = info && attr(info, "name");
  return {
    id: attr(root, "id") ?? "",
    name: attr(root, "displayName") ?? attr(root, "name") ?? "",
    rect,
    hasHeaders: (numberAttr(root, "headerRowCount") ?? 1) > 0,
    hasTotals: (numberAttr(root, "totalsRowCount") ?? 0) > 0,
    columns: childrenOf(child(root, "tableColumns"), "tableColumn").map((column) => columnName(column)),
    ...(style !== undefined ? { style } : {}),
    showBandedRows: info ? booleanAttr(info, "showRowStripes") : false,
    showFilterButton: child(root, "autoFilter") !== undefined,
    ...(childrenOf(child(root, "autoFilter"), "filterColumn").some(
      (column) => !booleanAttr(column, "hiddenButton") || column.children.length > 0,
    )
      ? { filtered: true }
      : {}),
  };
}

function columnName(column: XmlElement): string {
  return unescapeXString(attr(column, "name") ?? "");
}

/** A column's name in the file's form: line breaks as `_x000a_`. */
export function columnFileName(name: string): string {
  return name
    .replace(/\r\n?/g, "\n")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(LONE_SURROGATE, "\ufffd")
    .replace(/[\u0000-\u001f\ufffe\uffff]/g, (char) => `_x${char.charCodeAt(0).toString(16).padStart(4, "0")}_`);
}

export function tableXml(table: TablePart, id: number, uri: string): string {
  const ref = rectAddress(table.rect);
  const filterRect = { ...table.rect, rowCount: Math.max(1, table.rect.rowCount - (table.hasTotals ? 1 : 0)) };
  const columns = uniqueNames(table).map((name, i) => `<tableColumn id="${i + 1}" name="${escapeAttribute(columnFileName(name))}"/>`);
  const rows = `${table.hasHeaders ? "" : ' headerRowCount="0"'}${table.hasTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}`;
  const filter = table.showFilterButton && table.hasHeaders ? `<autoFilter ref="${rectAddress(filterRect)}"/>` : "";
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${uri}" id="${id}" name="${escapeAttribute(table.name)}" displayName="${escapeAttribute(table.name)}" ref="${ref}"${rows}>` +
    `${filter}<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo${table.style ? ` name="${escapeAttribute(table.style)}"` : ""} showFirstColumn="0" showLastColumn="0" showRowStripes="${table.showBandedRows ? 1 : 0}" showColumnStripes="0"/></table>`
  );
}

/** Excel refuses a table with a blank name or the same name twice. */
function uniqueNames(table: TablePart): string[] {
  const seen = new Set<string>();
  return Array.from({ length: table.rect.columnCount }, (_, i) => {
    const base = table.columns[i] || `Kolonne${i + 1}`;
    let name = base;
    for (let n = 2; seen.has(name.toLowerCase()); n++) name = `${base}${n}`;
    seen.add(name.toLowerCase());
    return name;
  });
}

/** Changes only the differences in a table that came with the file; formulas of its columns, sorting and filters stay. */
export function patchTable(text: string, root: XmlElement, table: TablePart): string {
  const before = readTable(root);
  const patch = new TextPatch(text);
  const p = root.prefix ? `${root.prefix}:` : "";
  if (before && JSON.stringify(before.rect) !== JSON.stringify(table.rect)) {
    patch.setAttribute(root, "ref", rectAddress(table.rect));
    const filter = child(root, "autoFilter");
    const rowCount = Math.min(MAX_ROWS, Math.max(1, table.rect.rowCount - (table.hasTotals ? 1 : 0)));
    if (filter) patch.setAttribute(filter, "ref", rectAddress({ ...table.rect, rowCount }));
  }
  if (before?.name !== table.name) {
    patch.setAttribute(root, "name", table.name);
    patch.setAttribute(root, "displayName", table.name);
  }
  const list = child(root, "tableColumns");
  const columns = childrenOf(list, "tableColumn");
  const names = uniqueNames(table);
  if (list && before) {
    names.slice(0, columns.length).forEach((name, i) => {
      const column = columns[i] as XmlElement;
      if (columnName(column) !== name) patch.setAttribute(column, "name", columnFileName(name));
    });
    if (names.length !== columns.length) {
      patch.setAttribute(list, "count", String(names.length));
      for (const column of columns.slice(names.length)) patch.remove(column);
      let id = Math.max(0, ...columns.map((column) => numberAttr(column, "id") ?? 0));
      const added = names
        .slice(columns.length)
        .map((name) => `<${p}tableColumn id="${++id}" name="${escapeAttribute(columnFileName(name))}"/>`)
        .join("");
      if (added) patch.appendChild(list, added);
    }
  }
  const info = child(root, "tableStyleInfo");
  if (info && before?.style !== table.style) patch.setAttribute(info, "name", table.style);
  if (info && before?.showBandedRows !== table.showBandedRows) patch.setAttribute(info, "showRowStripes", table.showBandedRows ? "1" : "0");
  const filter = child(root, "autoFilter");
  if (before && before.showFilterButton !== table.showFilterButton) {
    if (filter && !table.showFilterButton) patch.remove(filter);
    else if (!filter) patch.insert(root.children[0]?.start ?? root.openEnd, `<${p}autoFilter ref="${rectAddress(table.rect)}"/>`);
  }
  return patch.apply();
}

import type { ICellData, IStyleData, IWorksheetData } from "@univerjs/core";
import type { NodeHost } from "../../../stand-in/node";

/**
 * All that a workbook holds, as plain data that two moments can be compared by: sheets in order with cells, styles, merges, sizes, tables,
 * conditional formats, checks, links, charts and page layout; names, settings, protection and what the add-in keeps. Not which sheet is in
 * view, and not the parts named in `except`.
 */
export function workbookState({ host }: NodeHost, except: readonly string[] = []): unknown {
  const document = host.cells.document();
  const { snapshot } = document;
  const style = (style: ICellData["s"]): IStyleData | null =>
    typeof style === "string" ? (snapshot.styles[style] ?? null) : (style ?? null);
  const formula = (sheet: string, row: number, column: number): unknown =>
    host.cells.values.readFormulas(sheet, { row, column, rowCount: 1, columnCount: 1 })[0]![0];
  return plain({
    sheets: snapshot.sheetOrder.map((id) => {
      // The engine may hold formulas that are filled down once for all of them.
      const shared = (row: number, column: number): unknown => formula(id, row, column);
      return { ...sheetState(snapshot.sheets[id]!, style, shared), parts: document.sheets[id] };
    }),
    names: document.names,
    settings: document.settings,
    protection: document.protection,
    properties: document.customProperties,
    kept: document.customXmlParts.map(({ xml }) => xml).filter((xml) => !except.some((key) => xml.includes(`ud-af-kmd-sag:${key}"`))),
  });
}

function sheetState(
  sheet: Partial<IWorksheetData>,
  style: (style: ICellData["s"]) => IStyleData | null,
  shared: (row: number, column: number) => unknown,
): object {
  const cells: Record<string, unknown> = {};
  for (const [row, line] of Object.entries(sheet.cellData ?? {})) {
    for (const [column, cell] of Object.entries(line as Record<string, ICellData>)) {
      const state = {
        v: cell.v ?? "",
        f: cell.f ?? (cell.si ? shared(Number(row), Number(column)) : null),
        style: withoutDefaults(style(cell.s)),
      };
      if (state.v !== "" || state.f !== null || Object.keys(state.style).length > 0) cells[`${row},${column}`] = state;
    }
  }
  const { name, hidden, mergeData, freeze, rowData, columnData } = sheet;
  return { name, hidden, mergeData, freeze, rowData, columnData, cells };
}

/** A number format of General is none. */
function withoutDefaults(style: IStyleData | null): object {
  const { n, ...rest } = style ?? {};
  return { ...rest, ...(n === undefined || n === null || n.pattern === "General" ? {} : { n }) };
}

/** Without what is undefined, and with keys in one order. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined && part !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, plain(part)]),
  );
}

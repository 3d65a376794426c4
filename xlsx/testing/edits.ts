import { cellKey } from "../address";
import { CellTable } from "../grid";
import type { Cell } from "../model/cell";
import type { Changes, SheetAspect } from "../model/changes";
import type { SheetParts } from "../model/parts";
import type { Sheet, Workbook } from "../model/workbook";

/** Workbooks and change logs made by hand, as an editor would give them to a save. */
export function noChanges(): Changes {
  return { addedSheets: [], removedSheets: [], values: new Map(), styles: new Map(), aspects: new Map(), workbook: new Set() };
}

export function changeLog(part: Partial<Changes>): Changes {
  return { ...noChanges(), ...part };
}

export interface Edited {
  readonly workbook: Workbook;
  readonly changes: Changes;
}

export function sheetOf(workbook: Workbook, id: string): Sheet {
  const sheet = workbook.sheets.find((one) => one.id === id);
  if (!sheet) throw new Error(`no sheet ${id}`);
  return sheet;
}

/** A workbook with parts of one sheet replaced. */
export function withSheet(workbook: Workbook, id: string, change: Partial<Sheet>): Workbook {
  sheetOf(workbook, id);
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.id === id ? { ...sheet, ...change } : sheet)) };
}

/** All cells of a sheet as records by row and column. */
export function cellsOf({ cells }: Sheet): Record<number, Record<number, Cell>> {
  return Object.fromEntries(
    cells.rows().map((row) => [row, Object.fromEntries(cells.columns(row).map((column) => [column, cells.cell(row, column) as Cell]))]),
  );
}

/** A workbook with some cells of one sheet replaced; the rest is shared with the one given. */
export function withCells(
  workbook: Workbook,
  id: string,
  cells: readonly { readonly row: number; readonly column: number; readonly cell: Cell | undefined }[],
): Workbook {
  const byRow = cellsOf(sheetOf(workbook, id));
  for (const { row, column, cell } of cells) {
    const line = { ...byRow[row] };
    if (cell) line[column] = cell;
    else delete line[column];
    byRow[row] = line;
  }
  return withSheet(workbook, id, { cells: new CellTable(byRow) });
}

/** The cell keeps its format. */
export function editCell(workbook: Workbook, id: string, row: number, column: number, cell: Cell): Edited {
  const format = sheetOf(workbook, id).cells.cell(row, column)?.format;
  return {
    workbook: withCells(workbook, id, [{ row, column, cell: { ...cell, ...(format === undefined ? {} : { format }) } }]),
    changes: changeLog({ values: new Map([[id, new Set([cellKey(row, column)])]]) }),
  };
}

export function withParts(workbook: Workbook, id: string, parts: Partial<SheetParts>, aspect: SheetAspect): Edited {
  return {
    workbook: withSheet(workbook, id, { parts: { ...sheetOf(workbook, id).parts, ...parts } }),
    changes: changeLog({ aspects: new Map([[id, new Set([aspect])]]) }),
  };
}

export function addConditionalFormat(workbook: Workbook, id: string): Edited {
  const { conditionalFormats } = sheetOf(workbook, id).parts;
  return withParts(
    workbook,
    id,
    {
      conditionalFormats: [
        ...conditionalFormats,
        {
          id: "new",
          ranges: [{ row: 1, column: 0, rowCount: 20, columnCount: 3 }],
          priority: 0,
          stopIfTrue: false,
          rule: { kind: "custom", formula: '=AND($A2<>"",LEN($B2)>2)', style: { fill: "#FFE699", bold: true } },
        },
      ],
    },
    "conditionalFormats",
  );
}

export const SUMMARY_SHEET = "summary";

/** A summary such as an add-in makes: title, figures as formulas, a table, page set-up, a chart of it. */
export function addSummary(workbook: Workbook, name = "Resumé – Snitflader"): Edited {
  const header = { bold: true, fill: "#DDEBF7" } as const;
  const byRow: Record<number, Record<number, Cell>> = {
    0: { 0: { value: "Resumé – Snitflader & vilkår", format: { bold: true, fontSize: 16, color: "#1F4E79" } } },
    2: {
      0: { value: "Snitflader" },
      1: { formula: "=COUNTA(A6:A8)", value: 3, format: { numberFormat: "#,##0" } },
      2: { formula: "=SAPA.STATUS(A6)", value: "Klar" },
    },
    4: {
      0: { value: "Forvaltning", format: header },
      1: { value: "Antal", format: { ...header, horizontal: "right" } },
    },
    5: { 0: { value: "Børn og Unge" }, 1: { value: 12 } },
    6: { 0: { value: "=Ikke en formel" }, 1: { value: 7 } },
    7: { 0: { value: "Social & Sundhed" }, 1: { value: 2.5 } },
  };
  const rect = { row: 4, column: 0, rowCount: 4, columnCount: 2 };
  const parts: SheetParts = {
    tables: [
      {
        id: "",
        name: "SapaResume",
        rect,
        hasHeaders: true,
        hasTotals: false,
        columns: ["Forvaltning", "Antal"],
        style: "TableStyleLight9",
        showBandedRows: true,
        showFilterButton: false,
      },
    ],
    conditionalFormats: [
      {
        id: "n",
        ranges: [rect],
        priority: 1,
        stopIfTrue: false,
        rule: { kind: "custom", formula: "=$B5>10", style: { color: "#C00000" } },
      },
    ],
    dataValidations: [],
    hyperlinks: [
      { rect: { row: 9, column: 0, rowCount: 1, columnCount: 1 }, address: "https://example.org/?a=1&b=2", screenTip: "Vejledning" },
    ],
    charts: [
      {
        id: "c",
        name: "Fordeling",
        type: "ColumnClustered",
        title: "Antal pr. forvaltning",
        source: { sheet: SUMMARY_SHEET, rect },
        seriesBy: "columns",
        series: [{ values: rect }],
        left: 300,
        top: 40,
        width: 360,
        height: 220,
      },
    ],
    pageLayout: {
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
      printArea: { row: 0, column: 0, rowCount: 8, columnCount: 3 },
      titleRows: { from: 4, to: 4 },
      headers: { centerFooter: "Side &P af &N" },
      centerHorizontally: true,
    },
    gridlines: false,
    tabColor: "#1F4E79",
  };
  const sheet: Sheet = {
    id: SUMMARY_SHEET,
    name,
    visibility: "visible",
    cells: new CellTable(byRow),
    rows: { 0: { height: 32 } },
    columns: { 0: { width: 220 }, 1: { width: 90 } },
    merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }],
    frozen: { rows: 5, columns: 0 },
    rightToLeft: false,
    defaultRowHeight: 20,
    parts,
  };
  return {
    workbook: { ...workbook, sheets: [...workbook.sheets, sheet] },
    changes: changeLog({ addedSheets: [SUMMARY_SHEET], workbook: new Set(["sheetOrder"]) }),
  };
}

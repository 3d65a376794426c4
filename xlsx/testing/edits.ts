import type { ICellData } from "@univerjs/core";
import type { ChangeLog, SheetAspect, SheetParts, WorkbookDocument } from "../../stand-in/document";

/** Hand-made documents and change logs: what the engine would hand to a save after the same edits. */
export function noChanges(): ChangeLog {
  return { addedSheets: [], removedSheets: [], values: new Map(), styles: new Map(), aspects: new Map(), workbook: new Set() };
}

export function changeLog(part: Partial<ChangeLog>): ChangeLog {
  return { ...noChanges(), ...part };
}

export interface Edited {
  readonly document: WorkbookDocument;
  readonly changes: ChangeLog;
}

/** A document with one sheet's cells replaced; the rest is shared with the one given. */
export function withCells(
  document: WorkbookDocument,
  sheet: string,
  cells: readonly { readonly row: number; readonly column: number; readonly cell: ICellData | undefined }[],
): WorkbookDocument {
  const data = document.snapshot.sheets[sheet];
  if (!data) throw new Error(`no sheet ${sheet}`);
  const cellData: Record<number, Record<number, ICellData>> = { ...(data.cellData as Record<number, Record<number, ICellData>>) };
  for (const { row, column, cell } of cells) {
    const line = { ...cellData[row] };
    if (cell) line[column] = cell;
    else delete line[column];
    cellData[row] = line;
  }
  return { ...document, snapshot: { ...document.snapshot, sheets: { ...document.snapshot.sheets, [sheet]: { ...data, cellData } } } };
}

export function editCell(document: WorkbookDocument, sheet: string, row: number, column: number, cell: ICellData): Edited {
  const old = document.snapshot.sheets[sheet]?.cellData?.[row]?.[column];
  const next = { ...cell, ...(old?.s !== undefined && cell.s === undefined ? { s: old.s } : {}) };
  return {
    document: withCells(document, sheet, [{ row, column, cell: next }]),
    changes: changeLog({ values: new Map([[sheet, new Set([row * 16384 + column])]]) }),
  };
}

export function withParts(document: WorkbookDocument, sheet: string, parts: Partial<SheetParts>, aspect: SheetAspect): Edited {
  const old = document.sheets[sheet];
  if (!old) throw new Error(`no sheet ${sheet}`);
  return {
    document: { ...document, sheets: { ...document.sheets, [sheet]: { ...old, ...parts } } },
    changes: changeLog({ aspects: new Map([[sheet, new Set([aspect])]]) }),
  };
}

export function addConditionalFormat(document: WorkbookDocument, sheet: string): Edited {
  const formats = document.sheets[sheet]?.conditionalFormats ?? [];
  return withParts(
    document,
    sheet,
    {
      conditionalFormats: [
        ...formats,
        {
          id: "ours",
          ranges: [{ row: 1, column: 0, rowCount: 20, columnCount: 3 }],
          priority: 0,
          stopIfTrue: false,
          rule: { kind: "custom", formula: '=AND($A2<>"",LEN($B2)>2)', look: { fill: "#FFE699", bold: true } },
        },
      ],
    },
    "conditionalFormats",
  );
}

/** A summary such as the add-in makes: title, figures as formulas, a table, page set-up, a chart of it. */
export function addSummary(document: WorkbookDocument, name = "Resumé – Snitflader"): Edited {
  const id = "our-sheet";
  const cellData: Record<number, Record<number, ICellData>> = {
    0: { 0: { v: "Resumé – Snitflader & vilkår", t: 1, s: { bl: 1, fs: 16, cl: { rgb: "#1F4E79" } } } },
    2: {
      0: { v: "Snitflader", t: 1 },
      1: { f: "=COUNTA(A6:A8)", v: 3, t: 2, s: { n: { pattern: "#,##0" } } },
      2: { f: "=SAPA.STATUS(A6)", v: "Klar", t: 1 },
    },
    4: {
      0: { v: "Forvaltning", t: 1, s: { bl: 1, bg: { rgb: "#DDEBF7" } } },
      1: { v: "Antal", t: 1, s: { bl: 1, bg: { rgb: "#DDEBF7" }, ht: 3 } },
    },
    5: { 0: { v: "Børn og Unge", t: 1 }, 1: { v: 12, t: 2 } },
    6: { 0: { v: "=Ikke en formel", t: 4 }, 1: { v: 7, t: 2 } },
    7: { 0: { v: "Social & Sundhed", t: 1 }, 1: { v: 2.5, t: 2 } },
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
      { id: "n", ranges: [rect], priority: 1, stopIfTrue: false, rule: { kind: "custom", formula: "=$B5>10", look: { color: "#C00000" } } },
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
        source: { sheet: id, rect },
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
  const data = {
    id,
    name,
    cellData,
    rowData: { 0: { h: 32 } },
    columnData: { 0: { w: 220 }, 1: { w: 90 } },
    mergeData: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 }],
    freeze: { xSplit: 0, ySplit: 5, startRow: 5, startColumn: -1 },
    hidden: 0 as const,
    defaultRowHeight: 20,
  };
  return {
    document: {
      ...document,
      snapshot: {
        ...document.snapshot,
        sheetOrder: [...document.snapshot.sheetOrder, id],
        sheets: { ...document.snapshot.sheets, [id]: data },
      },
      sheets: { ...document.sheets, [id]: parts },
    },
    changes: changeLog({ addedSheets: [id], workbook: new Set(["sheetOrder"]) }),
  };
}

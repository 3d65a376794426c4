import { cellAddress, type Rect } from "../model/address";
import type { RegisterSpec } from "../registers/register";
import { type Block, blocksOf } from "./blocks";
import { filledInRegion, type RegionCells } from "./region-cells";
import { rowsBelow } from "./rows-below";
import { columnsOfRect, filledIn, type RowSpan, seenEnd, shareColumns, type SheetInfo, TOP_ROWS } from "./sheet";

/** A part of a sheet that may hold one register: an Excel table, or a block of plain cells. All rows and columns are the sheet's. */
export interface Region extends RegionCells {
  readonly sheetIndex: number;
  readonly table?: string;
  /** Address of its first header cell, where it is not the first block of plain cells of its sheet. */
  readonly at?: string;
  /** Rows in which the header row is looked for. */
  readonly headerRows: readonly number[];
  /** First row that is no longer data. */
  readonly endRow: number;
  /** Rows of a table's that were typed below it: the table did not grow. */
  readonly below?: RowSpan;
}

export interface UnreadableTable {
  readonly sheet: string;
  readonly table: string;
  readonly reason: "table-without-headers" | "table-header-too-far-down";
}

/** The regions of a sheet: each table with what was typed below it, and each list among the plain cells. */
export function regionsOf(
  sheet: SheetInfo,
  sheetIndex: number,
  registers: readonly RegisterSpec[],
): { regions: Region[]; unreadable: UnreadableTable[] } {
  const regions: Region[] = [];
  const unreadable: UnreadableTable[] = [];
  const { used } = sheet;
  if (used === null) return { regions, unreadable };
  const readable: SheetInfo["tables"][number][] = [];
  for (const table of sheet.tables) {
    if (!table.hasHeaders) unreadable.push({ sheet: sheet.name, table: table.name, reason: "table-without-headers" });
    else if (table.rect.row >= seenEnd(sheet))
      unreadable.push({ sheet: sheet.name, table: table.name, reason: "table-header-too-far-down" });
    else readable.push(table);
  }
  const blocks = blocksOf(
    sheet,
    registers,
    readable.map(({ rect }) => rect),
  );
  const claimed: Rect[] = readable.map(({ rect }) => rect);
  for (const { name, rect, hasTotals } of readable) {
    const below = rowsBelow(sheet, rect, blocks);
    if (below !== undefined) claimed.push({ ...rect, ...below });
    regions.push({
      sheet,
      sheetIndex,
      table: name,
      headerRows: [rect.row],
      topRow: rect.row,
      ...columnsOfRect(rect),
      endRow: rect.row + rect.rowCount - (hasTotals ? 1 : 0),
      without: [],
      ...(below === undefined ? {} : { below }),
    });
  }
  const plain = blocks.length > 1 ? severalBlocks(sheet, blocks, claimed) : wholeSheet(sheet, blocks[0], claimed);
  return { regions: [...regions, ...plain.map((block) => ({ sheet, sheetIndex, ...block }))], unreadable };
}

type PlainRegion = Omit<Region, "sheet" | "sheetIndex">;

/** All plain cells as one region; none where a table has them all. */
function wholeSheet(sheet: SheetInfo, block: Block | undefined, without: readonly Rect[]): PlainRegion[] {
  const used = sheet.used!;
  const lookedAt = new Set([...(block?.headerRows ?? [])]);
  for (let row = used.row; row < Math.min(seenEnd(sheet), used.row + TOP_ROWS); row++) lookedAt.add(row);
  const region = { ...columnsOfRect(used), topRow: used.row, endRow: used.row + used.rowCount, without };
  const headerRows = [...lookedAt].filter((row) => filledInRegion({ sheet, ...region }, row) > 0).sort((a, b) => a - b);
  if (without.length > 0 && headerRows.length === 0) return [];
  return [
    {
      ...region,
      headerRows: headerRows.length === 0 ? [used.row] : headerRows,
      ...(block === undefined ? {} : { endRow: endOf(block, region, without) }),
    },
  ];
}

/** Each list from its title and group rows to the next list or table below it. */
function severalBlocks(sheet: SheetInfo, blocks: readonly Block[], without: readonly Rect[]): PlainRegion[] {
  const tops = blocks.map((block) => topOf(sheet, block, blocks));
  const used = sheet.used!;
  return blocks.map((block, i): PlainRegion => {
    const below = blocks.flatMap((other, j) =>
      other !== block && tops[j]! > block.headerRows[0]! && shareColumns(block, other) ? [tops[j]!] : [],
    );
    const headerRow = block.headerRows[0]!;
    return {
      ...(i === 0 ? {} : { at: cellAddress(headerRow, block.firstColumn) }),
      headerRows: [...Array(headerRow - tops[i]!).keys()].map((up) => tops[i]! + up).concat(block.headerRows),
      topRow: tops[i]!,
      firstColumn: block.firstColumn,
      endColumn: block.endColumn,
      endRow: Math.min(...below, endOf(block, { endRow: used.row + used.rowCount }, without)),
      without,
    };
  });
}

function endOf(block: Block, { endRow }: Pick<PlainRegion, "endRow">, tables: readonly Rect[]): number {
  const below = tables.filter((rect) => rect.row > block.headerRows[0]! && shareColumns(block, columnsOfRect(rect)));
  return Math.min(endRow, ...below.map(({ row }) => row));
}

/** Titles and groups of headers are one or two rows above; more rows in a row are those of the list above. */
const MOST_TITLE_ROWS = 2;

/** The uppermost row of a list: its header row, or title and group rows right above it that a blank row parts from what is above. */
function topOf(sheet: SheetInfo, block: Block, blocks: readonly Block[]): number {
  const used = sheet.used!;
  const headerRow = block.headerRows[0]!;
  const above = Math.max(
    -1,
    ...blocks
      .filter((other) => other !== block && shareColumns(other, block))
      .map((other) => other.headerRows.at(-1)!)
      .filter((row) => row < headerRow),
  );
  if (above === -1) return used.row;
  const isFilled = (row: number): boolean => filledIn(sheet, row, block.firstColumn, block.endColumn) > 0;
  let top = headerRow;
  while (top - 1 > above && headerRow - top <= MOST_TITLE_ROWS && isFilled(top - 1)) top--;
  return top - 1 > above && headerRow - top <= MOST_TITLE_ROWS ? top : headerRow;
}

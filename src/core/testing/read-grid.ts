import type { CellValue } from "../model/cell";
import type { RegisterData } from "../model/register-data";
import { partsOf } from "../model/parts";
import type { MappingChoice } from "../recognition/choice";
import { recogniseWorkbook, type Recognition } from "../recognition/recognise";
import { rowsSeen, type SheetInfo, type SheetTable } from "../recognition/sheet";
import type { WorkbookData } from "../registers/workbook-data";
import { createRegisterBuilder, dataRect } from "../validate/build-register-data";
import { readRetentionYears } from "../meanings/retention-years";
import { joinParts, partAsRegister } from "../validate/join-parts";

/** A sheet as its cells from A1 on. Rows may be of different length; cells that are not given are blank. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly (readonly (CellValue | undefined)[])[];
  readonly tables?: readonly SheetTable[];
  readonly visibility?: SheetInfo["visibility"];
}

export interface GridRead {
  readonly recognition: Recognition;
  readonly data: WorkbookData;
}

/** For tests: registers found and read in sheets as the add-in does, without Excel. */
export function readGrids(grids: readonly Grid[], choices: readonly MappingChoice[] = []): GridRead {
  const cells = new Map(grids.map((grid) => [grid.name, filledUp(grid)]));
  const recognition = recogniseWorkbook(
    grids.map((grid) => infoOf(grid, cells.get(grid.name)!)),
    choices,
  );
  const registers: Partial<Record<string, RegisterData>> = {};
  for (const mapping of recognition.mappings) {
    const read = partsOf(mapping).map((part) => {
      const own = partAsRegister(mapping, part);
      const builder = createRegisterBuilder(own);
      const rect = dataRect(own);
      if (rect !== null) {
        const rows = cells.get(part.sheet)!.slice(rect.row, rect.row + rect.rowCount);
        builder.add(
          0,
          rows.map((row) => row.slice(rect.column, rect.column + rect.columnCount)),
        );
      }
      return builder.finish();
    });
    registers[mapping.register] = readRetentionYears(joinParts(mapping, read), false);
  }
  return { recognition, data: { registers, date1904: false } };
}

function filledUp({ rows }: Grid): CellValue[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}

function infoOf({ name, tables = [], visibility = "visible" }: Grid, cells: readonly (readonly CellValue[])[]): SheetInfo {
  const used = { row: 0, column: 0, rowCount: cells.length, columnCount: cells[0]?.length ?? 0 };
  const isEmpty = cells.every((row) => row.every((cell) => cell === ""));
  return { name, visibility, tables, used: isEmpty ? null : used, top: isEmpty ? [] : cells.slice(0, rowsSeen(used)) };
}

import type { NewCell, NewSheet } from "../xlsx/new";
import { analyseDependencies } from "../src/core/dependencies/analyse";
import type { DependencyAnalysis } from "../src/core/dependencies/dependency";
import type { CellValue } from "../src/core/model/cell";
import type { ValidationResult } from "../src/core/model/finding";
import type { RegisterData } from "../src/core/model/register-data";
import type { WorkbookData } from "../src/core/registers/workbook-data";
import { recogniseWorkbook } from "../src/core/recognition/recognise";
import { rowsSeen, type SheetInfo } from "../src/core/recognition/sheet";
import { RULES } from "../src/core/rules";
import { partsOf } from "../src/core/model/parts";
import { readRetentionYears } from "../src/core/meanings/retention-years";
import { joinParts, partAsRegister } from "../src/core/validate/join-parts";
import { createRegisterBuilder, dataRect } from "../src/core/validate/build-register-data";
import { runRules } from "../src/core/validate/run-rules";
import { SAMPLE_TODAY } from "./municipality";
import { day } from "./rows";
import { shippedContext } from "../src/core/rules/context";

/** What Excel's `Range.values` gives for a cell of a sheet to be written. */
function valueOf(cell: NewCell | undefined): CellValue {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "object") return cell;
  return "date" in cell ? cell.date : (cell.value ?? "");
}

export interface CoreRun {
  readonly data: WorkbookData;
  readonly validation: ValidationResult;
  readonly dependencies: DependencyAnalysis;
}

/** Runs the core over sheets as Excel would hand them over: recognise, read, check, analyse; on the sample's own day. */
export async function runCore(sheets: readonly NewSheet[]): Promise<CoreRun> {
  const cells = new Map(sheets.map((sheet) => [sheet.name, [...sheet.rows].map((row) => row.map(valueOf))]));
  const infos = sheets.map((sheet): SheetInfo => {
    const rows = cells.get(sheet.name)!;
    const width = Math.max(...rows.map((row) => row.length));
    for (const row of rows) while (row.length < width) row.push("");
    const used = { row: 0, column: 0, rowCount: rows.length, columnCount: width };
    const headerRow = sheet.headerRow ?? 0;
    const rect = { ...used, row: headerRow, rowCount: rows.length - headerRow };
    const tables = sheet.table === undefined ? [] : [{ name: sheet.table.name, rect, hasHeaders: true, hasTotals: false }];
    return { name: sheet.name, visibility: "visible", used, tables, top: rows.slice(0, rowsSeen(used)) };
  });
  const registers: Partial<Record<string, RegisterData>> = {};
  for (const mapping of recogniseWorkbook(infos).mappings) {
    const read = partsOf(mapping).map((part) => {
      const own = partAsRegister(mapping, part);
      const builder = createRegisterBuilder(own);
      const rect = dataRect(own);
      const rows = rect === null ? [] : cells.get(part.sheet)!.slice(rect.row, rect.row + rect.rowCount);
      if (rect !== null)
        builder.add(
          0,
          rows.map((row) => row.slice(rect.column, rect.column + rect.columnCount)),
        );
      return builder.finish();
    });
    registers[mapping.register] = readRetentionYears(joinParts(mapping, read), false);
  }
  const data: WorkbookData = { registers, date1904: false };
  const today = day(SAMPLE_TODAY.year, SAMPLE_TODAY.month, SAMPLE_TODAY.day);
  const validation = await runRules({ rules: RULES, data, context: shippedContext(today) });
  return { data, validation, dependencies: analyseDependencies(data) };
}

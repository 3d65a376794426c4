import { parseDate } from "../identifiers/dates";
import { fixKle, parseKle } from "../identifiers/kle";
import { parseNumber } from "../identifiers/numbers";
import { isBlank, isErrorValue, type CellValue } from "../model/cell";
import { isElsewhere } from "../model/resolved-system";
import type { SystemResolver } from "../model/system-resolver";
import { type ChoiceReader, choiceReader } from "../registers/choice-reader";
import { scenarioOfWord } from "./scenario-kinds";
import { rowName } from "./names";
import type { Area } from "./area";
import type { RegisterOf } from "../registers/workbook-data";
import type { ColumnKey, ChoiceKey, ChoiceOf } from "../registers";

/** Reads the register Sagsområder for the strategies. A column that is missing reads as undefined in every row. */
export function readAreas(areas: RegisterOf<"caseAreas">, resolve: SystemResolver, date1904: boolean): Area[] {
  const cell = (key: ColumnKey<"caseAreas">, row: number): CellValue => areas.columns[key]?.[row] ?? "";
  const text = (key: ColumnKey<"caseAreas">, row: number): string => {
    const value = cell(key, row);
    return isErrorValue(value) ? "" : String(value).trim();
  };
  const choice = <K extends ChoiceKey<"caseAreas">>(key: K): ((row: number) => ChoiceOf<"caseAreas", K> | undefined) => {
    const read: ChoiceReader = choiceReader("caseAreas", key as string);
    return (row) => (read(cell(key, row)) || undefined) as ChoiceOf<"caseAreas", K> | undefined;
  };
  const count = (key: ColumnKey<"caseAreas">, row: number): number | undefined => {
    const value = isBlank(cell(key, row)) ? undefined : parseNumber(cell(key, row));
    return value === undefined || value < 0 || !Number.isInteger(value) ? undefined : value;
  };
  const date = (key: ColumnKey<"caseAreas">, row: number): number | undefined => parseDate(cell(key, row), date1904);
  const yes = (value: "Ja" | "Nej" | undefined): boolean | undefined => (value === undefined ? undefined : value === "Ja");
  const [route, status, risk] = [choice("route"), choice("status"), choice("risk")];
  const [edh, notes] = [choice("edhDocuments"), choice("journalNotes")];
  const scenario = choice("scenario");

  return Array.from({ length: areas.rowCount }, (_, row): Area => {
    const kle = text("kle", row);
    const name = text("areaName", row);
    return {
      row,
      id: text("areaId", row) || name,
      name: name || text("areaId", row) || rowName(row),
      kle: parseKle(kle) === undefined ? fixKle(kle) : kle,
      department: text("department", row),
      responsible: text("responsible", row),
      current: resolve(cell("currentSystem", row)),
      out: isElsewhere(resolve(cell("currentSystem", row))),
      route: route(row),
      target: isBlank(cell("targetSystem", row)) ? undefined : resolve(cell("targetSystem", row)),
      targetName: text("targetSystem", row),
      scenario: scenarioOfWord(scenario(row)),
      wave: count("wave", row),
      start: date("startDate", row),
      end: date("endDate", row),
      open: count("openCases", row),
      closed: count("closedCases", row),
      manual: count("manualCases", row),
      users: count("users", row),
      edh: yes(edh(row)),
      journalNotes: yes(notes(row)),
      risk: risk(row),
      status: status(row),
    };
  });
}

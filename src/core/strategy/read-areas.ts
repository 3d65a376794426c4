import { parseDate } from "../identifiers/dates";
import { mendKle, parseKle } from "../identifiers/kle";
import { parseNumber } from "../identifiers/numbers";
import { isBlank, isErrorValue, type CellValue } from "../model/cell";
import type { RegisterData } from "../model/register-data";
import type { SystemResolver } from "../model/system-resolver";
import { choiceReader } from "../registers/choice-reader";
import { rowName } from "./names";
import type { Area, AreaStatus, Risk, Route } from "./area";

/** Reads the register Sagsområder for the strategies. A column that is missing reads as undefined in every row. */
export function readAreas(areas: RegisterData, resolve: SystemResolver, date1904: boolean): Area[] {
  const cell = (key: string, row: number): CellValue => areas.columns[key]?.[row] ?? "";
  const text = (key: string, row: number): string => {
    const value = cell(key, row);
    return isErrorValue(value) ? "" : String(value).trim();
  };
  const choice = <T extends string>(key: string): ((row: number) => T | undefined) => {
    const read = choiceReader("caseAreas", key);
    return (row) => (read(cell(key, row)) || undefined) as T | undefined;
  };
  const count = (key: string, row: number): number | undefined => {
    const value = isBlank(cell(key, row)) ? undefined : parseNumber(cell(key, row));
    return value === undefined || value < 0 || !Number.isInteger(value) ? undefined : value;
  };
  const date = (key: string, row: number): number | undefined => parseDate(cell(key, row), date1904);
  const yes = (value: "Ja" | "Nej" | undefined): boolean | undefined => (value === undefined ? undefined : value === "Ja");
  const [route, status, risk] = [choice<Route>("route"), choice<AreaStatus>("status"), choice<Risk>("risk")];
  const [edh, notes] = [choice<"Ja" | "Nej">("edhDocuments"), choice<"Ja" | "Nej">("journalNotes")];

  return Array.from({ length: areas.rowCount }, (_, row): Area => {
    const kle = text("kle", row);
    const name = text("areaName", row);
    return {
      row,
      id: text("areaId", row) || name,
      name: name || text("areaId", row) || rowName(row),
      kle: parseKle(kle) === undefined ? mendKle(kle) : kle,
      department: text("department", row),
      responsible: text("responsible", row),
      current: resolve(cell("currentSystem", row)),
      route: route(row),
      target: isBlank(cell("targetSystem", row)) ? undefined : resolve(cell("targetSystem", row)),
      targetName: text("targetSystem", row),
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

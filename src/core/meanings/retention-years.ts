import { LAST_YEAR, readYear } from "../forms/numbers/read-year";
import { fromSerial, parseDate } from "../identifiers/dates";
import { isBlank, type CellValue, type Column } from "../model/cell";
import { readValue } from "../model/reading";
import { writtenColumn, type RegisterData } from "../model/register-data";
import { means } from "../registers/choice-reader";
import { retentionYears } from "../registers/words/retention";

/** What the retention year of a case is read from. */
interface CaseRetention {
  /** Kassationskode as it is written: `K5`. */
  readonly code: CellValue;
  /** Afsluttet. */
  readonly closed: CellValue;
  /** Kassationsår. */
  readonly year: CellValue;
}

/**
 * The retention year of a case: the year that is given or, where none is, the year of its closing and the years of its code. Closed on any
 * day of 2020 with K5: 2025. As with a year that is given, the case may be discarded when that year is over, from 1 January 2026.
 * Undefined where there is neither.
 * Source: KL's retention codes in KLE, K5 and K10, years counted from closing.
 */
export function retentionYearOf({ code, closed, year }: CaseRetention, date1904: boolean): number | undefined {
  if (!isBlank(year)) return readValue(readYear(year, false));
  const years = typeof code === "string" ? retentionYears(code) : undefined;
  const day = years === undefined ? undefined : parseDate(closed, date1904);
  if (years === undefined || day === undefined) return undefined;
  const last = fromSerial(day).year + years;
  // A closing without an end gives none.
  return last > LAST_YEAR ? undefined : last;
}

/**
 * The cases with the year that follows from K5 or K10 and closing wherever none is given; also where Kassationsår is no column of the sheet.
 * `written` has the column as it stands there. The same register where no year follows.
 */
export function readRetentionYears(data: RegisterData, date1904: boolean): RegisterData {
  const { retentionCode, closed, retentionYear } = data.columns;
  if (data.mapping.register !== "cases" || retentionCode === undefined || closed === undefined) return data;
  const codes = writtenColumn(data, "retentionCode")!;
  const given = retentionYear ?? new Array<CellValue>(data.rowCount).fill("");
  const mayGo = means("cases", "retentionCode", "K");
  let years: CellValue[] | undefined;
  for (let row = 0; row < data.rowCount; row++) {
    // Most cases have the bare code, an open end, or their year.
    if (codes[row] === "K" || closed[row] === "" || !isBlank(given[row]!) || !mayGo(retentionCode[row]!)) continue;
    const year = retentionYearOf({ code: codes[row]!, closed: closed[row]!, year: given[row]! }, date1904);
    if (year !== undefined) (years ??= [...given])[row] = year;
  }
  if (years === undefined) return data;
  const written: Column = writtenColumn(data, "retentionYear") ?? given;
  return {
    ...data,
    columns: { ...data.columns, retentionYear: years },
    written: { ...data.written, retentionYear: written },
  };
}

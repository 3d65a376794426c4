import { fromSerial, parseDate } from "../identifiers/dates";
import { fixKle, parseKle } from "../identifiers/kle";
import type { Kle, KleRetention } from "../kle";
import { isErrorValue, type CellValue } from "../model/cell";
import type { OptionalColumns } from "../model/columns";
import { means } from "../registers/choice-reader";
import { movedBy, udkAreaOf, udkAreasUnder } from "./udk";
import type { UdkArea } from "./udk-areas";

/** Why a case must not be discarded, in the order in which the first counts. */
export const DUTIES = ["code", "subject", "facet", "udk", "unmarked", "unknown", "open", "early"] as const;
/**
 * code: the register says B. subject, facet: KLE marks it to be preserved. udk: an old case on a subject that moved to Udbetaling Danmark, and
 * not on its list of what may go. unmarked: KLE's marks are loaded and do not say of both that they may go. unknown: no subject is known, so
 * that no duty can be ruled out. open: it is in use. early: its retention year is not over.
 */
export type Duty = (typeof DUTIES)[number];

/** Columns that a duty is read from; each that is missing is read as blank. */
export type DutyColumns = OptionalColumns<"kle" | "facet" | "retentionCode" | "created" | "closed" | "udkList">;

export interface DutyReader {
  /** The duty under which the case in a row is retained, by its code and subject; its state and its year are another matter. Undefined: none. */
  dutyOf(row: number): Exclude<Duty, "open" | "early"> | undefined;
  /** The area of Udbetaling Danmark that the case's subject belongs to. */
  areaOf(row: number): UdkArea | undefined;
  /** The year that KLE's marks give a case: that of its closing and the longer of both marks' years (K5, K10); undefined where they give none. */
  yearOf(row: number): number | undefined;
}

interface Subject {
  readonly known: boolean;
  readonly mark: KleRetention | undefined;
  readonly area: UdkArea | undefined;
}

/**
 * Reads duties and years from a register of cases.
 * Source: cirkulæreskrivelse under bekendtgørelse 183 of 2018 (both subject and facet must be marked for discard), and KL on the
 * municipalities' continued duty for cases on Udbetaling Danmark's areas. Marks are known only where KL's XML has been loaded.
 */
export function dutyReader(columns: DutyColumns, kle: Kle, date1904: boolean): DutyReader {
  const { retentionCode, facet, created, closed, udkList } = columns;
  const isPreserved = means("cases", "retentionCode", "B");
  const isListed = means("cases", "udkList", "Ja");
  const subjectOf = remember((cell): Subject => {
    const number = numberOf(cell);
    const under = number === "" ? [] : [udkAreaOf(number) ?? (number.length < 8 ? udkAreasUnder(number)[0] : undefined)];
    return { known: number !== "", mark: number === "" ? undefined : kle.lookup(number).retention, area: under[0] };
  });
  const facetMarkOf = remember((cell) => (typeof cell === "string" && cell !== "" ? kle.facet(cell).retention : undefined));
  const subjectAt = (row: number): Subject => subjectOf(columns.kle?.[row] ?? "");
  const facetAt = (row: number): KleRetention | undefined => facetMarkOf(facet?.[row] ?? "");

  return {
    dutyOf: (row) => {
      if (retentionCode !== undefined && isPreserved(retentionCode[row]!)) return "code";
      const { known, mark, area } = subjectAt(row);
      if (mark === "B") return "subject";
      if (facetAt(row) === "B") return "facet";
      if (area !== undefined && !(udkList !== undefined && isListed(udkList[row]!))) {
        // A case whose opening is not known may be an old one.
        const opened = created === undefined ? undefined : parseDate(created[row]!, date1904);
        if (opened === undefined || opened < movedBy(area)) return "udk";
      }
      if (!known) return "unknown";
      if ((kle.marks.subjects && mark === undefined) || (kle.marks.facets && facetAt(row) === undefined)) return "unmarked";
      return undefined;
    },
    areaOf: (row) => subjectAt(row).area,
    yearOf: (row) => {
      const day = closed === undefined ? undefined : parseDate(closed[row]!, date1904);
      const years = Math.max(YEARS[subjectAt(row).mark ?? "K"] ?? 0, YEARS[facetAt(row) ?? "K"] ?? 0);
      return day === undefined || years === 0 ? undefined : fromSerial(day).year + years;
    },
  };
}
const YEARS: Readonly<Partial<Record<KleRetention, number>>> = { K5: 5, K10: 10 };

/** Columns repeat their values: each is looked up once. */
function remember<T>(find: (cell: CellValue) => T): (cell: CellValue) => T {
  const known = new Map<CellValue, { readonly value: T }>();
  return (cell) => {
    let found = known.get(cell);
    if (found === undefined) known.set(cell, (found = { value: find(cell) }));
    return found.value;
  };
}

/** The KLE number of a cell, with its points where a hand has dropped them; blank for what is none. */
function numberOf(cell: CellValue): string {
  if (cell === "" || isErrorValue(cell)) return "";
  const text = String(cell).trim();
  return parseKle(text) === undefined ? (fixKle(text) ?? "") : text;
}

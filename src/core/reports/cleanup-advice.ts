import { fromSerial, parseDate } from "../identifiers/dates";
import { parseNumber } from "../identifiers/numbers";
import type { CellValue } from "../model/cell";
import { isBlank } from "../model/cell";
import type { Finding } from "../model/finding";
import type { RegisterData } from "../model/register-data";
import { choiceReader } from "../registers/choice-reader";
import { foldText } from "../text/fold";
import type { ReportSettings } from "./report";

/** What may be said of a case, in the order in which the first hit wins. Adding one is adding a line here and its test below. */
export const ADVICE = [
  { id: "discard", action: "Kassér", columns: ["caseStatus", "retentionCode", "retentionYear"] },
  { id: "archive", action: "Arkivér", columns: ["caseStatus", "retentionCode"] },
  { id: "closeInactive", action: "Luk", columns: ["caseStatus", "lastActivity"] },
  { id: "duplicate", action: "Afklar", columns: ["party", "kle", "title", "created"] },
  { id: "unclearKle", action: "Afklar", columns: ["kle"] },
  { id: "unclearUnit", action: "Afklar", columns: ["responsibleUnit"] },
  { id: "unclearParty", action: "Afklar", columns: ["party"] },
  { id: "move", action: "Flyt", columns: ["caseStatus", "lastActivity"] },
] as const;
export type AdviceId = (typeof ADVICE)[number]["id"];

const BIT = Object.fromEntries(ADVICE.map(({ id }, i) => [id, 1 << i])) as Readonly<Record<AdviceId, number>>;

/** Days between the openings of two cases that may still be the same case [own decision]. */
const DUPLICATE_DAYS = 7;
const DAYS_PER_YEAR = 365.25;

export interface CleanupAdvice {
  /** By data row: index into ADVICE of the first hit, -1 where nothing is advised. */
  readonly first: Int8Array;
  /** By data row: bit i is set when ADVICE[i] hits. */
  readonly hits: Uint16Array;
  /** What can't be judged because a column is missing. */
  readonly notJudged: readonly { readonly advice: AdviceId; readonly column: string }[];
  /** Open cases whose last activity is blank or unreadable: neither closed nor moved on a guess. */
  readonly unknownActivity: number;
}

/**
 * Advice per case. Closed with code K and the retention year gone by → Kassér; closed with B → Arkivér; open without
 * activity for N years → Luk (after a check); duplicates → Afklar; KLE, unit or party missing or wrong → Afklar; open
 * and active → Flyt. A case may be discarded when its retention *year* is over, not on the first day of it.
 * @param findings of the validation; errors in KLE, unit and party are read from them, so that both say the same.
 * @param today serial of the 1900 system.
 */
export function adviseCases(cases: RegisterData, findings: readonly Finding[], today: number, date1904: boolean, settings: ReportSettings): CleanupAdvice {
  const { rowCount, columns } = cases;
  const first = new Int8Array(rowCount).fill(-1);
  const hits = new Uint16Array(rowCount);
  const notJudged = ADVICE.flatMap(({ id, columns: needed }) => needed.filter((column) => columns[column] === undefined).map((column) => ({ advice: id, column })));
  const hit = (row: number, id: AdviceId): void => {
    hits[row]! |= BIT[id];
  };

  const faulty = faultyCells(cases, findings);
  const doubles = notJudged.some(({ advice }) => advice === "duplicate") ? [] : duplicateRows(cases, date1904);
  for (const row of doubles) hit(row, "duplicate");

  const state = columns["caseStatus"] === undefined ? undefined : choiceReader("cases", "caseStatus");
  const code = columns["retentionCode"] === undefined ? undefined : choiceReader("cases", "retentionCode");
  const thisYear = fromSerial(today).year;
  const inactiveSince = today - settings.inactiveYears * DAYS_PER_YEAR;
  let unknownActivity = 0;

  for (let row = 0; row < rowCount; row++) {
    const status = state?.(columns["caseStatus"]![row]!);
    if (status === "Afsluttet") {
      const retention = code?.(columns["retentionCode"]![row]!);
      if (retention === "B") hit(row, "archive");
      const year = columns["retentionYear"] === undefined ? undefined : parseNumber(columns["retentionYear"][row]!);
      if (retention === "K" && year !== undefined && year < thisYear) hit(row, "discard");
    } else if (status !== undefined && status !== "" && columns["lastActivity"] !== undefined) {
      const active = parseDate(columns["lastActivity"][row]!, date1904);
      if (active === undefined) unknownActivity++;
      else hit(row, active < inactiveSince ? "closeInactive" : "move");
    }
    if (columns["kle"] !== undefined && (isBlank(columns["kle"][row]!) || faulty.kle.has(row))) hit(row, "unclearKle");
    if (columns["responsibleUnit"] !== undefined && (isBlank(columns["responsibleUnit"][row]!) || faulty.responsibleUnit.has(row))) hit(row, "unclearUnit");
    if (columns["party"] !== undefined && (isBlank(columns["party"][row]!) || faulty.party.has(row))) hit(row, "unclearParty");
    if (hits[row] !== 0) first[row] = 31 - Math.clz32(hits[row]! & -hits[row]!);
  }
  return { first, hits, notJudged, unknownActivity };
}

/** Rows with an error finding in one of the three columns. */
function faultyCells(cases: RegisterData, findings: readonly Finding[]): Readonly<Record<"kle" | "responsibleUnit" | "party", ReadonlySet<number>>> {
  const faulty = { kle: new Set<number>(), responsibleUnit: new Set<number>(), party: new Set<number>() };
  const wanted = findings.filter((finding) => finding.register === "cases" && finding.severity === "error" && finding.columnKey in faulty);
  if (wanted.length === 0) return faulty;
  const rowOf = new Map<number, number>();
  cases.sheetRows.forEach((sheetRow, row) => rowOf.set(sheetRow, row));
  for (const finding of wanted) {
    const row = rowOf.get(finding.row);
    if (row !== undefined) faulty[finding.columnKey as keyof typeof faulty].add(row);
  }
  return faulty;
}

/** Rows that share party, KLE and title with another row that was opened within a week. Blank parties are no match. */
export function duplicateRows(cases: RegisterData, date1904: boolean): number[] {
  const { party, kle, title, created } = cases.columns;
  const groups = new Map<string, { row: number; created: number }[]>();
  for (let row = 0; row < cases.rowCount; row++) {
    const opened = parseDate(created![row]!, date1904);
    if (opened === undefined || isBlank(party![row]!) || isBlank(kle![row]!) || isBlank(title![row]!)) continue;
    const key = [party![row]!, kle![row]!, title![row]!].map(identity).join("|");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ row, created: opened }]);
    else group.push({ row, created: opened });
  }
  const doubles = new Set<number>();
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    group.sort((a, b) => a.created - b.created || a.row - b.row);
    for (let i = 1; i < group.length; i++) {
      if (group[i]!.created - group[i - 1]!.created > DUPLICATE_DAYS) continue;
      doubles.add(group[i - 1]!.row).add(group[i]!.row);
    }
  }
  return [...doubles].sort((a, b) => a - b);
}

function identity(cell: CellValue): string {
  return foldText(String(cell));
}

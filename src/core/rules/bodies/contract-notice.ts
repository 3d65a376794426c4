import { type CellValue, type Column, isBlank } from "../../model/cell";
import { parseDate } from "../../identifiers/dates";
import { endAfterNotice, renewedTerm } from "../../identifiers/notice-day";
import { kmdSagName } from "../../model/kmd-sag-name";
import { parseNumber } from "../../identifiers/numbers";
import { keyOf } from "../../text/signs";
import type { RuleContext } from "../rule";
import { means } from "../../registers/choice-reader";
import { monopolySystems } from "../../registers/monopoly-systems";

/** Columns of systems that give the last day for notice of a contract. */
export const NOTICE_COLUMNS = ["contractId", "contractEnd", "contractTerminated", "noticeMonths", "status"] as const;
/** What puts that day off, where the sheet says so: renewal by itself, and monopoly systems, which KMD Sag's own notice waits for. */
export const NOTICE_HINTS = ["renewalMonths", "kmdRole", "systemName"] as const;
type NoticeColumns = Readonly<Record<(typeof NOTICE_COLUMNS)[number], Column>>;
type NoticeHints = Readonly<Partial<Record<(typeof NOTICE_HINTS)[number], Column>>>;

/** A contract that runs and is not terminated; days are serials of the 1900 system. */
export interface RunningNotice {
  /** The last day for notice to `end`. Of a contract that is prolonged by itself it is the next, where the first has passed. */
  readonly last: number;
  readonly end: number;
  /** The last day that has passed, and the end to which it was, where the contract has been prolonged since. */
  readonly missed?: { readonly last: number; readonly end: number };
}

/**
 * Calls `visit` for each contract that runs and is not terminated, where the last day for notice can be computed. KMD Sag's own can't be
 * terminated before the last monopoly system is out: its last day is the later of the two, and none where that system's day is not given.
 */
export function eachNotice(
  columns: NoticeColumns,
  hints: NoticeHints,
  rowCount: number,
  { date1904, today }: RuleContext,
  visit: (row: number, notice: RunningNotice) => void,
): void {
  const last = monopolySystems({ ...hints, ...columns }, date1904).at(-1);
  for (let row = 0; row < rowCount; row++) {
    const given = parseDate(columns.contractEnd[row]!, date1904);
    const months = wholeMonths(columns.noticeMonths[row]!);
    if (given === undefined || months === undefined || !isBlank(columns.contractTerminated[row]!)) continue;
    const first = renewedTerm(given, months, 0, () => false);
    const next = renewedTerm(given, months, wholeMonths(hints.renewalMonths?.[row] ?? "") ?? 0, (term) => term.last < today);
    if (first === undefined || next === undefined) continue;
    const notice = next.end === first.end ? first : { ...next, missed: first };
    if (last === undefined || kmdSagName(String(hints.systemName?.[row] ?? "")) !== "yes") visit(row, notice);
    else if (last.out !== undefined)
      visit(row, last.out <= notice.last ? notice : { last: last.out, end: endAfterNotice(last.out, months) });
  }
}

/** Period of notice in the register's form; undefined for values that other rules report. */
export function wholeMonths(value: CellValue): number | undefined {
  const months = isBlank(value) ? undefined : parseNumber(value);
  return months !== undefined && Number.isInteger(months) && months >= 0 && months <= 240 ? months : undefined;
}

/**
 * Whether a contract also covers a system that stays: one contract may be in several rows, and then it can't be terminated because one of
 * its systems is on the way out.
 */
export function contractsThatStay(contractId: Column, status: Column): (row: number) => boolean {
  const isLeaving = [means("systems", "status", "Under udfasning"), means("systems", "status", "Udfaset")];
  const staying = new Set<string>();
  for (let row = 0; row < contractId.length; row++)
    if (!isBlank(contractId[row]!) && !isLeaving.some((leaves) => leaves(status[row]!))) staying.add(keyOf(contractId[row]!));
  return (row) => staying.has(keyOf(contractId[row]!));
}

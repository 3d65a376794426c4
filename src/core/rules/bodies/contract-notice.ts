import { type CellValue, type Column, isBlank } from "../../model/cell";
import { parseDate } from "../../identifiers/dates";
import { lastNoticeDay } from "../../identifiers/notice-day";
import { parseNumber } from "../../identifiers/numbers";
import { keyOf } from "../../text/signs";
import type { RuleContext } from "../rule";
import { means } from "../../registers/choice-reader";

/** Columns of systems that give the last day for notice of a contract. */
export const NOTICE_COLUMNS = ["contractId", "contractEnd", "contractTerminated", "noticeMonths", "status"] as const;
type NoticeColumns = Readonly<Record<(typeof NOTICE_COLUMNS)[number], Column>>;

/**
 * Calls `judge` for each contract that runs and is not terminated, where the last day for notice can be computed.
 * `last` and `end` are serials of the 1900 system.
 */
export function eachNotice(
  columns: NoticeColumns,
  rowCount: number,
  { date1904 }: RuleContext,
  judge: (row: number, last: number, end: number) => void,
): void {
  for (let row = 0; row < rowCount; row++) {
    const end = parseDate(columns.contractEnd[row]!, date1904);
    const months = wholeMonths(columns.noticeMonths[row]!);
    if (end === undefined || months === undefined || !isBlank(columns.contractTerminated[row]!)) continue;
    const last = lastNoticeDay(end, months);
    if (last !== undefined) judge(row, last, end);
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

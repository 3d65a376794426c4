import { formatSerial, toSerial } from "../identifiers/dates";
import type { CellValue, Column } from "../model/cell";
import { columnEntries } from "../model/columns";
import { type RegisterData, writtenColumn } from "../model/register-data";
import { columnSpec } from "../registers";

/**
 * Numbers whose format says what Excel has made of something else: `1-2` typed into a cell becomes the serial number of a day, `1E5` becomes
 * 100000. The value alone does not show it, so the formats of these few cells are asked for.
 */
export interface SuspectCell {
  readonly key: string;
  /** Data row. */
  readonly row: number;
}

/** A column of five-digit numbers is what it is; so many formats are enough to see that. */
const MOST_SUSPECTS = 2_000;
/** What is typed today becomes a day of these years. */
const FIRST_DAY = toSerial(2000, 1, 1)!;
const LAST_DAY = toSerial(2099, 12, 31)!;
/** Serial numbers of the 1900 system less those of the 1904 system. */
const OFFSET_1904 = 1_462;

/** The cells of keys and counts whose number may be a day or a power of ten. */
export function suspectCells(data: RegisterData, date1904: boolean): SuspectCell[] {
  const suspects: SuspectCell[] = [];
  for (const [key] of columnEntries(data.columns)) {
    const { kind } = columnSpec(data.mapping.register, key);
    if (kind !== "key" && kind !== "integer") continue;
    const cells = writtenColumn(data, key)!;
    for (let row = 0; row < cells.length && suspects.length < MOST_SUSPECTS; row++) {
      const cell = cells[row]!;
      if (typeof cell === "number" && (isDay(cell, date1904) || (kind === "key" && isRound(cell)))) suspects.push({ key, row });
    }
  }
  return suspects;
}

/** The register with what the cells show in place of their numbers, where a format makes them days or powers of ten. */
export function showSuspects(
  data: RegisterData,
  suspects: readonly SuspectCell[],
  formats: readonly (string | undefined)[],
  date1904: boolean,
): RegisterData {
  const shown = new Map<string, Map<number, string>>();
  suspects.forEach(({ key, row }, i) => {
    const text = shownBy(writtenColumn(data, key)![row]!, formats[i] ?? "", date1904);
    if (text === undefined) return;
    const rows = shown.get(key) ?? new Map<number, string>();
    shown.set(key, rows.set(row, text));
  });
  if (shown.size === 0) return data;
  const withShown = (columns: Readonly<Partial<Record<string, Column>>>): Record<string, Column> =>
    Object.fromEntries(
      columnEntries(columns).map(([key, cells]) => {
        const rows = shown.get(key);
        return [key, rows === undefined ? cells : cells.map((cell, row) => rows.get(row) ?? cell)];
      }),
    );
  return { ...data, columns: withShown(data.columns), ...(data.written === undefined ? {} : { written: withShown(data.written) }) };
}

function shownBy(cell: CellValue, format: string, date1904: boolean): string | undefined {
  if (typeof cell !== "number") return undefined;
  if (isDateFormat(format)) return isDay(cell, date1904) ? formatSerial(date1904 ? cell + OFFSET_1904 : cell) : undefined;
  if (!/E\+/i.test(format)) return undefined;
  const [digits, exponent] = cell.toExponential().split("e+");
  return `${digits!.replace(".", ",")}E+${exponent!.padStart(2, "0")}`;
}

/** Excel's own limit of a number format. */
const LONGEST_FORMAT = 255;

/** True for a number format in the invariant form that shows a day or a month; texts in quotes and colours do not count. */
export function isDateFormat(format: string): boolean {
  const signs = format.slice(0, LONGEST_FORMAT).replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /d/i.test(signs) || (/y/i.test(signs) && /m/i.test(signs));
}

function isDay(cell: number, date1904: boolean): boolean {
  const serial = date1904 ? cell + OFFSET_1904 : cell;
  return Number.isInteger(cell) && serial >= FIRST_DAY && serial <= LAST_DAY;
}

function isRound(cell: number): boolean {
  return cell >= 1_000 && cell % 1_000 === 0 && cell < 1e15;
}

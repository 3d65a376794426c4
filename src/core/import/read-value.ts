import { isOfPeople, saysNobody } from "../forms/words/nobody";
import { parseDate } from "../identifiers/dates";
import { parseNumber } from "../identifiers/numbers";
import { type CellValue, isBlank, isErrorValue } from "../model/cell";
import { readValue as valueOfReading } from "../model/reading";
import type { SystemResolver } from "../model/system-resolver";
import { cellReader } from "../reading/cell-reader";
import { columnSpec } from "../registers";
import { choiceReader } from "../registers/choice-reader";
import type { ColumnKind } from "../registers/register";
import type { RegisterId } from "../model/register-id";
import { foldText } from "../text/fold";
import type { SourceColumn } from "./import-source";

const DATE_FORMAT = "dd-mm-yyyy";

/** A value of the import in the form that the register's column has. */
export type ReadValue =
  | { readonly kind: "blank" }
  /** The column can't hold it. */
  | { readonly kind: "unread"; readonly from: string }
  /** `from`: the words it had, where they were others. */
  | { readonly kind: "value"; readonly value: CellValue; readonly from?: string; readonly numberFormat?: string };

export interface ValueContext {
  readonly register: RegisterId;
  readonly date1904: boolean;
  readonly resolver: SystemResolver;
}

const BLANK: ReadValue = { kind: "blank" };

/** Reads a cell of the import for a column of the register. Never throws on any cell. */
export function readValue(cell: CellValue, source: SourceColumn, context: ValueContext): ReadValue {
  if (isBlank(cell)) return BLANK;
  const shown = String(cell).trim();
  if (isErrorValue(cell)) return { kind: "unread", from: shown };
  const text = withoutEnding(shown, source.endings);
  if (text === "") return BLANK;
  const value = valueOf(text === shown ? cell : text, text, source, context);
  if (value === undefined) return { kind: "unread", from: shown };
  // A word for nothing.
  if (value === "") return BLANK;
  const { kind } = columnSpec(context.register, source.column);
  const from = isSameWording(cell, value, kind, context) ? {} : { from: shown };
  return { kind: "value", value, ...(kind === "date" ? { numberFormat: DATE_FORMAT } : {}), ...from };
}

function valueOf(cell: CellValue, text: string, source: SourceColumn, context: ValueContext): CellValue | undefined {
  const word = wordsOf(source).get(foldText(text));
  if (word !== undefined) return word;
  if (source.kleMainGroups === true) return mainGroups(text);
  switch (columnSpec(context.register, source.column).kind) {
    case "choice":
      return choiceReader(context.register, source.column)(cell);
    case "date":
    case "year":
    case "integer":
    case "number": {
      const { read, toCell } = cellReader(context.register, source.column, context)!;
      const reading = read(cell);
      if (reading.kind === "blank") return "";
      const value = valueOfReading(reading);
      return value === undefined ? undefined : toCell(value);
    }
    default:
      return isOfPeople(source.column) && saysNobody(text) ? "" : text;
  }
}

const words = new WeakMap<SourceColumn, ReadonlyMap<string, string>>();

function wordsOf(source: SourceColumn): ReadonlyMap<string, string> {
  let known = words.get(source);
  if (known === undefined) {
    known = new Map(Object.entries(source.words ?? {}).map(([from, to]) => [foldText(from), to]));
    words.set(source, known);
  }
  return known;
}

function withoutEnding(text: string, endings: readonly string[] = []): string {
  const ending = endings.find((candidate) => text.toLowerCase().endsWith(candidate.toLowerCase()));
  return ending === undefined ? text : text.slice(0, -ending.length).trim();
}

/** `27.60.04, 29.03` → `27, 29`; undefined where nothing in it is a KLE number. */
function mainGroups(text: string): string | undefined {
  const groups = [...text.matchAll(/(?<![\d.])\d\d(?=(?:\.\d\d){0,2}(?![\d.]))/g)].map(([group]) => group);
  return groups.length === 0 ? undefined : [...new Set(groups)].sort().join(", ");
}

/**
 * Plain numbers and dates are the same in any writing; of what is read otherwise ("ultimo 2027", "1,2 mio") it is shown what it was, and of
 * words each letter counts.
 */
function isSameWording(cell: CellValue, value: CellValue, kind: ColumnKind, { date1904 }: ValueContext): boolean {
  if (kind === "date") return parseDate(cell, date1904) !== undefined;
  if (kind === "number" || kind === "integer" || kind === "year") return parseNumber(cell) !== undefined;
  return String(cell).trim() === String(value);
}

/** Whether two filled cells of a register's column say the same, however they are written. */
export function isSameValue(a: CellValue, b: CellValue, source: SourceColumn, context: ValueContext): boolean {
  if (plain(a) === plain(b)) return true;
  if (isErrorValue(a) || isErrorValue(b)) return false;
  if (source.kleMainGroups === true) return isEqual(mainGroups(String(a)), mainGroups(String(b)));
  switch (columnSpec(context.register, source.column).kind) {
    case "choice": {
      const read = choiceReader(context.register, source.column);
      return isEqual(read(a), read(b));
    }
    case "date":
    case "year":
    case "integer":
    case "number": {
      const { read } = cellReader(context.register, source.column, context)!;
      return isEqual(valueOfReading(read(a)), valueOfReading(read(b)));
    }
    case "reference":
      return isSameSystem(a, b, context.resolver);
    default:
      return false;
  }
}

function plain(value: CellValue): string {
  return String(value).trim().replace(/\s+/g, " ");
}

function isEqual<T>(a: T | undefined, b: T | undefined): boolean {
  return a !== undefined && a === b;
}

function isSameSystem(a: CellValue, b: CellValue, resolve: SystemResolver): boolean {
  const [one, other] = [resolve(a), resolve(b)];
  if (one.kind === "system") return other.kind === "system" && one.row === other.row;
  if (one.kind === "component") return other.kind === "component" && one.component === other.component;
  return one.kind === "kmdSag" && other.kind === "kmdSag";
}

import { columnEntries } from "../model/columns";
import { registerIn, type WorkbookData } from "../registers/workbook-data";
import { parseCpr } from "../identifiers/cpr";
import { isBlank, isErrorValue, type CellValue } from "../model/cell";
import { digest } from "../model/digest";
import { dataRowOf } from "../model/parts";
import type { Finding } from "../model/finding";
import { writtenColumn } from "../model/register-data";
import type { RuleMessage } from "../model/rule-message";
import { registerSpec } from "../registers";
import { findRule } from "../rules";
import { keyOf } from "../text/signs";

/** Half of SHA-256: enough that no two values of a workbook meet, short enough for thousands of entries. */
const HEX_DIGITS = 32;
const MOST_OF_KEY = 200;
/** In the place of an object or a column: whichever it is. No key is written so, since a key keeps its signs within. */
export const ALL = "*";

function hash(value: unknown): string {
  return digest(JSON.stringify(value), HEX_DIGITS);
}

type Said = Pick<Finding, "rule" | "messageId" | "data" | "rows">;

/**
 * Of the message, what it says is wrong, and the cell's value: when one of them changes, the fingerprint does. What is suggested (the values
 * of a list, the nearest names) is no part of it. A finding that stands for many cells is known by its message alone. 32 hexadecimal digits.
 */
export function fingerprintOf(finding: Said, value: CellValue): string {
  if (finding.rows !== undefined) return hash([finding.messageId]);
  const holes = holesOf(finding);
  return hash([finding.messageId, entriesOf(finding).filter(([hole]) => holes.has(hole)), value]);
}

/** As versions before 2027 wrote it: of all the data. Entries in workbooks still have it. */
export function earlierFingerprintOf(finding: Said, value: CellValue): string {
  return hash([finding.messageId, entriesOf(finding), value]);
}

/** Of the message and the value that it is about, wherever it stands; where a message names none, of all that it says is wrong. */
export function valueFingerprintOf(finding: Said): string {
  return hash([finding.messageId, wordOf(finding)]);
}

/** The word, number or name that a finding is about, as it is compared; findings that say the same have the same. */
export function wordOf(finding: Said): string {
  const { value } = finding.data;
  if (value !== undefined) return keyOf(value);
  if (finding.rows !== undefined || Object.keys(finding.data).length === 0) return "";
  const holes = holesOf(finding);
  return JSON.stringify(entriesOf(finding).filter(([hole]) => holes.has(hole)));
}

/** What messages offer beside what is wrong; it changes when other rows do. */
const SUGGESTED: ReadonlySet<string> = new Set(["nearest", "nearCount"]);

const entriesOf = ({ data }: Said): [string, string | number][] => Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));

const holes = new WeakMap<RuleMessage, ReadonlySet<string>>();

/** The holes in what a message says is wrong; of a message that no longer is there, all. */
function holesOf({ rule, messageId, data }: Said): ReadonlySet<string> {
  const message = findRule(rule)?.messages[messageId];
  if (message === undefined) return new Set(Object.keys(data));
  let known = holes.get(message);
  if (known === undefined)
    holes.set(
      message,
      (known = new Set([...message.what.da.matchAll(/\{(\w+)/g)].flatMap(([, hole]) => (SUGGESTED.has(hole!) ? [] : [hole!])))),
    );
  return known;
}

/**
 * The subject of the finding, the same after sorting and moving: the row's key as `keyOf` compares it. Points count, and whether there is a
 * dash: 1.11 and 11.1 are two questions. A row without a key is identified by a hash of all its values, and a key that is itself a civil
 * registration number by its hash, since it must not be stored here. A finding that stands for many cells is about its column.
 */
export function objectOf(finding: Pick<Finding, "register" | "part" | "row" | "rows">, data: WorkbookData): string | undefined {
  if (finding.rows !== undefined) return ALL;
  const register = registerIn(data, finding.register);
  const row = register === undefined ? undefined : dataRowOf(register, finding);
  if (register === undefined || row === undefined) return undefined;
  const key = register.columns[registerSpec(finding.register).keyColumn]?.[row];
  if (key !== undefined && !isBlank(key) && !isErrorValue(key)) {
    const text = keyOf(key);
    if (parseCpr(text) !== undefined) return `#${hash(text.replace(/\D/g, ""))}`;
    // A hash begins so, and what is written must not pass for one.
    return text.replace(/^#/, "##").slice(0, MOST_OF_KEY);
  }
  // A column that the sheet has not got comes and goes with what it follows from.
  const inSheet = columnEntries(register.columns).filter(([name]) => register.mapping.columns[name] !== undefined);
  const values = inSheet.map(([name, column]) => [name, column[row] ?? ""]);
  return `#${hash(values.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)))}`;
}

/** The value of a finding's cell as it is written; undefined where the column or row is not there. */
export function valueOf(finding: Pick<Finding, "register" | "part" | "row" | "columnKey">, data: WorkbookData): CellValue | undefined {
  const register = registerIn(data, finding.register);
  const row = register === undefined ? undefined : dataRowOf(register, finding);
  return row === undefined || register === undefined ? undefined : writtenColumn(register, finding.columnKey)?.[row];
}

import { columnEntries } from "../model/columns";
import { registerIn, type WorkbookData } from "../registers/workbook-data";
import { parseCpr } from "../identifiers/cpr";
import { findCpr } from "../identifiers/find-cpr";
import { namesPerson } from "../identifiers/mask-persons";
import { isBlank, isErrorValue, type CellValue } from "../model/cell";
import { saltedDigest, type Salt } from "../model/digest";
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

function hash(value: unknown, salt: Salt | undefined): string {
  return saltedDigest(JSON.stringify(value), HEX_DIGITS, salt);
}

type Said = Pick<Finding, "rule" | "messageId" | "data" | "rows">;

/**
 * Of the message, what it says is wrong, and the cell's value: when one of them changes, the fingerprint does. What is suggested (the values
 * of a list, the nearest names) is no part of it. A finding that stands for many cells is known by its message alone. 32 hexadecimal digits.
 * @param salt of the entry that it is compared with; undefined for entries of versions before 2027.
 */
export function fingerprintOf(finding: Said, value: CellValue, salt: Salt | undefined): string {
  if (finding.rows !== undefined) return hash([finding.messageId], salt);
  const holes = holesOf(finding);
  return hash([finding.messageId, entriesOf(finding).filter(([hole]) => holes.has(hole)), value], salt);
}

/** As versions before 2027 wrote it: of all the data, or with the date of birth that a message had. Entries in workbooks still have them. */
export function earlierFingerprintsOf(finding: Said, value: CellValue): readonly string[] {
  const all = hash([finding.messageId, entriesOf(finding), value], undefined);
  const cpr = NAMED_BIRTH.has(finding.rule) && typeof value === "string" ? findCpr(value) : undefined;
  if (cpr === undefined) return [all];
  return [all, hash([finding.messageId, [["masked", `${cpr.digits.slice(0, 6)}-xxxx`]], value], undefined)];
}

/** Rules whose messages had the date of birth in them. */
const NAMED_BIRTH: ReadonlySet<string> = new Set(["cases-title-cpr", "documents-title-cpr"]);

/** Of the message and the value that it is about, wherever it stands; where a message names none, of all that it says is wrong. */
export function valueFingerprintOf(finding: Said, salt: Salt | undefined): string {
  return hash([finding.messageId, wordOf(finding)], salt);
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
 * dash: 1.11 and 11.1 are two questions. A row without a key is identified by a hash of all its values, and a key that names a person by
 * number or birth by its hash, since it must not be stored here. A finding that stands for many cells is about its column.
 * @param salt of the entry that it is compared with; undefined for entries of versions before 2027, which hashed keys that are a number and
 * nothing else.
 */
export function objectOf(
  finding: Pick<Finding, "register" | "part" | "row" | "rows">,
  data: WorkbookData,
  salt: Salt | undefined,
): string | undefined {
  if (finding.rows !== undefined) return ALL;
  const register = registerIn(data, finding.register);
  const row = register === undefined ? undefined : dataRowOf(register, finding);
  if (register === undefined || row === undefined) return undefined;
  const key = register.columns[registerSpec(finding.register).keyColumn]?.[row];
  if (key !== undefined && !isBlank(key) && !isErrorValue(key)) {
    const text = keyOf(key);
    if (parseCpr(text) !== undefined) return `#${hash(text.replace(/\D/g, ""), salt)}`;
    if (salt !== undefined && namesPerson(key)) return `#${hash(text, salt)}`;
    // A hash begins so, and what is written must not pass for one.
    return text.replace(/^#/, "##").slice(0, MOST_OF_KEY);
  }
  // A column that the sheet has not got comes and goes with what it follows from.
  const inSheet = columnEntries(register.columns).filter(([name]) => register.mapping.columns[name] !== undefined);
  const values = inSheet.map(([name, column]) => [name, column[row] ?? ""]);
  return `#${hash(
    values.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    salt,
  )}`;
}

/** The value of a finding's cell as it is written; undefined where the column or row is not there. */
export function valueOf(finding: Pick<Finding, "register" | "part" | "row" | "columnKey">, data: WorkbookData): CellValue | undefined {
  const register = registerIn(data, finding.register);
  const row = register === undefined ? undefined : dataRowOf(register, finding);
  return row === undefined || register === undefined ? undefined : writtenColumn(register, finding.columnKey)?.[row];
}

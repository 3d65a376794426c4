import { columnEntries } from "../model/columns";
import { registerIn, type WorkbookData } from "../registers/workbook-data";
import { parseCpr } from "../identifiers/cpr";
import { isBlank, isErrorValue, type CellValue } from "../model/cell";
import { digest } from "../model/digest";
import { dataRowOf } from "../model/parts";
import type { Finding } from "../model/finding";
import { writtenColumn } from "../model/register-data";
import { registerSpec } from "../registers";
import { keyOf } from "../text/signs";

/** Half of SHA-256: enough that no two values of a workbook meet, short enough for thousands of entries. */
const HEX_DIGITS = 32;
const MOST_OF_KEY = 200;

function hash(value: unknown): string {
  return digest(JSON.stringify(value), HEX_DIGITS);
}

/** Of message, data and the cell's value: whatever changes in what the finding says changes it. 32 hexadecimal digits. */
export function fingerprintOf(finding: Pick<Finding, "messageId" | "data">, value: CellValue): string {
  const data = Object.entries(finding.data).sort(([a], [b]) => (a < b ? -1 : 1));
  return hash([finding.messageId, data, value]);
}

/**
 * The subject of the finding, the same after sorting and moving: the row's key as `keyOf` compares it. Points count, and whether there is a dash: 1.11 and 11.1 are two questions. A row without a key is identified by a hash of all its values, and a key that is itself a civil
 * registration number by its hash, since it must not be stored here.
 */
export function objectOf(finding: Pick<Finding, "register" | "part" | "row">, data: WorkbookData): string | undefined {
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
  const values = columnEntries(register.columns).map(([name, column]) => [name, column[row] ?? ""]);
  return `#${hash(values.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)))}`;
}

/** The value of a finding's cell as it is written; undefined where the column or row is not there. */
export function valueOf(finding: Pick<Finding, "register" | "part" | "row" | "columnKey">, data: WorkbookData): CellValue | undefined {
  const register = registerIn(data, finding.register);
  const row = register === undefined ? undefined : dataRowOf(register, finding);
  return row === undefined || register === undefined ? undefined : writtenColumn(register, finding.columnKey)?.[row];
}

import { isBlank, isErrorValue } from "../model/cell";
import { dataRowOf, type PartRow } from "../model/parts";
import type { RegisterData } from "../model/register-data";
import type { WorkbookData } from "../registers/workbook-data";
import { type Steps } from "../model/steps";
import type { RegisterId } from "../model/register-id";
import { keyOf } from "../text/signs";

/**
 * The column of a row's owner: the department where the register has one, else the unit or person answerable. A register's `owner` column
 * is something else (an authority in a case, a person for a system).
 */
const OWNER_COLUMN: Readonly<Record<RegisterId, string>> = {
  systems: "department",
  interfaces: "responsible",
  cases: "responsibleUnit",
  caseAreas: "department",
  documentStrategy: "responsible",
  procurements: "responsible",
  documents: "responsibleUnit",
  reminders: "responsible",
};

/** Whose the rows of a register are. */
interface RegisterOwners {
  /** Zero-based sheet rows, ascending in each part, and for each the index of its owner in `names`. */
  readonly rows: Int32Array;
  /** The first row of each part, where there are several. */
  readonly starts?: readonly number[];
  readonly codes: Int32Array;
}

export interface Owners {
  /** As first written; `names[0]` is "": the cell is empty, or there is no such column. */
  readonly names: readonly string[];
  readonly registers: Readonly<Partial<Record<RegisterId, RegisterOwners>>>;
}

export const NO_OWNERS: Owners = { names: [""], registers: {} };

const ROWS_PER_STEP = 10_000;

/** Reads who owns each row, one number a row, step by step. Two spellings of one key (`keyOf`) are one owner. */
export function* ownersSteps(data: Pick<WorkbookData, "registers">): Steps<Owners> {
  const names: string[] = [""];
  const codeOf = new Map<string, number>();
  const code = (text: string): number => {
    const key = keyOf(text);
    const known = codeOf.get(key);
    if (known !== undefined) return known;
    codeOf.set(key, names.length);
    return names.push(text) - 1;
  };
  const registers: Partial<Record<RegisterId, RegisterOwners>> = {};
  for (const [id, register] of Object.entries(data.registers) as [RegisterId, RegisterData][]) {
    const column = register.columns[OWNER_COLUMN[id]];
    if (column === undefined) continue;
    // A register repeats few values over many rows; each is folded once.
    const seen = new Map<unknown, number>();
    const codes = new Int32Array(register.rowCount);
    for (let row = 0; row < register.rowCount; row++) {
      if (row % ROWS_PER_STEP === 0) yield;
      const value = column[row] ?? "";
      let at = seen.get(value);
      if (at === undefined) seen.set(value, (at = isBlank(value) || isErrorValue(value) ? 0 : code(tidy(String(value)))));
      codes[row] = at;
    }
    registers[id] = { rows: register.sheetRows, codes, ...(register.starts === undefined ? {} : { starts: register.starts }) };
  }
  return { names, registers };
}

/** Owner of a sheet row as an index into `names`; 0 = none. */
export function ownerAt({ registers }: Owners, register: RegisterId, at: PartRow): number {
  const owners = registers[register];
  if (owners === undefined) return 0;
  const row = dataRowOf({ sheetRows: owners.rows, ...(owners.starts === undefined ? {} : { starts: owners.starts }) }, at);
  return row === undefined ? 0 : owners.codes[row]!;
}

const tidy = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();

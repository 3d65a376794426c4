import type { RegisterData } from "../../core/model/register-data";
import { createLedger } from "../../core/recognition/ledger/create-ledger";
import type { SheetLedger } from "../../core/recognition/ledger/ledger";
import type { Recognition } from "../../core/recognition/recognition";
import type { SheetInfo } from "../../core/recognition/sheet";
import type { RunOptions, WorkbookPort } from "../ports";

export interface LedgerSource {
  readonly sheets: readonly SheetInfo[];
  /** As found, before the rows were read. */
  readonly recognition: Recognition;
  readonly registers: readonly RegisterData[];
  /** Ledgers of sheets in which nothing has changed since. */
  readonly earlier?: readonly SheetLedger[];
}

/**
 * Accounts for every filled row of every sheet. Of most sheets all is known from recognition and reading; only rows in which no register has
 * anything, and sheets that are none, are read.
 * @throws the signal's reason when cancelled.
 */
export async function readLedger(
  port: WorkbookPort,
  { sheets, recognition, registers, earlier = [] }: LedgerSource,
  options: RunOptions,
): Promise<readonly SheetLedger[]> {
  const known = new Map(earlier.map((ledger) => [ledger.sheet, ledger]));
  const open = sheets.filter(({ name }) => !known.has(name));
  const ledger = createLedger({ sheets: open, recognition, registers });
  for (const { sheet, rect } of ledger.toRead)
    await port.readRows(
      sheet,
      rect,
      (start, rows) => ledger.add(sheet, { row: rect.row + start, column: rect.column }, rows),
      options.signal,
    );
  const made = new Map(ledger.finish().map((one) => [one.sheet, one]));
  return sheets.map(({ name }) => known.get(name) ?? made.get(name)!);
}

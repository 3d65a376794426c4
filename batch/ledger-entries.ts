import { countOf, type LedgerEntry, type SheetLedger } from "../src/core/recognition/ledger/ledger";
import { ledgerLine, noRegisterText } from "../src/core/recognition/ledger/ledger-line";
import { LEFT_OUT_WORDS } from "../src/core/recognition/ledger/ledger.text";

/** What every filled row of a sheet is. `headers`, `read`, `leftOut`, `waiting` and `noRegister` add up to `filledRows`. */
export interface LedgerJson {
  readonly sheet: string;
  readonly filledRows: number;
  /** Where it is true, the sheet is no register and too large to be counted: `filledRows` is the height of what is filled. */
  readonly estimated: boolean;
  /** The same in one Danish line. */
  readonly line: string;
  readonly headers: number;
  /** Rows read, by register. */
  readonly read: Readonly<Record<string, number>>;
  /** Rows of a register's sheet that are no rows of it; `rows` are their numbers in Excel, from 1, at most 500 a reason. */
  readonly leftOut: readonly { readonly why: string; readonly count: number; readonly rows: readonly number[] }[];
  /** Rows that a question is about. */
  readonly waiting: number;
  readonly noRegister: number;
  /** Why the sheet is no register; null where it is. */
  readonly why: string | null;
}

export function ledgerJson(ledger: SheetLedger): LedgerJson {
  const { sheet, filled, entries, estimated } = ledger;
  const read: Record<string, number> = {};
  for (const entry of entries) if (entry.kind === "read") read[entry.register] = (read[entry.register] ?? 0) + entry.count;
  const none = entries.find((entry): entry is Extract<LedgerEntry, { kind: "no-register" }> => entry.kind === "no-register");
  return {
    sheet,
    filledRows: filled,
    estimated: estimated === true,
    line: ledgerLine(ledger, "da"),
    headers: countOf(ledger, "header"),
    read,
    leftOut: inOrder(entries).flatMap((entry) =>
      entry.kind === "left-out"
        ? [{ why: LEFT_OUT_WORDS[entry.reason].da, count: entry.count, rows: entry.rows.map(({ row }) => row + 1) }]
        : [],
    ),
    waiting: countOf(ledger, "asked"),
    noRegister: countOf(ledger, "no-register"),
    why: none === undefined ? null : noRegisterText(none.reason, "da"),
  };
}

/** As the line names them. */
function inOrder(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const place = (entry: LedgerEntry): number => (entry.kind === "left-out" ? Object.keys(LEFT_OUT_WORDS).indexOf(entry.reason) : -1);
  return [...entries].sort((a, b) => place(a) - place(b));
}

import { rowSpanOf, sheetsOf } from "../model/parts";
import type { RegisterMapping } from "../model/register-data";
import type { LeftOutReason } from "../recognition/ledger/ledger";
import { leftOutNames } from "../recognition/ledger/ledger-line";
import type { Recognition } from "../recognition/recognition";
import { formatMessage } from "../text/format-message";
import type { Language } from "../text/language";
import { LEFT_OUT_TEXTS as TEXT } from "./left-out.text";

export type KnownRows = Partial<Pick<Recognition, "ledger" | "leftOut">>;

/** Rows that somebody who counts the sheet's rows may have counted. Titles, guidance and headings are nobody's records. */
const MISTAKABLE: readonly LeftOutReason[] = ["total", "prepared", "own-columns"];

/** Everything that was left out of a register's sheets, in words; undefined where nothing was. */
export function leftOutRecords(mapping: RegisterMapping, { ledger = [], leftOut = [] }: KnownRows, language: Language): string | undefined {
  return namesOf(mapping, { ledger, leftOut }, language, () => true);
}

/** What may be missed in a count of the register's rows, as one line. */
export function recordsLine(mapping: RegisterMapping, rows: KnownRows, language: Language): string | undefined {
  const names = namesOf(mapping, rows, language, (reason) => MISTAKABLE.includes(reason));
  return names === undefined ? undefined : formatMessage(TEXT.records[language], language, { rows: names });
}

function namesOf(
  mapping: RegisterMapping,
  { ledger = [], leftOut = [] }: KnownRows,
  language: Language,
  counts: (reason: LeftOutReason) => boolean,
): string | undefined {
  const sheets = sheetsOf(mapping);
  const own = ledger
    .filter(({ sheet }) => sheets.includes(sheet))
    .flatMap(({ entries }) => entries)
    .filter((entry) => entry.kind !== "left-out" || counts(entry.reason));
  const lists = leftOut.filter((list) => list.mapping.register === mapping.register && rowSpanOf(list.mapping) > 0);
  return leftOutNames(
    own,
    language,
    lists.map(({ mapping: list }) => formatMessage(TEXT.unreadList[language], language, { rows: rowSpanOf(list), sheet: list.sheet })),
  );
}

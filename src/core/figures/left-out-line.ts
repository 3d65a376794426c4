import { formatMessage } from "../text/format-message";
import type { Language } from "../text/language";
import type { LeftOut, LeftOutColumn } from "./left-out";
import { LEFT_OUT_TEXTS as TEXT } from "./left-out.text";

/** More columns are counted: the line is one short line beside a figure. */
const MOST_NAMED = 3;

/** "Ikke læst: 17 celler i ”Årlig udgift”. Ikke afgjort: 2 celler i ”Exitvej”."; undefined where nothing is left out. */
export function leftOutLine(leftOut: LeftOut, language: Language): string | undefined {
  const sentences = (["unread", "undecided", "notKnown"] as const).flatMap((kind) => {
    const columns = leftOut.filter((column) => column[kind] > 0);
    const count = columns.reduce((sum, column) => sum + column[kind], 0);
    return count === 0 ? [] : [formatMessage(TEXT[kind][language], language, { count, columns: namesOf(columns, language) })];
  });
  const guessed = leftOut.filter((column) => column.guessed);
  if (guessed.length > 0) sentences.push(formatMessage(TEXT.guessed[language], language, { columns: namesOf(guessed, language) }));
  return sentences.length === 0 ? undefined : sentences.join(" ");
}

/** Two columns with one header, of two registers, are named once. */
function namesOf(columns: readonly LeftOutColumn[], language: Language): string {
  const names = [...new Set(columns.map(({ header }) => `”${header.trim().replace(/\s+/g, " ")}”`))];
  if (names.length > MOST_NAMED) return formatMessage(TEXT.columns[language], language, { count: columns.length });
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}

import type { IgnoredRow } from "../../model/register-data";
import { formatMessage } from "../../text/format-message";
import type { Language, Localized } from "../../text/language";

const SHOWN = 60;

const TEXTS: Readonly<Record<IgnoredRow["kind"], Localized>> = {
  hint: {
    da: "Række {row} på arket ”{sheet}” er læst som en vejledning til kolonnerne (”{text}”), ikke som en række i registret.",
    en: "Row {row} on the sheet ”{sheet}” was read as guidance for the columns (”{text}”), not as a row of the register.",
  },
  header: {
    da: "Række {row} på arket ”{sheet}” er læst som overskrifterne gentaget (”{text}”), ikke som en række i registret.",
    en: "Row {row} on the sheet ”{sheet}” was read as the headers repeated (”{text}”), not as a row of the register.",
  },
  total: {
    da: "Række {row} på arket ”{sheet}” er læst som en sum (”{text}”), ikke som en række i registret.",
    en: "Row {row} on the sheet ”{sheet}” was read as a total (”{text}”), not as a row of the register.",
  },
  note: {
    da: "Række {row} på arket ”{sheet}” er læst som en note (”{text}”), ikke som en række i registret.",
    en: "Row {row} on the sheet ”{sheet}” was read as a note (”{text}”), not as a row of the register.",
  },
};

/** Describes a row that was not read as data, in one sentence. */
export function ignoredRowsText({ kind, row, text }: IgnoredRow, sheet: string, language: Language): string {
  const line = text.replace(/\s+/g, " ");
  return formatMessage(TEXTS[kind][language], language, {
    row: row + 1,
    sheet,
    text: line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line,
  });
}

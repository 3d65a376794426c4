import { means } from "../../registers/choice-reader";
import { TOO_LATE_TO_UNDO } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds documents that are to be discarded although their code says that they are preserved. */
export const documentsDiscardPreserved = rowRule({
  id: "documents-discard-preserved",
  register: "documents",
  severity: "error",
  title: { da: "Dokumenter, der skal bevares, kasseres ikke", en: "Documents to be kept are not discarded" },
  source: TOO_LATE_TO_UNDO,
  since: "2026.14",
  messages: {
    preserved: message({
      da: {
        what: "Dokumentet har kassationskode B, men skal kasseres.",
        why: "B betyder, at dokumentet skal bevares; et kasseret dokument kan ikke hentes tilbage.",
        how: "Vælg Følger sagen eller Arkiveres, eller ret koden, hvis den er forkert. Spørg arkivaren.",
      },
      en: {
        what: "The document has the retention code B, but is to be discarded.",
        why: "B means that the document is to be kept; a discarded document can’t be brought back.",
        how: "Choose Følger sagen or Arkiveres, or correct the code if it is wrong. Ask the archivist.",
      },
    }),
  },
  example: { good: { rows: [{ outcome: "Arkiveres", retentionCode: "B" }] }, bad: { rows: [{ outcome: "Kasseres", retentionCode: "B" }] } },
  columns: ["outcome", "retentionCode"],
  check: (columns, from, to, report) => {
    const isDiscarded = means("documents", "outcome", "Kasseres");
    const isPreserved = means("documents", "retentionCode", "B");
    for (let row = from; row < to; row++)
      if (isPreserved(columns.retentionCode[row]!) && isDiscarded(columns.outcome[row]!)) report(row, "outcome", "preserved");
  },
});

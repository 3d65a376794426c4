import { saysNothing } from "../bodies/loose-documents";
import { isUuid } from "../../identifiers/uuid";
import { isErrorValue } from "../../model/cell";
import { keyOf, plain } from "../../text/signs";
import { shown } from "../bodies/shown";
import { NOTHING_LEFT_BEHIND } from "../../sources/rules-of-thumb";
import { tableRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds documents that belong to one that is not in the sheet, or to themselves. A UUID may be that of a document elsewhere. */
export const documentsRelatedUnknown = tableRule({
  id: "documents-related-unknown",
  register: "documents",
  severity: "info",
  title: { da: "Dokumenter hører til dokumenter, der står i arket", en: "Documents belong to documents that stand in the sheet" },
  source: NOTHING_LEFT_BEHIND,
  since: "2026.14",
  messages: {
    unknown: message({
      da: {
        what: "Dokumentet {value} står ikke i arket.",
        why: "Forbindelsen går tabt, hvis det andet dokument ikke flytter med.",
        how: "Ret nummeret, eller tag det andet dokument med.",
      },
      en: {
        what: "The document {value} is not in the sheet.",
        why: "The connection is lost if the other document does not move along.",
        how: "Correct the number, or include the other document.",
      },
    }),
    itself: message({
      da: {
        what: "Dokumentet hører til sig selv.",
        why: "Forbindelsen siger intet og kan ikke afleveres.",
        how: "Skriv det rigtige dokumentnummer, eller lad feltet stå tomt.",
      },
      en: {
        what: "The document belongs to itself.",
        why: "The connection says nothing and can’t be delivered.",
        how: "Write the right document number, or leave the field blank.",
      },
    }),
  },
  example: {
    good: { rows: [{ documentNumber: "D1" }, { documentNumber: "D2", relatedDocument: "D1" }] },
    bad: {
      rows: [
        { documentNumber: "D1", relatedDocument: "D7" },
        { documentNumber: "D2", relatedDocument: "D2" },
      ],
    },
  },
  columns: ["documentNumber", "relatedDocument"],
  check: (columns, rowCount, report) => {
    let known: Set<string> | undefined;
    for (let row = 0; row < rowCount; row++) {
      const value = columns.relatedDocument[row]!;
      if (value === "" || isErrorValue(value) || isUuid(plain(String(value))) || saysNothing(value)) continue;
      known ??= new Set(columns.documentNumber.map((number) => keyOf(number)));
      const key = keyOf(value);
      if (key === keyOf(columns.documentNumber[row]!)) report(row, "relatedDocument", "itself");
      else if (!known.has(key)) report(row, "relatedDocument", "unknown", { value: shown(value) });
    }
  },
});

import { isBlank } from "../../model/cell";
import { cite } from "../../sources/source";
import { DOCUMENT_INSTRUCTIONS } from "../../sources/sources";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds a version without its sub-version, and the other way round. */
export const documentsSubVersion = rowRule({
  id: "documents-sub-version",
  register: "documents",
  severity: "error",
  title: { da: "Version og underversion står begge eller ingen af dem", en: "Version and sub-version stand both or neither" },
  source: cite(DOCUMENT_INSTRUCTIONS, "version"),
  since: "2026.14",
  messages: {
    missing: message({
      da: {
        what: "Versionen er udfyldt, men underversionen er tom.",
        why: "Sags- og Dokumentindekset kræver begge dele: version 2.11 er 2 og 11.",
        how: "Skriv underversionen; 0, hvis der ingen er.",
      },
      en: {
        what: "The version is filled in, but the sub-version is blank.",
        why: "Sags- og Dokumentindeks demands both: version 2.11 is 2 and 11.",
        how: "Write the sub-version; 0 if there is none.",
      },
    }),
    alone: message({
      da: {
        what: "Underversionen er udfyldt, men versionen er tom.",
        why: "Sags- og Dokumentindekset tager ingen underversion uden en version.",
        how: "Skriv versionen, eller fjern underversionen.",
      },
      en: {
        what: "The sub-version is filled in, but the version is blank.",
        why: "Sags- og Dokumentindeks takes no sub-version without a version.",
        how: "Write the version, or remove the sub-version.",
      },
    }),
  },
  example: {
    good: { rows: [{ version: 2, subVersion: 0 }] },
    bad: {
      rows: [
        { version: 2, subVersion: "" },
        { version: "", subVersion: 3 },
      ],
    },
  },
  columns: ["version", "subVersion"],
  check: (columns, from, to, report) => {
    for (let row = from; row < to; row++) {
      const [none, noSub] = [isBlank(columns.version[row]!), isBlank(columns.subVersion[row]!)];
      if (none === noSub) continue;
      report(row, none ? "version" : "subVersion", none ? "alone" : "missing");
    }
  },
});

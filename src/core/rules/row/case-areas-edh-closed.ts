import { means } from "../../registers/choice-reader";
import { NOTHING_LEFT_BEHIND } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds areas whose cases end in KMD Sag while their documents lie in its document store, which closes with it. */
export const caseAreasEdhClosed = rowRule({
  id: "case-areas-edh-closed",
  register: "caseAreas",
  severity: "warning",
  title: { da: "Dokumenter i EDH bliver ikke efterladt", en: "Documents in EDH are not left behind" },
  source: NOTHING_LEFT_BEHIND,
  since: "2026.12",
  columns: ["route", "edhDocuments"],
  messages: {
    left: message({
      da: {
        what: "Områdets sager afsluttes i KMD Sag, men deres dokumenter ligger i KMD Sag EDH.",
        why: "EDH lukker sammen med KMD Sag; dokumenter, der ikke er flyttet eller arkiveret, går tabt.",
        how: "Beslut, hvor dokumenterne skal hen, og vælg en exitvej, der tager dem med.",
      },
      en: {
        what: "The area’s cases are closed in KMD Sag, but their documents lie in KMD Sag EDH.",
        why: "EDH closes together with KMD Sag; documents that are neither moved nor archived are lost.",
        how: "Decide where the documents are to go, and choose a route that takes them along.",
      },
    }),
  },
  example: {
    good: { rows: [{ route: "Afsluttes i KMD Sag", edhDocuments: "Nej" }] },
    bad: { rows: [{ route: "Afsluttes i KMD Sag", edhDocuments: "Ja" }] },
  },
  check: (columns, from, to, report) => {
    const isClosed = means("caseAreas", "route", "Afsluttes i KMD Sag");
    const isYes = means("caseAreas", "edhDocuments", "Ja");
    for (let row = from; row < to; row++)
      if (isYes(columns.edhDocuments[row]!) && isClosed(columns.route[row]!)) report(row, "edhDocuments", "left");
  },
});

import { looseCandidates } from "../bodies/loose-candidates";
import { saysNothing } from "../bodies/loose-documents";
import { isCutShort, shown } from "../bodies/shown";
import { A_LIKELY_CASE } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Suggests a case for a loose document where one stands out. It is a guess: nothing is written before the user has seen it. */
export const documentsLooseCandidate = acrossRule({
  id: "documents-loose-candidate",
  register: "documents",
  severity: "info",
  title: { da: "Løse dokumenter har ikke én sag, der skiller sig ud", en: "No single case stands out for a loose document" },
  source: A_LIKELY_CASE,
  since: "2026.14",
  messages: {
    candidate: message({
      da: {
        what: "Sagen {caseNumber} ser ud til at være dokumentets: {evidence, select, named {titlen eller linket nævner nummeret} related {det dokument, som dette hører til, ligger på den} partyKleDate {samme part og KLE-emne, og datoen passer} partyKle {samme part og KLE-emne} partyDate {samme part, og datoen passer} other {parten har kun denne sag}}.",
        why: "Det er et gæt ud fra arkene. Ligger dokumentet på sagen, kommer det med i KMD’s udtræk.",
        how: "Se efter i EDH. Passer det, så journalisér dokumentet på sagen, og skriv sagsnummeret her, fx med Ret; ellers er der intet at gøre.",
      },
      en: {
        what: "The case {caseNumber} looks like the document’s: {evidence, select, named {the title or link names the number} related {the document to which this belongs is on it} partyKleDate {same party and KLE subject, and the date fits} partyKle {same party and KLE subject} partyDate {same party, and the date fits} other {the party has this case only}}.",
        why: "It is a guess by the sheets. If the document is on the case, it comes along in KMD’s extract.",
        how: "Look in EDH. If it fits, file the document on the case and write the case number here, by Fix for instance; else there is nothing to do.",
      },
    }),
  },
  example: {
    good: { rows: [{ caseNumber: "", sender: "Anders And" }], others: { cases: [{ caseNumber: "2019-000123", party: "0707615265" }] } },
    bad: {
      rows: [{ documentNumber: "D1", caseNumber: "", sender: "0707615265", kle: "27.60.04", documentDate: 43_528 }],
      others: {
        cases: [
          { caseNumber: "2019-000123", party: "0707615265", kle: "27.60.04", created: 43_500 },
          { caseNumber: "2021-000007", party: "0707615265", kle: "32.24.04", created: 44_300 },
        ],
      },
    },
  },
  fix: {
    title: { da: "Skriv den foreslåede sags nummer", en: "Write the number of the suggested case" },
    messages: ["candidate"],
    apply: (value, _column, _context, { caseNumber }) =>
      saysNothing(value) && typeof caseNumber === "string" && caseNumber !== "" && !isCutShort(caseNumber)
        ? { value: caseNumber, numberFormat: "@", certainty: "guess" }
        : undefined,
  },
  columns: ["caseNumber", "documentNumber"],
  optionalColumns: ["title", "link", "sender", "kle", "documentDate", "relatedDocument", "outcome"],
  needs: { cases: ["caseNumber", "party", "kle", "created", "closed"] },
  check: (columns, rowCount, others, report, { date1904 }, optional) => {
    for (const { row, caseRow, evidence } of looseCandidates({ rowCount, columns: { ...columns, ...optional } }, others.cases, date1904))
      report(row, "caseNumber", "candidate", { caseNumber: shown(others.cases.columns.caseNumber[caseRow]!), evidence });
  },
});

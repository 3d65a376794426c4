import { isBlank } from "../../model/cell";
import { isFacet, isKleSubject } from "../../identifiers/kle";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";
import { plain } from "../../text/signs";

/**
 * Main groups of KLE whose cases by rule (facet G) are about people or companies: employment, schooling, civil matters, taxes, social
 * service, day care, health, benefits, children and young people, education, staff. Cases on land, buildings and roads may have no party
 * [KOMBIT].
 */
const ABOUT_SOMEBODY = new Set(["15", "17", "23", "25", "27", "28", "29", "32", "34", "54", "81"]);

/**
 * Finds cases without a party where one is to be expected: a case on fixed rules (facet G) in a field that is about people or companies.
 */
export const casesWithoutParty = rowRule({
  id: "cases-without-party",
  register: "cases",
  severity: "info",
  title: { da: "Sager om nogen har en part", en: "Cases about somebody have a party" },
  source: cite(CASE_INSTRUCTIONS, "hasParty"),
  since: "2026.12",
  columns: ["party", "kle", "facet"],
  messages: {
    nobody: message({
      da: {
        what: "Sagen har ingen part, selv om emnet {kle} med facet {facet} plejer at handle om en borger eller virksomhed.",
        why: "SAPA viser sager under deres part, så sagen kan ikke findes hos den, den handler om.",
        how: "Skriv partens CPR- eller CVR-nummer; handler sagen ikke om nogen, er der intet at gøre.",
      },
      en: {
        what: "The case has no party, although the subject {kle} with facet {facet} is mostly about a citizen or a company.",
        why: "SAPA shows cases under their party, so the case can't be found with whom it is about.",
        how: "Write the party's CPR or CVR number; if the case is about nobody, there is nothing to do.",
      },
    }),
  },
  example: {
    good: {
      rows: [
        { party: "0707615265", kle: "27.60.04", facet: "G01" },
        { party: "", kle: "05.01.02", facet: "G01" },
      ],
    },
    bad: { rows: [{ party: "", kle: "27.60.04", facet: "G01" }] },
  },
  check: (columns, from, to, report) => {
    for (let row = from; row < to; row++) {
      if (!isBlank(columns.party[row]!)) continue;
      const kle = plain(String(columns.kle[row]!));
      const facet = plain(String(columns.facet[row]!));
      if (isKleSubject(kle) && isFacet(facet) && facet.startsWith("G") && ABOUT_SOMEBODY.has(kle.slice(0, 2)))
        report(row, "party", "nobody", { kle, facet });
    }
  },
});

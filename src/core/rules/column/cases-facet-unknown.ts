import { isFacet } from "../../identifiers/kle";
import { codeRule } from "../bodies/kle-verdict";
import { KLE_FORM } from "../sources";
import { message } from "../texts";

/** Asks about well-formed action facets that no edition of KLE has. A facet newer than the edition is possible, so it is no error. */
export const casesFacetUnknown = codeRule(
  {
    id: "cases-facet-unknown",
    register: "cases",
    severity: "info",
    title: { da: "Sagers handlingsfacetter findes i KLE", en: "Action facets of cases stand in KLE" },
    source: KLE_FORM,
    since: "2026.11",
    messages: {
      unknown: message({
        da: {
          what: "Handlingsfacetten {value} findes ikke i {edition}.",
          why: "Sagens handlingsfacet skal pege på en, som Klassifikation kender, når sagen afleveres til Sags- og Dokumentindekset.",
          how: "{known, select, yes {{letter} står for ”{category}”. }other {}}Slå facetten op i KLE, og ret den, hvis den er forkert.",
        },
        en: {
          what: "The action facet {value} is not in {edition}.",
          why: "The facet must be one that Klassifikation knows when the case is delivered to Sags- og Dokumentindeks.",
          how: "{known, select, yes {{letter} stands for ”{category}”. }other {}}Look the facet up in KLE and correct it if it is wrong.",
        },
      }),
    },
    example: {
      good: { rows: [{ facet: "G01" }] },
      bad: { rows: [{ facet: "G77" }] },
    },
  },
  "facet",
  (code, { kle }) => {
    if (kle.facetEdition === undefined || !isFacet(code)) return undefined;
    const { status, categoryTitle } = kle.facet(code);
    if (status !== "unknown") return undefined;
    const known = categoryTitle === undefined ? "no" : "yes";
    return {
      messageId: "unknown",
      data: { value: code, edition: kle.facetEdition.name, known, letter: code.slice(0, 1), category: categoryTitle ?? "" },
    };
  },
);

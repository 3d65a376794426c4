import { facetForm } from "../bodies/facet-form";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";
import { message } from "../../model/rule-message";

/** Finds action facets that are no letter and two digits. */
export const casesFacetForm = facetForm(
  {
    id: "cases-facet-form",
    register: "cases",
    severity: "error",
    title: { da: "Handlingsfacetter er et bogstav og to cifre", en: "Action facets are a letter and two digits" },
    source: cite(CASE_INSTRUCTIONS, "facet"),
    since: "2026.11",
    example: { good: { rows: [{ facet: "G01" }] }, bad: { rows: [{ facet: "g1" }, { facet: "Klage" }] } },
    messages: {
      form: message({
        da: {
          what: "”{value}” er ikke en handlingsfacet.",
          why: "En sag skal have præcis én handlingsfacet, når den afleveres til Sags- og Dokumentindekset.",
          how: "Skriv facetten som et stort bogstav og to cifre, fx G01.",
        },
        en: {
          what: "”{value}” is not an action facet.",
          why: "A case must have exactly one action facet when it is delivered to Sags- og Dokumentindeks.",
          how: "Write the facet as a capital letter and two digits, e.g. G01.",
        },
      }),
      blanks: message(
        {
          da: {
            what: "Der er mellemrum eller usynlige tegn omkring {count, plural, one {1 handlingsfacet} other {# handlingsfacetter}}: {examples}.",
            why: "De kan ikke ses i cellen, men Sags- og Dokumentindekset kender kun formen med stort bogstav og to cifre.",
            how: "Fjern dem.",
          },
          en: {
            what: "There are blanks or unseen signs around {count, plural, one {1 action facet} other {# action facets}}: {examples}.",
            why: "They can't be seen in the cell, but Sags- og Dokumentindeks knows only the form of a capital letter and two digits.",
            how: "Take them away.",
          },
        },
        "info",
      ),
      spelling: message(
        {
          da: {
            what: "{count, plural, one {1 handlingsfacet er skrevet på en anden måde og læst sådan} other {# handlingsfacetter er skrevet på en anden måde og læst sådan}}: {examples}.",
            why: "Sags- og Dokumentindekset kender kun formen med stort bogstav og to cifre.",
            how: "Få dem skrevet som et stort bogstav og to cifre.",
          },
          en: {
            what: "{count, plural, one {1 action facet is written otherwise and read so} other {# action facets are written otherwise and read so}}: {examples}.",
            why: "Sags- og Dokumentindeks knows only the form of a capital letter and two digits.",
            how: "Have them written as a capital letter and two digits.",
          },
        },
        "info",
      ),
    },
  },
  "facet",
);

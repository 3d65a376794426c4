import { facetForm } from "../bodies/facet-form";
import { cite } from "../../sources/source";
import { KLE } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const documentsFacetForm = facetForm(
  {
    id: "documents-facet-form",
    register: "documents",
    severity: "warning",
    title: { da: "Dokumenters handlingsfacetter er et bogstav og to cifre", en: "Action facets of documents are a letter and two digits" },
    source: cite(KLE, "form"),
    since: "2026.14",
    messages: {
      form: message({
        da: {
          what: "”{value}” er ikke en handlingsfacet.",
          why: "Uden facetten kan det ikke afgøres, om dokumentet må kasseres.",
          how: "Skriv facetten som et stort bogstav og to cifre, fx G01.",
        },
        en: {
          what: "”{value}” is not an action facet.",
          why: "Without the facet one can’t tell whether the document may be discarded.",
          how: "Write the facet as a capital letter and two digits, e.g. G01.",
        },
      }),
      blanks: message(
        {
          da: {
            what: "Der er mellemrum eller usynlige tegn omkring {count, plural, one {1 handlingsfacet} other {# handlingsfacetter}}: {examples}.",
            why: "De kan ikke ses i cellen, men opslag i KLE kræver et stort bogstav og to cifre alene.",
            how: "Fjern dem.",
          },
          en: {
            what: "There are blanks or unseen signs around {count, plural, one {1 action facet} other {# action facets}}: {examples}.",
            why: "They can’t be seen in the cell, but look-ups in KLE demand a capital letter and two digits alone.",
            how: "Take them away.",
          },
        },
        "info",
      ),
      spelling: message(
        {
          da: {
            what: "{count, plural, one {1 handlingsfacet er skrevet på en anden måde og læst sådan} other {# handlingsfacetter er skrevet på en anden måde og læst sådan}}: {examples}.",
            why: "KLE kender kun formen med stort bogstav og to cifre.",
            how: "Få dem skrevet som et stort bogstav og to cifre.",
          },
          en: {
            what: "{count, plural, one {1 action facet is written otherwise and read so} other {# action facets are written otherwise and read so}}: {examples}.",
            why: "KLE knows only the form of a capital letter and two digits.",
            how: "Have them written as a capital letter and two digits.",
          },
        },
        "info",
      ),
    },
    example: { good: { rows: [{ facet: "G01" }] }, bad: { rows: [{ facet: "g1" }, { facet: "Klage" }] } },
  },
  "facet",
);

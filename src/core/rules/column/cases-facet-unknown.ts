import { facetUnknown } from "../bodies/facet-unknown";
import { cite } from "../../sources/source";
import { KLE } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const casesFacetUnknown = facetUnknown(
  {
    id: "cases-facet-unknown",
    register: "cases",
    severity: "info",
    title: { da: "Sagers handlingsfacetter findes i KLE", en: "Action facets of cases stand in KLE" },
    source: cite(KLE, "numbers"),
    since: "2026.12",
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
      retired: message({
        da: {
          what: "Handlingsfacetten ”{named}” findes ikke længere i {edition}.",
          why: "Sagens handlingsfacet skal pege på en, som Klassifikation kender, når sagen afleveres til Sags- og Dokumentindekset.",
          how: "Slå facetten op i KLE, og vælg den, der har taget over.",
        },
        en: {
          what: "The action facet ”{named}” is in {edition} no more.",
          why: "The facet must be one that Klassifikation knows when the case is delivered to Sags- og Dokumentindeks.",
          how: "Look the facet up in KLE and choose the one that has taken over.",
        },
      }),
    },
    example: {
      good: { rows: [{ facet: "G01" }] },
      bad: { rows: [{ facet: "G77" }] },
    },
  },
  "facet",
);

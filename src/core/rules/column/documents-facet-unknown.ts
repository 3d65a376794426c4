import { facetUnknown } from "../bodies/facet-unknown";
import { cite } from "../../sources/source";
import { KLE } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const documentsFacetUnknown = facetUnknown(
  {
    id: "documents-facet-unknown",
    register: "documents",
    severity: "info",
    title: { da: "Dokumenters handlingsfacetter findes i KLE", en: "Action facets of documents stand in KLE" },
    source: cite(KLE, "numbers"),
    since: "2026.14",
    messages: {
      unknown: message({
        da: {
          what: "Handlingsfacetten {value} findes ikke i {edition}.",
          why: "Kassation kræver, at både emne og facet er mærket til det, og en facet, som KLE ikke har, er ikke mærket.",
          how: "{known, select, yes {{letter} står for ”{category}”. }other {}}Slå facetten op i KLE, og ret den, hvis den er forkert.",
        },
        en: {
          what: "The action facet {value} is not in {edition}.",
          why: "To discard, both subject and facet must be marked for it, and a facet that KLE does not have is not marked.",
          how: "{known, select, yes {{letter} stands for ”{category}”. }other {}}Look the facet up in KLE and correct it if it is wrong.",
        },
      }),
      retired: message({
        da: {
          what: "Handlingsfacetten ”{named}” findes ikke længere i {edition}.",
          why: "Kassation kræver, at både emne og facet er mærket til det, og en facet, som KLE ikke har, er ikke mærket.",
          how: "Slå facetten op i KLE, og vælg den, der har taget over.",
        },
        en: {
          what: "The action facet ”{named}” is in {edition} no more.",
          why: "To discard, both subject and facet must be marked for it, and a facet that KLE does not have is not marked.",
          how: "Look the facet up in KLE and choose the one that has taken over.",
        },
      }),
    },
    example: { good: { rows: [{ facet: "G01" }] }, bad: { rows: [{ facet: "G77" }] } },
  },
  "facet",
);

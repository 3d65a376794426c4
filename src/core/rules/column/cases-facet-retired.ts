import { codeRule } from "../bodies/kle-verdict";
import { namedKle } from "../bodies/kle-shown";
import { KLE_FORM } from "../sources";
import { message } from "../texts";

/** Tells of action facets that older editions of KLE have and the newest one lacks; known once a newer edition has been loaded. */
export const casesFacetRetired = codeRule(
  {
    id: "cases-facet-retired",
    register: "cases",
    severity: "info",
    title: { da: "Sagers handlingsfacetter er ikke udgået af KLE", en: "Action facets of cases have not left KLE" },
    source: KLE_FORM,
    since: "2026.11",
    messages: {
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
  },
  "facet",
  (code, { kle }) => {
    const { status, title } = kle.facet(code);
    if (status !== "retired") return undefined;
    return { messageId: "retired", data: { named: namedKle(code, title), edition: kle.facetEdition?.name ?? "" } };
  },
);

import { partyBlanks } from "../bodies/party-blanks";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";
import { message } from "../../model/rule-message";

/** Finds blanks, unseen signs and unusual dashes in the numbers of parties, and needless ones in their names. The party itself is left out of the finding. */
export const casesPartyBlanks = partyBlanks(
  {
    id: "cases-party-blanks",
    register: "cases",
    severity: "info",
    title: { da: "Parters numre og navne har ingen overflødige mellemrum", en: "Numbers and names of parties have no needless blanks" },
    source: cite(CASE_INSTRUCTIONS, "party"),
    since: "2026.12",
    messages: {
      number: message({
        da: {
          what: "Der er mellemrum, usynlige tegn eller en særlig tankestreg i {count, plural, one {1 parts nummer} other {# parters numre}}.",
          why: "Sags- og Dokumentindekset tager kun cifrene, og opslag på nummeret finder ikke sagen.",
          how: "Fjern dem.",
        },
        en: {
          what: "There are blanks, unseen signs or an unusual dash in {count, plural, one {1 party's number} other {# parties' numbers}}.",
          why: "Sags- og Dokumentindeks takes the digits only, and a look-up by the number does not find the case.",
          how: "Take them away.",
        },
      }),
      name: message({
        da: {
          what: "Der er overflødige mellemrum eller usynlige tegn i {count, plural, one {1 parts navn} other {# parters navne}}.",
          why: "De kan ikke ses, men filtre og opslag tæller de to skrivemåder for hver sin part.",
          how: "Fjern dem.",
        },
        en: {
          what: "There are needless blanks or unseen signs in {count, plural, one {1 party's name} other {# parties' names}}.",
          why: "They can't be seen, but filters and look-ups take the two spellings for two parties.",
          how: "Take them away.",
        },
      }),
    },
    example: {
      good: { rows: [{ party: "0707615265" }, { party: "Anders And" }] },
      bad: { rows: [{ party: "070761 5265" }, { party: "Anders  And" }] },
    },
  },
  "party",
);

import { partyBlanks } from "../bodies/party-blanks";
import { cite } from "../../sources/source";
import { DOCUMENT_INSTRUCTIONS } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const documentsSenderBlanks = partyBlanks(
  {
    id: "documents-sender-blanks",
    register: "documents",
    severity: "info",
    title: {
      da: "Numre og navne på afsendere og modtagere har ingen overflødige mellemrum",
      en: "Numbers and names of senders and recipients have no needless blanks",
    },
    source: cite(DOCUMENT_INSTRUCTIONS, "party"),
    since: "2026.14",
    messages: {
      number: message({
        da: {
          what: "Der er mellemrum, usynlige tegn eller en særlig tankestreg i {count, plural, one {1 nummer} other {# numre}} i ”{columnName}”.",
          why: "Indekset tager kun cifrene, og opslag på nummeret finder ikke dokumentet.",
          how: "Fjern dem.",
        },
        en: {
          what: "There are blanks, unseen signs or an unusual dash in {count, plural, one {1 number} other {# numbers}} of ”{columnName}”.",
          why: "The index takes the digits only, and a look-up by the number does not find the document.",
          how: "Take them away.",
        },
      }),
      name: message({
        da: {
          what: "Der er overflødige mellemrum eller usynlige tegn i {count, plural, one {1 navn} other {# navne}} i ”{columnName}”.",
          why: "De kan ikke ses, men filtre og opslag tæller de to skrivemåder for hver sin.",
          how: "Fjern dem.",
        },
        en: {
          what: "There are needless blanks or unseen signs in {count, plural, one {1 name} other {# names}} of ”{columnName}”.",
          why: "They can’t be seen, but filters and look-ups take the two spellings for two.",
          how: "Take them away.",
        },
      }),
    },
    example: {
      good: { rows: [{ sender: "0707615265" }, { sender: "Anders And" }] },
      bad: { rows: [{ sender: "070761 5265" }, { sender: "Anders  And" }] },
    },
  },
  "sender",
);

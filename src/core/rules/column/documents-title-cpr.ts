import { titleCpr } from "../bodies/title-cpr";
import { cite } from "../../sources/source";
import { DATA_MINIMISATION } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const documentsTitleCpr = titleCpr(
  {
    id: "documents-title-cpr",
    register: "documents",
    severity: "error",
    title: { da: "Dokumenttitler indeholder ingen CPR-numre", en: "Document titles hold no CPR numbers" },
    source: cite(DATA_MINIMISATION, "minimisation"),
    since: "2026.14",
    messages: {
      cpr: message({
        da: {
          what: "Titlen indeholder et CPR-nummer.",
          why: "Titlen vises i lister, breve og aktindsigter, hvor nummeret ikke må stå.",
          how: "Fjern nummeret fra titlen; personen skal stå som afsender eller modtager.",
        },
        en: {
          what: "The title holds a CPR number.",
          why: "The title shows in lists, letters and disclosures, where the number must not stand.",
          how: "Take the number out of the title; the person belongs as sender or recipient.",
        },
      }),
      perhaps: message(
        {
          da: {
            what: "Titlen indeholder et tal, der kan være et CPR-nummer. Det er ikke sikkert: datoen findes, men tallet kan også være noget andet.",
            why: "Titlen vises i lister, breve og aktindsigter, hvor et CPR-nummer ikke må stå.",
            how: "Se efter i dokumentet. Er det et CPR-nummer, så fjern det fra titlen; ellers er der intet at gøre.",
          },
          en: {
            what: "The title holds a number that may be a CPR number. It is not sure: the date exists, but the number may also be something else.",
            why: "The title shows in lists, letters and disclosures, where a CPR number must not stand.",
            how: "Have a look at the document. If it is a CPR number, take it out of the title; if not, there is nothing to do.",
          },
        },
        "warning",
      ),
    },
    example: { good: { rows: [{ title: "Lægeerklæring" }] }, bad: { rows: [{ title: "Lægeerklæring 070761-5265" }] } },
  },
  "title",
);

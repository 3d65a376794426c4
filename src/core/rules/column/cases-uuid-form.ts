import { uuidForm } from "../bodies/uuid-form";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";
import { message } from "../../model/rule-message";

/** Finds case UUIDs that are none. */
export const casesUuidForm = uuidForm(
  {
    id: "cases-uuid-form",
    register: "cases",
    severity: "error",
    title: { da: "Sagers UUID har den rette form", en: "UUIDs of cases have the right form" },
    source: cite(CASE_INSTRUCTIONS, "uuid"),
    since: "2026.12",
    messages: {
      form: message({
        da: {
          what: "”{value}” er ikke en UUID.",
          why: "Sags- og Dokumentindekset kender sagen på dens UUID; uden en gyldig kan sagen hverken afleveres eller opdateres.",
          how: "Hent UUID’en i det afsendende system; den har formen 8-4-4-4-12 tegn, 0-9 og a-f.",
        },
        en: {
          what: "”{value}” is not a UUID.",
          why: "Sags- og Dokumentindeks knows the case by its UUID; without a valid one the case can be neither delivered nor updated.",
          how: "Take the UUID from the sending system; its form is 8-4-4-4-12 characters, 0-9 and a-f.",
        },
      }),
      spelling: message(
        {
          da: {
            what: "UUID’en er skrevet ”{value}”.",
            why: "Sags- og Dokumentindekset kender kun formen 8-4-4-4-12 tegn, uden andet omkring.",
            how: "Skriv kun {mended}.",
          },
          en: {
            what: "The UUID is written ”{value}”.",
            why: "Sags- og Dokumentindeks knows only the form of 8-4-4-4-12 characters with nothing around it.",
            how: "Write {mended} only.",
          },
        },
        "warning",
      ),
    },
    example: {
      good: { rows: [{ uuid: "6f3a1c2e-58d4-4b7e-9a10-2f6d7c8b9e01" }] },
      bad: { rows: [{ uuid: "{6F3A1C2E-58D4-4B7E-9A10-2F6D7C8B9E01}" }, { uuid: "sag 12" }] },
    },
  },
  "uuid",
);

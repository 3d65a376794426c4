import { ownerForm } from "../bodies/owner-form";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";
import { message } from "../../model/rule-message";

/** Finds owners of cases that are neither a UUID nor `urn:oio:cvr-nr:` and a valid CVR number. */
export const casesOwnerForm = ownerForm(
  {
    id: "cases-owner-form",
    register: "cases",
    severity: "error",
    title: { da: "Sagers ejer er en UUID eller en URN med CVR-nummer", en: "Owners of cases are a UUID or a URN with a CVR number" },
    source: cite(CASE_INSTRUCTIONS, "owner"),
    since: "2026.12",
    messages: {
      form: message({
        da: {
          what: "”{value}” er hverken en UUID eller en URN med CVR-nummer.",
          why: "Adgangen til sagen i SAPA afgrænses efter den myndighed, der ejer den; kendes den ikke, ses sagen ikke.",
          how: "Skriv kommunens UUID i Organisation, eller urn:oio:cvr-nr: og kommunens CVR-nummer.",
        },
        en: {
          what: "”{value}” is neither a UUID nor a URN with a CVR number.",
          why: "Access to the case in SAPA is limited by the authority that owns it; if that is unknown, the case is not seen.",
          how: "Write the municipality's UUID in Organisation, or urn:oio:cvr-nr: and its CVR number.",
        },
      }),
      spelling: message(
        {
          da: {
            what: "Ejeren er skrevet ”{value}”.",
            why: "Sags- og Dokumentindekset kender kun en UUID alene eller urn:oio:cvr-nr: fulgt af 8 cifre.",
            how: "Skriv {mended}.",
          },
          en: {
            what: "The owner is written ”{value}”.",
            why: "Sags- og Dokumentindeks knows only a UUID alone or urn:oio:cvr-nr: and 8 digits behind it.",
            how: "Write {mended}.",
          },
        },
        "warning",
      ),
      checkDigit: message({
        da: {
          what: "{digits} er ikke et CVR-nummer; kontrolcifferet passer ikke.",
          why: "Adgangen til sagen i SAPA afgrænses efter den myndighed, der ejer den; kendes den ikke, ses sagen ikke.",
          how: "Slå kommunens CVR-nummer op, og ret det.",
        },
        en: {
          what: "{digits} is not a CVR number; the check digit does not fit.",
          why: "Access to the case in SAPA is limited by the authority that owns it; if that is unknown, the case is not seen.",
          how: "Look the municipality's CVR number up and correct it.",
        },
      }),
    },
    example: {
      good: { rows: [{ owner: "urn:oio:cvr-nr:29189846" }] },
      bad: { rows: [{ owner: "29189846" }, { owner: "Eksempelkommune" }] },
    },
  },
  "owner",
);

import { kleForm } from "../bodies/kle-form";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";
import { message } from "../../model/rule-message";

/** Whether KLE has the number is not asked here: local numbers are allowed. */
export const casesKleForm = kleForm(
  {
    id: "cases-kle-form",
    register: "cases",
    severity: "error",
    title: { da: "Sagers KLE-numre har formen xx.xx.xx", en: "KLE numbers of cases have the form xx.xx.xx" },
    source: cite(CASE_INSTRUCTIONS, "kle"),
    since: "2026.11",
    messages: {
      number: message({
        da: {
          what: "KLE-nummeret er blevet til {value}.",
          why: "Excel har læst nummeret som et tal eller en dato, så nuller og punktummer kan være tabt, og sagen kan ikke afleveres.",
          how: "Gør cellen til tekst, og skriv nummeret igen som xx.xx.xx{nearCount, plural, =0 {} other {; det kan have været {nearest}}}.",
        },
        en: {
          what: "The KLE number has become {value}.",
          why: "Excel has read it as a number or a date, so zeros and points may be lost, and the case can't be delivered.",
          how: "Make the cell text and write the number again as xx.xx.xx{nearCount, plural, =0 {} other {; it may have been {nearest}}}.",
        },
      }),
      punctuation: message(
        {
          da: {
            what: "{count, plural, one {1 KLE-nummer er skrevet på en anden måde og læst sådan} other {# KLE-numre er skrevet på en anden måde og læst sådan}}: {examples}.",
            why: "Sags- og Dokumentindekset kræver formen xx.xx.xx; adgangen til sagen følger nummeret.",
            how: "Få dem skrevet som xx.xx.xx.",
          },
          en: {
            what: "{count, plural, one {1 KLE number is written otherwise and read so} other {# KLE numbers are written otherwise and read so}}: {examples}.",
            why: "Sags- og Dokumentindeks demands the form xx.xx.xx; access to the case goes by the number.",
            how: "Have them written as xx.xx.xx.",
          },
        },
        "info",
      ),
      blanks: message(
        {
          da: {
            what: "Der er mellemrum eller usynlige tegn omkring {count, plural, one {1 KLE-nummer} other {# KLE-numre}}: {examples}.",
            why: "De kan ikke ses i cellen, men opslag i KLE og aflevering til Sags- og Dokumentindekset kræver præcis 8 tegn.",
            how: "Fjern dem.",
          },
          en: {
            what: "There are blanks or unseen signs around {count, plural, one {1 KLE number} other {# KLE numbers}}: {examples}.",
            why: "They can't be seen in the cell, but look-ups in KLE and delivery to Sags- og Dokumentindeks demand exactly 8 characters.",
            how: "Take them away.",
          },
        },
        "info",
      ),
      level: message({
        da: {
          what: "”{named}” er en hovedgruppe eller gruppe, ikke et emne.",
          why: "En sag skal have præcis ét KLE-emne med alle tre led.",
          how: "Find det emne derunder, som sagen handler om, og skriv det som xx.xx.xx{underCount, plural, =0 {} other {; under nummeret findes {under}}}.",
        },
        en: {
          what: "”{named}” is a main group or group, not a subject.",
          why: "A case must have exactly one KLE subject with all three parts.",
          how: "Find the subject below it that the case is about and write it as xx.xx.xx{underCount, plural, =0 {} other {; below the number are {under}}}.",
        },
      }),
      form: message({
        da: {
          what: "”{value}” er ikke et KLE-nummer.",
          why: "En sag uden gyldigt KLE-nummer kan ikke afleveres og ses kun af få brugere.",
          how: "Find sagens emne i KLE, og skriv nummeret som xx.xx.xx{nearCount, plural, =0 {} other {; nærmest er {nearest}}}.",
        },
        en: {
          what: "”{value}” is not a KLE number.",
          why: "A case without a valid KLE number can't be delivered and is seen by few users.",
          how: "Find the subject of the case in KLE and write its number as xx.xx.xx{nearCount, plural, =0 {} other {; nearest are {nearest}}}.",
        },
      }),
    },
    example: {
      good: { rows: [{ kle: "27.60.04" }] },
      bad: { rows: [{ kle: "27-60-04" }, { kle: "27.60" }] },
    },
  },
  "kle",
  [3],
);

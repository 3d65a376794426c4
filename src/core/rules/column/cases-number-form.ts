import { textForm } from "../bodies/text-form";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const casesNumberForm = textForm(
  {
    id: "cases-number-form",
    register: "cases",
    severity: "error",
    title: { da: "Sagsnumre har den form, indekset kan tage", en: "Case numbers have the form that the index can take" },
    source: cite(CASE_INSTRUCTIONS, "number"),
    since: "2026.11",
    example: { good: { rows: [{ caseNumber: "2019-000123" }] }, bad: { rows: [{ caseNumber: "2019-\n000123" }] } },
    messages: {
      tooLong: message({
        da: {
          what: "Sagsnummeret er på {length} tegn; højst {max} er tilladt.",
          why: "Sags- og Dokumentindekset kan ikke modtage sagen med et længere nummer.",
          how: "Forkort nummeret, og sørg for, at det stadig er entydigt i kommunen.",
        },
        en: {
          what: "The case number has {length} characters; at most {max} are allowed.",
          why: "Sags- og Dokumentindeks can't take the case with a longer number.",
          how: "Shorten the number, and see to it that it stays unique in the municipality.",
        },
      }),
      lineBreak: message({
        da: {
          what: "Sagsnummeret indeholder et linjeskift.",
          why: "Nummeret skal stå på én linje; ellers kan sagen ikke afleveres og ikke søges frem.",
          how: "Fjern linjeskiftet i cellen.",
        },
        en: {
          what: "The case number holds a line break.",
          why: "The number must be one line; else the case can't be delivered or found.",
          how: "Take the line break out of the cell.",
        },
      }),
    },
  },
  "caseNumber",
);

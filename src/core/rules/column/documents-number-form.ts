import { textForm } from "../bodies/text-form";
import { cite } from "../../sources/source";
import { DOCUMENT_INSTRUCTIONS } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const documentsNumberForm = textForm(
  {
    id: "documents-number-form",
    register: "documents",
    severity: "error",
    title: { da: "Dokumentnumre har den form, indekset kan tage", en: "Document numbers have the form that the index can take" },
    source: cite(DOCUMENT_INSTRUCTIONS, "number"),
    since: "2026.14",
    messages: {
      tooLong: message({
        da: {
          what: "Dokumentnummeret er på {length} tegn; højst {max} er tilladt.",
          why: "Sags- og Dokumentindekset kan ikke modtage dokumentet med et længere nummer.",
          how: "Forkort nummeret, og sørg for, at det stadig er entydigt i kommunen.",
        },
        en: {
          what: "The document number has {length} characters; at most {max} are allowed.",
          why: "Sags- og Dokumentindeks can’t take the document with a longer number.",
          how: "Shorten the number, and see to it that it stays unique in the municipality.",
        },
      }),
      lineBreak: message({
        da: {
          what: "Dokumentnummeret indeholder et linjeskift.",
          why: "Nummeret skal stå på én linje; ellers kan dokumentet ikke afleveres og ikke søges frem.",
          how: "Fjern linjeskiftet i cellen.",
        },
        en: {
          what: "The document number holds a line break.",
          why: "The number must be one line; else the document can’t be delivered or found.",
          how: "Take the line break out of the cell.",
        },
      }),
    },
    example: { good: { rows: [{ documentNumber: "D2019-004711" }] }, bad: { rows: [{ documentNumber: "D2019-\n004711" }] } },
  },
  "documentNumber",
);

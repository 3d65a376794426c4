import { LINE_BREAK_FIX, textForm } from "../bodies/text-form";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const casesTitleForm = textForm(
  {
    id: "cases-title-form",
    register: "cases",
    severity: "error",
    title: { da: "Sagstitler har den form, indekset kan tage", en: "Case titles have the form that the index can take" },
    source: cite(CASE_INSTRUCTIONS, "title"),
    since: "2026.11",
    fix: LINE_BREAK_FIX,
    example: { good: { rows: [{ title: "Ansøgning om plads" }] }, bad: { rows: [{ title: "Ansøgning\nom plads" }] } },
    messages: {
      tooLong: message({
        da: {
          what: "Titlen er på {length} tegn; højst {max} er tilladt.",
          why: "Sags- og Dokumentindekset kan ikke modtage sagen med en længere titel.",
          how: "Forkort titlen; uddybninger hører hjemme i sagens beskrivelse.",
        },
        en: {
          what: "The title has {length} characters; at most {max} are allowed.",
          why: "Sags- og Dokumentindeks can't take the case with a longer title.",
          how: "Shorten the title; details belong in the description of the case.",
        },
      }),
      lineBreak: message({
        da: {
          what: "Titlen indeholder et linjeskift.",
          why: "Titlen skal stå på én linje; ellers kan sagen ikke afleveres.",
          how: "Erstat linjeskiftet med et mellemrum.",
        },
        en: {
          what: "The title holds a line break.",
          why: "The title must be one line; else the case can't be delivered.",
          how: "Replace the line break by a blank.",
        },
      }),
    },
  },
  "title",
);

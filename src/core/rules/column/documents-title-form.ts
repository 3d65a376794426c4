import { LINE_BREAK_FIX, textForm } from "../bodies/text-form";
import { cite } from "../../sources/source";
import { DOCUMENT_INSTRUCTIONS } from "../../sources/sources";
import { message } from "../../model/rule-message";

export const documentsTitleForm = textForm(
  {
    id: "documents-title-form",
    register: "documents",
    severity: "error",
    title: { da: "Dokumenttitler har den form, indekset kan tage", en: "Document titles have the form that the index can take" },
    source: cite(DOCUMENT_INSTRUCTIONS, "title"),
    since: "2026.14",
    messages: {
      tooLong: message({
        da: {
          what: "Titlen er på {length} tegn; højst {max} er tilladt.",
          why: "Sags- og Dokumentindekset kan ikke modtage dokumentet med en længere titel.",
          how: "Forkort titlen; uddybninger hører hjemme i dokumentets beskrivelse.",
        },
        en: {
          what: "The title has {length} characters; at most {max} are allowed.",
          why: "Sags- og Dokumentindeks can’t take the document with a longer title.",
          how: "Shorten the title; details belong in the description of the document.",
        },
      }),
      lineBreak: message({
        da: {
          what: "Titlen indeholder et linjeskift.",
          why: "Titlen skal stå på én linje; ellers kan dokumentet ikke afleveres.",
          how: "Erstat linjeskiftet med et mellemrum.",
        },
        en: {
          what: "The title holds a line break.",
          why: "The title must be one line; else the document can’t be delivered.",
          how: "Replace the line break by a blank.",
        },
      }),
    },
    example: { good: { rows: [{ title: "Svar på ansøgning" }] }, bad: { rows: [{ title: "Svar på\nansøgning" }] } },
    fix: LINE_BREAK_FIX,
  },
  "title",
);

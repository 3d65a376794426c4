import { LINE_BREAK_FIX, textForm } from "../bodies/text-form";
import { TEXT_LINE_BREAK, TEXT_TOO_LONG } from "../bodies/text-form-messages";
import { lighterWhereOptional } from "../../model/rule-message";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";

export const casesNameForm = textForm(
  {
    id: "cases-name-form",
    register: "cases",
    severity: "error",
    title: {
      da: "Navne på sagers parter, enheder og sagsbehandlere kan tages af indekset",
      en: "Names of parties, units and caseworkers can be taken by the index",
    },
    source: cite(CASE_INSTRUCTIONS, "party"),
    since: "2026.12",
    messages: { tooLong: lighterWhereOptional(TEXT_TOO_LONG), lineBreak: lighterWhereOptional(TEXT_LINE_BREAK) },
    fix: LINE_BREAK_FIX,
    example: {
      good: { rows: [{ responsibleUnit: "Hjælpemidler og Bolig" }] },
      bad: { rows: [{ responsibleUnit: "Hjælpemidler\nog Bolig" }] },
    },
  },
  "party",
  "responsibleUnit",
  "caseworker",
);

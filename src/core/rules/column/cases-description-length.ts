import { textForm } from "../bodies/text-form";
import { TEXT_TOO_LONG } from "../bodies/text-form-messages";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";

export const casesDescriptionLength = textForm(
  {
    id: "cases-description-length",
    register: "cases",
    severity: "warning",
    title: { da: "Sagers beskrivelse er højst 4.096 tegn", en: "Descriptions of cases have at most 4,096 characters" },
    source: cite(CASE_INSTRUCTIONS, "description"),
    since: "2026.12",
    messages: { tooLong: TEXT_TOO_LONG },
    example: {
      good: { rows: [{ description: "Borgeren søger om en el-kørestol." }] },
      bad: { rows: [{ description: "Lang beskrivelse. ".repeat(240) }] },
    },
  },
  "description",
);

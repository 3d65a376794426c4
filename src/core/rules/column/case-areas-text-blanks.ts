import { textBlanks } from "../bodies/text-blanks";
import { TEXT_BLANKS_MESSAGES } from "../bodies/text-blanks-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const caseAreasTextBlanks = textBlanks({
  id: "case-areas-text-blanks",
  register: "caseAreas",
  severity: "info",
  title: {
    da: "Navne og id’er i sagsområder har ingen overflødige mellemrum",
    en: "Names and IDs of case areas have no needless blanks",
  },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: TEXT_BLANKS_MESSAGES,
  example: { good: { rows: [{ areaName: "Hjælpemidler" }] }, bad: { rows: [{ areaName: "Hjælpemidler " }] } },
});

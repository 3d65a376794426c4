import { textBlanks } from "../bodies/text-blanks";
import { TEXT_BLANKS_MESSAGES } from "../bodies/text-blanks-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const procurementsTextBlanks = textBlanks({
  id: "procurements-text-blanks",
  register: "procurements",
  severity: "info",
  title: {
    da: "Navne og id’er i anskaffelser har ingen overflødige mellemrum",
    en: "Names and IDs of procurements have no needless blanks",
  },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: TEXT_BLANKS_MESSAGES,
  example: { good: { rows: [{ system: "Nexus" }] }, bad: { rows: [{ system: "Nexus " }] } },
});

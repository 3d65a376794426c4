import { textBlanks } from "../bodies/text-blanks";
import { TEXT_BLANKS_MESSAGES } from "../bodies/text-blanks-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const interfacesTextBlanks = textBlanks({
  id: "interfaces-text-blanks",
  register: "interfaces",
  severity: "info",
  title: {
    da: "Navne og id’er om snitflader har ingen overflødige mellemrum",
    en: "Names and IDs of interfaces have no needless blanks",
  },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: TEXT_BLANKS_MESSAGES,
  example: { good: { rows: [{ sender: "Nexus" }] }, bad: { rows: [{ sender: "Nexus " }] } },
});

import { textBlanks } from "../bodies/text-blanks";
import { TEXT_BLANKS_MESSAGES } from "../bodies/text-blanks-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const systemsTextBlanks = textBlanks({
  id: "systems-text-blanks",
  register: "systems",
  severity: "info",
  title: { da: "Navne og id’er om systemer har ingen overflødige mellemrum", en: "Names and IDs of systems have no needless blanks" },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: TEXT_BLANKS_MESSAGES,
  example: { good: { rows: [{ systemName: "Nexus" }] }, bad: { rows: [{ systemName: "Nexus " }] } },
});

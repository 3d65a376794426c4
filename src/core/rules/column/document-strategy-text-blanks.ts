import { textBlanks } from "../bodies/text-blanks";
import { TEXT_BLANKS_MESSAGES } from "../bodies/text-blanks-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

export const documentStrategyTextBlanks = textBlanks({
  id: "document-strategy-text-blanks",
  register: "documentStrategy",
  severity: "info",
  title: {
    da: "Numre og temaer i strategien har ingen overflødige mellemrum",
    en: "Numbers and themes of the strategy have no needless blanks",
  },
  source: REGISTER_FORM,
  since: "2026.12",
  messages: TEXT_BLANKS_MESSAGES,
  example: { good: { rows: [{ theme: "Adgang" }] }, bad: { rows: [{ theme: "Adgang " }] } },
});

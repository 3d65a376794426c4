import { textBlanks } from "../bodies/text-blanks";
import { TEXT_BLANKS_MESSAGES } from "../bodies/text-blanks-messages";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";

/** Senders and recipients have a rule of their own, since a number may hold blanks that a name may not. */
export const documentsTextBlanks = textBlanks({
  id: "documents-text-blanks",
  register: "documents",
  severity: "info",
  title: {
    da: "Dokumentnumre, titler og navne har ingen overflødige mellemrum",
    en: "Document numbers, titles and names have no needless blanks",
  },
  source: REGISTER_FORM,
  since: "2026.14",
  messages: TEXT_BLANKS_MESSAGES,
  example: { good: { rows: [{ documentNumber: "D2019-004711" }] }, bad: { rows: [{ documentNumber: "D2019-004711 " }] } },
});

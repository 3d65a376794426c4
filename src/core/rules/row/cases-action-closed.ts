import { means } from "../../registers/choice-reader";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds cases that are to be closed and are closed already. */
export const casesActionClosed = rowRule({
  id: "cases-action-closed",
  register: "cases",
  severity: "warning",
  title: { da: "Kun åbne sager skal lukkes", en: "Only open cases are to be closed" },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["action", "caseStatus"],
  messages: {
    closed: message({
      da: {
        what: "Sagen skal lukkes, men er allerede afsluttet.",
        why: "Når den er lukket, mangler der stadig en beslutning om, hvor den bliver af, når KMD Sag lukkes.",
        how: "Vælg, om sagen skal flyttes, arkiveres eller kasseres; er den stadig åben, så ret dens tilstand.",
      },
      en: {
        what: "The case is to be closed but is closed already.",
        why: "What is still missing is the decision on where it goes when KMD Sag closes.",
        how: "Choose whether the case is to be moved, archived or discarded; if it is still open, correct its state.",
      },
    }),
  },
  example: {
    good: { rows: [{ action: "Luk", caseStatus: "Afgjort" }] },
    bad: { rows: [{ action: "Luk", caseStatus: "Afsluttet" }] },
  },
  check: (columns, from, to, report) => {
    const isClose = means("cases", "action", "Luk");
    const isClosed = means("cases", "caseStatus", "Afsluttet");
    for (let row = from; row < to; row++)
      if (isClose(columns.action[row]!) && isClosed(columns.caseStatus[row]!)) report(row, "action", "closed");
  },
});

import { isBlank } from "../../model/cell";
import { choiceReader } from "../../registers/choice-reader";
import { cite } from "../../sources/source";
import { CASE_INSTRUCTIONS } from "../../sources/sources";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds open cases without a caseworker. A closed case needs none. */
export const casesOpenWithoutCaseworker = rowRule({
  id: "cases-open-without-caseworker",
  register: "cases",
  severity: "info",
  title: { da: "Åbne sager har en sagsbehandler", en: "Open cases have a caseworker" },
  source: cite(CASE_INSTRUCTIONS, "caseworker"),
  since: "2026.12",
  columns: ["caseStatus", "caseworker"],
  messages: {
    nobody: message({
      da: {
        what: "Sagen er åben, men har ingen sagsbehandler.",
        why: "SAPA’s brugere kan ikke se, hvem de skal kontakte om sagen, og må gå gennem den ansvarlige enhed.",
        how: "Skriv den medarbejder eller det team, der behandler sagen, eller luk den, hvis ingen gør.",
      },
      en: {
        what: "The case is open but has no caseworker.",
        why: "SAPA’s users can't see whom to contact about the case and must go through the responsible unit.",
        how: "Write the employee or team that handles the case, or close it if nobody does.",
      },
    }),
  },
  example: {
    good: { rows: [{ caseStatus: "Oplyst", caseworker: "ABC" }] },
    bad: { rows: [{ caseStatus: "Oplyst", caseworker: "" }] },
  },
  check: (columns, from, to, report) => {
    const read = choiceReader("cases", "caseStatus");
    for (let row = from; row < to; row++) {
      if (columns.caseStatus[row] === "Afsluttet" || !isBlank(columns.caseworker[row]!)) continue;
      const state = read(columns.caseStatus[row]!);
      if (state !== undefined && state !== "" && state !== "Afsluttet") report(row, "caseworker", "nobody");
    }
  },
});

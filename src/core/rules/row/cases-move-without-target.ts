import { isBlank } from "../../model/cell";
import { means } from "../../registers/choice-reader";
import { DECIDE_IN_TIME } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds cases that are to be moved without saying where to. */
export const casesMoveWithoutTarget = rowRule({
  id: "cases-move-without-target",
  register: "cases",
  severity: "error",
  title: { da: "Sager, der flyttes, har et målsystem", en: "Cases that move have a target system" },
  source: DECIDE_IN_TIME,
  since: "2026.11",
  example: { good: { rows: [{ action: "Flyt", targetSystem: "S-1" }] }, bad: { rows: [{ action: "Flyt", targetSystem: "" }] } },
  columns: ["action", "targetSystem"],
  messages: {
    noTarget: message({
      da: {
        what: "Sagen skal flyttes, men har intet målsystem.",
        why: "Flytningen kan ikke bestilles, og sagen står tilbage, når KMD Sag lukkes.",
        how: "Skriv målsystemets id eller navn, som det står i arket Systemer og kontrakter.",
      },
      en: {
        what: "The case is to be moved but has no target system.",
        why: "The move can't be ordered, and the case is left behind when KMD Sag closes.",
        how: "Write the target system’s ID or name as it stands in the sheet Systems and contracts.",
      },
    }),
  },
  check: (columns, from, to, report) => {
    const isMove = means("cases", "action", "Flyt");
    for (let row = from; row < to; row++)
      if (isBlank(columns.targetSystem[row]!) && isMove(columns.action[row]!)) report(row, "targetSystem", "noTarget");
  },
});

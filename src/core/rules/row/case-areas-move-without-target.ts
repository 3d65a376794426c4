import { isBlank } from "../../model/cell";
import { isMoving } from "../bodies/area-routes";
import { DECIDE_IN_TIME } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds areas that are to move without saying where to. */
export const caseAreasMoveWithoutTarget = rowRule({
  id: "case-areas-move-without-target",
  register: "caseAreas",
  severity: "error",
  title: { da: "Sagsområder, der flytter, har et målsystem", en: "Case areas that move have a target system" },
  source: DECIDE_IN_TIME,
  since: "2026.12",
  columns: ["route", "targetSystem"],
  messages: {
    noTarget: message({
      da: {
        what: "Området skal flytte, men har intet målsystem.",
        why: "Flytningen kan ikke planlægges, og det kan ikke ses, om sagerne kan vises i SAPA bagefter.",
        how: "Skriv målsystemets id eller navn, som det står i arket Systemer og kontrakter; er intet besluttet, så vælg exitvejen Ikke besluttet.",
      },
      en: {
        what: "The area is to move but has no target system.",
        why: "The move can’t be planned, and one can’t see whether the cases can show in SAPA afterwards.",
        how: "Write the target system’s ID or name as it stands in the sheet Systems and contracts; if nothing has been decided, choose the route Ikke besluttet.",
      },
    }),
  },
  example: {
    good: { rows: [{ route: "Flyt til fagsystem", targetSystem: "Nexus" }] },
    bad: { rows: [{ route: "Flyt til fagsystem", targetSystem: "" }] },
  },
  check: (columns, from, to, report) => {
    for (let row = from; row < to; row++)
      if (isBlank(columns.targetSystem[row]!) && isMoving(columns.route[row]!)) report(row, "targetSystem", "noTarget");
  },
});

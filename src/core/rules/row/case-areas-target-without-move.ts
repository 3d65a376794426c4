import { isBlank, isErrorValue } from "../../model/cell";
import { choiceReader } from "../../registers/choice-reader";
import { shown } from "../bodies/shown";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds areas that are discarded or closed where they are, and yet have a target. Archived cases may go to an archive system, and an undecided area may have one in view. */
export const caseAreasTargetWithoutMove = rowRule({
  id: "case-areas-target-without-move",
  register: "caseAreas",
  severity: "warning",
  title: { da: "Sagsområder, der ikke flytter, har intet målsystem", en: "Case areas that do not move have no target system" },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["route", "targetSystem"],
  messages: {
    target: message({
      da: {
        what: "Området har målsystemet ”{target}”, men exitvejen ”{route}” flytter ingen sager.",
        why: "De to kolonner siger hver sit, så planen kan regne området med til et system, det aldrig kommer til.",
        how: "Ret exitvejen, hvis sagerne skal flyttes; ellers slet målsystemet.",
      },
      en: {
        what: "The area has the target system ”{target}”, but the route ”{route}” moves no cases.",
        why: "The two columns contradict one another, so the plan may count the area to a system it never comes to.",
        how: "Correct the route if the cases are to move; if not, delete the target system.",
      },
    }),
  },
  example: { good: { rows: [{ route: "Kasseres", targetSystem: "" }] }, bad: { rows: [{ route: "Kasseres", targetSystem: "Nexus" }] } },
  check: (columns, from, to, report) => {
    const read = choiceReader("caseAreas", "route");
    for (let row = from; row < to; row++) {
      const target = columns.targetSystem[row]!;
      if (isBlank(target) || isErrorValue(target)) continue;
      const route = read(columns.route[row]!);
      if (route === "Kasseres" || route === "Afsluttes i KMD Sag") report(row, "targetSystem", "target", { target: shown(target), route });
    }
  },
});

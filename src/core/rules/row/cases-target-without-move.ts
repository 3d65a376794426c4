import type { ChoiceOf } from "../../registers";
import { isBlank, isErrorValue } from "../../model/cell";
import { choiceReader } from "../../registers/choice-reader";
import { shown } from "../bodies/shown";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Actions after which a case is in no other system. Afklar and a blank leave it open where the case goes. */
const STAYS = new Set<ChoiceOf<"cases", "action"> | "">(["Luk", "Kassér", "Arkivér"]);

/** Finds cases that name a target system although their action does not move them. */
export const casesTargetWithoutMove = rowRule({
  id: "cases-target-without-move",
  register: "cases",
  severity: "info",
  title: { da: "Kun sager, der flyttes, har et målsystem", en: "Only cases that move have a target system" },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["action", "targetSystem"],
  messages: {
    stays: message({
      da: {
        what: "Målsystemet er ”{value}”, men handlingen er {action}.",
        why: "Det ses ikke, om sagen skal flyttes eller ej, og den tælles forkert, når flytningen bestilles.",
        how: "Vælg Flyt, hvis sagen skal flyttes; ellers fjern målsystemet.",
      },
      en: {
        what: "The target system is ”{value}”, but the action is {action}.",
        why: "One can't see whether the case is to move, and it is counted wrongly when the move is ordered.",
        how: "Choose Flyt if the case is to move; else remove the target system.",
      },
    }),
  },
  example: {
    good: { rows: [{ action: "Kassér", targetSystem: "" }] },
    bad: { rows: [{ action: "Kassér", targetSystem: "Nexus" }] },
  },
  check: (columns, from, to, report) => {
    const read = choiceReader("cases", "action");
    for (let row = from; row < to; row++) {
      const target = columns.targetSystem[row]!;
      if (target === "" || columns.action[row] === "Flyt" || isBlank(target) || isErrorValue(target)) continue;
      const action = read(columns.action[row]!);
      if (action !== undefined && STAYS.has(action)) report(row, "targetSystem", "stays", { value: shown(target), action });
    }
  },
});

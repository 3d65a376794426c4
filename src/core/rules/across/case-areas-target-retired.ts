import { buildResolver } from "../../model/system-resolver";
import { eachMovingArea } from "../bodies/area-targets";
import { choiceReader } from "../../registers/choice-reader";
import { shown } from "../bodies/shown";
import { A_TARGET_THAT_LASTS } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds areas that move to a system which is retired or on its way out. */
export const caseAreasTargetRetired = acrossRule({
  id: "case-areas-target-retired",
  register: "caseAreas",
  severity: "error",
  title: { da: "Sagsområder flytter ikke til et system, der lukker", en: "Case areas do not move to a system that closes" },
  source: A_TARGET_THAT_LASTS,
  since: "2026.12",
  columns: ["route", "targetSystem"],
  needs: { systems: ["systemId", "systemName", "status"] },
  messages: {
    retired: message({
      da: {
        what: "Målsystemet ”{system}” er udfaset.",
        why: "Sagerne kan ikke flyttes til et system, der ikke er i drift.",
        how: "Vælg et andet målsystem, eller ret systemets status i arket Systemer og kontrakter.",
      },
      en: {
        what: "The target system ”{system}” is retired.",
        why: "Cases can’t move to a system that is not in operation.",
        how: "Choose another target system, or correct the system’s status in the sheet Systems and contracts.",
      },
    }),
    retiring: message(
      {
        da: {
          what: "Målsystemet ”{system}” er under udfasning.",
          why: "Områdets sager skal snart flyttes igen, og det koster to flytninger.",
          how: "Vælg det system, der afløser målsystemet, eller ret systemets status i arket Systemer og kontrakter.",
        },
        en: {
          what: "The target system ”{system}” is being retired.",
          why: "The area’s cases soon have to move again, which costs two moves.",
          how: "Choose the system that succeeds the target, or correct the system’s status in the sheet Systems and contracts.",
        },
      },
      "warning",
    ),
  },
  example: {
    good: { rows: [{ route: "Flyt til fagsystem", targetSystem: "S-1" }], others: { systems: [{ systemId: "S-1", status: "I drift" }] } },
    bad: { rows: [{ route: "Flyt til fagsystem", targetSystem: "S-1" }], others: { systems: [{ systemId: "S-1", status: "Udfaset" }] } },
  },
  check: (columns, rowCount, { systems }, report) => {
    const statusOf = choiceReader("systems", "status");
    eachMovingArea(columns, rowCount, buildResolver(systems.columns), (row, system) => {
      const status = statusOf(systems.columns.status[system]!);
      const data = { system: shown(columns.targetSystem[row]!) };
      if (status === "Udfaset") report(row, "targetSystem", "retired", data);
      else if (status === "Under udfasning") report(row, "targetSystem", "retiring", data);
    });
  },
});

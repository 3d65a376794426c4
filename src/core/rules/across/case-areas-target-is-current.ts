import { buildResolver } from "../../model/system-resolver";
import { eachMovingArea } from "../bodies/area-targets";
import { shown } from "../bodies/shown";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds areas that are to move to the system in which they are. Another rule reports KMD Sag as target. */
export const caseAreasTargetIsCurrent = acrossRule({
  id: "case-areas-target-is-current",
  register: "caseAreas",
  severity: "warning",
  title: { da: "Sagsområder flytter til et andet system", en: "Case areas move to another system" },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["route", "targetSystem", "currentSystem"],
  needs: { systems: ["systemId", "systemName"] },
  messages: {
    same: message({
      da: {
        what: "Området skal flytte til ”{system}”, som det allerede er i.",
        why: "Der sker ingen flytning; enten er målsystemet forkert, eller også er området allerede ude af KMD Sag.",
        how: "Ret målsystemet eller det nuværende system; er området flyttet, så sæt status til Flyttet, og skriv KMD Sag som nuværende system.",
      },
      en: {
        what: "The area is to move to ”{system}”, where it already is.",
        why: "No move takes place; either the target system is wrong, or the area is out of KMD Sag already.",
        how: "Correct the target or the current system; if the area has moved, set the status to Flyttet and write KMD Sag as the current system.",
      },
    }),
  },
  example: {
    good: {
      rows: [{ currentSystem: "KMD Sag", route: "Flyt til fagsystem", targetSystem: "S-1" }],
      others: { systems: [{ systemId: "S-1" }] },
    },
    bad: { rows: [{ currentSystem: "S-1", route: "Flyt til fagsystem", targetSystem: "S-1" }], others: { systems: [{ systemId: "S-1" }] } },
  },
  check: (columns, rowCount, others, report) => {
    const resolve = buildResolver(others.systems.columns);
    eachMovingArea(columns, rowCount, resolve, (row, system) => {
      const current = resolve(columns.currentSystem[row]!);
      if (current.kind === "system" && current.row === system)
        report(row, "targetSystem", "same", { system: shown(columns.targetSystem[row]!) });
    });
  },
});

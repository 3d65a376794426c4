import { buildResolver } from "../../model/system-resolver";
import { eachMovingArea } from "../bodies/area-targets";
import { means } from "../../registers/choice-reader";
import { shown } from "../bodies/shown";
import { A_TARGET_THAT_LASTS } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds areas that move to a system which, by the systems register, holds no cases. */
export const caseAreasTargetNotCaseBearing = acrossRule({
  id: "case-areas-target-not-case-bearing",
  register: "caseAreas",
  severity: "warning",
  title: { da: "Målsystemet er sagsbærende", en: "The target system bears cases" },
  source: A_TARGET_THAT_LASTS,
  since: "2026.12",
  columns: ["route", "targetSystem"],
  needs: { systems: ["systemId", "systemName", "caseBearing"] },
  messages: {
    noCases: message({
      da: {
        what: "Målsystemet ”{system}” står som ikke sagsbærende.",
        why: "Områdets sager kan ikke føres i et system uden sager; er oplysningen forkert, bliver det heller ikke set efter, om systemet afleverer til Sags- og Dokumentindekset.",
        how: "Vælg et andet målsystem, eller sæt ”Sagsbærende” til Ja i arket Systemer og kontrakter.",
      },
      en: {
        what: "The target system ”{system}” stands as one that bears no cases.",
        why: "The area’s cases can’t be kept in a system without cases; if that is wrong, nobody sees to it either that the system delivers to Sags- og Dokumentindeks.",
        how: "Choose another target system, or set ”Holds cases” to Ja in the sheet Systems and contracts.",
      },
    }),
  },
  example: {
    good: { rows: [{ route: "Flyt til fagsystem", targetSystem: "S-1" }], others: { systems: [{ systemId: "S-1", caseBearing: "Ja" }] } },
    bad: { rows: [{ route: "Flyt til fagsystem", targetSystem: "S-1" }], others: { systems: [{ systemId: "S-1", caseBearing: "Nej" }] } },
  },
  check: (columns, rowCount, others, report) => {
    const systems = others.systems;
    const hasNone = means("systems", "caseBearing", "Nej");
    eachMovingArea(columns, rowCount, buildResolver(systems.columns), (row, system) => {
      if (hasNone(systems.columns.caseBearing[system]!))
        report(row, "targetSystem", "noCases", { system: shown(columns.targetSystem[row]!) });
    });
  },
});

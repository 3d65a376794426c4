import type { ChoiceOf } from "../../registers";
import { buildResolver } from "../../model/system-resolver";
import { choiceReader } from "../../registers/choice-reader";
import { areaCover } from "../bodies/area-cover";
import { SYSTEM_NAMES } from "../bodies/interface-ends";
import { shown } from "../bodies/shown";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Routes of an area on which its cases move to its target system. */
const MOVES = new Set<ChoiceOf<"caseAreas", "route"> | "" | undefined>(["Flyt til fagsystem", "Flyt til ESDH", "Fælleskommunal løsning"]);

/**
 * Finds cases whose target system differs from the one their area has decided. Several areas of one KLE number may have several targets;
 * any of them will do. Targets that can't be resolved, on either side, belong to other rules.
 */
export const casesTargetDiffersFromArea = acrossRule({
  id: "cases-target-differs-from-area",
  register: "cases",
  severity: "info",
  title: { da: "Sager flyttes derhen, hvor deres sagsområde flytter", en: "Cases move to where their area moves" },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["kle", "targetSystem"],
  needs: { ...SYSTEM_NAMES, caseAreas: ["kle", "route", "targetSystem"] },
  messages: {
    differs: message({
      da: {
        what: "Sagen skal til ”{value}”, men dens sagsområde flytter til ”{area}”.",
        why: "Bliver sager om det samme spredt på to systemer, skal brugerne lede to steder, og to flytninger skal betales.",
        how: "Ret sagens målsystem, eller lad forskellen stå, hvis netop den sag skal et andet sted hen.",
      },
      en: {
        what: "The case goes to ”{value}”, but its case area moves to ”{area}”.",
        why: "If cases on one subject are spread over two systems, users must search in two places and two moves are paid for.",
        how: "Correct the target system of the case, or let the difference stand if this very case belongs elsewhere.",
      },
    }),
  },
  example: {
    good: {
      rows: [{ kle: "27.60.04", targetSystem: "Nexus" }],
      others: {
        systems: [{ systemId: "S-1", systemName: "Nexus" }],
        caseAreas: [{ kle: "27.60", route: "Flyt til fagsystem", targetSystem: "S-1" }],
      },
    },
    bad: {
      rows: [{ kle: "27.60.04", targetSystem: "Cura" }],
      others: {
        systems: [
          { systemId: "S-1", systemName: "Nexus" },
          { systemId: "S-2", systemName: "Cura" },
        ],
        caseAreas: [{ kle: "27.60", route: "Flyt til fagsystem", targetSystem: "S-1" }],
      },
    },
  },
  check: (columns, rowCount, others, report) => {
    const resolve = buildResolver(others.systems.columns);
    const areas = others.caseAreas.columns;
    const cover = areaCover(areas.kle);
    const read = choiceReader("caseAreas", "route");
    /** The systems row that an area moves to; undefined where that is undecided or can't be resolved. */
    const targets = areas.targetSystem.map((cell, row) => {
      const target = MOVES.has(read(areas.route[row]!)) ? resolve(cell) : undefined;
      return target?.kind === "system" ? target.row : undefined;
    });
    for (let row = 0; row < rowCount; row++) {
      const value = columns.targetSystem[row]!;
      const target = value === "" ? undefined : resolve(value);
      if (target?.kind !== "system") continue;
      const found = cover.of(columns.kle[row]!) ?? [];
      // One undecided area of the number may yet choose this very system.
      if (found.length === 0 || found.some((area) => targets[area] === undefined || targets[area] === target.row)) continue;
      report(row, "targetSystem", "differs", { value: shown(value), area: shown(areas.targetSystem[found[0]!]!) });
    }
  },
});

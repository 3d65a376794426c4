import { parseNumber } from "../../identifiers/numbers";
import { isBlank } from "../../model/cell";
import { isMoving } from "../bodies/area-routes";
import { WORTH_KNOWING } from "../../sources/rules-of-thumb";
import { tableRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds areas that move outside the waves, where the municipality plans in waves. */
export const caseAreasWaveMissing = tableRule({
  id: "case-areas-wave-missing",
  register: "caseAreas",
  severity: "info",
  title: { da: "Sagsområder, der flytter, har en bølge, når bølger bruges", en: "Case areas that move have a wave where waves are used" },
  source: WORTH_KNOWING,
  since: "2026.12",
  columns: ["route", "wave"],
  messages: {
    noWave: message({
      da: {
        what: "Området skal flytte, men har ingen bølge, selv om andre områder har.",
        why: "Området mangler i bølgeplanen, så dets medarbejdere og målsystem ikke bliver varslet i tide.",
        how: "Skriv nummeret på den bølge, området flytter i.",
      },
      en: {
        what: "The area is to move but has no wave, although other areas do.",
        why: "The area is missing from the wave plan, so its staff and target system are not warned in time.",
        how: "Write the number of the wave in which the area moves.",
      },
    }),
  },
  example: {
    good: {
      rows: [
        { route: "Flyt til fagsystem", wave: 1 },
        { route: "Flyt til fagsystem", wave: 2 },
      ],
    },
    bad: {
      rows: [
        { route: "Flyt til fagsystem", wave: 1 },
        { route: "Flyt til fagsystem", wave: "" },
      ],
    },
  },
  check: (columns, _rowCount, report) => {
    const movers = columns.route.flatMap((route, row) => (isMoving(route) ? [row] : []));
    if (!movers.some((row) => parseNumber(columns.wave[row]!) !== undefined)) return;
    for (const row of movers) if (isBlank(columns.wave[row]!)) report(row, "wave", "noWave");
  },
});

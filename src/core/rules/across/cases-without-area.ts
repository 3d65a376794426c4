import { WORTH_KNOWING } from "../../sources/rules-of-thumb";
import { areaCover } from "../bodies/area-cover";
import { namedKle } from "../bodies/kle-shown";
import type { CellValue } from "../../model/cell";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";
import { plain } from "../../text/signs";

/**
 * Finds cases whose KLE number no case area covers, by subject, group or main group. Where no area has a readable KLE number, there is
 * nothing to compare the cases with; numbers that are no subject are the form rule's.
 */
export const casesWithoutArea = acrossRule({
  id: "cases-without-area",
  register: "cases",
  severity: "warning",
  title: { da: "Sager hører til et sagsområde", en: "Cases belong to a case area" },
  source: WORTH_KNOWING,
  since: "2026.12",
  columns: ["kle"],
  needs: { caseAreas: ["kle"] },
  messages: {
    uncovered: message({
      da: {
        what: "Intet sagsområde dækker ”{named}”.",
        why: "Sagen er ikke med i exitstrategien, så det er ikke besluttet, hvor den bliver af, når KMD Sag lukkes.",
        how: "Tilføj emnet eller dets gruppe til et sagsområde i arket Sagsområder, eller ret sagens KLE-nummer.",
      },
      en: {
        what: "No case area covers ”{named}”.",
        why: "The case is not in the exit strategy, so it is not decided where it goes when KMD Sag closes.",
        how: "Add the subject or its group to an area in the sheet Case areas, or correct the case's KLE number.",
      },
    }),
  },
  example: {
    good: { rows: [{ kle: "27.60.04" }], others: { caseAreas: [{ kle: "27.60" }] } },
    bad: { rows: [{ kle: "27.36.04" }], others: { caseAreas: [{ kle: "27.60" }] } },
  },
  check: (columns, rowCount, others, report, { kle }) => {
    const cover = areaCover(others.caseAreas.columns.kle);
    if (cover.size === 0) return;
    /** The text for a number; null for one that is covered or none. */
    const known = new Map<CellValue, string | null>();
    for (let row = 0; row < rowCount; row++) {
      const value = columns.kle[row]!;
      if (value === "") continue;
      let named = known.get(value);
      if (named === undefined) {
        const number = plain(String(value));
        // No area can cover what KLE does not have, which another rule reports.
        const isUncovered = cover.of(value)?.length === 0 && kle.status(number) !== "unknown";
        known.set(value, (named = isUncovered ? namedKle(number, kle.lookup(number).title) : null));
      }
      if (named !== null) report(row, "kle", "uncovered", { named });
    }
  },
});

import { isMoving } from "../bodies/area-routes";
import type { CellValue } from "../../model/cell";
import { parseNumber } from "../../identifiers/numbers";
import { parseKle } from "../../identifiers/kle";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";
import { plain } from "../../text/signs";

/** Finds areas with fewer cases than the clean-up has under their number. Fewer there is no contradiction: an extract may hold manual cases only. */
export const caseAreasCountsDiffer = acrossRule({
  id: "case-areas-counts-differ",
  register: "caseAreas",
  severity: "info",
  title: { da: "Sagsoprydning har ikke flere sager, end området har", en: "The clean-up has no more cases than the area has" },
  source: CONTRADICTION,
  thresholds: ["countMargin"],
  since: "2026.12",
  columns: ["kle", "openCases", "closedCases"],
  hints: ["route"],
  needs: { cases: ["kle"] },
  messages: {
    more: message({
      da: {
        what: "Sagsoprydning har {count} sager med KLE {kle}, men området har kun {total}. Forskellen er over {margin} %.",
        why: "Omfanget af flytningen er sat for lavt, eller også har sager fået det forkerte KLE-nummer.",
        how: "Tæl områdets sager igen efter det seneste udtræk, eller ret sagernes KLE-numre.",
      },
      en: {
        what: "The clean-up has {count} cases with KLE {kle}, but the area only {total}. The difference is above {margin}%.",
        why: "The volume of the move is told too low, or cases have got the wrong KLE number.",
        how: "Count the area’s cases anew by the latest extract, or correct the cases’ KLE numbers.",
      },
    }),
  },
  example: {
    good: { rows: [{ kle: "27.60", openCases: 1, closedCases: 1 }], others: { cases: [{ kle: "27.60.04" }, { kle: "27.60.12" }] } },
    bad: { rows: [{ kle: "27.60", openCases: 1, closedCases: 0 }], others: { cases: [{ kle: "27.60.04" }, { kle: "27.60.12" }] } },
  },
  check: (columns, rowCount, others, report, { settings: { countMargin: margin } }, { route }) => {
    const areaOf = new Map<string, number>();
    const shared = new Set<string>();
    columns.kle.forEach((value, row) => {
      const kle = numberOf(value);
      if (kle === undefined) return;
      if (areaOf.has(kle)) shared.add(kle);
      areaOf.set(kle, row);
    });
    const counts = new Map<number, number>();
    const found = new Map<CellValue, number | undefined>();
    const areaOfCase = (value: CellValue): number | undefined => {
      const number = typeof value === "string" ? parseKle(plain(value)) : undefined;
      // A case belongs to its subject's area; only where there is none, to its group's.
      const kle = [number?.subject, number?.group].find((key) => key !== undefined && areaOf.has(key));
      return kle === undefined || shared.has(kle) ? undefined : areaOf.get(kle);
    };
    for (const value of others.cases.columns.kle) {
      if (!found.has(value)) found.set(value, areaOfCase(value));
      const area = found.get(value);
      if (area !== undefined) counts.set(area, (counts.get(area) ?? 0) + 1);
    }
    for (let row = 0; row < rowCount; row++) {
      const [count, open, closed] = [counts.get(row), parseNumber(columns.openCases[row]!), parseNumber(columns.closedCases[row]!)];
      if (count === undefined || open === undefined || closed === undefined) continue;
      const total = open + closed;
      // An area that moves and counts no case at all is reported for that.
      if (total === 0 && isMoving(route?.[row] ?? "")) continue;
      // Counts date from another day than the extract.
      if (count * 100 > total * (100 + margin))
        report(row, "openCases", "more", { count, total, margin, kle: numberOf(columns.kle[row]!)! });
    }
  },
});

function numberOf(value: CellValue): string | undefined {
  const number = typeof value === "string" ? parseKle(plain(value)) : undefined;
  return number?.subject ?? number?.group;
}

import { means } from "../../registers/choice-reader";
import { endsOf } from "../../model/resolved-system";
import { buildResolver } from "../../model/system-resolver";
import { formatSerial, parseDate } from "../../identifiers/dates";
import { shown } from "../bodies/shown";
import { ORDER_OF_WORK } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds areas that are still in their system when its contract, above all that of KMD Sag, has expired. */
export const caseAreasMoveAfterContract = acrossRule({
  id: "case-areas-move-after-contract",
  register: "caseAreas",
  severity: "error",
  title: { da: "Sagsområder er ude, før kontrakten udløber", en: "Case areas are out before the contract expires" },
  source: ORDER_OF_WORK,
  deadline: "contractEnd",
  since: "2026.12",
  columns: ["currentSystem", "endDate"],
  hints: ["status"],
  needs: { systems: ["systemId", "systemName", "contractEnd"] },
  messages: {
    after: message({
      da: {
        what: "Området er først ude {end}, men kontrakten på ”{system}” udløber {contractEnd}.",
        why: "Når kontrakten er udløbet, kan medarbejderne ikke komme til sagerne, og de kan ikke flyttes.",
        how: "Fremryk flytningen, eller forlæng kontrakten, og ret ”Udløbsdato” i arket Systemer og kontrakter.",
      },
      en: {
        what: "The area is out only on {end}, but the contract on ”{system}” expires on {contractEnd}.",
        why: "Once the contract has expired, staff can’t reach the cases, and they can’t be moved.",
        how: "Bring the move forward, or extend the contract and correct ”Contract end” in the sheet Systems and contracts.",
      },
    }),
  },
  example: {
    good: {
      rows: [{ currentSystem: "KMD Sag", endDate: "30-11-2027" }],
      others: { systems: [{ systemName: "KMD Sag", contractEnd: "31-12-2027" }] },
    },
    bad: {
      rows: [{ currentSystem: "KMD Sag", endDate: "31-01-2028" }],
      others: { systems: [{ systemName: "KMD Sag", contractEnd: "31-12-2027" }] },
    },
  },
  check: (columns, rowCount, { systems }, report, { date1904, today }, { status }) => {
    const hasMoved = means("caseAreas", "status", "Flyttet");
    const resolve = buildResolver(systems.columns);
    for (let row = 0; row < rowCount; row++) {
      const end = parseDate(columns.endDate[row]!, date1904);
      // Other rules report moves that should be over by now, and areas that have moved before their end.
      if (end === undefined || end < today || hasMoved(status?.[row] ?? "")) continue;
      // The area is in all the systems that the cell names until the move; the first of the contracts to end is the one that matters.
      const ends = endsOf(resolve(columns.currentSystem[row]!)).flatMap((current) => {
        if ((current.kind !== "system" && current.kind !== "kmdSag") || current.row === undefined) return [];
        return parseDate(systems.columns.contractEnd[current.row]!, date1904) ?? [];
      });
      const contractEnd = Math.min(...ends);
      if (contractEnd < end)
        report(row, "endDate", "after", {
          end: formatSerial(end),
          system: shown(columns.currentSystem[row]!),
          contractEnd: formatSerial(contractEnd),
        });
    }
  },
});

import { buildResolver } from "../../model/system-resolver";
import { formatSerial, parseDate } from "../../identifiers/dates";
import { eachMovingArea } from "../bodies/area-targets";
import { shown } from "../bodies/shown";
import { A_TARGET_THAT_LASTS } from "../../sources/rules-of-thumb";
import { acrossRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds areas that move to a system whose contract expires before the move is over. */
export const caseAreasTargetContractEnds = acrossRule({
  id: "case-areas-target-contract-ends",
  register: "caseAreas",
  severity: "warning",
  title: { da: "Målsystemets kontrakt løber, til området er flyttet", en: "The target’s contract runs until the area has moved" },
  source: A_TARGET_THAT_LASTS,
  deadline: "contractEnd",
  since: "2026.12",
  columns: ["route", "targetSystem", "endDate"],
  needs: { systems: ["systemId", "systemName", "contractEnd"] },
  messages: {
    ends: message({
      da: {
        what: "Området flytter til ”{system}” frem til {end}, men kontrakten på systemet udløber {contractEnd}.",
        why: "Udløber kontrakten midt i flytningen, skal sagerne flyttes igen til et nyt system.",
        how: "Forlæng kontrakten, og ret ”Udløbsdato” i arket Systemer og kontrakter, eller vælg et andet målsystem.",
      },
      en: {
        what: "The area moves to ”{system}” until {end}, but the contract on that system expires on {contractEnd}.",
        why: "If the contract expires in the middle of the move, the cases must move again to a new system.",
        how: "Extend the contract and correct ”Contract end” in the sheet Systems and contracts, or choose another target system.",
      },
    }),
  },
  example: {
    good: {
      rows: [{ route: "Flyt til fagsystem", targetSystem: "S-1", endDate: "30-11-2027" }],
      others: { systems: [{ systemId: "S-1", contractEnd: "31-12-2030" }] },
    },
    bad: {
      rows: [{ route: "Flyt til fagsystem", targetSystem: "S-1", endDate: "30-11-2027" }],
      others: { systems: [{ systemId: "S-1", contractEnd: "30-06-2027" }] },
    },
  },
  check: (columns, rowCount, others, report, { date1904, today }) => {
    const systems = others.systems;
    eachMovingArea(columns, rowCount, buildResolver(systems.columns), (row, system) => {
      const end = parseDate(columns.endDate[row]!, date1904);
      const contractEnd = parseDate(systems.columns.contractEnd[system]!, date1904);
      // Another rule reports a move that should be over.
      if (end === undefined || contractEnd === undefined || end < today || contractEnd >= end) return;
      report(row, "targetSystem", "ends", {
        system: shown(columns.targetSystem[row]!),
        end: formatSerial(end),
        contractEnd: formatSerial(contractEnd),
      });
    });
  },
});

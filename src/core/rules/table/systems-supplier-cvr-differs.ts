import { cvrOf } from "../../identifiers/cvr";
import { foldText } from "../../text/fold";
import { groupRows } from "../bodies/group-rows";
import { minorityRows } from "../bodies/minority-rows";
import { nameList } from "../bodies/name-list";
import { shown } from "../bodies/shown";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { tableRule } from "../define-rule";
import { message } from "../../model/rule-message";

const NAMED = 5;

/**
 * Finds suppliers whose name occurs with more than one valid CVR number, at the rows that have another than most. systems-cvr reports
 * invalid numbers.
 */
export const systemsSupplierCvrDiffers = tableRule({
  id: "systems-supplier-cvr-differs",
  register: "systems",
  severity: "warning",
  title: { da: "En leverandør står med ét CVR-nummer", en: "A supplier stands with one CVR number" },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["supplier", "supplierCvr"],
  messages: {
    differs: message({
      da: {
        what: "Leverandøren ”{supplier}” står med flere CVR-numre: {numbers}.",
        why: "Kontrakter hos den samme leverandør kan ikke samles, og en af rækkerne peger på en anden virksomhed.",
        how: "Slå leverandøren op i CVR-registret, og ret nummeret. Er det to virksomheder, så skriv deres navne, som de står der.",
      },
      en: {
        what: "The supplier ”{supplier}” stands with several CVR numbers: {numbers}.",
        why: "Contracts with one supplier can’t be gathered, and one of the rows points to another company.",
        how: "Look the supplier up in the CVR register and correct the number. If they are two companies, write their names as they stand there.",
      },
    }),
  },
  example: {
    good: {
      rows: [
        { supplier: "KMD A/S", supplierCvr: "26911745" },
        { supplier: "KMD A/S", supplierCvr: "26911745" },
      ],
    },
    bad: {
      rows: [
        { supplier: "KMD A/S", supplierCvr: "26911745" },
        { supplier: "KMD A/S", supplierCvr: "19435075" },
      ],
    },
  },
  check: (columns, rowCount, report) => {
    const numberOf = (row: number): string | undefined => cvrOf(columns.supplierCvr[row]!);
    const groups = groupRows(rowCount, (row) => foldText(String(columns.supplier[row])), numberOf);
    for (const rows of groups) {
      const numbers = new Set(rows.map((row) => numberOf(row)!));
      if (numbers.size < 2) continue;
      const named = nameList(numbers, NAMED);
      for (const row of minorityRows(rows, numberOf))
        report(row, "supplierCvr", "differs", { supplier: shown(columns.supplier[row]!), numbers: named });
    }
  },
});

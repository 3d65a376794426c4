import { cvrOf } from "../../identifiers/cvr";
import { type CellValue, isErrorValue } from "../../model/cell";
import { groupRows } from "../bodies/group-rows";
import { inNameOrder, nameList } from "../bodies/name-list";
import { shown } from "../bodies/shown";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { keyOf } from "../../text/signs";
import { tableRule } from "../define-rule";
import { message } from "../../model/rule-message";

const NAMED = 5;

/**
 * Finds CVR numbers that occur with more than one name; every such row is marked. Case and blanks make no difference, as they make none to
 * Excel or are reported by systems-text-blanks.
 */
export const systemsSupplierNameDiffers = tableRule({
  id: "systems-supplier-name-differs",
  register: "systems",
  severity: "info",
  title: { da: "Et CVR-nummer står med ét leverandørnavn", en: "A CVR number stands with one supplier name" },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["supplier", "supplierCvr"],
  messages: {
    differs: message({
      da: {
        what: "CVR-nummeret {cvr} står med flere leverandørnavne: {names}.",
        why: "Opgørelser efter leverandør tæller dem hver for sig, selv om det er den samme virksomhed.",
        how: "Skriv leverandørens navn ens i alle rækker, eller ret nummeret, hvis det er to virksomheder.",
      },
      en: {
        what: "The CVR number {cvr} stands with several supplier names: {names}.",
        why: "Figures by supplier count them apart, although they are one company.",
        how: "Write the supplier’s name alike in all rows, or correct the number if they are two companies.",
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
        { supplier: "KMD", supplierCvr: "26911745" },
      ],
    },
  },
  check: (columns, rowCount, report) => {
    const groups = groupRows(
      rowCount,
      (row) => cvrOf(columns.supplierCvr[row]!) ?? "",
      (row) => comparable(columns.supplier[row]!),
    );
    for (const rows of groups) {
      // Of several spellings of one name the first by name, not by row.
      const spelt = inNameOrder(rows.map((row) => shown(columns.supplier[row]!))).reverse();
      const names = new Map(spelt.map((name) => [comparable(name), name]));
      if (names.size < 2) continue;
      const named = nameList(names.values(), NAMED);
      for (const row of rows) report(row, "supplier", "differs", { cvr: cvrOf(columns.supplierCvr[row]!)!, names: named });
    }
  },
});

function comparable(name: CellValue): string {
  return isErrorValue(name) ? "" : keyOf(name);
}

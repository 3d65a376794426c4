import { formatSerial, parseDate } from "../../identifiers/dates";
import { foldText } from "../../text/fold";
import { keyOf } from "../../text/signs";
import { groupRows } from "../bodies/group-rows";
import { minorityRows } from "../bodies/minority-rows";
import { shown } from "../bodies/shown";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { tableRule } from "../define-rule";
import { message } from "../../model/rule-message";

const NAMED = 5;

/**
 * Finds contracts (same id and supplier) that are in several rows with different ends, at the rows that have another than most. The supplier
 * is part of the key, because a framework agreement such as SKI 02.19 is written as the id of many contracts.
 */
export const systemsContractDiffers = tableRule({
  id: "systems-contract-differs",
  register: "systems",
  severity: "warning",
  title: { da: "En kontrakt har én udløbsdato", en: "A contract has one end" },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["contractId", "supplier", "contractEnd"],
  messages: {
    differs: message({
      da: {
        what: "Kontrakten ”{contract}” står i {count} rækker med forskellige udløbsdatoer: {ends}.",
        why: "Den seneste dag for opsigelse regnes forskelligt fra række til række, og højst én af dem kan være rigtig.",
        how: "Find kontrakten frem, og skriv den samme udløbsdato i alle dens rækker. Er det flere kontrakter, så giv dem hver sit Kontrakt-id.",
      },
      en: {
        what: "The contract ”{contract}” stands in {count} rows with different ends: {ends}.",
        why: "The last day for notice is reckoned differently from row to row, and at most one of them can be right.",
        how: "Look the contract up and write the same end in all its rows. If they are several contracts, give each its own Contract ID.",
      },
    }),
  },
  example: {
    good: {
      rows: [
        { contractId: "K-1", supplier: "KMD A/S", contractEnd: 46_752 },
        { contractId: "K-1", supplier: "KMD A/S", contractEnd: 46_752 },
      ],
    },
    bad: {
      rows: [
        { contractId: "K-1", supplier: "KMD A/S", contractEnd: 46_752 },
        { contractId: "K-1", supplier: "KMD A/S", contractEnd: 47_118 },
      ],
    },
  },
  check: (columns, rowCount, report, { date1904 }) => {
    const endOf = (row: number): number | undefined => parseDate(columns.contractEnd[row]!, date1904);
    const contractOf = (row: number): string => {
      const id = foldText(String(columns.contractId[row]));
      return id === "" || endOf(row) === undefined ? "" : `${keyOf(columns.contractId[row]!)}|${foldText(String(columns.supplier[row]))}`;
    };
    for (const rows of groupRows(rowCount, contractOf)) {
      const ends = [...new Set(rows.map((row) => endOf(row)!))].sort((a, b) => a - b);
      if (ends.length < 2) continue;
      const named = ends.slice(0, NAMED).map(formatSerial).join(", ") + (ends.length > NAMED ? " …" : "");
      for (const row of minorityRows(rows, endOf))
        report(row, "contractEnd", "differs", { contract: shown(columns.contractId[row]!), count: rows.length, ends: named });
    }
  },
});

import { OPEN_END, parseDate } from "../../identifiers/dates";
import { message } from "../../model/rule-message";
import { means } from "../../registers/choice-reader";
import { cite } from "../../sources/source";
import { KMD_ECONOMY } from "../../sources/sources";
import { rowRule } from "../define-rule";

/** Finds monopoly systems that are still there and have no day on which they are out: KMD Sag's notice waits for the last of them. */
export const systemsMonopolyUndated = rowRule({
  id: "systems-monopoly-undated",
  register: "systems",
  severity: "warning",
  title: { da: "Monopolsystemer har en dag, hvor de er ude", en: "Monopoly systems have a day on which they are out" },
  source: cite(KMD_ECONOMY, "lastMonopoly"),
  since: "2026.14",
  columns: ["kmdRole", "contractEnd", "status"],
  messages: {
    undated: message({
      da: {
        what: "Systemet er et monopolsystem, men det står ikke, hvornår kontrakten på det udløber.",
        why: "KMD Sag kan tidligst opsiges, når det sidste monopolsystem er ude; uden dagen er planens opsigelse kun regnet efter kalenderen.",
        how: "Skriv den udløbsdato, systemet er opsagt eller skal opsiges til. Er det ude, så sæt status til Udfaset.",
      },
      en: {
        what: "The system is a monopoly system, but the end of its contract is not given.",
        why: "KMD Sag can be terminated only when the last monopoly system is out; without the day the plan's notice follows the calendar alone.",
        how: "Write the end to which it has been or is to be terminated. If it is out, set the status to Udfaset.",
      },
    }),
  },
  example: {
    good: { rows: [{ kmdRole: "Monopolsystem", contractEnd: 46_752 }] },
    bad: { rows: [{ kmdRole: "Monopolsystem", contractEnd: "", status: "I drift" }] },
  },
  check: (columns, from, to, report, { date1904 }) => {
    const isMonopoly = means("systems", "kmdRole", "Monopolsystem");
    const isOut = means("systems", "status", "Udfaset");
    for (let row = from; row < to; row++) {
      if (!isMonopoly(columns.kmdRole[row]!) || isOut(columns.status[row]!)) continue;
      const end = parseDate(columns.contractEnd[row]!, date1904);
      if (end === undefined || end === OPEN_END) report(row, "kmdRole", "undated");
    }
  },
});

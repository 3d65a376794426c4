import { cellsIn, NO_CELLS } from "../../figures/figure-source";
import { formatSerial, parseDate } from "../../identifiers/dates";
import { type ColumnKey, columnSpec } from "../../registers";
import { conditionColumnKey } from "../../registers/demand-columns";
import type { RegisterOf } from "../../registers/workbook-data";
import type { Language } from "../../text/language";
import type { Figure, FiguresSection } from "../plan";
import type { Demand, DemandAnswer } from "./demands";
import { cellText, type ProcurementChoice } from "./procurement";
import { TEXT } from "./tender-annex.text";

const FACTS = [
  "procurementId",
  "system",
  "agreementForm",
  "agreementEdition",
  "serviceArea",
  "packages",
  "packagesMade",
  "tenderDate",
  "contractStart",
  "responsible",
  "status",
] as const;
const COUNTS: readonly (readonly [DemandAnswer, keyof typeof TEXT])[] = [
  ["made", "made"],
  ["deviated", "deviated"],
  ["notRelevant", "notRelevant"],
  ["undecided", "undecided"],
];

/** The register's data on the procurement, and how many demands it makes. */
export function procurementFacts(
  procurements: RegisterOf<"procurements">,
  { row }: ProcurementChoice,
  demands: readonly Demand[],
  date1904: boolean,
  language: Language,
): FiguresSection {
  const facts = FACTS.flatMap((key): Figure[] => {
    const cell = procurements.columns[key]?.[row] ?? "";
    const { header, kind } = columnSpec("procurements", key);
    const date = kind === "date" ? parseDate(cell, date1904) : undefined;
    const value = date === undefined ? cellText(cell) : formatSerial(date);
    const link = { register: "procurements", row, column: key } as const;
    return value === "" ? [] : [{ label: header[language], value: { value }, format: "text", from: NO_CELLS, link }];
  });
  const counts = COUNTS.map(([answer, text]): Figure => ({
    label: TEXT[text][language],
    value: { value: demands.filter((demand) => demand.answer === answer).length },
    format: "count",
    from: cellsIn(
      "procurements",
      [row],
      ...demands.flatMap(({ condition, inSheet }) => (inSheet ? [conditionColumnKey(condition.id) as ColumnKey<"procurements">] : [])),
    ),
  }));
  return { kind: "figures", title: TEXT.facts[language], figures: [...facts, ...counts] };
}

import { PRICE_STEP } from "../strategy/cost";
import { formatMessage } from "../text/format-message";
import type { Section, TableSection } from "./plan";
import type { ReportInput } from "./report";
import { SHARED } from "./shared.text";
import { dayValue, namesOf } from "./strategy-tables";
import { TEXT } from "./systems-overview.text";

const MONTHS = 12;

/** The cost of each month of delay, system by system. */
export function delayTable(input: ReportInput): TableSection {
  const { language, strategy } = input;
  const { system: nameOf } = namesOf(input);
  const { parts } = strategy.cost;
  return {
    kind: "table",
    title: TEXT.delay[language],
    columns: [
      { key: "system", label: SHARED.system[language], format: "text" },
      { key: "year", label: TEXT.perYear[language], format: "money" },
      { key: "month", label: TEXT.month[language], format: "money" },
    ],
    rows: parts.map(({ system, perYear }) => ({
      system: { value: nameOf(system) },
      year: { value: perYear },
      month: { value: perYear / MONTHS },
    })),
    total: SHARED.total[language],
    empty: TEXT.delayEmpty[language],
    links: parts.map(({ system }) => ({ register: "systems", row: system, column: "yearlyCost" })),
  };
}

/** KMD Sag's price step by step, in kroner too where its price today is known, with where the steps are from. */
export function stepSections(input: ReportInput): Section[] {
  const { language, strategy } = input;
  const { system: nameOf } = namesOf(input);
  const { steps, today } = strategy.cost;
  const rows = steps.length > 1 ? steps : [];
  const kroner = today !== undefined;
  const note = formatMessage(TEXT.stepsNote[language], language, {
    source: PRICE_STEP.source,
    year: String(PRICE_STEP.year),
    low: PRICE_STEP.low * 100,
    high: PRICE_STEP.high * 100,
  });
  return [
    {
      kind: "table",
      title: TEXT.steps[language],
      columns: [
        { key: "closed", label: TEXT.closed[language], format: "text" },
        { key: "system", label: TEXT.closing[language], format: "text" },
        { key: "out", label: TEXT.closingDay[language], format: "date" },
        { key: "low", label: TEXT.low[language], format: "percent" },
        { key: "high", label: TEXT.high[language], format: "percent" },
        ...(kroner
          ? [
              { key: "lowKroner", label: TEXT.lowKroner[language], format: "money" as const },
              { key: "highKroner", label: TEXT.highKroner[language], format: "money" as const },
            ]
          : []),
      ],
      rows: rows.map(({ closed, system, out, low, high }) => ({
        closed: { value: closed },
        system: { value: system === undefined ? TEXT.today[language] : nameOf(system) },
        out: system === undefined ? { value: "" } : dayValue(out),
        low: { value: low },
        high: { value: high },
        ...(kroner ? { lowKroner: { value: Math.round(today * low) }, highKroner: { value: Math.round(today * high) } } : {}),
      })),
      empty: TEXT.stepsEmpty[language],
    },
    ...(rows.length === 0 ? [] : [{ kind: "note" as const, tone: "plain" as const, text: note }]),
  ];
}

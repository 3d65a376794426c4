import { formatSerial, parseDate } from "../../identifiers/dates";
import { parseNumber } from "../../identifiers/numbers";
import { ORDER_OF_WORK } from "../../sources/rules-of-thumb";
import { tableRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds areas that are done before any area of some earlier wave has begun. Waves may overlap; the order of their numbers may not turn about. */
export const caseAreasWaveOrder = tableRule({
  id: "case-areas-wave-order",
  register: "caseAreas",
  severity: "warning",
  title: { da: "Bølgerne kommer efter hinanden", en: "The waves follow one another" },
  source: ORDER_OF_WORK,
  since: "2026.12",
  columns: ["wave", "startDate", "endDate"],
  messages: {
    early: message({
      da: {
        what: "Området i bølge {wave} er færdigt {end}, før bølge {earlier} begynder {start}.",
        why: "En senere bølge er færdig, før en tidligere er begyndt; enten bølgens nummer eller datoerne er forkerte, og planen kan ikke følges.",
        how: "Ret områdets bølge eller datoer.",
      },
      en: {
        what: "The area in wave {wave} is done on {end}, before wave {earlier} begins on {start}.",
        why: "A later wave is done before an earlier one has begun; either the wave’s number or the dates are wrong, and the plan can’t be followed.",
        how: "Correct the area’s wave or its dates.",
      },
    }),
  },
  example: {
    good: {
      rows: [
        { wave: 1, startDate: "01-03-2027", endDate: "31-05-2027" },
        { wave: 2, startDate: "01-04-2027", endDate: "31-08-2027" },
      ],
    },
    bad: {
      rows: [
        { wave: 1, startDate: "01-09-2027", endDate: "30-11-2027" },
        { wave: 2, startDate: "01-03-2027", endDate: "31-05-2027" },
      ],
    },
  },
  check: (columns, rowCount, report, { date1904 }) => {
    const begins = new Map<number, number>();
    for (let row = 0; row < rowCount; row++) {
      const wave = parseNumber(columns.wave[row]!);
      const start = parseDate(columns.startDate[row]!, date1904);
      if (wave !== undefined && start !== undefined) begins.set(wave, Math.min(start, begins.get(wave) ?? start));
    }
    const inOrder = [...begins].sort(([a], [b]) => a - b);
    for (let row = 0; row < rowCount; row++) {
      const wave = parseNumber(columns.wave[row]!);
      const end = parseDate(columns.endDate[row]!, date1904);
      if (wave === undefined || end === undefined) continue;
      const broken = inOrder.find(([earlier, start]) => earlier < wave && end < start);
      if (broken !== undefined)
        report(row, "wave", "early", { wave, end: formatSerial(end), earlier: broken[0], start: formatSerial(broken[1]) });
    }
  },
});

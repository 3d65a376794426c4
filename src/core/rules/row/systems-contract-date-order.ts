import { formatSerial, parseDate } from "../../identifiers/dates";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/**
 * Finds contracts whose dates are in the wrong order. Blank and unreadable dates are left out; each pair of the others is compared, and a
 * date that is too early is reported once.
 */
export const systemsContractDateOrder = rowRule({
  id: "systems-contract-date-order",
  register: "systems",
  severity: "error",
  title: { da: "Kontrakters datoer følger efter hinanden", en: "Dates of contracts follow one another" },
  source: CONTRADICTION,
  since: "2026.11",
  columns: [],
  optionalColumns: ["contractStart", "boundUntil", "contractEnd", "contractTerminated"],
  example: {
    good: { rows: [{ contractStart: 43_831, boundUntil: 45_657, contractEnd: 46_752 }] },
    bad: { rows: [{ contractStart: 43_831, boundUntil: 47_118, contractEnd: 46_752 }] },
  },
  messages: {
    boundBeforeStart: message({
      da: {
        what: "Kontrakten er uopsigelig til {later}, men først indgået {earlier}.",
        why: "Rækkefølgen er umulig, så den seneste dag for opsigelse kan ikke regnes ud.",
        how: "Find kontrakten frem, og ret den forkerte af de to datoer.",
      },
      en: {
        what: "The contract is bound until {later} but concluded only on {earlier}.",
        why: "The order is impossible, so the last day for notice can't be worked out.",
        how: "Look the contract up and correct the wrong one of the two dates.",
      },
    }),
    endBeforeBound: message({
      da: {
        what: "Kontrakten udløber {later}, men er uopsigelig til {earlier}.",
        why: "Rækkefølgen er umulig, så det kan ikke ses, hvornår systemet kan forlades.",
        how: "Find kontrakten frem, og ret den forkerte af de to datoer.",
      },
      en: {
        what: "The contract expires on {later} but is bound until {earlier}.",
        why: "The order is impossible, so one can't see when the system can be left.",
        how: "Look the contract up and correct the wrong one of the two dates.",
      },
    }),
    endBeforeStart: message({
      da: {
        what: "Kontrakten udløber {later}, men er først indgået {earlier}.",
        why: "Rækkefølgen er umulig, så det kan ikke ses, hvornår systemet kan forlades.",
        how: "Find kontrakten frem, og ret den forkerte af de to datoer.",
      },
      en: {
        what: "The contract expires on {later} but is concluded only on {earlier}.",
        why: "The order is impossible, so one can't see when the system can be left.",
        how: "Look the contract up and correct the wrong one of the two dates.",
      },
    }),
    terminatedBeforeStart: message({
      da: {
        what: "Kontrakten er opsagt {later}, men først indgået {earlier}.",
        why: "Rækkefølgen er umulig, så det kan ikke ses, om opsigelsen gælder denne kontrakt.",
        how: "Find kontrakten og opsigelsen frem, og ret den forkerte af de to datoer.",
      },
      en: {
        what: "The contract was terminated on {later} but concluded only on {earlier}.",
        why: "The order is impossible, so one can't see whether the notice is for this contract.",
        how: "Look the contract and the notice up and correct the wrong one of the two dates.",
      },
    }),
    terminatedAfterEnd: message({
      da: {
        what: "Kontrakten er opsagt {later}, efter at den udløb {earlier}.",
        why: "En udløbet kontrakt kan ikke opsiges; den er nok forlænget, uden at udløbsdatoen er rettet.",
        how: "Skriv den udløbsdato, kontrakten nu har, eller ret datoen for opsigelsen.",
      },
      en: {
        what: "The contract was terminated on {later}, after it had expired on {earlier}.",
        why: "A contract that has expired can't be terminated; it has probably been prolonged without its end being put right.",
        how: "Write the end that the contract has now, or correct the date of termination.",
      },
    }),
  },
  check: (_columns, from, to, report, context, { contractStart, boundUntil, contractEnd, contractTerminated }) => {
    for (let row = from; row < to; row++) {
      const start = parseDate(contractStart?.[row] ?? "", context.date1904);
      const bound = parseDate(boundUntil?.[row] ?? "", context.date1904);
      const end = parseDate(contractEnd?.[row] ?? "", context.date1904);
      const terminated = parseDate(contractTerminated?.[row] ?? "", context.date1904);
      type Place = Parameters<typeof report>;
      const reportOrder = (column: Place[1], messageId: Place[2], earlier: number, later: number): void =>
        report(row, column, messageId, { earlier: formatSerial(earlier), later: formatSerial(later) });
      if (start !== undefined && bound !== undefined && bound < start) reportOrder("boundUntil", "boundBeforeStart", start, bound);
      if (bound !== undefined && end !== undefined && end < bound) reportOrder("contractEnd", "endBeforeBound", bound, end);
      else if (start !== undefined && end !== undefined && end < start) reportOrder("contractEnd", "endBeforeStart", start, end);
      if (terminated === undefined) continue;
      if (start !== undefined && terminated < start) reportOrder("contractTerminated", "terminatedBeforeStart", start, terminated);
      else if (end !== undefined && terminated > end) reportOrder("contractTerminated", "terminatedAfterEnd", end, terminated);
    }
  },
});

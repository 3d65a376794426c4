import { formatSerial, parseDate } from "../../identifiers/dates";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { columnRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds dates of termination that have not come yet. */
export const systemsTerminatedFuture = columnRule({
  id: "systems-terminated-future",
  register: "systems",
  severity: "warning",
  title: { da: "Kontrakter opsiges ikke ude i fremtiden", en: "Contracts are not terminated in the future" },
  source: CONTRADICTION,
  since: "2026.12",
  columns: ["contractTerminated"],
  messages: {
    future: message({
      da: {
        what: "”Kontrakten opsagt” er {date}, som ligger i fremtiden.",
        why: "Kolonnen siger, hvornår opsigelsen blev sendt, og kontrakten regnes for opsagt; glemmes opsigelsen, opdages det ikke.",
        how: "Skriv den dag, opsigelsen blev sendt. Er den ikke sendt endnu, så lad feltet være tomt; dagen, kontrakten ophører, hører til i ”Udløbsdato”.",
      },
      en: {
        what: "”Contract terminated” is {date}, which is in the future.",
        why: "The column says when notice was given, and the contract counts as terminated; if the notice is forgotten, nobody sees it.",
        how: "Write the day on which notice was given. If it has not been given yet, leave the field blank; the day on which the contract ends belongs in ”Contract end”.",
      },
    }),
  },
  example: { good: { rows: [{ contractTerminated: 46_300 }] }, bad: { rows: [{ contractTerminated: 46_752 }] } },
  check: (values, column, from, to, report, { today, date1904 }) => {
    for (let row = from; row < to; row++) {
      const value = values[row]!;
      if (value === "") continue;
      const date = parseDate(value, date1904);
      if (date !== undefined && date > today) report(row, column, "future", { date: formatSerial(date) });
    }
  },
});

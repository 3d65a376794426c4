import { means } from "../../registers/choice-reader";
import { isBlank, isErrorValue } from "../../model/cell";
import { fromSerial, parseDate } from "../../identifiers/dates";
import { yearOf } from "../bodies/retention-year";
import { shown } from "../bodies/shown";
import { REGISTER_FORM } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds retention years that are no year of four digits, or lie before the year in which the case was closed. */
export const casesRetentionYearForm = rowRule({
  id: "cases-retention-year-form",
  register: "cases",
  severity: "error",
  title: { da: "Kassationsår er et årstal efter sagens afslutning", en: "The retention year is a year after the closing of the case" },
  source: REGISTER_FORM,
  since: "2026.11",
  example: { good: { rows: [{ retentionYear: 2031 }] }, bad: { rows: [{ retentionYear: 31 }] } },
  columns: ["retentionYear"],
  optionalColumns: ["closed"],
  hints: ["retentionCode"],
  messages: {
    form: message(
      {
        da: {
          what: "”{value}” i ”{columnName}” er ikke forstået som et årstal.",
          why: "Det kan ikke ses, hvornår sagen må kasseres, så den bliver liggende eller kasseres for tidligt.",
          how: "Skriv året med fire cifre, fx 2031. Er det ikke kendt, så lad cellen være tom.",
        },
        en: {
          what: "”{value}” in ”{columnName}” is not understood as a year.",
          why: "One can't see when the case may be discarded, so it stays or is discarded too early.",
          how: "Write the year with four digits, e.g. 2031. If it is not known, leave the cell blank.",
        },
      },
      "info",
    ),
    beforeClosed: message({
      da: {
        what: "Kassationsåret {year} ligger før sagens afslutning i {closed}.",
        why: "Fristen for kassation løber fra afslutningen; året er forkert, og sagen kan blive kasseret for tidligt.",
        how: "Regn året ud fra sagens afslutning og frist, og ret det.",
      },
      en: {
        what: "The retention year {year} lies before the closing of the case in {closed}.",
        why: "The time limit for disposal runs from the closing; the year is wrong, and the case may be discarded too early.",
        how: "Work the year out from closing and time limit, and correct it.",
      },
    }),
  },
  check: (columns, from, to, report, { date1904 }, { closed, retentionCode }) => {
    // What is to be preserved has no year: another rule reports one that is there.
    const isRetained = means("cases", "retentionCode", "B");
    for (let row = from; row < to; row++) {
      const value = columns.retentionYear[row]!;
      if (value === "" || isRetained(retentionCode?.[row] ?? "")) continue;
      const year = yearOf(value);
      if (year === undefined) {
        if (!isBlank(value) && !isErrorValue(value)) report(row, "retentionYear", "form", { value: shown(value) });
        continue;
      }
      const end = closed === undefined || closed[row] === "" ? undefined : parseDate(closed[row]!, date1904);
      // Years are compared without asking for the calendar day unless it can matter.
      if (end === undefined || end < (year - 1900) * 365) continue;
      const closedYear = fromSerial(end).year;
      if (year < closedYear) report(row, "retentionYear", "beforeClosed", { year, closed: closedYear });
    }
  },
});

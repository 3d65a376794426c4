import { formatSerial, parseDate } from "../../identifiers/dates";
import { message } from "../../model/rule-message";
import { CONTRADICTION } from "../../sources/rules-of-thumb";
import { rowRule } from "../define-rule";

/** Finds options that could be used only after the contract has ended. */
export const systemsOptionOrder = rowRule({
  id: "systems-option-order",
  register: "systems",
  severity: "warning",
  title: { da: "Optioner udnyttes, før kontrakten udløber", en: "Options are used before the contract ends" },
  source: CONTRADICTION,
  since: "2026.14",
  columns: ["optionDate", "contractEnd"],
  messages: {
    after: message({
      da: {
        what: "Optionen skal udnyttes senest {option}, men kontrakten udløber allerede {end}.",
        why: "En option forlænger en kontrakt, der løber; er den udløbet, er der intet at forlænge.",
        how: "Se i kontrakten, og ret den af de to datoer, der er forkert.",
      },
      en: {
        what: "The option is to be used by {option}, but the contract ends already on {end}.",
        why: "An option prolongs a contract that runs; once it has ended there is nothing to prolong.",
        how: "See the contract, and correct the one of the two dates that is wrong.",
      },
    }),
  },
  example: {
    good: { rows: [{ optionDate: 46_500, contractEnd: 46_752 }] },
    bad: { rows: [{ optionDate: 46_800, contractEnd: 46_752 }] },
  },
  check: (columns, from, to, report, { date1904 }) => {
    for (let row = from; row < to; row++) {
      if (columns.optionDate[row] === "") continue;
      const option = parseDate(columns.optionDate[row]!, date1904);
      const end = parseDate(columns.contractEnd[row]!, date1904);
      if (option !== undefined && end !== undefined && option > end)
        report(row, "optionDate", "after", { option: formatSerial(option), end: formatSerial(end) });
    }
  },
});

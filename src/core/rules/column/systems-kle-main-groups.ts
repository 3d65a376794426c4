import { isBlank, isErrorValue } from "../../model/cell";
import { parseKle } from "../../identifiers/kle";
import { mainGroupParts } from "../bodies/main-groups";
import { shown, shownNumber } from "../bodies/shown";
import { cite } from "../../sources/source";
import { KLE } from "../../sources/sources";
import { columnRule } from "../define-rule";
import { message } from "../../model/rule-message";

/** Finds lists of KLE main groups with a part that is no two-digit number. One finding per cell, about its first such part. */
export const systemsKleMainGroups = columnRule({
  id: "systems-kle-main-groups",
  register: "systems",
  severity: "warning",
  title: { da: "KLE-hovedgrupper er tocifrede numre", en: "KLE main groups are two-digit numbers" },
  source: cite(KLE, "form"),
  since: "2026.11",
  columns: ["kleMainGroups"],
  messages: {
    form: message({
      da: {
        what: "”{part}” er ikke en KLE-hovedgruppe.",
        why: "Systemet kan ikke kobles til de sagsområder, det dækker.",
        how: "Skriv hovedgrupperne som tocifrede numre med komma imellem, fx 27, 29, 32.",
      },
      en: {
        what: "”{part}” is not a KLE main group.",
        why: "The system can't be tied to the case areas it covers.",
        how: "Write the main groups as two-digit numbers with commas between, e.g. 27, 29, 32.",
      },
    }),
    oneDigit: message({
      da: {
        what: "KLE-hovedgruppen {part} mangler sit nul.",
        why: "Systemet kan ikke kobles til de sagsområder, det dækker; Excel fjerner nullet, når cellen er et tal.",
        how: "Skriv {mended}, og gør cellen til tekst, så Excel beholder nullet.",
      },
      en: {
        what: "The KLE main group {part} lacks its zero.",
        why: "The system can't be tied to the case areas it covers; Excel takes the zero away when the cell is a number.",
        how: "Write {mended}, and make the cell text, so that Excel keeps the zero.",
      },
    }),
  },
  example: { good: { rows: [{ kleMainGroups: "09, 27" }] }, bad: { rows: [{ kleMainGroups: "9, 27" }] } },
  fix: {
    title: { da: "Sæt nullet foran", en: "Put the zero in front" },
    messages: ["oneDigit"],
    apply: (value) => {
      const parts = mainGroupParts(value);
      if (parts.length === 0 || !parts.every((part) => /^\d\d?$/.test(part)) || !parts.some((part) => part.length === 1)) return undefined;
      // As text: Excel takes the zero away from a number.
      return { value: parts.map((part) => part.padStart(2, "0")).join(", "), numberFormat: "@" };
    },
  },
  check: (values, column, from, to, report, { date1904 }) => {
    for (let row = from; row < to; row++) {
      const value = values[row]!;
      if (isBlank(value) || isErrorValue(value)) continue;
      const part = mainGroupParts(value).find((group) => parseKle(group)?.level !== 1);
      if (part === undefined) continue;
      if (/^\d$/.test(part)) report(row, column, "oneDigit", { part, mended: `0${part}` });
      else report(row, column, "form", { part: typeof value === "number" ? shownNumber(value, date1904) : shown(part) });
    }
  },
});

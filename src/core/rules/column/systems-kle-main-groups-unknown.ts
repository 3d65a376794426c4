import { parseKle } from "../../identifiers/kle";
import { isBlank, isErrorValue } from "../../model/cell";
import { mainGroupParts } from "../bodies/main-groups";
import { cite } from "../../sources/source";
import { KLE } from "../../sources/sources";
import { columnRule } from "../define-rule";
import { message } from "../../model/rule-message";

const NAMED = 5;

/** Finds KLE main groups that KLE does not have, or no longer has, and that are not the municipality’s own. */
export const systemsKleMainGroupsUnknown = columnRule({
  id: "systems-kle-main-groups-unknown",
  register: "systems",
  severity: "info",
  title: { da: "KLE-hovedgrupper findes i KLE", en: "KLE main groups exist in KLE" },
  source: cite(KLE, "numbers"),
  since: "2026.12",
  columns: ["kleMainGroups"],
  messages: {
    unknown: message({
      da: {
        what: "KLE har ingen hovedgruppe {parts}.",
        why: "Systemet kan ikke kobles til de sagsområder, det dækker, hvis nummeret er skrevet forkert.",
        how: "Ret nummeret. Er det kommunens eget, så skriv det i indstillingernes liste over egne KLE-numre.",
      },
      en: {
        what: "KLE has no main group {parts}.",
        why: "If the number is mistyped, the system can’t be tied to the case areas it covers.",
        how: "Correct the number. If it is the municipality’s own, add it to the list of own KLE numbers in the settings.",
      },
    }),
    retired: message(
      {
        da: {
          what: "KLE-hovedgruppen {parts} er udgået.",
          why: "Nye sager får numre fra den gældende udgave af KLE, så systemet kan ikke kobles til dem.",
          how: "Find de hovedgrupper, der gælder nu, i KLE, og skriv dem.",
        },
        en: {
          what: "The KLE main group {parts} has been retired.",
          why: "New cases take numbers from the edition in force, so the system can’t be tied to them.",
          how: "Find the main groups in force in KLE and write them.",
        },
      },
      "warning",
    ),
  },
  example: { good: { rows: [{ kleMainGroups: "27, 29" }] }, bad: { rows: [{ kleMainGroups: "27, 39" }] } },
  check: (values, column, from, to, report, { kle }) => {
    for (let row = from; row < to; row++) {
      const value = values[row]!;
      if (isBlank(value) || isErrorValue(value)) continue;
      // systems-kle-main-groups reports values that are not two-digit numbers.
      const groups = mainGroupParts(value).filter((part) => parseKle(part)?.level === 1);
      for (const status of ["unknown", "retired"] as const) {
        const parts = [...new Set(groups.filter((group) => kle.status(group) === status))];
        if (parts.length > 0) report(row, column, status, { parts: parts.slice(0, NAMED).join(", ") + (parts.length > NAMED ? " …" : "") });
      }
    }
  },
});

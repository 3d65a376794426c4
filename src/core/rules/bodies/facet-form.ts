import { fixFacet, isFacet } from "../../identifiers/kle";
import { isBlank, isErrorValue } from "../../model/cell";
import type { RegisterId } from "../../model/register-id";
import type { ColumnKey } from "../../registers";
import { plain } from "../../text/signs";
import { columnRule } from "../define-rule";
import type { ColumnRule } from "../rule";
import type { RuleHead } from "./head";
import { Readings, reportReadings } from "./readings";
import { shown } from "./shown";

/** Finds action facets that are no letter and two digits; what is written otherwise is reported once a column. */
export function facetForm<R extends RegisterId>(head: RuleHead<"form" | "blanks" | "spelling", R>, column: ColumnKey<R>): ColumnRule {
  return columnRule({
    ...head,
    columns: [column],
    reads: "written",
    whole: true,
    fix: {
      title: { da: "Skriv handlingsfacetten på rette form", en: "Write the action facet in its right form" },
      messages: ["blanks", "spelling"],
      apply: (value) => {
        const fixed = typeof value === "string" ? fixFacet(value) : undefined;
        return fixed === undefined || fixed === value ? undefined : { value: fixed };
      },
    },
    check: (values, _column, from, to, report) => {
      const [blanks, spelling] = [new Readings(), new Readings()];
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        if (typeof value === "string" && isFacet(value)) continue;
        if (isBlank(value) || isErrorValue(value)) continue;
        const fixed = fixFacet(String(value));
        if (fixed === undefined) report(row, column, "form", { value: shown(value) });
        else if (fixed !== plain(String(value)).toUpperCase()) spelling.add(row, value, fixed);
        // Small letters alone are read as they are meant, and to Excel they are the same.
        else if (plain(String(value)) !== value) blanks.add(row, value, "");
      }
      reportReadings(report, column, [
        ["blanks", blanks],
        ["spelling", spelling],
      ]);
    },
  });
}

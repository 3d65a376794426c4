import { fixUuid, isUuid } from "../../identifiers/uuid";
import { isBlank, isErrorValue } from "../../model/cell";
import type { RegisterId } from "../../model/register-id";
import type { ColumnKey } from "../../registers";
import { columnRule } from "../define-rule";
import type { ColumnRule } from "../rule";
import type { RuleHead } from "./head";
import { shown } from "./shown";

/** Finds UUIDs that are none. */
export function uuidForm<R extends RegisterId>(head: RuleHead<"form" | "spelling", R>, column: ColumnKey<R>): ColumnRule {
  return columnRule({
    ...head,
    columns: [column],
    fix: {
      title: { da: "Skriv UUID’en på dens form", en: "Write the UUID in its form" },
      messages: ["spelling"],
      apply: (value) => {
        const fixed = typeof value === "string" ? fixUuid(value) : undefined;
        return fixed === undefined ? undefined : { value: fixed };
      },
    },
    check: (values, _column, from, to, report) => {
      for (let row = from; row < to; row++) {
        const value = values[row]!;
        if (isBlank(value) || (typeof value === "string" && isUuid(value)) || isErrorValue(value)) continue;
        const fixed = fixUuid(String(value));
        if (fixed === undefined) report(row, column, "form", { value: shown(value) });
        else report(row, column, "spelling", { value: shown(value), mended: fixed });
      }
    },
  });
}

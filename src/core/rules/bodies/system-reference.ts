import { namedSystems } from "../../model/resolved-system";
import type { RegisterId } from "../../model/register-id";
import type { ColumnKey } from "../../registers";
import { isBlank, isErrorValue } from "../../model/cell";
import { buildResolver } from "../../model/system-resolver";
import type { ResolvedSystem } from "../../model/resolved-system";
import { acrossRule } from "../define-rule";
import type { AcrossRule } from "../rule";
import { candidatesText } from "./candidates";
import type { RuleHead } from "./head";
import { SYSTEM_NAMES } from "./interface-ends";
import { shown } from "./shown";

/**
 * Finds cells that name no system of the systems register, or several. KMD Sag and the components of the infrastructure are found only
 * where the rule has a message for them; elsewhere they need no row of their own.
 */
export function systemReference<R extends RegisterId, K extends ColumnKey<R>>(
  head: RuleHead<"unknown" | "ambiguous", R, "kmdSag" | "component">,
  column: K,
): AcrossRule {
  return acrossRule({
    ...head,
    columns: [column],
    needs: SYSTEM_NAMES,
    check: (columns, rowCount, others, report) => {
      const systems = others.systems.columns;
      const resolve = buildResolver(systems);
      let last: unknown;
      let found: ResolvedSystem = { kind: "unknown" };
      for (let row = 0; row < rowCount; row++) {
        const value = columns[column][row]!;
        if (value === "") continue;
        // Neighbouring rows often name the same system.
        if (value !== last) found = resolve((last = value));
        if (found.kind === "system" || isBlank(value) || isErrorValue(value)) continue;
        for (const { name, found: one } of namedSystems(found, String(value))) {
          if (one.kind === "system" || head.messages[one.kind] === undefined) continue;
          if (one.kind === "ambiguous")
            report(row, column, "ambiguous", { value: shown(name), candidates: candidatesText(one.rows, systems) });
          else report(row, column, one.kind, { value: shown(name) });
        }
      }
    },
  });
}

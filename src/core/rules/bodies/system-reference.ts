import { hasDoubtMark, isUndecided } from "../../forms/words/undecided";
import { isBlank, isErrorValue } from "../../model/cell";
import { SYSTEM_NAMES_LIST } from "../../meanings/meaning";
import { systemValue } from "../../meanings/system-value";
import { nearSystems } from "../../model/near-systems";
import type { RegisterId } from "../../model/register-id";
import { namedSystems, type OneSystem } from "../../model/resolved-system";
import { buildResolver, type SystemResolver } from "../../model/system-resolver";
import type { ColumnKey } from "../../registers";
import { acrossRule } from "../define-rule";
import type { AcrossRule } from "../rule";
import { candidatesText, type SystemNames } from "./candidates";
import type { RuleHead } from "./head";
import { SYSTEM_NAMES } from "./interface-ends";
import { shown } from "./shown";
import { NOTHING_NEAR } from "./unknown-name";

/**
 * Finds cells that name no system of the systems register, or one of which it is not clear which; in a cell with several each name is read
 * for itself, and that there are such cells is reported once a column. KMD Sag and the components of the infrastructure are found only where
 * the rule has a message for them; elsewhere they need no row of their own.
 */
export function systemReference<R extends RegisterId, K extends ColumnKey<R>>(
  head: RuleHead<"unknown" | "ambiguous" | "several", R, "kmdSag" | "component">,
  keys: readonly K[],
): AcrossRule {
  return acrossRule({
    ...head,
    columns: keys,
    needs: SYSTEM_NAMES,
    check: (columns, rowCount, others, report, { own }) => {
      const systems = others.systems.columns;
      const resolve = buildResolver(systems);
      const near = nearestSystems(systems, resolve);
      for (const column of keys) {
        const several: number[] = [];
        const judge = (row: number, name: string, found: OneSystem): void => {
          if (found.kind === "system" || head.messages[found.kind] === undefined) return;
          if ((isUndecided(name) && !hasDoubtMark(name)) || own?.(SYSTEM_NAMES_LIST, name) === true) return;
          const value = shown(name);
          if (found.kind === "unknown") report(row, column, "unknown", { value, ...near(name, found.perhaps) });
          else if (found.kind === "ambiguous") report(row, column, "ambiguous", { value, candidates: candidatesText(found.rows, systems) });
          else report(row, column, found.kind, { value });
        };
        for (let row = 0; row < rowCount; row++) {
          const value = columns[column][row]!;
          if (value === "" || isBlank(value) || isErrorValue(value)) continue;
          const found = resolve(value);
          if (found.kind === "several") several.push(row);
          for (const one of namedSystems(found, String(value))) judge(row, one.name, one.found);
        }
        const [first] = several;
        if (first !== undefined)
          report(first, column, "several", { count: several.length, value: shown(columns[column][first]!) }, several);
      }
    },
  });
}

/** The systems that a name may be meant as: in words, and the likeliest as an answer would say it. */
function nearestSystems(
  systems: SystemNames,
  resolve: SystemResolver,
): (name: string, perhaps?: readonly string[]) => { readonly nearest: string; readonly guess?: string } {
  const near = nearSystems(systems);
  return (name, perhaps = []) => {
    const rows = near(name);
    const named = [...perhaps, ...(rows.length === 0 ? [] : [candidatesText(rows, systems)])];
    const [first] = rows;
    const guess = perhaps[0] ?? (first === undefined ? undefined : systemValue(first, systems.systemId, systems.systemName, resolve).value);
    return {
      nearest: named.length === 0 ? NOTHING_NEAR : named.join(", "),
      ...(guess === undefined || guess === "" || hasDoubtMark(name) ? {} : { guess }),
    };
  };
}

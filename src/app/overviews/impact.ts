import type { Area } from "../../core/strategy/area";
import { formatImpact, nameOf, type ImpactText } from "../../core/strategy/format-impact";
import { systemLabel } from "../../core/dependencies/row-names";
import { createImpact, type ImpactOf } from "../../core/strategy/impact";
import type { StrategyInput } from "../../core/strategy/strategy";
import type { Language } from "../../core/text/language";

/** A system as the user chooses it. */
interface SystemChoice {
  /** Data row in Systemer og kontrakter. */
  readonly row: number;
  readonly name: string;
}

/** The effect of removing a system. Built once for registers that have been read; each question is cheap. */
export interface ImpactService {
  readonly systems: readonly SystemChoice[];
  readonly impactOf: (row: number) => ImpactText;
}

/** Nothing is read or written: the answers are those of the registers as last read. The index is built at the first question. */
export function createImpactService(input: StrategyInput, areas: readonly Area[], language: Language): ImpactService {
  const { data } = input;
  const { systems } = data.registers;
  let of: ImpactOf | undefined;
  return {
    systems: Array.from({ length: systems?.rowCount ?? 0 }, (_, row) => ({
      row,
      name: systemLabel(nameOf(systems, "systems", row, language), String(systems?.columns.systemId?.[row] ?? "").trim()),
    })).sort((a, b) => DANISH.compare(a.name, b.name)),
    impactOf: (row) => formatImpact((of ??= createImpact(input, areas))(row), data, language),
  };
}

const DANISH = new Intl.Collator("da", { numeric: true });

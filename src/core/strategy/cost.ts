import { systemRowsOf } from "../model/resolved-system";
import type { Area } from "./area";
import { factReader } from "./facts";
import { namedMonopolySystems } from "./kmd-complex";
import type { DelayCost, StrategyInput } from "./strategy";
import { kmdRows } from "./wave-plan";

/**
 * By KOMBIT (about 2019): KMD Sag's price falls 8 % when a monopoly system is closed and 2 % more when its successor is in use,
 * 8-10 % of the price in all for each. The contract ends only with the last.
 */
export const PRICE_STEP = { low: 0.08, high: 0.1, source: "KOMBIT, SAPA, Økonomi og ejerskab, nr. 5", year: 2019 } as const;

/**
 * The cost of each month of delay: KMD Sag, and the systems being retired that depend on it or that areas are still in, as far as yearly
 * prices are filled in. Other systems being retired cost the same whenever KMD Sag ends.
 */
export function delayCost(input: StrategyInput, areas: readonly Area[]): DelayCost {
  const systems = factReader("systems", input.data.registers.systems, input.data.date1904);
  const kmd = kmdRows(input);
  const counted = costRows(input, areas);
  const parts = counted.flatMap((system) => {
    const perYear = systems.number("yearlyCost", system);
    return perYear === undefined || perYear === 0 ? [] : [{ system, perYear }];
  });
  const monopoly = namedMonopolySystems(input);
  const steps = Array.from({ length: monopoly.length + 1 }, (_, closed) => ({
    closed,
    ...(closed === 0 ? {} : { system: monopoly[closed - 1]!.row, out: monopoly[closed - 1]!.out }),
    // Percent first: 1 - 3 * 0.1 is not 0.7 to a computer.
    low: Math.max(0, 100 - closed * PRICE_STEP.high * 100) / 100,
    high: Math.max(0, 100 - closed * PRICE_STEP.low * 100) / 100,
  }));
  const own = parts.filter(({ system }) => kmd.includes(system));
  return {
    perMonth: parts.length === 0 ? undefined : total(parts) / 12,
    today: own.length === 0 ? undefined : total(own),
    parts,
    unpriced: counted.filter((system) => systems.number("yearlyCost", system) === undefined).length,
    steps,
  };
}

/** Data rows of the systems whose price is counted, ascending. */
export function costRows(input: Pick<StrategyInput, "data" | "resolve" | "dependencies">, areas: readonly Area[]): number[] {
  const systems = factReader("systems", input.data.registers.systems, input.data.date1904);
  const counted = new Set(kmdRows(input));
  const waiting = [
    ...input.dependencies.systems.filter(({ kind }) => kind !== "none").map(({ row }) => row),
    ...areas.flatMap(({ current, status, out }) => (status === "Flyttet" || out ? [] : systemRowsOf(current))),
  ];
  for (const row of waiting) if (systems.choice("status", row) === "Under udfasning") counted.add(row);
  return [...counted].sort((a, b) => a - b);
}

function total(parts: DelayCost["parts"]): number {
  return parts.reduce((sum, { perYear }) => sum + perYear, 0);
}

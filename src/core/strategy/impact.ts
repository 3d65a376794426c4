import { systemRowsOf } from "../model/resolved-system";
import type { Area } from "./area";
import { isMoving } from "./area";
import { type FactReader, factReader } from "./facts";
import type { StrategyInput } from "./strategy";
import { pushTo } from "../model/push-to";
import type { RegisterId } from "../model/register-id";
import type { ColumnKey } from "../registers";
import { ENDS } from "./names";
import { keyOf } from "../text/signs";

/** The effect of removing one system. All numbers are data rows of their registers. */
export interface Impact {
  readonly system: number;
  /** Interfaces with it as an end. */
  readonly interfaces: readonly number[];
  /** Systems at the other end of them. */
  readonly neighbours: readonly number[];
  /** Neighbours that are left without any interface. */
  readonly isolated: readonly number[];
  /** Other systems under the same contract. */
  readonly sharedContract: readonly number[];
  /** Case areas in it today, and those that are to move to it. */
  readonly areasToday: readonly number[];
  readonly areasPlanned: readonly number[];
  /** Of these the areas that have no other system to be in: in it and not moving, or moving to it. */
  readonly areasLeft: readonly number[];
  readonly procurements: readonly number[];
  /** Cases of the cleanup that are to move to it. */
  readonly cases: number;
}

export type ImpactOf = (system: number) => Impact;

/** Indexes the registers once, linear in their rows; each question then costs what it answers. */
export function createImpact(input: StrategyInput, areas: readonly Area[]): ImpactOf {
  const { systems, interfaces, procurements, cases } = input.data.registers;
  const { date1904 } = input.data;
  const own = factReader("systems", systems, date1904);
  const links = factReader("interfaces", interfaces, date1904);
  const systemsOf = (text: string): readonly number[] => (text === "" ? [] : systemRowsOf(input.resolve(text)));

  const byInterface = new Map<number, number[]>();
  const neighbours = new Map<number, Set<number>>();
  for (let row = 0; row < links.rowCount; row++) {
    const [senders, receivers] = ENDS.map((end) => systemsOf(links.text(end, row)));
    for (const [ends, others] of [
      [senders!, receivers!],
      [receivers!, senders!],
    ] as const) {
      for (const system of ends) {
        const rows = byInterface.get(system);
        if (rows?.[rows.length - 1] !== row) pushTo(byInterface, system, row);
        for (const other of others) {
          if (other === system) continue;
          const known = neighbours.get(system);
          if (known === undefined) neighbours.set(system, new Set([other]));
          else known.add(other);
        }
      }
    }
  }
  const byContract = new Map<string, number[]>();
  for (let row = 0; row < own.rowCount; row++) {
    const contract = keyOf(own.text("contractId", row));
    if (contract !== "") pushTo(byContract, contract, row);
  }
  const bought = indexBy(factReader("procurements", procurements, date1904), "system", systemsOf);
  const moved = new Map<number, number>();
  const cleanup = factReader("cases", cases, date1904);
  for (let row = 0; row < cleanup.rowCount; row++) {
    for (const system of systemsOf(cleanup.text("targetSystem", row))) moved.set(system, (moved.get(system) ?? 0) + 1);
  }

  return (system) => {
    const around = [...(neighbours.get(system) ?? [])].sort((a, b) => a - b);
    const today = areas.filter(({ current, status }) => systemRowsOf(current).includes(system) && status !== "Flyttet");
    const planned = areas.filter(({ target, route }) => isMoving(route) && target?.kind === "system" && target.row === system);
    const left = new Set(planned.map(({ row }) => row));
    for (const { row, route, target } of today) {
      const elsewhere = isMoving(route) && target !== undefined && !(target.kind === "system" && target.row === system);
      if (!elsewhere) left.add(row);
    }
    const own = new Set(byInterface.get(system) ?? []);
    return {
      system,
      interfaces: [...own],
      neighbours: around,
      isolated: around.filter((other) => byInterface.get(other)!.every((row) => own.has(row))),
      sharedContract: (byContract.get(contractOf(system)) ?? []).filter((row) => row !== system),
      areasToday: today.map(({ row }) => row),
      areasPlanned: planned.map(({ row }) => row),
      areasLeft: [...left].sort((a, b) => a - b),
      procurements: bought.get(system) ?? [],
      cases: moved.get(system) ?? 0,
    };
  };

  function contractOf(system: number): string {
    return keyOf(own.text("contractId", system));
  }
}

function indexBy<R extends RegisterId>(
  facts: FactReader<R>,
  column: ColumnKey<R>,
  keysOf: (text: string) => readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, number[]>();
  for (let row = 0; row < facts.rowCount; row++) {
    for (const key of keysOf(facts.text(column, row))) pushTo(index, key, row);
  }
  return index;
}

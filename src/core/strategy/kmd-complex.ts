import { OPEN_END } from "../identifiers/dates";
import { isPrerequisite } from "../model/prerequisite-name";
import { factReader } from "./facts";
import { systemName } from "./names";
import type { Notice, StrategyInput } from "./strategy";

/** A monopoly system that is still there. */
export interface MonopolySystem {
  /** Data row in Systemer og kontrakter. */
  readonly row: number;
  readonly name: string;
  /** When it is out: the end of its contract; undefined where none is given, or it runs until further notice. */
  readonly out: number | undefined;
}

type Names = Pick<StrategyInput, "data">;

/** The monopoly systems of the register, the first to be out first and those without a day last; those that are retired are out already. */
export function monopolySystems({ data }: Names): MonopolySystem[] {
  const systems = factReader("systems", data.registers.systems, data.date1904);
  return Array.from({ length: systems.rowCount }, (_, row) => row)
    .filter((row) => systems.choice("kmdRole", row) === "Monopolsystem" && systems.choice("status", row) !== "Udfaset")
    .map((row) => {
      const end = systems.date("contractEnd", row);
      return { row, name: systemName(systems, row), out: end === OPEN_END ? undefined : end };
    })
    .sort((a, b) => (a.out ?? Infinity) - (b.out ?? Infinity) || a.row - b.row);
}

/** Data rows of the systems that KMD Sag rests on and that are still there. */
export function prerequisiteRows({ data }: Names): number[] {
  const systems = factReader("systems", data.registers.systems, data.date1904);
  return Array.from({ length: systems.rowCount }, (_, row) => row).filter(
    (row) => systems.choice("status", row) !== "Udfaset" && isPrerequisite(systems.choice("kmdRole", row), systems.text("systemName", row)),
  );
}

/** Whether a notice is KMD Sag's own, whatever it waits for. */
export function isKmdNotice({ reason }: Pick<Notice, "reason">): boolean {
  return reason.id.startsWith("kmd-sag");
}

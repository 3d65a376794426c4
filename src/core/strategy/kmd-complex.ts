import { isPrerequisite } from "../model/prerequisite-name";
import { type MonopolyOut, monopolySystems } from "../registers/monopoly-systems";
import { factReader } from "./facts";
import { systemName } from "./names";
import type { Notice, StrategyInput } from "./strategy";

type Names = Pick<StrategyInput, "data">;

/** The monopoly systems of the register that are still there, with their names, the last to be out last. */
export function namedMonopolySystems({ data }: Names): (MonopolyOut & { readonly name: string })[] {
  const systems = factReader("systems", data.registers.systems, data.date1904);
  const columns = data.registers.systems?.columns ?? {};
  return monopolySystems(columns, data.date1904).map((system) => ({ ...system, name: systemName(systems, system.row) }));
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

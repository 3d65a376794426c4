import type { Column } from "../../model/cell";
import { nameList } from "./name-list";
import { shown } from "./shown";

const NAMED = 5;
export type SystemNames = Readonly<Record<"systemId" | "systemName", Column>>;

/** The systems that a name may mean, as `S-1 (Cura), S-7 (Cura)`; of many the first few. */
export function candidatesText(rows: readonly number[], systems: SystemNames): string {
  const named = rows.map((row) => {
    const id = shown(systems.systemId[row]!);
    const name = shown(systems.systemName[row]!);
    return id === "" || name === "" ? id + name : `${id} (${name})`;
  });
  return nameList(named, NAMED);
}

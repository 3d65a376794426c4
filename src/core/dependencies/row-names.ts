import { namedSystems } from "../model/resolved-system";
import { buildResolver } from "../model/system-resolver";
import { KMD_SAG } from "../model/components";
import type { WorkbookData } from "../registers/workbook-data";

/** How systems and interfaces are called where one reads of them: ids are for cells, people know names. */
export interface RowNames {
  /** `Nexus (SYS-011)` for a System-id or a name as it stands in a cell; as it stands where it is no system of the register. */
  readonly system: (key: string) => string;
  /** Its name alone. */
  readonly end: (key: string) => string;
  /** `SNF-0103 (Nexus → KMD Sag)`, by data row. */
  readonly interface: (row: number) => string;
  /** The same by the interface's id. */
  readonly interfaceBy: (id: string) => string;
}

export function rowNames({ systems, interfaces }: Pick<WorkbookData["registers"], "systems" | "interfaces">): RowNames {
  // Tables that name systems by their row alone never ask.
  let resolver: ReturnType<typeof buildResolver> | undefined;
  const resolve: ReturnType<typeof buildResolver> = (key) => (resolver ??= buildResolver(systems?.columns))(key);
  const text = (column: readonly unknown[] | undefined, row: number): string => String(column?.[row] ?? "").trim();
  const named = (key: string, show: (name: string, id: string) => string): string =>
    namedSystems(resolve(key), key)
      .map(({ name, found }) => {
        if (found.kind === "kmdSag") return KMD_SAG;
        return found.kind === "system"
          ? show(text(systems?.columns.systemName, found.row), text(systems?.columns.systemId, found.row))
          : name;
      })
      .join(", ");
  const end = (key: string): string => named(key, (name, id) => name || id);
  const interfaceOf = (row: number): string => {
    const { interfaceId, sender, receiver } = interfaces?.columns ?? {};
    const ends = [sender, receiver].map((column) => end(text(column, row))).filter((name) => name !== "");
    const id = text(interfaceId, row);
    if (id === "") return ends.length === 0 ? `#${row + 1}` : ends.join(ARROW);
    return ends.length === 0 ? id : `${id} (${ends.join(ARROW)})`;
  };
  let rows: Map<string, number> | undefined;
  return {
    system: (key) => named(key, systemLabel),
    end,
    interface: interfaceOf,
    interfaceBy: (id) => {
      rows ??= new Map((interfaces?.columns.interfaceId ?? []).map((cell, row): [string, number] => [String(cell).trim(), row]).reverse());
      const row = rows.get(id);
      return row === undefined ? id : interfaceOf(row);
    },
  };
}

const ARROW = " → ";

/** `Nexus (SYS-011)`: its name, by which people know it, and its id, which sets two of one name apart. */
export function systemLabel(name: string, id: string): string {
  if (name === "" || id === "" || name === id) return name || id;
  return `${name} (${id})`;
}

import { isErrorValue, type Column } from "./cell";
import { nearestReader, type NearestReader } from "./nearest";

/** The data rows of the systems that a name may be meant as, likeliest first; none where nothing is near. A guess, to be shown as one. */
export type NearSystems = (name: string) => readonly number[];

/** By the ids, then by the names: columns do not change, and over the same ones it is made once. */
const made = new WeakMap<Column, WeakMap<Column, NearSystems>>();

/** Made of the systems register's ids and names; the comparison is prepared when the first name is asked about. */
export function nearSystems({ systemId, systemName }: { readonly systemId: Column; readonly systemName: Column }): NearSystems {
  let byNames = made.get(systemId);
  if (byNames === undefined) made.set(systemId, (byNames = new WeakMap()));
  let near = byNames.get(systemName);
  if (near === undefined) byNames.set(systemName, (near = makeReader(systemId, systemName)));
  return near;
}

function makeReader(systemId: Column, systemName: Column): NearSystems {
  const rows = Math.max(systemId.length, systemName.length);
  let read: NearestReader | undefined;
  return (name) => {
    read ??= nearestReader([systemId, systemName].flatMap((column) => Array.from({ length: rows }, (_, row) => textOf(column, row))));
    return [...new Set(read(name).map((at) => at % rows))];
  };
}

function textOf(column: Column, row: number): string {
  const cell = column[row] ?? "";
  return isErrorValue(cell) ? "" : String(cell);
}

import type { ImportKind, ImportSource } from "../import-source";
import { kitosContracts } from "./contracts";
import { kitosInterfaces } from "./interfaces";
import { kitosProcurements } from "./procurements";
import { kitosSystems } from "./systems";

/** Every export that can be imported; adding one is adding a file and its line here. Of equally good ones the first is offered first. */
export const IMPORT_SOURCES: readonly ImportSource[] = [kitosSystems, kitosContracts, kitosInterfaces, kitosProcurements];

/** @throws when there is no such import: a bug. */
export function importSource(kind: ImportKind): ImportSource {
  const source = IMPORT_SOURCES.find(({ id }) => id === kind);
  if (source === undefined) throw new Error(`No import "${kind}"`);
  return source;
}

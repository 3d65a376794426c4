/** The meaning of one name. `row` is the data row in the systems register, where it has one. */
export type OneSystem =
  /** `perhaps`: its name may be KMD Sag's, and it is asked about. */
  | { readonly kind: "system"; readonly row: number; readonly perhaps?: true }
  | { readonly kind: "kmdSag"; readonly row?: number }
  | { readonly kind: "component"; readonly component: string; readonly row?: number }
  /** Several systems have the name; all their rows. */
  | { readonly kind: "ambiguous"; readonly rows: readonly number[] }
  /** Also for a blank cell and an Excel error. `perhaps`: KMD Sag or the components that the text nearly names, likeliest first. */
  | { readonly kind: "unknown"; readonly perhaps?: readonly string[] };

/** The meaning of a cell that refers to systems: of one name, or of each of several. */
export type ResolvedSystem = OneSystem | { readonly kind: "several"; readonly parts: readonly NamedSystem[] };

/** One of the systems that a cell names, with its name as it is in the cell. */
export interface NamedSystem {
  readonly name: string;
  readonly found: OneSystem;
}

/** What a cell names: one or several. `cell` is the name where it is one. */
export function namedSystems(found: ResolvedSystem, cell: string): readonly NamedSystem[] {
  return found.kind === "several" ? found.parts : [{ name: cell, found }];
}

/** The same without the names. */
export function endsOf(found: ResolvedSystem): readonly OneSystem[] {
  return found.kind === "several" ? found.parts.map((part) => part.found) : [found];
}

/** Every system that the cell names is known, and none is KMD Sag or may be. */
export function isElsewhere(found: ResolvedSystem): boolean {
  return endsOf(found).every((end) => end.kind === "system" && end.perhaps !== true);
}

/** Data rows of the systems register that a cell names for certain. */
export function systemRowsOf(found: ResolvedSystem): readonly number[] {
  return endsOf(found).flatMap((end) => (end.kind === "system" ? [end.row] : []));
}

/** True where the cell, or one of the names in it, is KMD Sag. */
export function namesKmdSag(found: ResolvedSystem): boolean {
  return endsOf(found).some(({ kind }) => kind === "kmdSag");
}

import type { RegisterSpec } from "../registers/register";
import { foldText } from "../text/fold";
import type { HeaderCell } from "./header-cells";

/** Headers of a running number or identifier in any list. They name the key of the register that the other headers have shown it to be. */
const ID_HEADERS = new Set(
  "Nr | Nr. | Nummer | No | № | Løbenr | Løbenummer | Lbnr | Lb. nr. | Lb.nr | ID | Id nr | Id-nummer | Ident | Identifikation | Nøgle | Key | Rk. | Række | Række nr | Rækkenr. | Ref | Ref. nr. | Reference | Unik id | Lokal id"
    .split("|")
    .map(foldText),
);
/** Headers of a name in any list. */
const NAME_HEADERS = new Set(
  "Navn | Name | Titel | Title | Betegnelse | Benævnelse | Beskrivende navn | Kaldenavn | Lokal kaldenavn".split("|").map(foldText),
);
/** A register without one has rows that are named by their ends or question. */
const NAME_COLUMNS: Readonly<Record<string, string>> = { systems: "systemName", caseAreas: "areaName", cases: "title" };

/** Key of the column that holds each row's name; rows of a sheet without it are none of the register's, and their id is not its key. */
export function nameColumn(register: RegisterSpec): string | undefined {
  return NAME_COLUMNS[register.id];
}

/** The key and the name of a register's rows under headers that any list may have, where no header of its own names them. */
export function genericHeaders(
  register: RegisterSpec,
  isFree: (key: string) => boolean,
  cells: readonly HeaderCell[],
): Map<string, HeaderCell> {
  const found = new Map<string, HeaderCell>();
  const named = nameColumn(register);
  const textOf = ({ folded: { text } }: HeaderCell): string => text.plain ?? text.bare;
  if (named !== undefined && isFree(named)) {
    const cell = cells.find((candidate) => NAME_HEADERS.has(textOf(candidate)));
    if (cell !== undefined) found.set(named, cell);
  }
  // `Id` beside contracts alone is the contracts' own: rows that have no name are no systems.
  const isNamed = named === undefined || !isFree(named) || found.has(named);
  if (isNamed && isFree(register.keyColumn)) {
    const cell = cells.find((candidate) => ID_HEADERS.has(textOf(candidate)) || /^\s*#\s*$/.test(candidate.text));
    if (cell !== undefined) found.set(register.keyColumn, cell);
  }
  return found;
}

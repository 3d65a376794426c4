import type { RegisterMapping } from "../model/register-data";
import type { RegisterSpec } from "../registers/register";
import type { Candidate } from "./candidate";
import { joinMappings } from "./join-mappings";
import { relate, type Relation } from "./relate";
import type { SheetInfo } from "./sheet";

/** The workbook that is decided on. */
export interface DecideContext {
  readonly registers: readonly RegisterSpec[];
  readonly sheets: readonly SheetInfo[];
}

/** A list with the lists in which its register goes on. */
export interface Family {
  /** The list and its parts as one. */
  readonly joined: RegisterMapping;
  readonly parts: readonly Candidate[];
  /** Lists of which it is not clear whether they belong. */
  readonly unclear: readonly Candidate[];
  readonly relations: ReadonlyMap<Candidate, Relation>;
}

/** The lists in which a register goes on; each is compared with all that were found so far. */
export function familyOf(mapping: RegisterMapping, among: readonly Candidate[], { registers, sheets }: DecideContext): Family {
  const register = registers.find(({ id }) => id === mapping.register)!;
  const sheetNamed = (name: string): SheetInfo => sheets.find((sheet) => sheet.name === name)!;
  const sheetIndex = (name: string): number => sheets.findIndex((sheet) => sheet.name === name);
  const parts: Candidate[] = [];
  const relations = new Map<Candidate, Relation>();
  let joined = mapping;
  for (const other of among) {
    const relation = relate(joined, other.mapping, sheetNamed);
    relations.set(other, relation);
    if (relation.kind !== "part") continue;
    parts.push(other);
    joined = joinMappings([joined, other.mapping], register, sheetIndex);
  }
  const unclear = among.filter((other) => relations.get(other)!.kind === "unclear" && other.region.sheet.visibility !== "veryHidden");
  return { joined, parts, unclear, relations };
}

import type { RegisterId } from "../model/register-id";
import { columnSpec, REGISTERS } from "../registers";

/** The list of the system names, which the reference columns of all registers share. */
export const SYSTEM_NAMES_LIST = "systemNames";

/** The list of the suppliers' names: a column of any text, in which one company may be spelt in several ways. */
export const SUPPLIERS_LIST = "systems.supplier";

/** Read in the place of a word that means "not decided yet", in a column whose list has no value for that; it is no question. */
export const UNDECIDED_WORD = "uafklaret";

/** A list whose words are asked about: `systems.status` for a closed column's, or the names of the systems or the suppliers. */
export type ListId = string;

/**
 * What a word means at the municipality. `value`: a value of the list, or a system by its name or id; `blank`: nothing is said; `undecided`:
 * it is not decided yet; `own`: a word of the municipality's own, which stays as it is and is no question any more.
 */
export type Meaning =
  | { readonly means: "value"; readonly value: string }
  | { readonly means: "blank" }
  | { readonly means: "undecided" }
  | { readonly means: "own" };

/** One answer: it holds for every cell of the list's columns in which the word stands, however its blanks and capitals are. */
export type WordMeaning = Meaning & {
  readonly list: ListId;
  /** As it was met in the sheet. */
  readonly word: string;
};

/** The list that a column's words belong to; undefined for a column that takes any text. */
export function listOf(register: RegisterId, column: string): ListId | undefined {
  const spec = columnSpec(register, column);
  if (`${register}.${column}` === SUPPLIERS_LIST) return SUPPLIERS_LIST;
  if (spec.kind === "choice") return `${register}.${column}`;
  return spec.kind === "reference" && spec.references === "systems" ? SYSTEM_NAMES_LIST : undefined;
}

/** The columns of a closed list; null for names, undefined for a list that this version does not know. */
export function columnOfList(list: ListId): { readonly register: RegisterId; readonly column: string } | null | undefined {
  if (list === SYSTEM_NAMES_LIST || list === SUPPLIERS_LIST) return null;
  const [id, column = ""] = list.split(".");
  const register = REGISTERS.find((spec) => spec.id === id);
  return register?.columns.some((spec) => spec.key === column && spec.kind === "choice") === true
    ? { register: register.id, column }
    : undefined;
}

/** The lists of the closed columns in the registers' order, and the names last. */
export const LISTS: readonly ListId[] = [
  ...REGISTERS.flatMap(({ id, columns }) => columns.flatMap(({ key, kind }) => (kind === "choice" ? [`${id}.${key}`] : []))),
  SYSTEM_NAMES_LIST,
  SUPPLIERS_LIST,
];

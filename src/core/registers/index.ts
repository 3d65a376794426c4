import type { RegisterId } from "../model/register-id";
import { caseAreas } from "./case-areas";
import { cases } from "./cases";
import { documentStrategy } from "./document-strategy";
import { documents } from "./documents";
import { interfaces } from "./interfaces";
import { procurements } from "./procurements";
import type { ColumnSpec, RegisterSpec } from "./register";
import { reminders } from "./reminders";
import { systems } from "./systems";
import { withWords } from "./words/with-words";
import { HEADER_WORDS } from "./words/words";

/** In the order of the process diagram. Adding a register is adding a file, its id, its name and its line here. */
const DECLARED = { systems, interfaces, caseAreas, documentStrategy, procurements, cases, documents, reminders } satisfies {
  readonly [R in RegisterId]: RegisterSpec & { readonly id: R };
};

type Declared = typeof DECLARED;
type ColumnsOf<R extends RegisterId> = Declared[R]["columns"][number];

/** Key of a column of the register. */
export type ColumnKey<R extends RegisterId = RegisterId> = { [Id in R]: ColumnsOf<Id>["key"] }[R];

type ColumnBy<R extends RegisterId, K extends string> = { [Id in R]: Extract<ColumnsOf<Id>, { readonly key: K }> }[R];

/** Key of a column that has a closed list. */
export type ChoiceKey<R extends RegisterId = RegisterId> = {
  [Id in R]: Extract<ColumnsOf<Id>, { readonly choices: readonly unknown[] }>["key"];
}[R];

/** A value of the column's closed list. */
export type ChoiceOf<R extends RegisterId, K extends ChoiceKey<R>> =
  ColumnBy<R, K> extends {
    readonly choices: readonly { readonly value: infer Value extends string }[];
  }
    ? Value
    : never;

/** Every register the add-in knows, in the order of the process diagram. */
export const REGISTERS: readonly RegisterSpec[] = Object.values(DECLARED).map((register) => withWords(register, HEADER_WORDS[register.id]));

const BY_ID: ReadonlyMap<string, RegisterSpec> = new Map(REGISTERS.map((register) => [register.id, register]));

/** @throws when there is no such register. */
export function registerSpec(id: RegisterId): RegisterSpec {
  const spec = BY_ID.get(id);
  if (spec === undefined) throw new Error(`No register "${id}"`);
  return spec;
}

/**
 * A key that is written in code is checked against the register's columns; one that is only known when it runs (a finding's, a
 * mapping's) is any text.
 */
export type KeyArgument<Known extends string, K extends string> = string extends K ? K : K extends Known ? K : Known;

/** @throws when the register has no such column: a rule or report that names one is wrong, not the sheet. */
export function columnSpec<R extends RegisterId, K extends string>(id: R, key: KeyArgument<ColumnKey<R>, K>): ColumnSpec {
  const spec = registerSpec(id).columns.find((column) => column.key === key);
  if (spec === undefined) throw new Error(`Register "${id}" has no column "${key}"`);
  return spec;
}

/** Keys of the columns of a kind, in the register's order. */
export function columnKeys<R extends RegisterId>(id: R, belongs: (column: ColumnSpec) => boolean = () => true): ColumnKey<R>[] {
  return registerSpec(id).columns.flatMap((column) => (belongs(column) ? [column.key as ColumnKey<R>] : []));
}

export { documentStrategy };

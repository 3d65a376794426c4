import type { RegisterSpec } from "./register";

type KeyOf<R extends RegisterSpec> = R["columns"][number]["key"];

/** A declaration's references to its own columns: keys that it has. */
interface OwnKeys<R extends RegisterSpec> {
  readonly keyColumn: KeyOf<R>;
  readonly signature: readonly (readonly KeyOf<R>[])[];
}

/** A register whose keys and choices become types: `ColumnKey` and `ChoiceOf` follow from the declaration. */
export function defineRegister<const R extends RegisterSpec>(register: R & OwnKeys<R>): R {
  return register;
}

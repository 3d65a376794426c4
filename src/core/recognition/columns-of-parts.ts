import { partsOf } from "../model/parts";
import type { MappedColumn, RegisterMapping, RegisterPart } from "../model/register-data";
import { registerSpec } from "../registers";

/** The columns found in any of a register's lists, in the register's order; once where several lists have the same header for it. */
export function columnsOfParts(mapping: RegisterMapping): { readonly key: string; readonly found: MappedColumn }[] {
  const seen = new Set<string>();
  return registerSpec(mapping.register).columns.flatMap(({ key }) =>
    partsOf(mapping).flatMap(({ columns }) => {
      const found = columns[key];
      const id = JSON.stringify([key, found?.header, found?.guessed]);
      if (found === undefined || seen.has(id)) return [];
      seen.add(id);
      return [{ key, found }];
    }),
  );
}

/** A register as it is in one of its lists. */
export function ownMapping({ register, missing, score, byChoice, lost }: RegisterMapping, part: RegisterPart): RegisterMapping {
  return {
    ...part,
    register,
    missing,
    score,
    ...(byChoice === undefined ? {} : { byChoice }),
    ...(lost === undefined ? {} : { lost }),
  };
}

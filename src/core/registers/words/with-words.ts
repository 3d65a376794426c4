import { foldText } from "../../text/fold";
import { LANGUAGES } from "../../text/language";
import type { Choice } from "../../model/choice";
import type { ColumnSpec, RegisterSpec } from "../register";

/** Words beyond a register's declaration: headers by column, and words for values of closed lists by column and value. */
export interface RegisterWords {
  readonly headers: Readonly<Record<string, readonly string[] | undefined>>;
  readonly choices: Readonly<Record<string, Readonly<Record<string, readonly string[] | undefined>> | undefined>>;
}

/** The register with the words added to what its declaration has already. The declaration's own come first: they are the surer. */
export function withWords(register: RegisterSpec, { headers, choices }: RegisterWords): RegisterSpec {
  return { ...register, columns: register.columns.map((column) => withColumnWords(column, headers[column.key], choices[column.key])) };
}

function withColumnWords(
  column: ColumnSpec,
  headers: readonly string[] = [],
  words: Readonly<Record<string, readonly string[] | undefined>> = {},
): ColumnSpec {
  const own = LANGUAGES.map((language) => column.header[language]);
  const synonyms = added(own, column.synonyms, headers);
  if (column.kind !== "choice") return { ...column, synonyms };
  const more = (choice: Choice): Choice => ({
    ...choice,
    synonyms: added([choice.value], choice.synonyms ?? [], words[choice.value] ?? []),
  });
  return { ...column, synonyms, choices: column.choices.map(more) };
}

/** What is there, then what folds to none of it. */
function added(names: readonly string[], known: readonly string[], more: readonly string[]): readonly string[] {
  const folded = new Set([...names, ...known].map(foldText));
  return [
    ...known,
    ...more.filter((word) => {
      const isNew = !folded.has(foldText(word));
      folded.add(foldText(word));
      return isNew;
    }),
  ];
}

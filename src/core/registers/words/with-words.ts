import { foldText } from "../../text/fold";
import { LANGUAGES } from "../../text/language";
import type { Choice } from "../../model/choice";
import type { RegisterId } from "../../model/register-id";
import type { ColumnSpec, RegisterSpec } from "../register";
import { KNOWN_WORDS } from "./choices/index-of-words";
import { list } from "./headers/list";

/** The register with the words that come with the product: of its headers, by column, and of its closed lists. */
export function withWords(register: RegisterSpec, headers: Readonly<Record<string, readonly string[] | undefined>>): RegisterSpec {
  return { ...register, columns: register.columns.map((column) => withColumnWords(register.id, column, headers[column.key])) };
}

function withColumnWords(register: RegisterId, column: ColumnSpec, headers: readonly string[] = []): ColumnSpec {
  const words = without([...LANGUAGES.map((language) => column.header[language]), ...column.synonyms], headers);
  if (column.kind !== "choice") return { ...column, words };
  const known = KNOWN_WORDS.filter(({ columns }) => columns.includes(`${register}.${column.key}`));
  const withMeanings = (choice: Choice): Choice => {
    const more = known.flatMap((group) => list(group.words[choice.value] ?? "")).filter((word) => word !== "");
    return { ...choice, words: without([choice.value, ...(choice.synonyms ?? [])], more) };
  };
  return { ...column, words, choices: column.choices.map(withMeanings) };
}

/** The words that fold to none of the names, each once. Marks fold to nothing and stay. */
function without(names: readonly string[], words: readonly string[]): readonly string[] {
  const form = (word: string): string => foldText(word) || word;
  const known = new Set(names.map(form));
  return words.filter((word) => {
    const isNew = !known.has(form(word));
    known.add(form(word));
    return isNew;
  });
}

import { hasDoubtMark } from "../forms/words/undecided";
import type { Column } from "../model/cell";
import { nearSystems } from "../model/near-systems";
import type { SystemResolver } from "../model/system-resolver";
import { choicesOf } from "../registers/choice-reader";
import { nearestChoices } from "../registers/nearest-choices";
import { keyOf } from "../text/signs";
import { columnOfList, SUPPLIERS_LIST, type ListId, type Meaning, type WordMeaning } from "./meaning";
import type { SupplierSpelling } from "./supplier-spellings";
import type { Suggestion } from "./word-question";
import { systemValue } from "./system-value";

type Names = Readonly<Partial<Record<"systemId" | "systemName", Column>>>;

/**
 * Guesses what a word means: as the same word was answered in another list, else what it is near to by spelling or abbreviation; a value with
 * a mark of doubt is not decided.
 */
export function suggester(
  systems: Names | undefined,
  resolve: SystemResolver,
  spellings: ReadonlyMap<string, SupplierSpelling>,
  meanings: readonly WordMeaning[],
): (list: ListId, word: string) => Suggestion | undefined {
  const nearSystem = nearestSystem(systems ?? {}, resolve);
  const answers = new Map<string, Meaning>();
  for (const { list, word, ...meaning } of meanings) if (list !== SUPPLIERS_LIST) answers.set(keyOf(word), meaning);
  return (list, word) => {
    const column = columnOfList(list);
    if (column === undefined) return undefined;
    const isChoice = (value: string): boolean =>
      column !== null && choicesOf<typeof column.register, string>(column.register, column.column).some((choice) => choice.value === value);
    // A supplier and a system may have one name.
    const elsewhere = list === SUPPLIERS_LIST ? undefined : answers.get(keyOf(word));
    // "Our own word" in one list says nothing about another.
    if (elsewhere !== undefined && elsewhere.means !== "own" && (elsewhere.means !== "value" || isChoice(elsewhere.value)))
      return { ...elsewhere, from: "elsewhere" };
    // Writing the value in the place of "slet?" would decide what the cell says is not decided.
    if (hasDoubtMark(word)) return { means: "undecided", from: "near" };
    const near =
      list === SUPPLIERS_LIST
        ? spellings.get(keyOf(word))?.meant
        : column === null
          ? nearSystem(word)
          : nearestChoices(column.register, column.column)(word)[0];
    return near === undefined ? undefined : { means: "value", value: near, from: "near" };
  };
}

function nearestSystem({ systemId = [], systemName = [] }: Names, resolve: SystemResolver): (word: string) => string | undefined {
  const near = nearSystems({ systemId, systemName });
  return (word) => {
    const found = resolve(word);
    if (found.kind === "unknown" && found.perhaps?.[0] !== undefined) return found.perhaps[0];
    // Of several equally good the user chooses.
    if (found.kind === "ambiguous") return undefined;
    const [best] = near(word);
    return best === undefined ? undefined : systemValue(best, systemId, systemName, resolve).value;
  };
}

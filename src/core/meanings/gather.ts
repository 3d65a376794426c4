import { hasDoubtMark, isUndecided } from "../forms/words/undecided";
import { namesPerson } from "../identifiers/mask-persons";
import { isBlank, isErrorValue, type CellValue, type Column } from "../model/cell";
import { INFRASTRUCTURE, KMD_SAG } from "../model/components";
import { cellOf } from "../model/parts";
import { writtenColumn, type RegisterData } from "../model/register-data";
import { namedSystems } from "../model/resolved-system";
import { namesApart } from "../model/several-systems";
import { finish, type Steps } from "../model/steps";
import { resolverSteps, type SystemResolver } from "../model/system-resolver";
import { REGISTERS } from "../registers";
import { choiceReader, choicesOf, type ChoiceReader } from "../registers/choice-reader";
import type { WorkbookData } from "../registers/workbook-data";
import { keyOf } from "../text/signs";
import { wordKey } from "./join";
import { columnOfList, listOf, LISTS, SUPPLIERS_LIST, SYSTEM_NAMES_LIST, type ListId, type WordMeaning } from "./meaning";
import { meaningReader } from "./meaning-reader";
import { suggester } from "./suggest";
import { supplierSpellings } from "./supplier-spellings";
import { systemValue } from "./system-value";
import type { AnsweredWord, ListedValue, WordList, WordQuestion, WordQuestions } from "./word-question";

/** So many cells are shown of each word. */
const EXAMPLES = 3;
/** A list of more is not answered one by one; the most frequent come first. */
const MOST_WORDS = 2_000;
const ROWS_PER_STEP = 2_000;

interface Tally {
  readonly list: ListId;
  readonly word: string;
  count: number;
  readonly examples: WordQuestion["examples"][number][];
  readonly headers: Set<string>;
}

/**
 * Gathers the words that the closed lists and the systems register do not know, spellings of one supplier, and those that have an answer. The registers are as they
 * were read, with the answers in their place. Words with a person's number are none, nor are such values offered: an answer would be stored with them. The lists are in the registers' order, the words of each by how many cells hold them.
 */
export function gatherWords(data: WorkbookData, meanings: readonly WordMeaning[]): WordQuestions {
  return finish(gatherSteps(data, meanings));
}

export function* gatherSteps(data: WorkbookData, meanings: readonly WordMeaning[]): Steps<WordQuestions> {
  const systems = data.registers.systems;
  const resolve = yield* resolverSteps(systems?.columns);
  const spellings = supplierSpellings(systems?.columns.supplier ?? [], systems?.columns.supplierCvr);
  const open = new Map<string, Tally>();
  const answered = new Map<string, number>();
  for (const { id } of REGISTERS) {
    const register = data.registers[id] as RegisterData | undefined;
    if (register === undefined) continue;
    for (const [key, values] of Object.entries(register.columns) as [string, Column][]) {
      const list = listOf(id, key);
      if (list === undefined) continue;
      const unknown =
        list === SYSTEM_NAMES_LIST
          ? unknownNames(resolve, systems !== undefined)
          : list === SUPPLIERS_LIST
            ? (cell: CellValue) => (spellings.has(keyOf(cell)) ? [String(cell)] : [])
            : unknownWords(id, key);
      const read = meaningReader(meanings, list);
      const written = writtenColumn(register, key)!;
      for (let row = 0; row < values.length; row++) {
        if (row % ROWS_PER_STEP === 0) yield;
        const cell = values[row]!;
        if (read !== undefined) countAnswered(answered, list, written[row]!, (word) => read(word) !== undefined);
        if (cell === "" || isBlank(cell) || isErrorValue(cell)) continue;
        for (const word of unknown(cell))
          if (!isPending(word) && !namesPerson(word) && read?.(word) === undefined) tally(open, list, word, register, row, key);
      }
    }
  }
  yield;
  const suggest = suggester(systems?.columns, resolve, spellings, meanings);
  const asked = [...open.values()].map(({ headers, ...word }): WordQuestion => {
    const suggestion = suggest(word.list, word.word);
    const isOffered = suggestion !== undefined && !("value" in suggestion && namesPerson(suggestion.value));
    return { ...word, headers: [...headers], ...(isOffered ? { suggestion } : {}) };
  });
  asked.sort((a, b) => LISTS.indexOf(a.list) - LISTS.indexOf(b.list) || b.count - a.count);
  const used = new Set([...asked, ...meanings].map(({ list }) => list));
  return {
    open: asked.slice(0, MOST_WORDS),
    answered: meanings.map(({ list, word, ...meaning }): AnsweredWord => ({
      list,
      word,
      meaning,
      count: answered.get(wordKey({ list, word })) ?? 0,
    })),
    lists: LISTS.filter((list) => used.has(list)).map((list): WordList => ({
      list,
      values: list === SUPPLIERS_LIST ? namesOf(systems?.columns.supplier ?? []) : valuesOf(list, systems?.columns, resolve),
    })),
  };
}

/** A word that says itself that nothing is decided is understood, but for one that puts a doubt on a value. */
function isPending(word: string): boolean {
  return isUndecided(word) && !hasDoubtMark(word);
}

function unknownWords(register: RegisterData["mapping"]["register"], column: string): (cell: CellValue) => readonly string[] {
  const read: ChoiceReader = choiceReader<typeof register, string>(register, column);
  return (cell) => (read(cell) === undefined ? [String(cell)] : []);
}

/** Without a systems register no name can be known: there is nothing to choose from. */
function unknownNames(resolve: SystemResolver, hasSystems: boolean): (cell: CellValue) => readonly string[] {
  if (!hasSystems) return () => [];
  return (cell) => {
    const found = resolve(cell);
    if (found.kind === "system" || found.kind === "kmdSag") return [];
    return namedSystems(found, String(cell)).flatMap((one) =>
      one.found.kind === "unknown" || one.found.kind === "ambiguous" ? [one.name] : [],
    );
  };
}

function tally(open: Map<string, Tally>, list: ListId, word: string, register: RegisterData, row: number, key: string): void {
  const name = wordKey({ list, word });
  let entry = open.get(name);
  if (entry === undefined) open.set(name, (entry = { list, word: word.trim(), count: 0, examples: [], headers: new Set() }));
  entry.count++;
  const header = register.mapping.columns[key]?.header;
  if (header !== undefined) entry.headers.add(header);
  const place = entry.examples.length < EXAMPLES ? cellOf(register, row, key) : undefined;
  if (place !== undefined) entry.examples.push(place);
}

function countAnswered(into: Map<string, number>, list: ListId, cell: CellValue, isAnswered: (word: CellValue) => boolean): void {
  if (cell === "") return;
  const add = (word: CellValue): void => {
    const key = `${list}\n${keyOf(word)}`;
    into.set(key, (into.get(key) ?? 0) + 1);
  };
  if (isAnswered(cell)) return add(cell);
  if (list !== SYSTEM_NAMES_LIST || typeof cell !== "string") return;
  for (const { from, to } of namesApart(cell)) if (isAnswered(cell.slice(from, to))) add(cell.slice(from, to));
}

/** The names that stand in a column, each once. */
function namesOf(column: Column): readonly ListedValue[] {
  const names = new Map(
    column.filter((cell) => !isBlank(cell) && !isErrorValue(cell) && !namesPerson(cell)).map((cell) => [keyOf(cell), String(cell).trim()]),
  );
  return [...names.values()].sort((a, b) => a.localeCompare(b, "da")).map((value) => ({ value }));
}

function valuesOf(
  list: ListId,
  systems: Readonly<Partial<Record<"systemId" | "systemName", Column>>> | undefined,
  resolve: SystemResolver,
): readonly ListedValue[] {
  const column = columnOfList(list);
  if (column === undefined) return [];
  if (column !== null) return choicesOf<typeof column.register, string>(column.register, column.column).map(({ value }) => ({ value }));
  const { systemId = [], systemName = [] } = systems ?? {};
  const own = (systemId.length > 0 ? systemId : systemName).map((_, row) => systemValue(row, systemId, systemName, resolve));
  const values = [...own, { value: KMD_SAG }, ...INFRASTRUCTURE.map(({ value }) => ({ value }))].filter(
    ({ value }) => value !== "" && !namesPerson(value),
  );
  return [...new Map(values.map((value) => [value.value, value])).values()];
}

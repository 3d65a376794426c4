import { REGISTERS, registerSpec } from "..";
import type { CellValue } from "../../model/cell";
import type { RegisterId } from "../../model/register-id";
import { choiceReader } from "../choice-reader";
import { KNOWN_WORDS } from "./choices/index-of-words";
import { WORD_SOURCES } from "./choices/sources";
import { list } from "./headers/list";
import { HEADER_WORDS } from "./words";
import { retentionYears } from "./retention";

const GROUPS = KNOWN_WORDS.flatMap(({ columns, source, words }) =>
  columns.flatMap((name) => Object.entries(words).map(([value, text]) => ({ name, source, value, words: list(text) }))),
);

/** How the same word is typed. */
const HANDS: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word.toLowerCase(),
  (word) => word.normalize("NFD"),
  (word) => ` ${word} `,
  (word) => `${word}\u00a0`,
  (word) => `\u200b${word}`,
  (word) => word.replace(/ /g, "\u00a0"),
];

describe("known words", () => {
  it("are of columns and values that exist, and of a source with an edition", () => {
    for (const { name, source, value } of GROUPS) {
      const [register, key] = name.split(".") as [RegisterId, string];
      const column = registerSpec(register).columns.find((spec) => spec.key === key);
      expect([name, value, column?.choices?.some((choice) => choice.value === value)]).toEqual([name, value, true]);
      expect(WORD_SOURCES[source].edition).not.toBe("");
    }
  });

  it("are read as their value, however they are typed", () => {
    const wrong = GROUPS.flatMap(({ name, value, words }) => {
      const read = choiceReader<RegisterId, string>(...(name.split(".") as [RegisterId, string]));
      return words.flatMap((word) =>
        HANDS.flatMap((hand) =>
          read(hand(word)) === value ? [] : [`${name}: ${JSON.stringify(hand(word))} is ${String(read(hand(word)))}, not ${value}`],
        ),
      );
    });
    expect(wrong).toEqual([]);
  });

  it("leave what is not in them a question", () => {
    for (const register of REGISTERS)
      for (const { key, choices } of register.columns)
        if (choices !== undefined)
          expect([key, choiceReader<RegisterId, string>(register.id, key)("gateway'en i kælderen")]).toEqual([key, undefined]);
  });

  it("name headers of columns that exist", () => {
    for (const register of REGISTERS)
      for (const key of Object.keys(HEADER_WORDS[register.id])) expect(register.columns.map((column) => column.key)).toContain(key);
  });
});

// Written out, so that a word that is no longer in the lists is missed.
test.each<[RegisterId, string, readonly CellValue[], string]>([
  ["systems", "status", ["Under indfasning", "under indfasning "], "Under anskaffelse"],
  ["systems", "status", ["I drift", "Aktiv"], "I drift"],
  ["systems", "status", ["Ikke i drift"], "Udfaset"],
  ["cases", "caseStatus", ["Åben", "Aktiv", "Oplyst"], "Oplyst"],
  ["cases", "caseStatus", ["Passiv", "Lukket", "Afsluttet"], "Afsluttet"],
  ["systems", "caseBearing", ["x", "X", "✓", "☑", "1", 1, "ja", "JA", true], "Ja"],
  ["systems", "caseBearing", ["0", 0, "nej", false], "Nej"],
  ["cases", "manualCase", ["x", "✓", 1, true], "Ja"],
])("in %s.%s %j mean %s", (register, column, cells, value) => {
  const read = choiceReader<RegisterId, string>(register, column);
  expect(cells.map((cell) => [cell, read(cell)])).toEqual(cells.map((cell) => [cell, value]));
});

describe("retentionYears", () => {
  test.each([
    ["K5", 5],
    ["K10", 10],
    [" k 5 ", 5],
    ["K-5", 5],
    ["K5 år", 5],
    ["Kasseres efter 5 år", 5],
    ["K", undefined],
    ["B", undefined],
    ["B5", undefined],
    ["K5?", undefined],
    ["Kasseres?", undefined],
  ])("%j: %j", (text, years) => expect(retentionYears(text)).toBe(years));
});

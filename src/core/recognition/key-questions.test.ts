/** Which lists of a register the user is asked about, where no column is their key. */
import type { CellValue } from "../model/cell";
import type { MappingChoice } from "./choice";
import { columnsOfParts } from "./columns-of-parts";
import { keyQuestions } from "./key-questions";
import { recogniseWorkbook } from "./recognise";
import { sheet } from "./testing/sheet-info";

const OWN = ["Systemnavn", "Leverandør", "Systemtype", "Sagsbærende"];
const rows = (letter: string, from: number): CellValue[][] =>
  [1, 2, 3].map((n) => [`${letter}-${n}`, from + n, `System ${letter}${n}`, "A", "Fagsystem", "Ja"]);
const NORTH = sheet("Nord", [["Alfa", "Beta", ...OWN], ...rows("N", 10)]);
const SOUTH = sheet("Syd", [["Alfa", "Beta", ...OWN], ...rows("S", 90)]);

function asked(sheets: Parameters<typeof recogniseWorkbook>[0], choices: readonly MappingChoice[] = []): string[] {
  const { mappings, followed } = recogniseWorkbook(sheets, choices);
  expect(mappings).toHaveLength(1);
  return keyQuestions(mappings[0]!, followed).map(
    ({ part, candidates }) => `${part.sheet}: ${candidates.map(({ header }) => header).join()}`,
  );
}
const choice = (columns: MappingChoice["columns"]): MappingChoice => ({ sheet: "Nord", register: "systems", columns });

test("each list of a register is asked about, with the columns that could be its key", () => {
  expect(asked([NORTH])).toEqual(["Nord: Alfa,Beta"]);
  expect(asked([NORTH, SOUTH])).toEqual(["Nord: Alfa,Beta", "Syd: Alfa,Beta"]);
});

test("what is answered is not asked again, nor where there is no key, nor where the chosen header is gone", () => {
  expect(asked([NORTH, SOUTH], [choice({ systemId: "Beta" })])).toEqual(["Syd: Alfa,Beta"]);
  expect(asked([NORTH], [choice({ systemId: null })])).toEqual([]);
  expect(asked([NORTH], [choice({ systemId: "Gamma" })])).toEqual([]);
  expect(asked([NORTH], [choice({ systemName: "Systemnavn" })])).toEqual(["Nord: Alfa,Beta"]);
});

test("without a column that could be it there is a question, and no candidates", () => {
  expect(asked([sheet("Nord", [OWN, ["Nexus", "A", "Fagsystem", "Ja"]])])).toEqual(["Nord: "]);
});

test("a guess of any list is among the columns, once", () => {
  const guessed = (name: string, letter: string, from: number) =>
    sheet(name, [["Vores nr.", ...OWN], ...rows(letter, from).map(([id, , ...rest]) => [id!, ...rest])]);
  const { mappings } = recogniseWorkbook([guessed("Nord", "N", 1), guessed("Syd", "S", 1)]);
  expect(mappings[0]!.parts).toHaveLength(2);
  expect(columnsOfParts(mappings[0]!).flatMap(({ key, found }) => (found.guessed === true ? [[key, found.header]] : []))).toEqual([
    ["systemId", "Vores nr."],
  ]);
});

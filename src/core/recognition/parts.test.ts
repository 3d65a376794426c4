/** A register that stands in several lists is read from them all, and nothing that could have been read goes unnamed. */
import { placeOfRow } from "../model/parts";
import type { RegisterId } from "../model/register-id";
import { registerSpec } from "../registers";
import { type Grid, readGrids } from "../testing/read-grid";
import { candidatesOf, choicesOf, withChoice } from "./answer";
import type { MappingChoice } from "./choice";
import { formatLeftOut } from "./left-out-text";
import { formatQuestion } from "./question-text";
import { readAlong } from "./read-along";
import { grid, headers, list, record, type Row, SMALL, tableAt } from "./testing/lists";

const SYS = SMALL.systems;
const INT = SMALL.interfaces;
const CASES = SMALL.cases;
const systems = (...numbers: readonly number[]): Row[] => numbers.map((n) => record("systems", n));
const interfaces = (...numbers: readonly number[]): Row[] => numbers.map((n) => record("interfaces", n));
const cases = (...numbers: readonly number[]): Row[] => numbers.map((n) => record("cases", n));

/** `sheet!row key` of each row of a register, rows as people count them. */
function rowsOf(grids: readonly Grid[], register: RegisterId, choices: readonly MappingChoice[] = []): string[] {
  const { data, recognition } = readGrids(grids, choices);
  expect(recognition.questions).toEqual([]);
  const found = data.registers[register];
  if (found === undefined) return [];
  const keys = (found.columns as Readonly<Record<string, readonly unknown[]>>)[registerSpec(register).keyColumn]!;
  return keys.map((key, row) => {
    const place = placeOfRow(found, row)!;
    return `${place.sheet}!${place.row + 1} ${String(key)}`;
  });
}

describe("rows typed under a table", () => {
  const table = [tableAt("tblSystemer", 0, 0, 2, SYS.length)];
  it("belong to it when they touch it, each with its own row", () => {
    const sheet = grid("Systemer", [[0, 0, list("systems", systems(1, 2, 3, 4), SYS)]], { tables: table });
    expect(rowsOf([sheet], "systems")).toEqual(["Systemer!2 S-1", "Systemer!3 S-2", "Systemer!4 S-3", "Systemer!5 S-4"]);
    const { recognition } = readGrids([sheet]);
    expect(recognition.mappings[0]!.parts).toMatchObject([
      { table: "tblSystemer", firstRow: 1, rowSpan: 2 },
      { belowTable: "tblSystemer", firstRow: 3, rowSpan: 2 },
    ]);
    expect(recognition.rejected).toEqual([]);
  });
  it("one row, a blank row and a note: the row is read, the note is none of its rows", () => {
    const note = [["Kilde: udtræk af 1. maj"]];
    const sheet = grid(
      "Systemer",
      [
        [0, 0, list("systems", systems(1, 2, 3), SYS)],
        [5, 0, note],
      ],
      { tables: table },
    );
    expect(rowsOf([sheet], "systems")).toEqual(["Systemer!2 S-1", "Systemer!3 S-2", "Systemer!4 S-3"]);
  });
  it("after a blank row they belong when they are filled as its own rows are", () => {
    const sheet = grid(
      "Systemer",
      [
        [0, 0, list("systems", systems(1, 2), SYS)],
        [4, 0, list("systems", systems(3, 4), SYS).slice(1)],
      ],
      { tables: table },
    );
    expect(rowsOf([sheet], "systems")).toEqual(["Systemer!2 S-1", "Systemer!3 S-2", "Systemer!5 S-3", "Systemer!6 S-4"]);
  });
  it("below a totals row, too; the totals are no row", () => {
    const sheet = grid(
      "Systemer",
      [
        [0, 0, list("systems", systems(1, 2), SYS)],
        [3, 0, [["I alt", 2]]],
        [4, 0, list("systems", systems(3), SYS).slice(1)],
      ],
      { tables: [tableAt("T", 0, 0, 2, SYS.length, true)] },
    );
    expect(rowsOf([sheet], "systems")).toEqual(["Systemer!2 S-1", "Systemer!3 S-2", "Systemer!5 S-3"]);
  });
  it("another list below the table is a list of its own", () => {
    const sheet = grid(
      "Overblik",
      [
        [0, 0, list("systems", systems(1, 2), SYS)],
        [3, 0, list("interfaces", interfaces(1, 2), INT)],
      ],
      { tables: table },
    );
    expect(rowsOf([sheet], "systems")).toEqual(["Overblik!2 S-1", "Overblik!3 S-2"]);
    expect(rowsOf([sheet], "interfaces")).toEqual(["Overblik!5 SN-1", "Overblik!6 SN-2"]);
  });
  it("a note right under the table is no row", () => {
    const sheet = grid(
      "Systemer",
      [
        [0, 0, list("systems", systems(1, 2), SYS)],
        [3, 0, [["Husk at spørge IT"]]],
      ],
      { tables: table },
    );
    expect(rowsOf([sheet], "systems")).toEqual(["Systemer!2 S-1", "Systemer!3 S-2"]);
  });
});

describe("sheets with the same headers", () => {
  it("by department: all are read", () => {
    const grids = ["Social", "Teknik", "Skole"].map((name, i) =>
      grid(`Systemer ${name}`, [[0, 0, list("systems", systems(10 * i + 1, 10 * i + 2), SYS)]]),
    );
    expect(rowsOf(grids, "systems")).toEqual([
      "Systemer Social!2 S-1",
      "Systemer Social!3 S-2",
      "Systemer Teknik!2 S-11",
      "Systemer Teknik!3 S-12",
      "Systemer Skole!2 S-21",
      "Systemer Skole!3 S-22",
    ]);
  });
  it("one of them named by its department alone", () => {
    const grids = [
      grid("Systemer", [[0, 0, list("systems", systems(1, 2), SYS)]]),
      grid("Teknik og Miljø", [[1, 1, list("systems", systems(3), SYS)]]),
    ];
    expect(rowsOf(grids, "systems")).toEqual(["Systemer!2 S-1", "Systemer!3 S-2", "Teknik og Miljø!3 S-3"]);
  });
  it("by year, one with an extra column: its rows have it, the others are not judged by it", () => {
    const keys = [...SYS, "contractEnd"];
    const grids = [grid("2025", [[0, 0, list("systems", systems(1, 2), SYS)]]), grid("2026", [[0, 0, list("systems", systems(3), keys)]])];
    const { data, recognition } = readGrids(grids);
    expect(data.registers.systems!.columns.contractEnd).toEqual(["", "", 46_752]);
    expect(recognition.mappings[0]!.missing).not.toContain("contractEnd");
    expect(recognition.leftOut).toEqual([]);
  });
  it("a table on one sheet, cells on the other, columns in another order", () => {
    const turned = [...SYS].reverse();
    const grids = [
      grid("A", [[2, 1, list("systems", systems(1, 2), SYS)]], { tables: [tableAt("T", 2, 1, 2, SYS.length)] }),
      grid("B", [[0, 0, list("systems", systems(3), turned)]]),
    ];
    expect(rowsOf(grids, "systems")).toEqual(["A!4 S-1", "A!5 S-2", "B!2 S-3"]);
  });
});

describe("lists that hold the same rows", () => {
  const now = grid("Systemer", [[0, 0, list("systems", systems(1, 2, 3, 4), SYS)]]);
  const old = (name: string, visibility: Grid["visibility"] = "visible"): Grid =>
    grid(name, [[0, 0, list("systems", systems(1, 2, 3), SYS)]], { visibility });
  it.each([old("Systemer 2023", "hidden"), old("Systemer (gl.)"), old("Gammel kopi"), old("Backup maj"), old("Ark7", "veryHidden")])(
    "an old copy is no register and is named: $name",
    (copy) => {
      const { recognition, data } = readGrids([copy, now]);
      expect(recognition.questions).toEqual([]);
      expect(data.registers.systems!.rowCount).toBe(4);
      expect(recognition.leftOut).toMatchObject([
        { reason: "copy", mapping: { sheet: copy.name }, of: { sheet: "Systemer" }, shared: 3, compared: 3 },
      ]);
    },
  );
  it("says so in a sentence", () => {
    const { recognition } = readGrids([now, old("Systemer 2023", "hidden")]);
    expect(formatLeftOut(recognition.leftOut[0]!, "da")).toBe(
      "Arket ”Systemer 2023” er skjult og er ikke læst: 3 af 3 rækker, der er sammenlignet, står også i ”Systemer og kontrakter”, så det ligner en gammel kopi.",
    );
  });
  it("nearly as good a copy that nobody has put away is asked about, but not offered to be read along", () => {
    const { recognition } = readGrids([now, old("Systemer (2)")]);
    expect(recognition.questions).toMatchObject([{ kind: "which-sheet", candidates: [{ sheet: "Systemer" }, { sheet: "Systemer (2)" }] }]);
    expect(recognition.questions[0]).not.toHaveProperty("together");
  });
  it("a lookup list with the same systems is named", () => {
    const lookup = grid("Opslag", [[0, 0, list("systems", systems(1, 2, 3), ["systemId", "systemName", "supplier", "department"])]]);
    const { recognition } = readGrids([now, lookup]);
    expect(recognition.leftOut.map(({ mapping, reason }) => [mapping.sheet, reason])).toEqual([["Opslag", "copy"]]);
  });
});

describe("where it is not clear whether a list belongs", () => {
  const grids = [
    grid("Systemer", [[0, 0, list("systems", systems(1, 2), SYS)]]),
    grid("Arkiv", [[0, 0, list("systems", systems(7, 8), SYS)]]),
  ];
  const question = readGrids(grids).recognition.questions[0]!;
  it("one question says what would be left out", () => {
    expect(readGrids(grids).recognition.mappings).toEqual([]);
    expect(formatQuestion(question, "da")).toBe(
      "Hvad er ”Systemer og kontrakter”? Arket ”Systemer” og arket ”Arkiv” kan være ét register i flere dele. Læs dem alle som ét, eller vælg én; så er rækkerne i de andre ikke med.",
    );
  });
  it("all as one", () => {
    const choices = choicesOf(question, { kind: "together", register: "systems" }).reduce<MappingChoice[]>(withChoice, []);
    expect(rowsOf(grids, "systems", choices)).toEqual(["Systemer!2 S-1", "Systemer!3 S-2", "Arkiv!2 S-7", "Arkiv!3 S-8"]);
  });
  it("one of them: the other is named, and can be read along later", () => {
    const picked = choicesOf(question, { kind: "pick", candidate: candidatesOf(question)[0]!, register: "systems" });
    const { recognition } = readGrids(grids, picked);
    expect(recognition.mappings.map(({ sheet, parts }) => [sheet, parts])).toEqual([["Systemer", undefined]]);
    expect(recognition.leftOut).toMatchObject([{ reason: "said-other", mapping: { sheet: "Arkiv" } }]);
    const later = readAlong(recognition.leftOut[0]!, recognition).reduce<MappingChoice[]>(withChoice, picked);
    expect(rowsOf(grids, "systems", later)).toHaveLength(4);
  });
  it("the same numbers for other systems are asked about: each sheet may count from one", () => {
    const renamed = systems(1, 2, 3, 4, 5).map((row) => ({ ...row, systemName: `${String(row["systemName"])} B` }));
    const { recognition } = readGrids([
      grid("Systemer A", [[0, 0, list("systems", systems(1, 2, 3, 4, 5), SYS)]]),
      grid("Systemer B", [[0, 0, list("systems", renamed, SYS)]]),
    ]);
    expect(recognition.questions).toMatchObject([{ kind: "which-sheet", together: true }]);
  });
});

describe("two registers on one sheet", () => {
  const above = list("systems", systems(1, 2, 3), SYS);
  const below = list("interfaces", interfaces(1, 2), INT);
  it.each([
    ["below one another with a blank row", 5],
    ["with three", 7],
    ["with none", 4],
  ])("%s", (_, row) => {
    const sheet = grid("Overblik", [
      [0, 0, above],
      [row, 0, below],
    ]);
    expect(rowsOf([sheet], "systems")).toEqual(["Overblik!2 S-1", "Overblik!3 S-2", "Overblik!4 S-3"]);
    expect(rowsOf([sheet], "interfaces")).toEqual([`Overblik!${row + 2} SN-1`, `Overblik!${row + 3} SN-2`]);
  });
  it("with a title each", () => {
    const sheet = grid("Overblik", [
      [0, 0, [["Systemer"], [""], ...above]],
      [7, 0, [["Snitflader"], ...below]],
    ]);
    expect(rowsOf([sheet], "systems")).toHaveLength(3);
    expect(rowsOf([sheet], "interfaces")).toEqual(["Overblik!10 SN-1", "Overblik!11 SN-2"]);
  });
  it.each([
    ["beside one another with a blank column", 1],
    ["with two", 2],
    ["with none", 0],
  ])("%s", (_, gap) => {
    const sheet = grid("Overblik", [
      [0, 0, above],
      [0, SYS.length + gap, below],
    ]);
    expect(rowsOf([sheet], "systems")).toEqual(["Overblik!2 S-1", "Overblik!3 S-2", "Overblik!4 S-3"]);
    expect(rowsOf([sheet], "interfaces")).toEqual(["Overblik!2 SN-1", "Overblik!3 SN-2"]);
  });
  it("systems above, interfaces below, cases beside", () => {
    const sheet = grid("Alt", [
      [0, 0, above],
      [5, 0, below],
      [0, SYS.length + 1, list("cases", cases(1, 2, 3, 4, 5, 6), CASES)],
    ]);
    expect(rowsOf([sheet], "systems")).toHaveLength(3);
    expect(rowsOf([sheet], "interfaces")).toEqual(["Alt!7 SN-1", "Alt!8 SN-2"]);
    expect(rowsOf([sheet], "cases")).toHaveLength(6);
  });
  it("a small list of words beside a register is none of its columns' rows and no register", () => {
    const sheet = grid("Snitflader", [
      [0, 0, below],
      [
        0,
        INT.length + 1,
        [
          ["Rækkenavne", "Antal snitflader"],
          ["Bevares", 2],
          ["Nedlægges", 1],
          ["I alt", 3],
        ],
      ],
    ]);
    expect(rowsOf([sheet], "interfaces")).toEqual(["Snitflader!2 SN-1", "Snitflader!3 SN-2"]);
  });
  it("one list with an empty column in it stays one", () => {
    const keys = [...SYS, "contractId", "contractName", "contractStart", "contractEnd"];
    const cells = list("systems", systems(1, 2, 3), keys).map((row) => [...row.slice(0, SYS.length), "", ...row.slice(SYS.length)]);
    const { recognition } = readGrids([grid("Systemer", [[0, 0, cells]])]);
    expect(recognition.mappings.map(({ columns, parts }) => [Object.keys(columns).length, parts])).toEqual([[keys.length, undefined]]);
  });
  it("what the user says of the second list is kept for it, also when rows are put in above", () => {
    const choice: MappingChoice = { sheet: "Overblik", at: "A6", register: "interfaces", columns: { data: null } };
    for (const top of [0, 2]) {
      const { recognition } = readGrids(
        [
          grid("Overblik", [
            [top, 0, above],
            [top + 5, 0, below],
          ]),
        ],
        [choice],
      );
      expect(recognition.followed).toEqual([choice]);
      const found = recognition.mappings.find(({ register }) => register === "interfaces")!;
      expect([found.byChoice, found.columns["data"], found.headerRow]).toEqual([true, undefined, top + 5]);
      expect(recognition.mappings.map(({ register }) => register)).toEqual(["systems", "interfaces"]);
    }
  });
});

describe("a list that goes on", () => {
  const first = list("cases", cases(1, 2, 3), CASES);
  const second = list("cases", cases(4, 5, 6), CASES);
  it.each([
    ["with a blank column", 1],
    ["with none", 0],
  ])("beside itself %s: each row has its own columns", (_, gap) => {
    const sheet = grid("Sager", [
      [0, 0, first],
      [0, CASES.length + gap, second],
    ]);
    const { data } = readGrids([sheet]);
    expect(data.registers.cases!.columns.caseNumber).toEqual([1, 2, 3, 4, 5, 6].map((n) => `2026-00000${n}`));
    expect([...data.registers.cases!.sheetRows]).toEqual([1, 2, 3, 1, 2, 3]);
  });
  it("below its own headers again", () => {
    const sheet = grid("Sager", [
      [0, 0, first],
      [5, 0, second],
    ]);
    expect(rowsOf([sheet], "cases").map((row) => row.split(" ")[0])).toEqual([
      "Sager!2",
      "Sager!3",
      "Sager!4",
      "Sager!7",
      "Sager!8",
      "Sager!9",
    ]);
  });
  it("below its own headers in other columns", () => {
    const sheet = grid("Sager", [
      [0, 0, first],
      [6, 3, second],
    ]);
    expect(rowsOf([sheet], "cases").map((row) => row.split(" ")[0])).toEqual([
      "Sager!2",
      "Sager!3",
      "Sager!4",
      "Sager!8",
      "Sager!9",
      "Sager!10",
    ]);
  });
  it("as two tables on one sheet", () => {
    const sheet = grid(
      "Sager",
      [
        [0, 0, first],
        [6, 0, second],
      ],
      {
        tables: [tableAt("T1", 0, 0, 3, CASES.length), tableAt("T2", 6, 0, 3, CASES.length)],
      },
    );
    expect(rowsOf([sheet], "cases")).toHaveLength(6);
  });
  it("further down than the first rows, below a hundred rows", () => {
    const many = list("systems", systems(...Array.from({ length: 100 }, (_, i) => i + 1)), SYS);
    const sheet = grid("Overblik", [
      [0, 0, many],
      [103, 0, list("interfaces", interfaces(1, 2), INT)],
    ]);
    expect(rowsOf([sheet], "systems")).toHaveLength(100);
    expect(rowsOf([sheet], "interfaces")).toEqual(["Overblik!105 SN-1", "Overblik!106 SN-2"]);
  });
});

describe("what is no register", () => {
  it("a list of staff is reported as none, and is not asked about", () => {
    const staff = [
      ["Navn", "Initialer", "Afdeling", "Telefon", "Mail", "Systemer"],
      ["Ragna Abildtrup", "RAAB", "Social", "4512 10", "raab@kommune.invalid", "KMD Sag"],
      ["Sune Bøgeskov", "SUBØ", "Teknik", "4512 11", "subø@kommune.invalid", "Nexus"],
    ];
    const { recognition } = readGrids([
      grid("Systemer", [[0, 0, list("systems", systems(1, 2), SYS)]]),
      grid("Medarbejdere", [[0, 0, staff]]),
    ]);
    expect(recognition.questions).toEqual([]);
    expect(recognition.mappings.map(({ sheet, parts }) => [sheet, parts])).toEqual([["Systemer", undefined]]);
    expect(recognition.rejected.map(({ sheet }) => sheet)).toEqual(["Medarbejdere"]);
  });
  it("headers without rows beside a filled list are named", () => {
    const { recognition } = readGrids([
      grid("Systemer", [[0, 0, list("systems", systems(1, 2), SYS)]]),
      grid("Skabelon", [[0, 0, [headers("systems", SYS)]]]),
    ]);
    expect(recognition.leftOut).toMatchObject([{ reason: "no-rows", mapping: { sheet: "Skabelon" } }]);
  });
});

describe("an export that is to be merged", () => {
  it("is no part of the register, though its columns are the register's in other words", () => {
    const own = [
      ["System-id", "Systemnavn", "Leverandør", "Status", "Kontraktnavn", "Bemærkning"],
      ["S-1", "Nexus", "KMD A/S", "I drift", "Drift", ""],
    ];
    const exported = [
      ["IT System", "Lokal System ID", "Leverandør", "Livscyklus", "Note", "Risikovurdering"],
      ["Cura", "S-2", "Columna A/S", "I drift", "", "Ja"],
    ];
    const { recognition } = readGrids([grid("Systemer", [[0, 0, own]]), grid("Udtræk", [[0, 0, exported]])]);
    expect(recognition.mappings.map(({ sheet, parts }) => [sheet, parts])).toEqual([["Systemer", undefined]]);
    expect(recognition.questions).toEqual([]);
    expect([...recognition.leftOut.map(({ mapping }) => mapping.sheet), ...recognition.rejected.map(({ sheet }) => sheet)]).toEqual([
      "Udtræk",
    ]);
  });
});

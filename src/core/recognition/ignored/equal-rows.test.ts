import type { CellValue } from "../../model/cell";
import { makeRegister } from "../../testing/make-register";
import { ignoreRows } from "./ignore-rows";

type Row = Readonly<Record<string, CellValue>>;
const KEYS = ["systemId", "systemName", "supplier", "department", "noticeMonths", "yearlyCost", "remark"];
const system = (n: number): Row => ({
  systemId: `S-${n}`,
  systemName: `Fagsystem ${n}`,
  supplier: "Leverandør A/S",
  department: "Teknik og Miljø",
  noticeMonths: 6,
  yearlyCost: 125_000,
});

const CELLS: readonly CellValue[] = [
  ...[0, 1, 2025, 250_000, "1", "-", "S-9", "x"],
  ...[
    "Teknik og Miljø",
    "Teknik:",
    "Nexus",
    "[navn]",
    "I alt",
    "Nej",
    "Note: se kontrakten",
    "En hel sætning uden noget punktum",
    "Side 2 af 5",
  ],
];
/** Each cell in each column, alone and with itself and another beside. */
const ROWS: readonly Row[] = KEYS.flatMap((key, at) =>
  CELLS.flatMap((value, i) => [
    { [key]: value },
    ...KEYS.slice(at + 1).flatMap((other) =>
      [value, CELLS[(i + at + 1) % CELLS.length]!].map((second) => ({ [key]: value, [other]: second })),
    ),
  ]),
);

/** What is said of the rows of a list, by data row; undefined for a record. */
function kindsOf(rows: readonly Row[], gaps: readonly number[] = []): (string | undefined)[] {
  const made = makeRegister("systems", rows, KEYS);
  let at = 0;
  const sheetRows = Int32Array.from(rows, (_, i) => (at += gaps.includes(i) ? 2 : 1));
  const written = Object.fromEntries(KEYS.map((key) => [key, rows.map((row) => row[key] ?? "")]));
  const { mapping } = ignoreRows({ ...made, columns: written, sheetRows, mapping: { ...made.mapping, rowSpan: at } });
  const kinds = new Map((mapping.ignored ?? []).map(({ kind, row }) => [row, kind]));
  return [...sheetRows].map((row) => kinds.get(row));
}

describe("equal rows that follow each other are told alike", () => {
  const BEFORE = [system(1), system(2)];
  const PLACES: readonly (readonly [string, readonly Row[], readonly number[]])[] = [
    ["at the end", [], []],
    ["above a record", [system(3)], []],
    ["above a blank row", [system(3)], [7]],
    ["below a blank row", [system(3)], [2]],
  ];
  it.each(PLACES)("%s", (_, after, gaps) => {
    const torn = ROWS.filter((row) => new Set(kindsOf([...BEFORE, ...Array<Row>(5).fill(row), ...after], gaps).slice(2, 7)).size > 1);
    expect(torn).toEqual([]);
  });

  it("a column of one number that was filled down too far is prepared, and no headings", () => {
    expect(kindsOf([...BEFORE, ...Array<Row>(4).fill({ systemId: 1 })]).slice(2)).toEqual(Array(4).fill("prepared"));
    expect(kindsOf([...BEFORE, ...[1, 2, 3].map((n) => ({ systemId: n })), system(3)]).slice(2, 5)).toEqual(Array(3).fill("prepared"));
  });

  it("a record whose name is its id is a record, however often it stands there", () => {
    expect(kindsOf([...BEFORE, ...Array<Row>(3).fill({ systemId: "Nexus", systemName: "Nexus" }), system(3)])).toEqual(
      Array(6).fill(undefined),
    );
  });
});

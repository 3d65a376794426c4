import fc from "fast-check";
import type { CellValue } from "../../model/cell";
import type { IgnoredRow } from "../../model/register-data";
import type { RegisterId } from "../../model/register-id";
import { registerSpec } from "../../registers";
import { makeRegister } from "../../testing/make-register";
import { ignoreRows } from "./ignore-rows";
import { ignoredRowsLines } from "./ignored-rows-text";

type Row = Readonly<Record<string, CellValue>>;
const CASE: Row = {
  caseNumber: "2026-1",
  title: "Ansøgning",
  kle: "27.35.12",
  facet: "G01",
  party: "",
  caseStatus: "Oplyst",
  created: 45_000,
  documentCount: 3,
  manualCase: "Nej",
};
const KEYS = Object.keys(CASE);
const HINT: Row = {
  caseNumber: "Sagens nummer",
  kle: "xx.xx.xx",
  facet: "G01",
  party: "CPR/CVR",
  caseStatus: "Vælg …",
  created: "dd-mm-åååå",
  documentCount: "Tal",
  manualCase: "Ja/Nej",
};

/** `[retained caseNumbers, what was accepted]` */
function ignored(rows: readonly Row[], register: RegisterId = "cases", keys = KEYS, table?: string): [CellValue[], string[]] {
  const made = makeRegister(register, rows, keys);
  const data = ignoreRows(table === undefined ? made : { ...made, mapping: { ...made.mapping, table } });
  return [[...data.columns[keys[0]!]!], (data.mapping.ignored ?? []).map(({ kind, row }) => `${kind} ${row}`)];
}
const only = (cells: Row): Row => cells;

describe("a row right under the headers", () => {
  it.each<[string, Row]>([
    ["formats", HINT],
    ["formats without a text in front", only({ created: "åååå-mm-dd", manualCase: "J/N", caseStatus: "Vælg fra liste" })],
    ["choices with commas and words", only({ caseStatus: "Opstået, Oplyst, Afgjort eller Afsluttet", manualCase: "Ja eller Nej" })],
    ["mere placeholders without a key", only({ caseStatus: "Vælg…", manualCase: "<Vælg>", title: "Fritekst" })],
    ["an example", { ...CASE, caseNumber: "Eksempel: 2026-00001" }],
    ["an example, abbreviated", { ...CASE, caseNumber: "Fx 2026-00001" }],
    ["instructions in words", only({ created: "Dato", documentCount: "Indtast et helt tal", kle: "8 tegn" })],
  ])("is set aside: %s", (_, hint) => expect(ignored([hint, CASE])).toEqual([["2026-1"], ["hint 1"]]));

  it.each<[string, Row]>([
    ["a case", CASE],
    ["a case with one stray hint", { ...CASE, manualCase: "Ja/Nej" }],
    ["a case whose lists are not filled in yet", only({ caseNumber: "2026-2", title: "Ny", caseStatus: "Vælg…", manualCase: "Vælg…" })],
    [
      "a case with every field wrong",
      { ...CASE, kle: "?", facet: "x", caseStatus: "ukendt", created: "snart", documentCount: "mange", manualCase: "måske" },
    ],
    ["a system that begins with the word", { ...CASE, caseNumber: "Eksempelsag-12" }],
    ["hints among as much that is valid", { ...CASE, manualCase: "Ja/Nej", caseStatus: "Vælg…" }],
  ])("is data: %s", (_, row) => expect(ignored([row, CASE])).toEqual([[row["caseNumber"], "2026-1"], []]));

  it("may be two, but a hint further down is data", () => {
    expect(ignored([HINT, { ...CASE, caseNumber: "Eksempel" }, CASE])).toEqual([["2026-1"], ["hint 1", "hint 2"]]);
    expect(ignored([CASE, HINT])[1]).toEqual([]);
    expect(ignored([HINT, HINT, HINT])[1]).toEqual(["hint 1", "hint 2"]);
  });
});

describe("rows at the end", () => {
  const OTHER = { ...CASE, caseNumber: "2026-2", documentCount: "4" };
  it.each<[string, Row, string]>([
    ["I alt and a number", { caseNumber: "I alt", documentCount: 99 }, "total 3"],
    ["the word in another column", { title: "Sum:", documentCount: 7, created: 2 }, "total 3"],
    ["a word and no numbers", { caseNumber: "Total" }, "total 3"],
    ["a word with a little more", { caseNumber: "I alt (2 sager)" }, "total 3"],
    ["the sum of the column without a word", { documentCount: 7 }, "total 3"],
    ["a note", { caseNumber: "Note: trukket 1. maj" }, "note 3"],
    ["a sentence for a key", { caseNumber: "Listen er trukket fra KMD Sag" }, "note 3"],
    ["a footnote", { caseNumber: "* kun åbne sager" }, "note 3"],
  ])("are set aside: %s", (_, row, reported) => expect(ignored([CASE, OTHER, row])).toEqual([["2026-1", "2026-2"], [reported]]));

  it.each<[string, Row]>([
    ["a key alone", { caseNumber: "2026-3" }],
    ["a number that is no sum", { documentCount: 8 }],
    ["a title that begins with such a word", { title: "Samlet plan for byen", documentCount: 3 }],
    ["a total word beside a status", { caseNumber: "I alt", caseStatus: "Oplyst" }],
    ["a title alone", { title: "Note: ring til borgeren i morgen" }],
    ["a key that begins with a note word", { caseNumber: "OBS-12" }],
    ["a long text in a column that is not the key", { title: "Listen er trukket fra KMD Sag" }],
  ])("are data: %s", (_, row) => expect(ignored([CASE, OTHER, row])).toEqual([["2026-1", "2026-2", row["caseNumber"] ?? ""], []]));

  it("are set aside wherever they stand", () => {
    expect(
      ignored([
        CASE,
        { caseNumber: "I alt", documentCount: 3 },
        CASE,
        { caseNumber: "I alt", documentCount: 6 },
        { caseNumber: "Kilde: KMD" },
      ]),
    ).toEqual([
      ["2026-1", "2026-1"],
      ["total 2", "total 4", "note 5"],
    ]);
  });
  it("are none in an Excel table either", () => {
    expect(ignored([CASE, { caseNumber: "Kilde: KMD" }], "cases", KEYS, "Sager")[1]).toEqual(["note 2"]);
    expect(ignored([CASE, { caseNumber: "I alt", documentCount: 3 }], "cases", KEYS, "Sager")[1]).toEqual(["total 2"]);
  });
});

describe("the headers repeated further down", () => {
  const spec = registerSpec("cases");
  const HEADERS: Row = Object.fromEntries(KEYS.map((key) => [key, spec.columns.find((column) => column.key === key)!.header.da]));
  it("are set aside wherever they stand", () => {
    expect(ignored([CASE, HEADERS, { ...CASE, caseNumber: "2026-2" }, HEADERS, { caseNumber: "Total", documentCount: 6 }])).toEqual([
      ["2026-1", "2026-2"],
      ["header 2", "header 4", "total 5"],
    ]);
  });
  it("are data when a cell says anything else, or only the first says it", () => {
    expect(ignored([CASE, { ...HEADERS, title: "Ansøgning" }, { caseNumber: HEADERS["caseNumber"]! }])[1]).toEqual([]);
  });
});

describe("setRowsAside", () => {
  it("leaves the mapping spanning what is left", () => {
    const data = ignoreRows(makeRegister("cases", [HINT, CASE, CASE, { caseNumber: "I alt", documentCount: 6 }], KEYS));
    expect(data).toMatchObject({
      rowCount: 2,
      mapping: {
        headerRow: 0,
        firstRow: 2,
        rowSpan: 2,
        ignored: [
          { kind: "hint", row: 1, text: "Sagens nummer" },
          { kind: "total", row: 4, text: "I alt" },
        ],
      },
    });
    expect([...data.sheetRows]).toEqual([2, 3]);
  });
  it("may leave nothing", () => expect(ignored([HINT])).toEqual([[], ["hint 1"]]));

  it("keeps all rows, in order, or tells of them; whatever they hold", () => {
    const cell = fc.oneof(
      fc.constantFrom<CellValue>("", "I alt", "Vælg…", "Ja/Nej", "dd-mm-åååå", "Note: a", "G01", 6, true),
      fc.string(),
      fc.double(),
    );
    const rows = fc.array(
      fc.record(Object.fromEntries(KEYS.map((key) => [key, cell]))).filter((row) => KEYS.some((key) => String(row[key]).trim() !== "")),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(rows, (given) => {
        const data = ignoreRows(makeRegister("cases", given, KEYS));
        const reported = (data.mapping.ignored ?? []).map(({ row }) => row);
        return (
          JSON.stringify([...reported, ...data.sheetRows].sort((a, b) => a - b)) === JSON.stringify(given.map((_, i) => i + 1)) &&
          KEYS.every((key) => data.columns[key]!.length === data.rowCount)
        );
      }),
    );
  });

  it("reads hints of the other registers", () => {
    const keys = ["systemId", "systemName", "systemType", "caseBearing", "contractStart", "supplierCvr"];
    const hint = {
      systemName: "Systemets navn",
      systemType: "Vælg",
      caseBearing: "Ja/Nej",
      contractStart: "dd.mm.åååå",
      supplierCvr: "8 cifre",
    };
    expect(ignored([hint, { systemId: "S1", systemName: "Nexus" }], "systems", keys)).toEqual([["S1"], ["hint 1"]]);
  });
});

describe("ignoredRowsLines", () => {
  const rows = (count: number, kind: IgnoredRow["kind"] = "total"): IgnoredRow[] =>
    Array.from({ length: count }, (_, i) => ({ kind, row: 6 + i, text: "I alt" }));
  it("tells of each kind in one sentence", () => {
    expect(ignoredRowsLines([...rows(1), { kind: "heading", row: 2, text: "Social\n og Sundhed" }], "Sager", "da")).toEqual([
      "1 række på arket ”Sager” er læst som en underoverskrift, ikke som en række i registret: række 3 (”Social og Sundhed”).",
      "1 række på arket ”Sager” er læst som en sum, ikke som en række i registret: række 7 (”I alt”).",
    ]);
  });
  it("names the first and counts the others", () => {
    expect(ignoredRowsLines(rows(4), "Sager", "da")[0]).toMatch(/: række 7 .*, række 8 .*, række 9 .* og række 10 \(”I alt”\)\.$/);
    expect(ignoredRowsLines(rows(12), "Sager", "da")).toEqual([
      "12 rækker på arket ”Sager” er læst som summer, ikke som rækker i registret: række 7 (”I alt”), række 8 (”I alt”), række 9 (”I alt”) og 9 andre.",
    ]);
  });
});

import fc from "fast-check";
import { isBlank, type CellValue } from "../model/cell";
import type { RegisterData } from "../model/register-data";
import { registerSpec } from "../registers";
import { foldText } from "../text/fold";
import { makeRegister } from "../testing/make-register";
import { allTheirs, applyImport } from "./apply-import";
import type { ImportPlan, ImportSheet } from "./import-plan";
import type { ImportSource } from "./import-source";
import { IMPORT_SOURCES } from "./kitos";
import { mergeInto, planFor } from "./testing/merge-into";

/** Few words, so that keys meet: by letter, by punctuation, as numbers, as lists of names. */
const WORDS = [
  "A",
  "a",
  "A ",
  "B",
  "B-1",
  "b1",
  "A, B",
  "B, C",
  "C",
  "KITOS-1",
  "--",
  "K-1",
  "I drift",
  "Under indfasning",
  "27.60.04, 29",
  "KMD Sag",
];
const CELL: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<CellValue>("", ...WORDS) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<CellValue>("01-02-2025", 45_000, 3, "3", "#N/A", true, " ", "=1+1", "1.250,50", 1e300, -0, "(Slettes)"),
  },
  { weight: 1, arbitrary: fc.string() },
);

function sheetArbitrary(source: ImportSource): fc.Arbitrary<ImportSheet> {
  const known = [...new Set([...source.ids.map(({ header }) => header), ...source.columns.flatMap(({ headers }) => headers)])];
  return fc.shuffledSubarray(known, { minLength: 1 }).chain((headers) =>
    fc.array(fc.array(CELL, { minLength: headers.length + 1, maxLength: headers.length + 1 }), { maxLength: 7 }).map((rows) => ({
      headers: [...headers, "Egen kolonne"],
      rows,
      firstRow: 4,
    })),
  );
}

function registerArbitrary(source: ImportSource): fc.Arbitrary<RegisterData> {
  const keys = registerSpec(source.register).columns.map(({ key }) => key);
  const wanted = source.columns.map(({ column }) => column);
  const some = [...new Set([registerSpec(source.register).keyColumn, ...wanted])].filter((key) => keys.includes(key));
  return fc
    .tuple(
      fc.subarray(some, { minLength: 1 }),
      fc.array(fc.array(CELL, { minLength: some.length, maxLength: some.length }), { maxLength: 5 }),
    )
    .map(([columns, rows]) =>
      makeRegister(
        source.register,
        rows.map((row) => Object.fromEntries(columns.map((key, i) => [key, row[i]!]))),
        columns,
      ),
    );
}

const isNothing = (plan: ImportPlan): void => {
  expect({ added: plan.added, filled: plan.filled, conflicts: plan.conflicts, clears: plan.clears }).toEqual({
    added: [],
    filled: [],
    conflicts: [],
    clears: [],
  });
};

describe.each(IMPORT_SOURCES.map((source) => [source.id, source] as const))("importing %s", (kind, source) => {
  const both = fc.tuple(sheetArbitrary(source), registerArbitrary(source));

  it("comes to the same when it is done again with theirs taken", () => {
    fc.assert(
      fc.property(both, ([sheet, register]) => {
        const first = planFor(kind, sheet, register);
        const merged = mergeInto(register, applyImport(first, allTheirs(first)));
        const second = planFor(kind, sheet, merged);
        isNothing(second);
      }),
      { numRuns: 250 },
    );
  });

  it("has every row and column of the import in exactly one list, and names each value once", () => {
    fc.assert(
      fc.property(both, ([sheet, register]) => {
        const plan = planFor(kind, sheet, register);
        const filled = sheet.rows.flatMap((row, i) => (row.every(isBlank) ? [] : [sheet.firstRow + i]));
        const listed = [...plan.added, ...plan.merged, ...plan.left].map(({ sourceRow }) => sourceRow);
        expect(listed.sort((a, b) => a - b)).toEqual(filled);
        const columns = sheet.headers.flatMap((header, i) => (isBlank(header) && sheet.rows.every((row) => isBlank(row[i]!)) ? [] : [i]));
        expect([...plan.columnsUsed, ...plan.columnsLeft].map(({ index }) => index).sort((a, b) => a - b)).toEqual(columns);
        const ids = [...plan.filled, ...plan.conflicts, ...plan.clears].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const rows = plan.merged.flatMap((row) => row.rows);
        expect(new Set(rows).size).toBe(rows.length);
        expect(rows.length + plan.onlyMine).toBe(register.rowCount);
      }),
      { numRuns: 150 },
    );
  });

  it("never changes an identifier, and clears or overwrites only what the user names", () => {
    const { keyColumn } = registerSpec(source.register);
    fc.assert(
      fc.property(both, ([sheet, register]) => {
        const plan = planFor(kind, sheet, register);
        const { changes } = applyImport(plan, { useTheirs: new Set(), clear: new Set() });
        for (const { column, expected } of changes) expect([column === keyColumn, isBlank(expected)]).toEqual([false, true]);
        for (const { column, theirs } of [...plan.filled, ...plan.conflicts])
          expect([column === keyColumn, isBlank(theirs)]).toEqual([false, false]);
      }),
      { numRuns: 200 },
    );
  });

  it("declares headers that its editions have, and columns, words and keys that the register has", () => {
    const known = new Set(source.editions.flatMap(({ headers }) => headers.map(foldText)));
    const extra = ["IT Kontrakt Navn", "Opsigelse", "Ansvarlig organisationsenhed"].map(foldText);
    for (const header of [
      ...source.ids.map((id) => id.header),
      ...source.signature.flat(),
      ...source.columns.flatMap(({ headers }) => headers),
    ])
      expect([header, known.has(foldText(header)) || extra.includes(foldText(header))]).toEqual([header, true]);
    const spec = registerSpec(source.register);
    const columns = new Map(spec.columns.map((column) => [column.key, column]));
    for (const { column, words = {} } of source.columns) {
      expect(columns.has(column)).toBe(true);
      for (const value of Object.values(words)) expect(columns.get(column)!.choices!.map((choice) => choice.value)).toContain(value);
    }
    expect(new Set(source.columns.map(({ column }) => column)).size).toBe(source.columns.length);
    expect(source.keys[0]!.column).toBe(spec.keyColumn);
    for (const { column } of source.keys.slice(1)) expect(source.columns.map((filled) => filled.column)).toContain(column);
  });
});

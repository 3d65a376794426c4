import fc from "fast-check";
import type { CellValue } from "../model/cell";
import { REGISTERS, registerSpec } from "../registers";
import type { ColumnSpec, RegisterSpec } from "../registers/register";
import { headerReader } from "./header-index";
import { recogniseWorkbook } from "./recognise";
import { sheet } from "./testing/sheet-info";

/** How people write the same header: case, blanks, æøå, hyphens, stars, "(påkrævet)", breaks. */
const HANDS: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => ` ${text} `,
  (text) => text.replace(/ /g, "  "),
  (text) => text.replace(/ /g, "\n"),
  (text) => text.replace(/-/g, " "),
  (text) => text.replace(/ /g, "-"),
  (text) => `${text} *`,
  (text) => `${text}:`,
  (text) => `${text} (påkrævet)`,
  (text) => text.replace(/æ/g, "ae").replace(/ø/g, "oe").replace(/å/g, "aa").replace(/Å/g, "Aa"),
  (text) => text.normalize("NFD"),
];

/** Wordings of a column that its register reads as no other: a few synonyms are another column's own title in another register only. */
const wordings = (register: RegisterSpec, column: ColumnSpec): string[] =>
  [column.header.da, column.header.en, ...column.synonyms].filter((text) => headerReader(register)(text)?.key === column.key);

const anyRegister = fc.constantFrom(...REGISTERS.map(({ id }) => id));
const written = (register: RegisterSpec): fc.Arbitrary<{ key: string; header: string }[]> =>
  fc
    .tuple(
      ...register.columns.map((column) =>
        fc
          .tuple(fc.constantFrom(...wordings(register, column)), fc.constantFrom(...HANDS))
          .map(([text, hand]) => ({ key: column.key, header: hand(text) })),
      ),
    )
    .chain((columns) => fc.shuffledSubarray(columns, { minLength: columns.length }));

describe("position, wording and surroundings do not matter", () => {
  it("columns in any order under any accepted header, own columns between, two title rows above", () => {
    fc.assert(
      fc.property(
        anyRegister.chain((id) => fc.tuple(fc.constant(id), written(registerSpec(id)), fc.nat(3), fc.boolean())),
        ([id, columns, own, titles]) => {
          const cells = [...columns];
          for (let i = 0; i < own; i++) cells.splice((i * 5) % (cells.length + 1), 0, { key: "", header: `Vores felt nr. ${i}` });
          const rows: CellValue[][] = [
            ...(titles ? [["Eksempelkommune"], ["Opdateret den 24. november"]] : []),
            cells.map(({ header }) => header),
            cells.map(() => "x"),
          ];
          const found = recogniseWorkbook([sheet("Ark1", rows)]);
          expect(found.questions).toEqual([]);
          expect(found.mappings.map((mapping) => mapping.register)).toEqual([id]);
          const [mapping] = found.mappings;
          expect(mapping!.headerRow).toBe(titles ? 2 : 0);
          expect(Object.fromEntries(Object.entries(mapping!.columns).map(([key, { column }]) => [key, column]))).toEqual(
            Object.fromEntries(cells.flatMap(({ key }, column) => (key === "" ? [] : [[key, column]]))),
          );
          expect(mapping!.unmatched).toHaveLength(own);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("a header in plural or singular is the same column, but not where it could be two", () => {
    const read = headerReader(registerSpec("systems"));
    expect(
      ["Leverandører", "Systemtyper", "Systemejere", "KLE-hovedgruppe", "Suppliers", "Forvaltningerne"].map((header) => read(header)?.key),
    ).toEqual(["supplier", "systemType", "owner", "kleMainGroups", "supplier", "department"]);
    expect(read("Navn")).toBeUndefined();
    expect(read("Id")).toBeUndefined();
  });
});

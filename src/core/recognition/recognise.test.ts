import fc from "fast-check";
import { REGISTERS } from "../registers";
import { unclearRegisters } from "./choice";
import { recogniseWorkbook } from "./recognise";
import { data, sheet } from "./testing/sheet-info";

const SYSTEMS = ["System-id", "Systemnavn", "Leverandør", "Systemtype", "Sagsbærende", "Forvaltning"];
const KITOS = [
  "Id",
  "IT Kontrakt Navn (påkrævet)",
  "IT Kontrakt Id",
  "Bemærkning",
  "Indgået",
  "Uopsigeligt til",
  "Udløbsdato",
  "Kontrakten opsagt",
];

describe("recogniseWorkbook", () => {
  it.each(REGISTERS.flatMap((register) => (["da", "en"] as const).map((language) => [register.id, language, register] as const)))(
    "finds %s by its own headers in %s, in any order",
    (id, language, register) => {
      const headers = register.columns.map((column) => column.header[language]).reverse();
      const found = recogniseWorkbook([sheet("Ark1", [headers, data(headers.length)])]);
      expect(found.mappings).toMatchObject([{ register: id, headerRow: 0, firstRow: 1, rowSpan: 1, missing: [], unmatched: [] }]);
      expect(found.lookedFor.map((looked) => looked.register)).not.toContain(id);
    },
  );

  it("reads past title rows and a used range that does not begin in A1, and keeps the municipality's own columns apart", () => {
    const found = recogniseWorkbook([sheet("Ark1", [["Overblik 2026"], [], ["Nr.", ...SYSTEMS], data(7)], { at: [3, 2], rows: 12 })]);
    expect(found.mappings[0]).toMatchObject({
      register: "systems",
      headerRow: 5,
      firstRow: 6,
      rowSpan: 9,
      unmatched: [{ column: 2, header: "Nr." }],
    });
    expect(found.mappings[0]!.columns["systemId"]).toEqual({ column: 3, header: "System-id" });
  });

  it("ignores case, asterisks, punctuation, line breaks, æøå and idle brackets", () => {
    const headers = ["SYSTEM ID *", "system-\nnavn", "LEVERANDOER", "Systemtype (påkrævet)", "Sagsbaerende (Ja/Nej)", "Aarlig udgift"];
    const { mappings } = recogniseWorkbook([sheet("Ark1", [headers, data(6)])]);
    expect(Object.keys(mappings[0]!.columns)).toEqual(["systemId", "systemName", "supplier", "systemType", "caseBearing", "yearlyCost"]);
  });

  it("reads two header rows: groups above, and headers merged over both rows", () => {
    const { mappings } = recogniseWorkbook([
      sheet("Ark1", [["System", "", "Leverandør", "Kontrakt", "", ""], ["Id", "Navn", "", "Id", "Indgået", "Udløbsdato"], data(6)]),
    ]);
    expect(mappings[0]).toMatchObject({ headerRow: 1, firstRow: 2 });
    expect(Object.fromEntries(Object.entries(mappings[0]!.columns).map(([key, mapped]) => [key, mapped.column]))).toEqual({
      systemName: 0 + 1,
      systemId: 0,
      supplier: 2,
      contractId: 3,
      contractStart: 4,
      contractEnd: 5,
    });
  });

  it("uses a table's own rectangle and leaves its totals row out", () => {
    const table = { name: "tblSystemer", rect: { row: 2, column: 1, rowCount: 5, columnCount: 6 }, hasHeaders: true, hasTotals: true };
    const { mappings } = recogniseWorkbook([
      sheet("Ark1", [["Titel"], [], ["", ...SYSTEMS], ["", ...data(6)]], { rows: 30, tables: [table] }),
    ]);
    expect(mappings).toMatchObject([{ table: "tblSystemer", headerRow: 2, firstRow: 3, rowSpan: 3 }]);
  });

  it("takes the better of several candidates and tells the others", () => {
    const found = recogniseWorkbook([
      sheet("Gammel kopi", [SYSTEMS, data(6)]),
      sheet("Systemer og kontrakter", [[...SYSTEMS, "Systemejer"], data(7), data(7)]),
      sheet("Skabelon", [REGISTERS[0]!.columns.map((column) => column.header.da)]),
    ]);
    expect(found.mappings.map((mapping) => mapping.sheet)).toEqual(["Systemer og kontrakter"]);
    expect(found.leftOut.map(({ mapping, reason }) => [mapping.sheet, reason]).sort()).toEqual([
      ["Gammel kopi", "copy"],
      ["Skabelon", "no-rows"],
    ]);
  });

  it("asks when two candidates are nearly as good, and until then the register is not there", () => {
    const found = recogniseWorkbook([sheet("Systemer", [SYSTEMS, data(6)]), sheet("Systemer (2)", [SYSTEMS, data(6), data(6)])]);
    expect(found.mappings).toEqual([]);
    expect(found.questions).toMatchObject([
      { kind: "which-sheet", register: "systems", candidates: [{ sheet: "Systemer" }, { sheet: "Systemer (2)", rows: 2 }] },
    ]);
    expect(unclearRegisters(found.questions)).toEqual(["systems"]);
    expect(found.lookedFor.map(({ register }) => register)).toContain("systems");
  });

  it("recognises the KITOS contract sheet as contracts, without making contract names system names", () => {
    const { mappings } = recogniseWorkbook([sheet("IT Kontrakter", [KITOS, data(8)])]);
    expect(mappings[0]!.register).toBe("systems");
    expect(Object.keys(mappings[0]!.columns)).toEqual([
      "contractId",
      "contractName",
      "contractStart",
      "boundUntil",
      "contractEnd",
      "contractTerminated",
      "remark",
    ]);
    expect(mappings[0]!.unmatched).toEqual([{ column: 0, header: "Id" }]);
    expect(mappings[0]!.missing).toContain("systemId");
  });

  it("does not take a lookup sheet, an address list or an empty sheet, and says why", () => {
    const found = recogniseWorkbook([
      sheet("IT Systemer", [["Id", "Navn"], data(2)]),
      sheet("Opslag", [["Systemnavn", "Leverandør"], data(2)]),
      sheet("Kontakter", [["Ansvarlig", "Forvaltning", "Status", "Bemærkning"], data(4)]),
      { name: "Tom", visibility: "visible", used: null, tables: [], top: [] },
    ]);
    expect(found.mappings).toEqual([]);
    expect(found.rejected.map((rejection) => [rejection.sheet, rejection.reason])).toEqual([
      ["IT Systemer", "no-known-headers"],
      ["Opslag", "too-few-columns"],
      ["Kontakter", "key-columns-missing"],
      ["Tom", "empty"],
    ]);
    expect(found.lookedFor.map((looked) => looked.register)).toEqual(REGISTERS.map(({ id }) => id));
  });

  it("does not take a data row that happens to hold header words for the header row", () => {
    const { mappings } = recogniseWorkbook([sheet("Ark1", [SYSTEMS, ["Kontrakt-id", "Status", "Indgået", "", "", ""], data(6)])]);
    expect(mappings[0]!.headerRow).toBe(0);
  });

  it("reads two tables on one sheet as two registers, each from its own columns", () => {
    const interfaces = ["Snitflade-id", "Afsendersystem", "Modtagersystem", "Beslutning"];
    const top = [[...SYSTEMS, "", ...interfaces], data(11)];
    const tables = [
      { name: "Tabel1", rect: { row: 0, column: 0, rowCount: 2, columnCount: 6 }, hasHeaders: true, hasTotals: false },
      { name: "Tabel2", rect: { row: 0, column: 7, rowCount: 2, columnCount: 4 }, hasHeaders: true, hasTotals: false },
    ];
    const { mappings, rejected } = recogniseWorkbook([sheet("Ark1", top, { tables })]);
    expect(mappings.map(({ register, table, unmatched }) => [register, table, unmatched])).toEqual([
      ["systems", "Tabel1", []],
      ["interfaces", "Tabel2", []],
    ]);
    expect(rejected).toEqual([]);
  });

  it("says why a table can't be read", () => {
    const rect = { row: 0, column: 0, rowCount: 2, columnCount: 6 };
    const found = recogniseWorkbook([
      sheet("A", [data(6), data(6)], { tables: [{ name: "UdenOverskrifter", rect, hasHeaders: false, hasTotals: false }] }),
      sheet("B", [data(6)], { rows: 90, tables: [{ name: "Langt nede", rect: { ...rect, row: 60 }, hasHeaders: true, hasTotals: false }] }),
    ]);
    expect(found.rejected.map(({ table, reason }) => [table, reason])).toEqual([
      ["UdenOverskrifter", "table-without-headers"],
      [undefined, "no-known-headers"],
      ["Langt nede", "table-header-too-far-down"],
      [undefined, "no-known-headers"],
    ]);
  });

  it("takes the one column whose header fits best when two headers mean the same", () => {
    const { mappings } = recogniseWorkbook([sheet("Ark1", [["System", ...SYSTEMS], data(7)])]);
    expect(mappings[0]!.columns["systemName"]).toEqual({ column: 2, header: "Systemnavn" });
    expect(mappings[0]!.unmatched).toEqual([{ column: 0, header: "System" }]);
  });

  it("never throws, maps only cells of the sheet, and gives the same answer twice, whatever stands in the sheet", () => {
    const headers = REGISTERS.flatMap((register) => register.columns.flatMap((column) => [column.header.da, ...column.synonyms]));
    const cell = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...headers) }, fc.string(), fc.integer(), fc.boolean(), fc.constant(""));
    const grid = fc
      .integer({ min: 1, max: 12 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));
    fc.assert(
      fc.property(fc.array(grid, { maxLength: 3 }), (grids) => {
        const sheets = grids.map((rows, i) => sheet(`Ark${i}`, rows));
        const found = recogniseWorkbook(sheets);
        for (const mapping of [...found.mappings, ...found.leftOut.map(({ mapping }) => mapping)]) {
          const { top } = sheets.find((candidate) => candidate.name === mapping.sheet)!;
          const places = Object.values(mapping.columns).map((mapped) => mapped.column);
          expect(new Set(places).size).toBe(places.length);
          for (const { column, header } of Object.values(mapping.columns))
            expect([top[mapping.headerRow]![column], top[mapping.headerRow - 1]?.[column]].map((value) => String(value).trim())).toContain(
              header,
            );
        }
        expect(recogniseWorkbook(sheets)).toEqual(found);
      }),
    );
  });
});

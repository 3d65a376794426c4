import fc from "fast-check";
import { REGISTERS } from "../registers";
import { withChoice } from "./answer";
import type { MappingChoice } from "./choice";
import { recogniseWorkbook } from "./recognise";
import { choicesCodec, MOST_CHOICES } from "./stored-choices";
import { data, sheet } from "./testing/sheet-info";
import { anyText } from "../testing/any-text";

const HEADERS = ["System-id", "Systemnavn", "Kaldes", "Leverandør", "Systemtype", "Forvaltning"];
const SHEET = sheet("Ark1", [HEADERS, data(6)]);
const choose = (columns: MappingChoice["columns"], more: Partial<MappingChoice> = {}): MappingChoice => ({
  sheet: "Ark1",
  register: "systems",
  columns,
  ...more,
});

describe("what the user has chosen", () => {
  it("comes before recognition: another header, no header, and the rest as recognised", () => {
    const [mapping] = recogniseWorkbook([SHEET], [choose({ systemName: "Kaldes", supplier: null })]).mappings;
    expect(mapping).toMatchObject({
      columns: { systemId: { column: 0 }, systemName: { column: 2, header: "Kaldes" }, systemType: { column: 4 } },
      byChoice: true,
      unmatched: [{ header: "Systemnavn" }, { header: "Leverandør" }],
    });
    expect(mapping!.missing).toContain("supplier");
    expect(mapping).not.toHaveProperty("lost");
  });

  it("holds when columns move", () => {
    const moved = sheet("Ark1", [["Titel"], [...HEADERS].reverse(), data(6)]);
    expect(recogniseWorkbook([moved], [choose({ systemName: "Kaldes" })]).mappings[0]!.columns["systemName"]).toEqual({
      column: 3,
      header: "Kaldes",
    });
  });

  it("a header that is gone makes the column missing and is told, never another column instead", () => {
    const renamed = sheet("Ark1", [HEADERS.map((header) => (header === "Kaldes" ? "Navn i daglig tale" : header)), data(6)]);
    const [mapping] = recogniseWorkbook([renamed], [choose({ systemName: "Kaldes" })]).mappings;
    expect(mapping!.missing).toContain("systemName");
    expect(mapping!.lost).toEqual([{ key: "systemName", header: "Kaldes" }]);
  });

  it("takes the header from the column that it was recognised for", () => {
    const [mapping] = recogniseWorkbook([SHEET], [choose({ owner: "Leverandør" })]).mappings;
    expect(mapping!.columns["owner"]).toEqual({ column: 3, header: "Leverandør" });
    expect(mapping!.missing).toContain("supplier");
  });

  it("tells headers of the same text apart by their group, else by number", () => {
    const twice = sheet("Ark1", [["System", "", "Kontrakt", ""], ["Id", "Navn", "Id", "Navn"], data(4)]);
    const [mapping] = recogniseWorkbook([twice], [choose({ systemName: "Kontrakt / Navn", supplier: "System / Navn" })]).mappings;
    expect(mapping!.columns).toMatchObject({ systemName: { column: 3 }, supplier: { column: 1, header: "Navn", name: "System / Navn" } });
    const plain = sheet("Ark1", [["Navn", "Navn", "System-id"], data(3)]);
    expect(recogniseWorkbook([plain], [choose({ systemName: "Navn (2)" })]).mappings[0]!.columns["systemName"]!.column).toBe(1);
  });

  it("points out the header row, and finds it by the headers when rows have been put in above", () => {
    const rows = [["Nøgle", "Kald"], ["Vejledning", "Skriv her"], data(2)];
    const chosen = choose({ systemId: "Nøgle", systemName: "Kald" }, { headerRow: 0 });
    expect(recogniseWorkbook([sheet("Ark1", rows)], [chosen]).mappings).toMatchObject([
      { headerRow: 0, columns: { systemId: { column: 0 } } },
    ]);
    expect(recogniseWorkbook([sheet("Ark1", [["Titel"], [], ...rows])], [chosen]).mappings).toMatchObject([{ headerRow: 2 }]);
    expect(recogniseWorkbook([SHEET], [choose({}, { headerRow: 1 })]).mappings).toMatchObject([{ headerRow: 1, rowSpan: 0, columns: {} }]);
  });

  it("is kept but idle when its sheet is gone; recognition then goes on by itself", () => {
    const gone = choose({ systemName: "Kaldes" }, { sheet: "Væk" });
    const found = recogniseWorkbook([SHEET], [gone]);
    expect(found).toMatchObject({ idle: [gone], followed: [], mappings: [{ sheet: "Ark1", columns: { systemName: { column: 1 } } }] });
  });

  it("follows a range that has become a table, and a table that has been renamed", () => {
    const table = { name: "Tabel1", rect: { row: 0, column: 0, rowCount: 2, columnCount: 6 }, hasHeaders: true, hasTotals: false };
    const tabled = sheet("Ark1", [HEADERS, data(6)], { tables: [table] });
    for (const choice of [choose({ systemName: "Kaldes" }), choose({ systemName: "Kaldes" }, { table: "Gammel" })])
      expect(recogniseWorkbook([tabled], [choice]).mappings).toMatchObject([{ table: "Tabel1", columns: { systemName: { column: 2 } } }]);
  });

  it("does not go to a small table beside the range that was chosen", () => {
    const table = { name: "Opslag", rect: { row: 5, column: 8, rowCount: 3, columnCount: 2 }, hasHeaders: true, hasTotals: false };
    const rows = [HEADERS, data(6), [], [], [], [...Array<string>(8).fill(""), "Kode", "Tekst"], []];
    expect(recogniseWorkbook([sheet("Ark1", rows, { tables: [table] })], [choose({})]).mappings).toMatchObject([{ headerRow: 0 }]);
  });

  it("one place has one choice and one register one place", () => {
    const first = choose({});
    const other = choose({}, { sheet: "Ark2" });
    const none = choose({}, { sheet: "Ark3", register: null });
    expect(withChoice([first, none], other)).toEqual([none, other]);
    expect(withChoice([first, none], choose({}, { register: "cases" }))).toEqual([none, choose({}, { register: "cases" })]);
    expect(recogniseWorkbook([SHEET, sheet("Ark2", [HEADERS, data(6)])], [first, other])).toMatchObject({
      idle: [first],
      mappings: [{ sheet: "Ark2" }],
    });
  });
});

describe("what the workbook remembers", () => {
  const text = anyText();
  const choice: fc.Arbitrary<MappingChoice> = fc
    .record(
      {
        sheet: text,
        table: text,
        register: fc.option(fc.constantFrom(...REGISTERS.map(({ id }) => id))),
        at: fc.string({ maxLength: 10 }),
        together: fc.constant(true as const),
        only: fc.constant(true as const),
        headerRow: fc.nat(1_048_575),
        columns: fc.dictionary(fc.string({ minLength: 1, maxLength: 20 }), fc.option(text), { noNullPrototype: true }),
      },
      { requiredKeys: ["sheet", "register", "columns"] },
    )
    .filter(({ columns }) => !("__proto__" in columns && Object.hasOwn(columns, "__proto__")));

  it("comes back as it was written", () =>
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 5 }), (choices) => {
        const stored = { value: choices, broken: [], unknown: {} };
        expect(choicesCodec.decode(choicesCodec.encode(stored))).toEqual({ state: "current", ...stored });
      }),
    ));

  it("a text of a version that knew no parts is read as it was written", () =>
    expect(
      choicesCodec.decode(
        '{"version":1,"choices":[{"sheet":"Ark1","table":"T","register":"systems","headerRow":3,"columns":{"systemName":"Kaldes"}}]}',
      ),
    ).toMatchObject({
      state: "current",
      value: [{ sheet: "Ark1", table: "T", register: "systems", headerRow: 3, columns: { systemName: "Kaldes" } }],
    }));

  it("holds the newest where there are too many", () => {
    const choices = Array.from({ length: MOST_CHOICES + 1 }, (_, i) => ({ sheet: `Ark${i}`, register: null, columns: {} }));
    expect(choicesCodec.decode(choicesCodec.encode({ value: choices, broken: [], unknown: {} })).value).toEqual(choices.slice(1));
  });

  it("never throws on any string, nor does recognition on any choice", () => {
    fc.assert(fc.property(fc.oneof(text, fc.json()), (retained) => void choicesCodec.decode(retained)));
    const here = choice.map((made) => ({ ...made, sheet: "Ark1" }));
    fc.assert(
      fc.property(fc.array(fc.oneof(choice, here), { maxLength: 4 }), (choices) => {
        const found = recogniseWorkbook([SHEET], choices);
        expect([...found.followed, ...found.idle]).toHaveLength(choices.length);
      }),
    );
  });

  it.each([
    [undefined, "current"],
    ["", "unreadable"],
    ["[]", "unreadable"],
    ['{"version":1,"choices":[{"sheet":1}]}', "unreadable"],
    ['{"version":1,"choices":[{"sheet":"A","register":"galt","columns":{}}]}', "unreadable"],
    ['{"version":2,"anything":true}', "newer"],
  ])("%s is %s", (text, state) => {
    const broken = state === "unreadable" && text !== "" ? [text] : [];
    expect(choicesCodec.decode(text)).toEqual({ state, value: [], broken, unknown: {} });
  });
});

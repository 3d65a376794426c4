import { createWorkbook } from "../../xlsx/new";
import { csvText } from "./csv-text";
import { readExport, UnreadableFile } from "./read-export";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const rowsOf = (name: string, content: Uint8Array) => readExport(name, content).sheets.map(({ rows }) => rows);

describe("a workbook", () => {
  test("gives each sheet's rows from A1 on, as long as they are filled", () => {
    const rows = [["IT System", "Antal", "", "Aktiv"], [], ["Nexus", 7, "", true], ["", "", ""]];
    const file = createWorkbook({
      sheets: [
        { name: "Udtræk", rows },
        { name: "Tom", rows: [] },
      ],
      date1904: true,
    });
    expect(readExport("kitos.xlsx", file)).toEqual({
      name: "kitos.xlsx",
      sheets: [
        { name: "Udtræk", rows: [["IT System", "Antal", "", "Aktiv"], [], ["Nexus", 7, "", true]] },
        { name: "Tom", rows: [] },
      ],
      date1904: true,
    });
  });

  test("tells where a table ends, so that its row of totals is no record", () => {
    const rows = [
      ["IT System", "Pris"],
      ["Nexus", 7],
    ];
    const [sheet] = readExport("kitos.xlsx", createWorkbook({ sheets: [{ name: "Udtræk", rows, table: { name: "T" } }] })).sheets;
    expect(sheet!.tables).toEqual([
      { name: "T", rect: { row: 0, column: 0, rowCount: 2, columnCount: 2 }, hasHeaders: true, hasTotals: false },
    ]);
  });

  test.each([
    ["a text", bytes("IT System;Leverandør\nNexus;KMD"), /ren tekst/],
    ["a page", bytes("<html><body><table></table></body></html>"), /webside/],
    ["nothing", new Uint8Array(), /ikke en Excel-projektmappe|beskadiget/],
    ["an old workbook", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /./],
  ])("named .xlsx that is %s is refused in a sentence", (_what, content, sentence) => {
    const read = (): unknown => readExport("kitos.xlsx", content);
    expect(read).toThrow(UnreadableFile);
    try {
      read();
    } catch (error) {
      const { da, en } = (error as UnreadableFile).text;
      expect([da, en]).toEqual([expect.stringMatching(sentence), expect.stringMatching(/^The file/)]);
    }
  });
});

describe("separated values", () => {
  const TABLE = [
    ["IT System", "Note"],
    ["Nexus", "Æbler; pærer"],
    ["Cura", 'Linje 1\nog "2"'],
  ];
  const written = (by: string): string =>
    TABLE.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(by)).join("\r\n") + "\r\n\r\n";

  test.each([[";"], [","], ["\t"]])("are read with %j between them", (by) =>
    expect(rowsOf("kitos.csv", bytes(written(by)))).toEqual([TABLE]),
  );

  test("are read in the encodings that Excel saves them in", () => {
    const text = written(";");
    const wide = new Uint8Array(new Uint16Array([0xfeff, ...[...text].map((sign) => sign.charCodeAt(0))]).buffer);
    const windows = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    expect([bytes(text), bytes(`\ufeff${text}`), wide, windows].map((content) => rowsOf("a.CSV", content))).toEqual(
      new Array(4).fill([TABLE]),
    );
  });

  test("keep the numbers of their rows, and are refused where a quotation mark swallows the rows after it", () => {
    expect(rowsOf("a.csv", bytes("a;b\n\n;\n1;2\n\n;\n"))).toEqual([[["a", "b"], [""], ["", ""], ["1", "2"]]]);
    expect(() => rowsOf("a.csv", bytes('a;b\n1;2\n3;"4\n5;6\n'))).toThrow(/row 3 that is not closed/);
  });

  test("stay text, also what looks like a number, a date or a formula", () =>
    expect(rowsOf("a.csv", bytes("a;b;c\n007;01-02-2026;=1+1"))).toEqual([
      [
        ["a", "b", "c"],
        ["007", "01-02-2026", "=1+1"],
      ],
    ]));
});

test("a table written as separated values is read as it was, but for texts that could be formulas", () => {
  const rows = [
    ["Navn", "Note"],
    ["Æble; pære", 'Linje 1\n"2"'],
    ["=1+1", "-x"],
  ];
  const text = csvText(rows);
  expect(text.startsWith("\ufeff")).toBe(true);
  expect(rowsOf("a.csv", bytes(text))).toEqual([[rows[0], rows[1], ["'=1+1", "'-x"]]]);
});

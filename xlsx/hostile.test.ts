/** Files made to hurt: each is read right or refused by a sentence, in little time. Damaged text is in open.test.ts. */
import { WorkbookFileError, openWorkbook } from "./open";
import { buildTwin, sheetPath } from "./testing/twin";
import { changePart } from "./testing/change-part";

const sheet = (inner: string): Uint8Array => buildTwin({ sheets: [{ name: "Ark1", inner }] });
const rows = (inner: string, after = ""): Uint8Array => sheet(`<sheetData>${inner}</sheetData>${after}`);
const cell = (inner: string, attributes = ""): Uint8Array => rows(`<row r="1"><c r="A1"${attributes}>${inner}</c></row>`);

/** CPU time, which other programs on the machine do not change much. */
function opened(bytes: Uint8Array): { seconds: number; result: ReturnType<typeof openWorkbook> | WorkbookFileError } {
  const before = process.cpuUsage();
  let result: ReturnType<typeof openWorkbook> | WorkbookFileError;
  try {
    result = openWorkbook(bytes);
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    result = error;
  }
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, result };
}

const REFUSED: readonly (readonly [name: string, bytes: () => Uint8Array, code: string, part: string])[] = [
  ["a character that is none", () => cell("<v>&#x110000;</v>", ' t="str"'), "broken", sheetPath(0)],
  ["column XFE", () => rows('<row r="1"><c r="XFE1"><v>1</v></c></row>'), "broken", sheetPath(0)],
  ["a column of six letters", () => rows('<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>'), "broken", sheetPath(0)],
  ["row 1048577", () => rows('<row r="1048577"><c><v>1</v></c></row>'), "broken", sheetPath(0)],
  ["row 1e300", () => rows('<row r="1e300"><c><v>1</v></c></row>'), "broken", sheetPath(0)],
  [
    "100,000 elements inside each other",
    () => rows("", `<extLst>${"<a>".repeat(1e5)}${"</a>".repeat(1e5)}</extLst>`),
    "broken",
    sheetPath(0),
  ],
  ["a sheet of 60 MB of spaces", () => rows(" ".repeat(60e6)), "too-large", sheetPath(0)],
  ["a sheet of 2 million equal cells", () => rows(`<row>${"<c><v>1</v></c>".repeat(2e6)}</row>`), "too-large", sheetPath(0)],
  [
    "40 sheets of 10 MB of spaces",
    () =>
      buildTwin({
        sheets: Array.from({ length: 40 }, (_, i) => ({ name: `Ark${i}`, inner: `<sheetData>${" ".repeat(10e6)}</sheetData>` })),
      }),
    "too-large",
    sheetPath(1),
  ],
];

test.each(REFUSED)("refused: %s", (_, bytes, code, part) => {
  const { seconds, result } = opened(bytes());
  expect(result).toMatchObject({ code, place: { part }, da: expect.stringContaining(part), en: expect.stringContaining(part) });
  expect(seconds).toBeLessThan(2);
});

test("a part that nobody reads may be as large as it likes: it is not unpacked", () => {
  const bytes = buildTwin({
    sheets: [{ name: "Ark1", inner: '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>' }],
    parts: [{ path: "xl/media/stor.bin", content: new Uint8Array(100e6) }],
  });
  const { seconds, result } = opened(bytes);
  expect(result).toMatchObject({ workbook: { sheets: [{ cells: { byRow: { 0: { 0: { value: 7 } } } } }] } });
  expect(seconds).toBeLessThan(1);
});

const READ: readonly (readonly [name: string, bytes: () => Uint8Array, first: unknown])[] = [
  [
    "one CDATA in the first of 60,000 cells with text",
    () =>
      rows(
        `<row><c t="str"><v><![CDATA[a</c>b]]></v></c></row>${Array.from({ length: 60_000 }, (_, i) => `<row><c t="str"><v>${"x".repeat(60)}${i}</v></c></row>`).join("")}`,
      ),
    { value: "a</c>b" },
  ],
  [
    "5,000 ends of cells, each in a CDATA of its own",
    () => cell(`<v>${"<![CDATA[</c>]]>".repeat(5_000)}x</v>`, ' t="str"'),
    { value: `${"</c>".repeat(5_000)}x` },
  ],
  ["200,000 unknown elements in a cell", () => cell(`${"<vx/>".repeat(2e5)}<v>7</v>`), { value: 7 }],
  [
    "an array formula over the whole sheet",
    () =>
      rows(
        `<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">7</f><v>7</v></c></row><row r="1048576"><c r="XFD1048576"><v>7</v></c></row>`,
      ),
    { value: 7, formula: "=7" },
  ],
  [
    "100,000 names of the rows in a comment",
    () => sheet(`<!--${"<sheetData>".repeat(1e5)}--><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>`),
    { value: 7 },
  ],
  [
    "a conditional format over 50,000 places",
    () =>
      rows(
        '<row r="1"><c r="A1"><v>7</v></c></row>',
        `<conditionalFormatting sqref="${Array.from({ length: 5e4 }, (_, i) => `B${i + 1}`).join(" ")}"><cfRule type="expression" priority="1"><formula>B1=1</formula></cfRule></conditionalFormatting>`,
      ),
    { value: 7 },
  ],
];

test.each(READ)("read: %s", (_, bytes, first) => {
  const { seconds, result } = opened(bytes());
  if (result instanceof WorkbookFileError) throw result;
  expect(result.workbook.sheets[0]?.cells.cell(0, 0)).toEqual(first);
  expect(seconds).toBeLessThan(2);
});

test("the cells that an array formula over the whole sheet fills know it, however far they are", () => {
  const bytes = rows(
    '<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">7</f><v>7</v></c></row><row r="1048576"><c r="XFD1048576"><v>7</v></c></row>',
  );
  expect(openWorkbook(bytes).workbook.sheets[0]?.cells.cell(1_048_575, 16_383)).toEqual({ value: 7, spilledFrom: [0, 0] });
});

test("500 elements inside each other are too many, 400 are not", () => {
  const nested = (depth: number): Uint8Array =>
    changePart(rows(""), sheetPath(0), (text) =>
      text.replace("</worksheet>", `<extLst>${"<a>".repeat(depth)}${"</a>".repeat(depth)}</extLst></worksheet>`),
    );
  expect(opened(nested(400)).result).not.toBeInstanceOf(WorkbookFileError);
  expect(opened(nested(500)).result).toMatchObject({ code: "broken" });
});

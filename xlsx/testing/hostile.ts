/** Files made to hurt, each with what it must come to: a refusal that names a part, or a right reading. */
import { readArchive, writeArchive } from "../container/archive";
import { buildTwin, sheetPath } from "./twin";

const hostileSheet = (inner: string): Uint8Array => buildTwin({ sheets: [{ name: "Ark1", inner }] });
export const hostileRows = (inner: string, after = ""): Uint8Array => hostileSheet(`<sheetData>${inner}</sheetData>${after}`);
const cell = (inner: string, attributes = ""): Uint8Array => hostileRows(`<row r="1"><c r="A1"${attributes}>${inner}</c></row>`);

/** `code` and `part` of the refusal. */
export const REFUSED: readonly (readonly [name: string, bytes: () => Uint8Array, code: string, part: string])[] = [
  ["a character that is none", () => cell("<v>&#x110000;</v>", ' t="str"'), "broken", sheetPath(0)],
  ["column XFE", () => hostileRows('<row r="1"><c r="XFE1"><v>1</v></c></row>'), "broken", sheetPath(0)],
  ["a column of six letters", () => hostileRows('<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>'), "broken", sheetPath(0)],
  ["row 1048577", () => hostileRows('<row r="1048577"><c><v>1</v></c></row>'), "broken", sheetPath(0)],
  ["row 1e300", () => hostileRows('<row r="1e300"><c><v>1</v></c></row>'), "broken", sheetPath(0)],
  [
    "100,000 elements inside each other",
    () => hostileRows("", `<extLst>${"<a>".repeat(1e5)}${"</a>".repeat(1e5)}</extLst>`),
    "broken",
    sheetPath(0),
  ],
  ["a sheet of 60 MB of spaces", () => hostileRows(" ".repeat(60e6)), "too-large", sheetPath(0)],
  ["a sheet of 2 million equal cells", () => hostileRows(`<row>${"<c><v>1</v></c>".repeat(2e6)}</row>`), "too-large", sheetPath(0)],
  ["40 sheets of 10 MB of spaces", () => alikeSheets(40, `<sheetData>${" ".repeat(10e6)}</sheetData>`), "too-large", sheetPath(1)],
];

/** A workbook of sheets with the same contents, which are packed once. */
function alikeSheets(count: number, inner: string): Uint8Array {
  const sheets = Array.from({ length: count }, (_, i) => ({ name: `Ark${i}`, inner: i === 0 ? inner : "<sheetData/>" }));
  const entries = readArchive(buildTwin({ sheets }));
  const first = entries.find(({ name }) => name === sheetPath(0))!;
  const others = new Set(sheets.slice(1).map((_, i) => sheetPath(i + 1)));
  return writeArchive(
    entries.map((entry) => (others.has(entry.name) ? { ...first, name: entry.name, nameBytes: entry.nameBytes } : entry)),
  );
}

/** `first`: what stands in A1. */
export const READ: readonly (readonly [name: string, bytes: () => Uint8Array, first: unknown])[] = [
  [
    "one CDATA in the first of 60,000 cells with text",
    () =>
      hostileRows(
        `<row><c t="str"><v><![CDATA[a</c>b]]></v></c></row>${Array.from({ length: 60_000 }, (_, i) => `<row><c t="str"><v>${"x".repeat(60)}${i}</v></c></row>`).join("")}`,
      ),
    { value: "a</c>b" },
  ],
  [
    "5,000 ends of cells, each in a CDATA of its own",
    () => cell(`<v>${"<![CDATA[</c>]]>".repeat(5_000)}x</v>`, ' t="str"'),
    { value: `${"</c>".repeat(5_000)}x` },
  ],
  [
    "100,000 rows of one cell, of which only the first has a number",
    () => hostileRows(`<row r="1"><c r="A1"><v>7</v></c></row>${"<row><c><v>1</v></c></row>".repeat(1e5)}`),
    { value: 7 },
  ],
  [
    "100,000 rows without cells, each with a height",
    () =>
      hostileRows(
        `<row r="1"><c r="A1"><v>7</v></c></row>${Array.from({ length: 1e5 }, (_, i) => `<row r="${i + 2}" ht="30" customHeight="1"/>`).join("")}`,
      ),
    { value: 7 },
  ],
  [
    "a row whose number is written 1e5",
    () => hostileRows('<row r="1"><c r="A1"><v>7</v></c></row><row r="1e5"><c><v>1</v></c></row>'),
    { value: 7 },
  ],
  ["200,000 unknown elements in a cell", () => cell(`${"<vx/>".repeat(2e5)}<v>7</v>`), { value: 7 }],
  [
    "an array formula over the whole sheet",
    () =>
      hostileRows(
        `<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">7</f><v>7</v></c></row><row r="1048576"><c r="XFD1048576"><v>7</v></c></row>`,
      ),
    { value: 7, formula: "=7" },
  ],
  [
    "100,000 names of the rows in a comment",
    () => hostileSheet(`<!--${"<sheetData>".repeat(1e5)}--><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>`),
    { value: 7 },
  ],
  [
    "a conditional format over 50,000 places",
    () =>
      hostileRows(
        '<row r="1"><c r="A1"><v>7</v></c></row>',
        `<conditionalFormatting sqref="${Array.from({ length: 5e4 }, (_, i) => `B${i + 1}`).join(" ")}"><cfRule type="expression" priority="1"><formula>B1=1</formula></cfRule></conditionalFormatting>`,
      ),
    { value: 7 },
  ],
];

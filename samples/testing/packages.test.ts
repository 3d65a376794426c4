/** Packages that are right and that few programs write: what is found in them is what is found in the plain one. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { columnIndex } from "../../xlsx/address";
import { createWorkbook } from "../../xlsx/new";
import { cellsOfFinding } from "../../src/core/model/finding";
import { plainInterface, plainSheet, plainSystem } from "./plain-rows";
import { readByProduct } from "../read-workbook";

type Parts = Record<string, Uint8Array>;

const PLAIN = createWorkbook({
  sheets: [
    plainSheet("systems", [
      plainSystem(1),
      plainSystem(2, { "Leverandør CVR": "90111249" }),
      plainSystem(3, { Systemnavn: 'Æ & Ø <Å> "x"' }),
      plainSystem(4, { "System-id": "S-01" }),
    ]),
    plainSheet("interfaces", [plainInterface(1, "S-02", "S-99")]),
  ],
});

/** The texts of the parts whose names match, changed. */
const inParts =
  (names: RegExp, change: (xml: string) => string) =>
  (parts: Parts): Parts =>
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, names.test(name) ? strToU8(change(strFromU8(part))) : part]));
const SHEETS = /worksheets\/sheet\d+\.xml$/;
const XML = /\.(xml|rels)$/;

/** Empty cells are there as such, since a cell without an address stands after the one before it. */
function withoutAddresses(xml: string): string {
  return xml.replace(/<row r="\d+">(.*?)<\/row>/gs, (_, cells: string) => {
    let next = 0;
    return `<row>${cells.replace(/<c r="([A-Z]+)\d+"/g, (__, letters: string) => {
      const column = columnIndex(letters);
      const gap = "<c/>".repeat(column - next);
      next = column + 1;
      return `${gap}<c`;
    })}</row>`;
  });
}

const prefixed = (xml: string): string =>
  xml
    .replace(/<(\/?)([a-zA-Z]\w*)(?=[\s/>])/g, "<$1x:$2")
    .replace('xmlns="http://schemas.openxmlformats.org/spreadsheetml', 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml');
const strict = (xml: string): string =>
  xml
    .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    );

const PACKAGES: readonly (readonly [string, (parts: Parts) => Parts])[] = [
  [
    "backslashes in the names of its parts",
    (parts) => Object.fromEntries(Object.entries(parts).map(([name, part]) => [name.replaceAll("/", "\\"), part])),
  ],
  ["no address on rows or cells", inParts(SHEETS, withoutAddresses)],
  ["a prefix on every element", inParts(SHEETS, prefixed)],
  ["a mark of the byte order before each part", inParts(XML, (xml) => `\ufeff${xml}`)],
  ["single quotes", inParts(SHEETS, (xml) => xml.replace(/="([^"'<>]*)"/g, "='$1'"))],
  ["line breaks between elements", inParts(SHEETS, (xml) => xml.replace(/><(?!\/t|\/v|\/f|t)/g, ">\r\n  <"))],
  ["comments that look like cells", inParts(SHEETS, (xml) => xml.replace(/<row /g, '<!-- <c r="A1"><v>9</v></c> --><row '))],
  ["a dimension that is wrong", inParts(SHEETS, (xml) => xml.replace("<sheetData>", '<dimension ref="A1"/><sheetData>'))],
  ["targets from the root", inParts(/workbook\.xml\.rels$/, (xml) => xml.replaceAll('Target="worksheets', 'Target="/xl/worksheets'))],
  ["targets with dots", inParts(/workbook\.xml\.rels$/, (xml) => xml.replaceAll('Target="worksheets', 'Target="../xl/worksheets'))],
  ["the strict form of the standard", inParts(XML, strict)],
  ["letters as numbers", inParts(SHEETS, (xml) => xml.replace(/[æøåÆØÅ]/g, (letter) => `&#${letter.codePointAt(0)!};`))],
  ["its parts in the other order", (parts) => Object.fromEntries(Object.entries(parts).reverse())],
];

async function found(bytes: Uint8Array): Promise<string[]> {
  const { validation } = await readByProduct(bytes);
  return validation.findings
    .flatMap(cellsOfFinding)
    .map(({ rule, sheet, row, column, data }) => JSON.stringify([rule, sheet, row, column, data]));
}

describe("a package with", () => {
  let plain: readonly string[];
  beforeAll(async () => {
    plain = await found(PLAIN);
  });

  it.each(PACKAGES)("%s is read as the plain one", async (_, change) => {
    expect(plain.some((finding) => finding.includes("systems-cvr"))).toBe(true);
    expect(plain.some((finding) => finding.includes("systems-id-unique"))).toBe(true);
    expect(await found(zipSync(change(unzipSync(PLAIN))))).toEqual(plain);
  });

  it("nothing compressed is read as the plain one", async () => {
    expect(await found(zipSync(unzipSync(PLAIN), { level: 0 }))).toEqual(plain);
  });
});

/**
 * A contract sheet as KITOS exports it, made here: headers as rich text, dates both as text and as real dates, and many
 * formatted rows without content below the few that are filled.
 */
import { strToU8, zipSync } from "fflate";

const NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Serial numbers of the 1900 system. */
const TWIN_DATES = { agreed: 44958, expires: 44959 } as const;

const HEADERS: readonly (readonly string[])[] = [
  ["Id"],
  ["IT Kontrakt Navn ", "(påkrævet)"],
  ["IT Kontrakt Id"],
  ["Bemærkning"],
  ["Indgået"],
  ["Uopsigeligt til"],
  ["Udløbsdato"],
  ["Kontrakten opsagt"],
];

type Cell = string | number | null;

/** Two rows with dates as text, two with real dates. */
const ROWS: readonly (readonly Cell[])[] = [
  [1, "Kontrakt om økonomi", "K-1", "", "01-03-2022", null, "02-03-2030", null],
  [2, "Kontrakt uden datoer", "K-2", null, null, null, null, null],
  [3, "Kontrakt om løn", "K-3", "Med option", TWIN_DATES.agreed, TWIN_DATES.expires, TWIN_DATES.expires + 3000, null],
  [4, "Kontrakt om sager", "K-4", "Opsagt", TWIN_DATES.agreed, null, TWIN_DATES.expires + 3000, TWIN_DATES.agreed + 1],
];
export const TWIN_ROW_COUNT = ROWS.length;
const FORMATTED_ROWS = 43;

export function kitosTwin(): Uint8Array {
  const strings: string[] = [];
  const shared = (inner: string): number => strings.push(`<si>${inner}</si>`) - 1;
  const header = HEADERS.map((runs) =>
    shared(
      runs
        .map((run, index) => `<r><rPr>${index === 0 ? "<b/>" : "<i/>"}<sz val="11"/></rPr><t xml:space="preserve">${run}</t></r>`)
        .join(""),
    ),
  );
  const rows = [
    `<row r="1">${header.map((index, column) => `<c r="${letter(column)}1" s="1" t="s"><v>${index}</v></c>`).join("")}</row>`,
    ...Array.from({ length: FORMATTED_ROWS }, (_, index) => {
      const values = ROWS[index] ?? HEADERS.map(() => null);
      return `<row r="${index + 2}" s="2" customFormat="1">${values.map((value, column) => cell(value, `${letter(column)}${index + 2}`, shared)).join("")}</row>`;
    }),
  ];
  const sheet = `${HEAD}<worksheet ${NAMESPACE}><sheetData>${rows.join("")}</sheetData></worksheet>`;
  const styles = `${HEAD}<styleSheet ${NAMESPACE}><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Cambria"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf fontId="0"/><xf fontId="1" applyFont="1"/><xf numFmtId="14" fontId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;
  const files: Record<string, string> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
      ["workbook", "sheet.main"],
      ["worksheets/sheet1", "worksheet"],
      ["styles", "styles"],
      ["sharedStrings", "sharedStrings"],
    ]
      .map(
        ([part, type]) =>
          `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
      )
      .join("")}</Types>`,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${HEAD}<workbook ${NAMESPACE} xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="IT Kontrakter" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/worksheets/sheet1.xml": sheet,
    "xl/styles.xml": styles,
    "xl/sharedStrings.xml": `${HEAD}<sst ${NAMESPACE} count="${strings.length}" uniqueCount="${strings.length}">${strings.join("")}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function cell(value: Cell, place: string, shared: (inner: string) => number): string {
  if (value === null || value === "") return `<c r="${place}" s="2"/>`;
  return typeof value === "number"
    ? `<c r="${place}" s="2"><v>${value}</v></c>`
    : `<c r="${place}" s="2" t="s"><v>${shared(`<t>${value}</t>`)}</v></c>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`;
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

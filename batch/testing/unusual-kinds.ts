/** The smallest form of each kind of workbook that once stopped the program, by the name it was reported under. */
import { pack, readArchive, unpack, writeArchive } from "../../xlsx/container/archive";
import { createWorkbook, type NewCell } from "../../xlsx/new";
import { changePart } from "../../xlsx/testing/change-part";
import { INTERFACES, INTERFACE_ROWS, SYSTEMS, SYSTEM_ROWS, table } from "./register-rows";
import { PLAIN, merged, named, prompted, stray } from "./sparse-twins";

type Row = Readonly<Record<string, NewCell>>;

const SHEET = "xl/worksheets/sheet1.xml";
const [SYSTEM, ...OTHERS] = SYSTEM_ROWS;
const [LINK] = INTERFACE_ROWS;

function registers(systems: readonly Row[], interfaces: readonly Row[]): Uint8Array {
  return createWorkbook({
    sheets: [
      { name: "Systemer", rows: table(SYSTEMS, systems), headerRow: 0 },
      { name: "Snitflader", rows: table(INTERFACES, interfaces), headerRow: 0 },
    ],
  });
}

const inSheet = (from: RegExp | string, to: string): Uint8Array => changePart(PLAIN, SHEET, (text) => text.replace(from, to));
const afterRows = (xml: string): Uint8Array => inSheet("</sheetData>", `</sheetData>${xml}`);
const withRule = (inner: string): Uint8Array =>
  afterRows(`<conditionalFormatting sqref="A2:D9"><cfRule type="expression" priority="1">${inner}</cfRule></conditionalFormatting>`);
/** A formula two rows below the register. */
const withFormula = (formula: string): Uint8Array =>
  inSheet("</sheetData>", `<row r="7"><c r="A7"><f>${formula}</f><v>0</v></c></row></sheetData>`);

/** As Excel writes a sign that XML can't hold. */
const withTab = (bytes: Uint8Array, word: string): Uint8Array =>
  writeArchive(
    readArchive(bytes).map((entry) =>
      pack(entry.name, [new TextDecoder().decode(unpack(entry)).replaceAll(word, `${word.slice(0, 3)}_x000B_${word.slice(3)}`)]),
    ),
  );

function utf16(): Uint8Array {
  return writeArchive(
    readArchive(PLAIN).map((entry) => {
      const text = new TextDecoder().decode(unpack(entry));
      if (!/^xl\/.*\.xml$/.test(entry.name)) return pack(entry.name, [text]);
      const declared = `\ufeff${text.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`;
      return pack(entry.name, [Uint8Array.from(Buffer.from(declared, "utf16le"))]);
    }),
  );
}

/** A text of the register written in another way. */
const OWNER = /<c r="([A-Z]+2)"[^>]*>(?:(?!<\/c>).)*?Anne Ager.*?<\/c>/s;

export const UNUSUAL_KINDS: Readonly<Record<string, () => Uint8Array>> = {
  "control-char-name": () => withTab(registers(SYSTEM_ROWS, INTERFACE_ROWS), "Sagssystem"),
  "control-char-unit": () => withTab(registers(SYSTEM_ROWS, INTERFACE_ROWS), "Borgerservice"),
  "hub-3000-links": () =>
    registers(
      SYSTEM_ROWS,
      Array.from({ length: 3_000 }, (_, i) => ({ ...LINK, interfaceId: `SNIT-${String(i).padStart(6, "0")}` })),
    ),
  "module-tabs": () =>
    changePart(PLAIN, "xl/workbook.xml", (text) =>
      text.replace(
        "</sheets>",
        '<sheet name="Makro1" sheetId="8" state="veryHidden" r:id=""/><sheet name="Modul1" sheetId="9" state="veryHidden" r:id=""/></sheets>',
      ),
    ),
  "styles-empty": () =>
    writeArchive(
      readArchive(PLAIN).map((entry) => {
        const text = new TextDecoder().decode(unpack(entry));
        if (entry.name === "xl/styles.xml") return pack(entry.name, [text.replace(/(<styleSheet[^>]*)>.*$/s, "$1/>")]);
        return pack(entry.name, [entry.name === SHEET ? text.replace(/ (?:s|style)="\d+"/g, "") : text]);
      }),
    ),
  "cdata-value": () => inSheet(OWNER, '<c r="$1" t="str"><v><![CDATA[Anne Ager]]></v></c>'),
  "inline-rich-text": () =>
    inSheet(
      OWNER,
      '<c r="$1" t="inlineStr"><is><r><rPr><color rgb="FF000000"></color></rPr><t>Anne</t></r><r><t xml:space="preserve"> Ager</t></r></is></c>',
    ),
  "utf-16": utf16,
  "cf-empty-formula": () => withRule("<formula></formula>"),
  "cf-no-formula": () => withRule(""),
  "image-function": () => withFormula('_xlfn.IMAGE("https://example.invalid/x.png")'),
  "long-formula": () => withFormula(`1${"+1".repeat(4_000)}`),
  "stray-cell-300000": () => stray(300_000),
  "stray-cell-last-row": () => stray(1_048_576),
  "merge-to-the-end": () => merged("A20:XFD1048576"),
  "validation-whole-sheet": prompted,
  "names-4000": () => named(4_000),
  "infrastructure-between": () =>
    registers(
      [
        SYSTEM!,
        ...OTHERS.slice(0, 1),
        ...["M", "S3"].map((systemId) => ({
          ...OTHERS[0]!,
          systemId,
          systemName: `Navn ${systemId}`,
          systemType: systemId === "M" ? "Infrastruktur" : "Fagsystem",
        })),
      ],
      [
        ...INTERFACE_ROWS,
        { ...INTERFACE_ROWS[1]!, interfaceId: "I3", sender: "M", receiver: "S2" },
        { ...INTERFACE_ROWS[1]!, interfaceId: "I4", sender: "S3", receiver: "M" },
      ],
    ),
};

import { pack, writeArchive } from "../container/archive";
import type { FileProblem } from "../errors";
import { buildTwin, CELLS } from "./twin";

/** Files that can't be opened, with the problem to report. */
export function brokenInputs(): readonly { readonly name: string; readonly bytes: Uint8Array; readonly code: FileProblem }[] {
  const good = buildTwin({ sheets: [{ name: "Ark1", inner: CELLS }] });
  const text = (value: string): Uint8Array => new TextEncoder().encode(value);
  const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
    writeArchive(Object.entries(files).map(([path, content]) => pack(path, [content])));
  const flipped = good.slice();
  const at = Math.floor(good.length / 3);
  for (let i = at; i < at + 40; i++) flipped[i] = (flipped[i] as number) ^ 0x5a;
  return [
    { name: "encrypted.xlsx", bytes: compoundFile("EncryptedPackage"), code: "encrypted" },
    { name: "old.xls", bytes: compoundFile("Workbook"), code: "old-format" },
    { name: "word.doc", bytes: compoundFile("WordDocument"), code: "not-a-workbook" },
    { name: "very-old.xls", bytes: Uint8Array.from([9, 8, 8, 0, 0, 5, 5, 0, 0, 0, 0, 0]), code: "old-format" },
    { name: "truncated.xlsx", bytes: good.slice(0, Math.floor(good.length * 0.6)), code: "broken" },
    { name: "flipped.xlsx", bytes: flipped, code: "broken" },
    { name: "list.csv", bytes: text("System-id;Navn\n1;Økonomi\n"), code: "text" },
    { name: "list-of-old-windows.xlsx", bytes: Uint8Array.from([...text("Navn\r\n"), 0xd8, 0x6b]), code: "text" },
    { name: "list-in-utf-16.xls", bytes: Uint8Array.from([0xff, 0xfe, 0x4e, 0, 0x61, 0, 0x3b, 0]), code: "text" },
    { name: "report.xls", bytes: text("\r\n<!-- x --><HTML><body><table><tr><td>1</td></tr></table></body></HTML>"), code: "web-page" },
    { name: "report.xlsx", bytes: text('<?xml version="1.0"?>\n<!DOCTYPE html><html/>'), code: "web-page" },
    { name: "report.mht", bytes: text("MIME-Version: 1.0\nContent-Type: multipart/related\n"), code: "web-page" },
    {
      name: "sheet-2003.xls",
      bytes: text('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>'),
      code: "xml-2003",
    },
    { name: "flat.fods", bytes: text('<?xml version="1.0"?>\n<office:document xmlns:office="urn:x"/>'), code: "open-document" },
    {
      name: "sheet.ods",
      bytes: zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>", "META-INF/manifest.xml": "<x/>" }),
      code: "open-document",
    },
    { name: "sheet.numbers", bytes: zip({ "Index/Document.iwa": "x", "Metadata/Properties.plist": "x" }), code: "numbers" },
    ...["template", "template.macroEnabled"].map((kind) => ({
      name: `${kind}.xltx`,
      bytes: buildTwin({ sheets: [{ name: "Ark1", inner: CELLS }], mainType: `application/vnd.ms-excel.${kind}.main+xml` }),
      code: "template" as const,
    })),
    {
      name: "addin.xlam",
      bytes: buildTwin({ sheets: [{ name: "Ark1", inner: CELLS }], mainType: "application/vnd.ms-excel.addin.macroEnabled.main+xml" }),
      code: "not-a-workbook",
    },
    { name: "noise.xlsx", bytes: Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8]), code: "not-a-workbook" },
    { name: "empty.xlsx", bytes: new Uint8Array(0), code: "not-a-workbook" },
    { name: "photos.zip", bytes: zip({ "photo.txt": "x" }), code: "not-a-workbook" },
    {
      name: "letter.docx",
      bytes: zip({
        "[Content_Types].xml":
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": "<d/>",
      }),
      code: "not-a-workbook",
    },
    {
      name: "binary.xlsb",
      bytes: zip({
        "_rels/.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        "xl/workbook.bin": "x",
      }),
      code: "binary",
    },
    {
      name: "bad-sheet.xlsx",
      bytes: buildTwin({ sheets: [{ name: "Ark1", inner: '<sheetData><row r="1"><c r="A1"><v>1</v></row></sheetData>' }] }),
      code: "broken",
    },
    { name: "bad-xml.xlsx", bytes: zip({ "xl/workbook.xml": "<workbook><sheets></workbook>" }), code: "broken" },
  ];
}

/** The least of an OLE compound file: its header and one directory entry with a name. Not readable as one. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let i = 0; i < stream.length; i++) bytes[1024 + 2 * i] = stream.charCodeAt(i);
  return bytes;
}

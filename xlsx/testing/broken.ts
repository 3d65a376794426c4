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
    { name: "text.xlsx", bytes: text("System-id;Navn\n1;KMD Sag\n"), code: "not-a-workbook" },
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

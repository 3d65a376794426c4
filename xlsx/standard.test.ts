import { pack, readArchive, unpack, writeArchive } from "./container/archive";
import { openWorkbook } from "./open";
import { checkLossless } from "./testing/check-lossless";
import { twin } from "./testing/generate";
import { lintWorkbook } from "./testing/lint";
import { CELLS, buildTwin } from "./testing/twin";

/** Rare forms that the standard allows: they are read, edited and saved like any other. */
const one = (inner: string) => buildTwin({ sheets: [{ name: "A", inner: inner.replace(/ s="\d"/g, "") }] });

function eachPart(bytes: Uint8Array, change: (text: string, name: string) => string | Uint8Array): Uint8Array {
  return writeArchive(readArchive(bytes).map((entry) => pack(entry.name, [change(new TextDecoder().decode(unpack(entry)), entry.name)])));
}

function utf16(text: string): Uint8Array {
  const declared = `\ufeff${text.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`;
  return Uint8Array.from(Buffer.from(declared, "utf16le"));
}

/** [form, the file, the text of B2] */
const FORMS: readonly (readonly [string, () => Uint8Array, string])[] = [
  ["all parts in UTF-16", () => eachPart(twin("plain"), utf16), "KMD Sag"],
  [
    "an empty style sheet",
    () => eachPart(one(CELLS), (text, name) => (name === "xl/styles.xml" ? text.replace(/(<styleSheet[^>]*)>.*$/s, "$1/>") : text)),
    "KMD Sag",
  ],
  [
    "a text result in CDATA",
    () =>
      one(
        CELLS.replace(
          '<c r="B2" t="inlineStr"><is><t>KMD Sag</t></is></c>',
          '<c r="B2" t="str"><f>A2</f><v><![CDATA[<b>&amp;</c>]]></v></c>',
        ),
      ),
    "<b>&amp;</c>",
  ],
  [
    "rich text with end tags that begin like the cell's",
    () =>
      one(
        CELLS.replace(
          "<is><t>KMD Sag</t></is>",
          '<is><r><rPr><color rgb="FF000000"></color></rPr><t>KMD</t></r><r><t xml:space="preserve"> Sag</t></r></is>',
        ),
      ),
    "KMD Sag",
  ],
  [
    "tabs without a part",
    () =>
      eachPart(twin("plain"), (text, name) =>
        name === "xl/workbook.xml"
          ? text.replace(
              "</sheets>",
              '<sheet name="Modul1" sheetId="8" state="veryHidden" r:id=""/><sheet name="Modul2" sheetId="9" r:id=""/></sheets>',
            )
          : text,
      ),
    "KMD Sag",
  ],
];

test.each(FORMS)("%s", (_form, file, b2) => {
  const bytes = file();
  expect(openWorkbook(bytes).workbook.sheets[0]!.cells.cell(1, 1)?.value).toBe(b2);
  const { complaints, saved } = checkLossless(bytes);
  expect(complaints).toEqual([]);
  const before = lintWorkbook(bytes);
  for (const each of Object.values(saved)) expect(lintWorkbook(each).filter((complaint) => !before.includes(complaint))).toEqual([]);
});

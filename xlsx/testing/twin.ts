import { deflateRawSync } from "node:zlib";
import { pack, writeArchive, type ArchiveEntry } from "../container/archive";
import { crc32 } from "../container/crc32";
import { relativeTarget, relsPathOf } from "../container/part-path";
import { escapeAttribute } from "../xml/escape";

/** A small package put together by hand from XML, for one feature each. Not by the writers of xlsx: those are under test. */
export interface Twin {
  readonly sheets: readonly TwinSheet[];
  readonly parts?: readonly TwinPart[];
  readonly sharedStrings?: readonly string[];
  readonly styles?: string;
  readonly workbookProperties?: string;
  /** Between `<workbookPr>` and `<bookViews>`. */
  readonly beforeViews?: string;
  /** After `<sheets>`: names, calculation, pivot caches … */
  readonly afterSheets?: string;
  readonly strict?: boolean;
  /** Prefix for the main namespace, with colon. */
  readonly prefix?: string;
  readonly mainType?: string;
}

interface TwinSheet {
  readonly name: string;
  /** All inside the root element. */
  readonly inner: string;
  readonly state?: "hidden" | "veryHidden";
  readonly kind?: "worksheet" | "chartsheet";
}

export interface TwinPart {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly type?: string;
  /** Who points at it: `""` the package, `xl/workbook.xml`, a sheet; with the relationship's id and type. */
  readonly from?: readonly { readonly source: string; readonly id: string; readonly type: string }[];
}

export const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const URI = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  strictMain: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  rel: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  strictRel: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** Two fonts, a fill, a date format, protection off, and a dxf: enough for every twin. */
const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="12"/><color indexed="10"/><name val="Arial"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.6"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="thin"><color auto="1"/></left><right/><top/><bottom/><diagonal style="thin"/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment horizontal="center" indent="1"/><protection locked="0"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium9" defaultPivotStyle="PivotStyleLight16"/>';

export function buildTwin(twin: Twin): Uint8Array {
  const p = twin.prefix ?? "";
  const main = twin.strict ? URI.strictMain : URI.main;
  const rel = twin.strict ? URI.strictRel : URI.rel;
  const root = (name: string, inner: string): string =>
    prefixed(
      `${HEAD}<${name} xmlns="${main}" xmlns:r="${rel}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${inner}</${name}>`,
      p,
      main,
    );
  const parts: TwinPart[] = [
    {
      path: "xl/workbook.xml",
      type: twin.mainType ?? `${SPREADSHEET}.sheet.main+xml`,
      from: [{ source: "", id: "rId1", type: "officeDocument" }],
      content: root(
        "workbook",
        `<workbookPr ${twin.workbookProperties ?? ""}/>${twin.beforeViews ?? ""}<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews><sheets>` +
          twin.sheets
            .map(
              (sheet, i) =>
                `<sheet name="${escapeAttribute(sheet.name)}" sheetId="${i + 3}"${sheet.state ? ` state="${sheet.state}"` : ""} r:id="rId${i + 1}"/>`,
            )
            .join("") +
          `</sheets>${twin.afterSheets ?? ""}`,
      ),
    },
    ...twin.sheets.map((sheet, i): TwinPart => {
      const kind = sheet.kind ?? "worksheet";
      return {
        path: sheetPath(i, kind),
        type: `${SPREADSHEET}.${kind}+xml`,
        content: root(kind, sheet.inner),
        from: [{ source: "xl/workbook.xml", id: `rId${i + 1}`, type: kind }],
      };
    }),
    {
      path: "xl/styles.xml",
      type: `${SPREADSHEET}.styles+xml`,
      content: root("styleSheet", twin.styles ?? STYLES),
      from: [{ source: "xl/workbook.xml", id: "rId90", type: "styles" }],
    },
    ...(twin.sharedStrings
      ? [
          {
            path: "xl/sharedStrings.xml",
            type: `${SPREADSHEET}.sharedStrings+xml`,
            content: root("sst", twin.sharedStrings.map((si) => `<si>${si}</si>`).join("")),
            from: [{ source: "xl/workbook.xml", id: "rId91", type: "sharedStrings" }],
          },
        ]
      : []),
    ...(twin.parts ?? []),
  ];
  const rels = new Map<string, string>();
  for (const part of parts) {
    for (const { source, id, type } of part.from ?? []) {
      const uri = type.includes("://") ? type : `${rel}/${type}`;
      rels.set(
        source,
        `${rels.get(source) ?? ""}<Relationship Id="${id}" Type="${uri}" Target="${escapeAttribute(relativeTarget(source, part.path))}"/>`,
      );
    }
  }
  const types = parts.filter((part) => part.type).map((part) => `<Override PartName="/${part.path}" ContentType="${part.type}"/>`);
  const extensions: readonly (readonly [string, string])[] = [
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
    ["png", "image/png"],
    ["vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"],
    ["bin", "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"],
  ];
  const files: [string, string | Uint8Array][] = [
    [
      "[Content_Types].xml",
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${extensions.map(([e, t]) => `<Default Extension="${e}" ContentType="${t}"/>`).join("")}${types.join("")}</Types>`,
    ],
    ...[...rels].map(([source, xml]): [string, string] => [
      relsPathOf(source),
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${xml}</Relationships>`,
    ]),
    ...parts.map((part): [string, string | Uint8Array] => [part.path, part.content]),
  ];
  return writeArchive(files.map(([path, content]) => (content.length > LARGE ? packFast(path, content) : pack(path, [content]))));
}

const LARGE = 100_000;

/** By Node's own packer: twins of 60 MB are packed to be read, and `pack` would take seconds. */
function packFast(path: string, content: string | Uint8Array): ArchiveEntry {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { ...pack(path, []), size: bytes.length, crc: crc32(bytes), data: new Uint8Array(deflateRawSync(bytes, { level: 1 })) };
}

export function sheetPath(index: number, kind = "worksheet"): string {
  return `xl/${kind}s/sheet${index + 1}.xml`;
}

/** The same XML with the main namespace under a prefix, as some writers of Microsoft's own SDK do it. */
function prefixed(xml: string, p: string, main: string): string {
  if (!p) return xml;
  return xml.replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, `<$1${p}$2`).replace(` xmlns="${main}"`, ` xmlns:${p.slice(0, -1)}="${main}"`);
}

/** A few cells: text, number, date, formula, a format. Most twins put their feature on top of these. */
export const CELLS =
  '<sheetData><row r="1" spans="1:3"><c r="A1" s="2" t="inlineStr"><is><t>System-id</t></is></c><c r="B1" s="2" t="inlineStr"><is><t>Navn</t></is></c><c r="C1" s="2" t="inlineStr"><is><t>Antal</t></is></c></row>' +
  '<row r="2" spans="1:3"><c r="A2" t="inlineStr"><is><t>S1</t></is></c><c r="B2" t="inlineStr"><is><t>KMD Sag</t></is></c><c r="C2"><v>12</v></c></row>' +
  '<row r="3" spans="1:3"><c r="A3" t="inlineStr"><is><t>S2</t></is></c><c r="B3" s="1"><v>44562</v></c><c r="C3"><f>SUM(C2:C2)</f><v>12</v></c></row></sheetData>';

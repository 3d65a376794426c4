import { CELLS, SPREADSHEET, buildTwin, sheetPath, type Twin, type TwinPart } from "./twin";

const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const XDR =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const DRAWING = "application/vnd.openxmlformats-officedocument.drawing";
const X14 =
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const FIRST = sheetPath(0);
const bytes = (length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => (i * 37 + 11) % 256);
const PNG = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, ...bytes(60)]);

/** A sheet with the usual cells, and elements before and after them. */
const one = (after: string, parts: readonly TwinPart[] = [], rest: Partial<Twin> = {}, before = ""): Twin => ({
  sheets: [
    { name: "Systemer", inner: `${before}${CELLS}${after}` },
    { name: "Æøå & mere", inner: CELLS },
  ],
  parts,
  ...rest,
});
const from = (source: string, id: string, type: string): TwinPart["from"] => [{ source, id, type }];
const drawing = (inner: string): string => `<xdr:wsDr ${XDR}>${inner}</xdr:wsDr>`;
const anchor = (inner: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inner}<xdr:clientData/></xdr:twoCellAnchor>`;
const chartFrame =
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Diagram 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
  `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${R}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
const CHART =
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Systemer!$C$2:$C$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';
const chartParts = (source: string): TwinPart[] => [
  { path: "xl/drawings/drawing1.xml", type: `${DRAWING}+xml`, content: drawing(anchor(chartFrame)), from: from(source, "rId1", "drawing") },
  { path: "xl/charts/chart1.xml", type: `${DRAWING}ml.chart+xml`, content: CHART, from: from("xl/drawings/drawing1.xml", "rId1", "chart") },
];
const table = (columns: readonly string[]): string =>
  `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="4" name="Tabel1" displayName="Tabel1" ref="A1:C3" totalsRowShown="0"><autoFilter ref="A1:C3"/><tableColumns count="3">${columns.map((c, i) => `<tableColumn id="${i + 1}" name="${c}"/>`).join("")}</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
const ext = (uri: string, inner: string): string => `<extLst><ext uri="${uri}" ${X14}>${inner}</ext></extLst>`;

/** One workbook for each thing that libraries lose, by name. All made here, from nothing. */
const TWINS: Readonly<Record<string, () => Twin>> = {
  plain: () => one(""),
  chart: () => one('<drawing r:id="rId1"/>', chartParts(FIRST)),
  picture: () =>
    one('<drawing r:id="rId1"/>', [
      {
        path: "xl/drawings/drawing1.xml",
        type: `${DRAWING}+xml`,
        content: drawing(
          anchor(
            `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Billede 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${R}" r:embed="rId1"/></xdr:blipFill><xdr:spPr/></xdr:pic>`,
          ),
        ),
        from: from(FIRST, "rId1", "drawing"),
      },
      { path: "xl/media/image1.png", content: PNG, from: from("xl/drawings/drawing1.xml", "rId1", "image") },
    ]),
  "pivot table": () =>
    one(
      "",
      [
        {
          path: "xl/pivotTables/pivotTable1.xml",
          type: `${SPREADSHEET}.pivotTable+xml`,
          content:
            '<pivotTableDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" name="Pivot1" cacheId="7" dataCaption="Værdier"><location ref="F1:G4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>',
          from: from(FIRST, "rId1", "pivotTable"),
        },
        {
          path: "xl/pivotCache/pivotCacheDefinition1.xml",
          type: `${SPREADSHEET}.pivotCacheDefinition+xml`,
          content:
            '<pivotCacheDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" refreshedBy="x"><cacheSource type="worksheet"><worksheetSource ref="A1:C3" sheet="Systemer"/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>',
          from: [
            { source: "xl/workbook.xml", id: "rId70", type: "pivotCacheDefinition" },
            { source: "xl/pivotTables/pivotTable1.xml", id: "rId1", type: "pivotCacheDefinition" },
          ],
        },
      ],
      { afterSheets: '<pivotCaches><pivotCache cacheId="7" r:id="rId70"/></pivotCaches>' },
    ),
  comments: () =>
    one('<legacyDrawing r:id="rId2"/>', [
      {
        path: "xl/comments1.xml",
        type: `${SPREADSHEET}.comments+xml`,
        content:
          '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Anna</author></authors><commentList><comment ref="A2" authorId="0"><text><t>Husk aftalen</t></text></comment></commentList></comments>',
        from: from(FIRST, "rId1", "comments"),
      },
      {
        path: "xl/drawings/vmlDrawing1.vml",
        content: '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025"/></xml>',
        from: from(FIRST, "rId2", "vmlDrawing"),
      },
      {
        path: "xl/threadedComments/threadedComment1.xml",
        type: "application/vnd.ms-excel.threadedcomments+xml",
        content:
          '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A2" dT="2024-01-01T10:00:00.00" personId="{A}" id="{B}"><text>Aftalen er opsagt</text></threadedComment></ThreadedComments>',
        from: from(FIRST, "rId3", "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment"),
      },
      {
        path: "xl/persons/person.xml",
        type: "application/vnd.ms-excel.person+xml",
        content:
          '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Anna" id="{A}" userId="anna" providerId="None"/></personList>',
        from: from("xl/workbook.xml", "rId71", "http://schemas.microsoft.com/office/2017/10/relationships/person"),
      },
    ]),
  sparklines: () =>
    one(
      ext(
        "{05C60535-1F16-4fd2-B633-F4F36F0B64E0}",
        '<x14:sparklineGroups><x14:sparklineGroup><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>Systemer!C2:C3</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>',
      ),
    ),
  "chart sheet": () => ({
    sheets: [
      { name: "Diagram", kind: "chartsheet", inner: '<sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/>' },
      { name: "Systemer", inner: CELLS },
      { name: "Ark3", inner: CELLS },
    ],
    parts: chartParts(sheetPath(0, "chartsheet")),
    afterSheets: '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">Ark3!$A$1:$B$2</definedName></definedNames>',
  }),
  "header and footer": () =>
    one(
      '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId1"/><headerFooter differentFirst="1"><oddHeader>&amp;LKommune&amp;C&amp;"Arial,Bold"Oversigt&amp;R&amp;D</oddHeader><oddFooter>&amp;CSide &amp;P</oddFooter><firstHeader>&amp;CForside</firstHeader></headerFooter>',
      [{ path: "xl/printerSettings/printerSettings1.bin", content: bytes(200), from: from(FIRST, "rId1", "printerSettings") }],
    ),
  "custom properties": () =>
    one("", [
      {
        path: "docProps/custom.xml",
        type: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
        content:
          '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Sagsnr"><vt:lpwstr>2024-0001</vt:lpwstr></property><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="Godkendt"><vt:bool>true</vt:bool></property></Properties>',
        from: from("", "rId4", "custom-properties"),
      },
      {
        path: "customXml/item1.xml",
        content: '<data xmlns="urn:kommune"><a>1</a></data>',
        from: from("xl/workbook.xml", "rId72", "customXml"),
      },
      {
        path: "customXml/itemProps1.xml",
        type: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
        content:
          '<ds:datastoreItem ds:itemID="{11111111-2222-3333-4444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>',
        from: from("customXml/item1.xml", "rId1", "customXmlProps"),
      },
    ]),
  validations: () =>
    one(
      '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Fejl" error="Vælg Ja eller Nej" sqref="B2:B9 D2"><formula1>"Ja,Nej"</formula1></dataValidation><dataValidation type="whole" operator="greaterThan" sqref="C2:C9"><formula1>0</formula1></dataValidation></dataValidations>' +
        ext(
          "{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}",
          '<x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>\'Æøå &amp; mere\'!$A$2:$A$3</xm:f></x14:formula1><xm:sqref>A2:A9</xm:sqref></x14:dataValidation></x14:dataValidations>',
        ),
    ),
  "conditional formats": () =>
    one(
      '<conditionalFormatting sqref="C2:C9"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" ' +
        X14 +
        '><x14:id>{AAAAAAAA-0000-0000-0000-000000000001}</x14:id></ext></extLst></cfRule><cfRule type="expression" dxfId="0" priority="1"><formula>$C2&gt;10</formula></cfRule></conditionalFormatting>' +
        ext(
          "{78C0D931-6437-407d-A8EE-F0AAD7539E65}",
          '<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{AAAAAAAA-0000-0000-0000-000000000001}"><x14:dataBar minLength="0"/></x14:cfRule><xm:sqref>C2:C9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>',
        ),
    ),
  table: () =>
    one('<tableParts count="1"><tablePart r:id="rId1"/></tableParts>', [
      {
        path: "xl/tables/table1.xml",
        type: `${SPREADSHEET}.table+xml`,
        content: table(["System-id", "Navn", "Antal"]),
        from: from(FIRST, "rId1", "table"),
      },
    ]),
  "rich text": () => ({
    sheets: [
      {
        name: "Systemer",
        inner:
          '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row></sheetData>',
      },
    ],
    sharedStrings: [
      '<r><t>IT Kontrakt </t></r><r><rPr><b/></rPr><t>Navn</t></r><rPh sb="0" eb="1"><t>udtale</t></rPh>',
      '<t xml:space="preserve"> a &amp; b_x000D_\n</t>',
      "<t/>",
    ],
  }),
  "1904 dates": () => one("", [], { workbookProperties: 'date1904="1"' }),
  "hidden sheets": () => ({
    sheets: [
      { name: "Synlig", inner: CELLS },
      { name: "Skjult", inner: CELLS, state: "hidden" },
      { name: "Meget skjult", inner: CELLS, state: "veryHidden" },
    ],
  }),
  macros: () =>
    one(
      "",
      [
        {
          path: "xl/vbaProject.bin",
          type: "application/vnd.ms-office.vbaProject",
          content: bytes(500),
          from: from("xl/workbook.xml", "rId73", "http://schemas.microsoft.com/office/2006/relationships/vbaProject"),
        },
      ],
      { mainType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml" },
    ),
  "external links": () =>
    one(
      "",
      [
        {
          path: "xl/externalLinks/externalLink1.xml",
          type: `${SPREADSHEET}.externalLink+xml`,
          content: `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="${R}" r:id="rId1"/></externalLink>`,
          from: from("xl/workbook.xml", "rId74", "externalLink"),
        },
      ],
      { afterSheets: '<externalReferences><externalReference r:id="rId74"/></externalReferences>' },
    ),
  slicers: () =>
    one(ext("{A8765BA9-456A-4dab-B4F3-ACF838C121DE}", '<x14:slicerList><x14:slicer r:id="rId1"/></x14:slicerList>'), [
      {
        path: "xl/slicers/slicer1.xml",
        type: "application/vnd.ms-excel.slicer+xml",
        content: '<slicers xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"/>',
        from: from(FIRST, "rId1", "http://schemas.microsoft.com/office/2007/relationships/slicer"),
      },
    ]),
  names: () =>
    one("", [], {
      afterSheets:
        '<definedNames><definedName name="Ældre_systemer" comment="a &amp; b">Systemer!$A$2:$A$3</definedName><definedName name="lokalt" localSheetId="1">\'Æøå &amp; mere\'!$B$2</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Systemer!$A$1:$C$3,Systemer!$E$1:$F$2</definedName></definedNames><calcPr calcId="191029"/>',
    }),
  outlines: () => ({
    sheets: [
      {
        name: "Grupper",
        inner:
          '<sheetFormatPr defaultRowHeight="15" outlineLevelRow="1" outlineLevelCol="1"/><cols><col min="1" max="3" width="12.5" style="2" customWidth="1" outlineLevel="1"/><col min="5" max="16384" width="9" hidden="1"/></cols><sheetData><row r="2" outlineLevel="1" hidden="1" ht="30" customHeight="1"><c r="A2" s="2"><v>1</v></c></row><row r="3" collapsed="1" s="2" customFormat="1"/></sheetData>',
      },
    ],
  }),
  "protected sheet": () =>
    one(
      '<sheetProtection algorithmName="SHA-512" hashValue="abc=" saltValue="def=" spinCount="100000" sheet="1" objects="1" scenarios="1" formatCells="0"/>',
    ),
  "protected structure": () => one("", [], { beforeViews: '<workbookProtection lockStructure="1" lockWindows="1"/>' }),
  "protected structure, password": () => one("", [], { beforeViews: '<workbookProtection workbookPassword="CC1A" lockStructure="1"/>' }),
  "rules over sheets": () =>
    one(
      `<conditionalFormatting sqref="A2:A9"><cfRule type="expression" dxfId="0" priority="1"><formula>'Æøå &amp; mere'!$A$2=$A2</formula></cfRule></conditionalFormatting>` +
        `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B2:B9"><formula1>'Æøå &amp; mere'!$A$2:$A$3</formula1></dataValidation></dataValidations>` +
        ext(
          "{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}",
          `<x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>'Æøå &amp; mere'!$A$2:$A$3</xm:f></x14:formula1><xm:sqref>C2:C9</xm:sqref></x14:dataValidation></x14:dataValidations>`,
        ),
    ),
  "prefixed namespace": () =>
    one('<mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>', [], { prefix: "x:", sharedStrings: ["<t>a</t>"] }),
  strict: () => one('<mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>', [], { strict: true }),
  "shared and array formulas": () => ({
    sheets: [
      {
        name: "Formler",
        inner:
          '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B4" si="0">$A1*2+A$1</f><v>3</v></c><c r="C1"><f t="array" ref="C1:C2">A1:A2*2</f><v>2</v></c><c r="D1"><f>_xldudf_SAPA_STATUS(A1)+_xlfn.IFNA(1,"_xlfn.x")</f><v>0</v></c></row><row><c><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>5</v></c><c r="C2"><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>1</v></c></row><row r="4"><c r="A4" t="e"><v>#N/A</v></c><c r="B4" t="e"><f t="shared" si="0"/><v>#N/A</v></c><c r="C4" t="b"><v>1</v></c></row></sheetData>',
      },
    ],
    parts: [
      {
        path: "xl/calcChain.xml",
        type: `${SPREADSHEET}.calcChain+xml`,
        content:
          '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="3"/><c r="B2"/><c r="B3"/><c r="B4"/><c r="C1" a="1"/><c r="D1"/></calcChain>',
        from: from("xl/workbook.xml", "rId75", "calcChain"),
      },
    ],
  }),
  controls: () =>
    one(
      '<drawing r:id="rId1"/><mc:AlternateContent><mc:Choice Requires="x14" xmlns:x14="urn:x"><controls/></mc:Choice></mc:AlternateContent>',
      chartParts(FIRST),
    ),
};

export const TWIN_NAMES: readonly string[] = Object.keys(TWINS);

/** Bytes of one twin; the same each time. */
export function twin(name: string): Uint8Array {
  const make = TWINS[name];
  if (!make) throw new Error(`no twin called ${name}`);
  return buildTwin(make());
}

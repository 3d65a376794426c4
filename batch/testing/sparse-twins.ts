/** One small register, and the same with something far away or all over the sheet that must cost nothing. */
import { createWorkbook } from "../../xlsx/new";
import { changePart } from "../../xlsx/testing/change-part";
import { SYSTEM_ROWS, SYSTEMS, table } from "./register-rows";

export const PLAIN = createWorkbook({ sheets: [{ name: "Systemer", rows: table(SYSTEMS, SYSTEM_ROWS), headerRow: 0 }] });

const SHEET = "xl/worksheets/sheet1.xml";
const END = "</sheetData>";
const withRow = (row: string): Uint8Array => changePart(PLAIN, SHEET, (text) => text.replace(END, row + END));
const withAfter = (xml: string): Uint8Array => changePart(PLAIN, SHEET, (text) => text.replace(END, END + xml));

export const stray = (row: number, column = "A"): Uint8Array =>
  withRow(`<row r="${row}"><c r="${column}${row}" t="inlineStr"><is><t>x</t></is></c></row>`);
/** So many rows of one cell below the register, as a column that was filled down too far. */
export const filledDown = (count: number): Uint8Array => withRow("<row><c><v>1</v></c></row>".repeat(count));
export const merged = (ref: string): Uint8Array => withAfter(`<mergeCells count="1"><mergeCell ref="${ref}"/></mergeCells>`);
export const formatted = (count: number): Uint8Array =>
  withAfter(
    Array.from(
      { length: count },
      (_, i) =>
        `<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="${i + 1}"><formula>A1=${i}</formula></cfRule></conditionalFormatting>`,
    ).join(""),
  );
export const prompted = (): Uint8Array =>
  withAfter(
    '<dataValidations count="1"><dataValidation allowBlank="1" showInputMessage="1" promptTitle="t" prompt="p" sqref="A1:XFD1048576"/></dataValidations>',
  );
export const spilled = (): Uint8Array => withRow('<row r="9"><c r="ZZ9"><f t="array" ref="A1:XFD1048576">7</f><v>7</v></c></row>');
export const named = (count: number): Uint8Array =>
  changePart(PLAIN, "xl/workbook.xml", (text) => {
    const names = Array.from({ length: count }, (_, i) => `<definedName name="Navn_${i}">#REF!</definedName>`).join("");
    return text.includes("<definedNames>")
      ? text.replace("<definedNames>", `<definedNames>${names}`)
      : text.replace("</sheets>", `</sheets><definedNames>${names}</definedNames>`);
  });

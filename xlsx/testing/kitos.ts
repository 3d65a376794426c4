import { buildTwin } from "./twin";

/**
 * Twins of KITOS' own three workbooks as far as they are unusual: lists and dates validated to the last row of the sheet, widths and
 * formats of all columns, a hidden sheet that a name points at, protection, rows with formats and nothing else.
 */
const text = (address: string, value: string, style = 0): string =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (number: number, cells: readonly string[], attributes = ""): string =>
  `<row r="${number}"${attributes}>${cells.map((value, i) => (value === "" ? `<c r="${letter(i)}${number}" s="1"/>` : text(`${letter(i)}${number}`, value, number === 1 ? 2 : 0))).join("")}</row>`;
const letter = (column: number): string => String.fromCharCode(65 + column);

const CONTRACTS = [
  "Id",
  "IT Kontrakt Navn (påkrævet)",
  "IT Kontrakt Id",
  "Bemærkning",
  "Indgået",
  "Uopsigeligt til",
  "Udløbsdato",
  "Kontrakten opsagt",
  "Opsigelsesfrist",
  "Dato for afslutning",
];
const INTERFACES = ["Id", "Snitflade Navn (påkrævet)", "Snitflade Id", "Note", "Beskrivelse", "Link", "Udstillet af"];

/** Every column has a width and a format, the first is hidden. */
const columns = (count: number): string =>
  `<cols><col min="1" max="1" width="6.1" style="1" hidden="1" customWidth="1"/>${Array.from({ length: count - 1 }, (_, i) => `<col min="${i + 2}" max="${i + 2}" width="${20 + i}" style="1" bestFit="1" customWidth="1"/>`).join("")}<col min="${count + 1}" max="16384" width="9.1" style="1"/></cols>`;
const sheet = (count: number, rows: string, validation: string): string =>
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  `<sheetFormatPr defaultRowHeight="15"/>${columns(count)}<sheetData>${rows}</sheetData><sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0"/>` +
  `<dataValidations count="1">${validation}</dataValidations>`;
const DATES =
  '<dataValidation type="date" operator="greaterThan" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="G2:J1048576 E1:H1"><formula1>29221</formula1></dataValidation>';
const SYSTEM_LIST =
  '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="G2:G1048576"><formula1>ItSystemNavne</formula1></dataValidation>';

const contracts = (rows: string): Uint8Array =>
  buildTwin({ sheets: [{ name: "IT Kontrakter", inner: sheet(CONTRACTS.length, rows, DATES) }] });

export const KITOS_TWINS: Readonly<Record<"contract template" | "contracts" | "interface template", () => Uint8Array>> = {
  "contract template": () => contracts(row(1, CONTRACTS)),
  contracts: () =>
    contracts(
      row(1, CONTRACTS) +
        Array.from({ length: 42 }, (_, i) =>
          row(
            i + 2,
            CONTRACTS.map((_column, c) => (i < 4 && c < 4 ? `Kontrakt ${i}/${c}` : "")),
            ' s="1" customFormat="1"',
          ),
        ).join(""),
    ),
  "interface template": () =>
    buildTwin({
      sheets: [
        { name: "Snitflader", inner: sheet(INTERFACES.length, row(1, INTERFACES) + row(2, ["1", "Udbetalinger", "SF-1"]), SYSTEM_LIST) },
        { name: "IT Systemer", inner: `<sheetData>${row(1, ["Id", "Navn"])}${row(2, ["7", "Alfa"])}</sheetData>`, state: "hidden" },
      ],
      afterSheets: "<definedNames><definedName name=\"ItSystemNavne\">'IT Systemer'!$B$2:$B$1000</definedName></definedNames>",
    }),
};

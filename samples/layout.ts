import type { NewCell, NewSheet } from "../xlsx/new";
import { cellAddress } from "../src/core/model/address";
import type { CellValue } from "../src/core/model/cell";
import type { RegisterId } from "../src/core/model/register-id";
import { registerSpec } from "../src/core/registers";
import { MUNICIPALITY } from "./municipality";
import type { SampleRow } from "./rows";

export type SampleRegister = RegisterId;

/** Layout of a register in its sheet: like a municipality's own, not like the template. */
interface Layout {
  readonly sheet: string;
  /** Rows above the headers. */
  readonly above: readonly (readonly string[])[];
  /** Headers that differ from the template's, by column key. */
  readonly headers: Readonly<Record<string, string>>;
  /** Column keys that are moved to the front, in this order. */
  readonly first: readonly string[];
  /** The municipality's own columns: the column key before it, header, and the content of row i. */
  readonly own: readonly { readonly after: string; readonly header: string; readonly cell: (row: number) => string }[];
  readonly table?: string;
  /** An empty row is above this data row. */
  readonly gapBefore?: number;
  /** The column and rows in which a date is typed as text, and the forms in turn; elsewhere dates are real. */
  readonly dateText?: { readonly column: string; readonly rows: readonly number[] };
}

const two = (n: number): string => String(n).padStart(2, "0");

/** Real files hold dates typed in every way beside real dates. */
function typedDate(serial: number, form: number): string {
  const date = new Date((serial - 25_569) * 86_400_000);
  const [day, month, year] = [two(date.getUTCDate()), two(date.getUTCMonth() + 1), date.getUTCFullYear()];
  const forms = [
    `${day}-${month}-${year}`,
    `${day}.${month}.${year}`,
    `${year}-${month}-${day}`,
    `${Number(day)}/${Number(month)}-${year}`,
  ];
  return forms[form % forms.length]!;
}

export const LAYOUTS: Readonly<Record<SampleRegister, Layout>> = {
  systems: {
    sheet: "Systemer og kontrakter",
    above: [[`${MUNICIPALITY}: system- og kontraktoverblik`], ["Opdateret 1. september 2026. Alle navne er opfundne."], []],
    headers: {
      supplierCvr: "CVR-nr.",
      integratesKmdSag: "Integration til KMD Sag",
      wantedInSapa: "Skal vises i SAPA",
      yearlyCost: "Årlig udgift",
    },
    first: ["systemName", "systemId", "status"],
    own: [
      { after: "supplierCvr", header: "Kontaktperson hos leverandør", cell: (row) => (row % 4 === 0 ? "Kundeteam Vest" : "") },
      { after: "owner", header: "Driftsform", cell: (row) => (row % 3 === 0 ? "Hostet hos leverandør" : "Cloud") },
    ],
    gapBefore: 120,
    dateText: { column: "contractStart", rows: [9, 50, 91, 132, 173, 214, 233, 246] },
  },
  interfaces: {
    sheet: "Snitflader",
    above: [],
    headers: { horizon: "Nuværende eller fremtidig", component: "Komponent" },
    first: [],
    own: [{ after: "price", header: "Prioritet i digitaliseringsplanen", cell: (row) => (row % 6 === 0 ? "Høj" : "") }],
    table: "tblSnitflader",
  },
  caseAreas: {
    sheet: "Kortlægning af sagsområder",
    above: [[`${MUNICIPALITY}: kortlægning af sagsområder`], []],
    headers: { areaName: "Område", openCases: "Åbne sager", closedCases: "Lukkede sager", currentSystem: "System i dag" },
    first: ["areaName", "areaId"],
    own: [{ after: "users", header: "Mødested", cell: (row) => (row % 5 === 0 ? "Rådhuset" : "") }],
  },
  documentStrategy: {
    sheet: "Sags- og dokumentstrategi",
    above: [[`${MUNICIPALITY}: sags- og dokumentstrategi`], []],
    headers: {},
    first: [],
    own: [],
  },
  procurements: {
    sheet: "Anskaffelser",
    above: [],
    headers: { agreementForm: "Udbudsform" },
    first: [],
    own: [],
    table: "tblAnskaffelser",
  },
  cases: {
    sheet: "Sagsoprydning",
    above: [],
    headers: { caseNumber: "Sagsnr.", kle: "KLE", party: "Part", responsibleUnit: "Ansvarlig enhed" },
    first: [],
    own: [{ after: "action", header: "Gennemgået i teamet", cell: (row) => (row % 50 === 0 ? "x" : "") }],
  },
  documents: {
    sheet: "Udtræk fra EDH",
    above: [],
    headers: {
      documentNumber: "Dok.nr.",
      title: "Titel",
      caseNumber: "Sagsnr.",
      documentType: "Type",
      documentDate: "Dato",
      sender: "Afsender/modtager",
    },
    first: [],
    own: [{ after: "link", header: "Set af", cell: (row) => (row % 40 === 0 ? "x" : "") }],
  },
  reminders: {
    sheet: "Adviser",
    above: [[`${MUNICIPALITY}: adviser og påmindelser i KMD Sag`], []],
    headers: { caseNumber: "Sagsnr.", recipient: "Sagsbehandler", dueDate: "Advisdato" },
    first: [],
    own: [],
    table: "tblAdviser",
  },
};

interface PlacedColumn {
  readonly header: string;
  readonly key?: string;
  readonly isDate: boolean;
  readonly own?: (row: number) => string;
}

function placedColumns(register: SampleRegister): PlacedColumn[] {
  const layout = LAYOUTS[register];
  const specs = registerSpec(register).columns;
  const ordered = [
    ...layout.first.map((key) => specs.find((spec) => spec.key === key)!),
    ...specs.filter((spec) => !layout.first.includes(spec.key)),
  ];
  return ordered.flatMap((spec): PlacedColumn[] => [
    { header: layout.headers[spec.key] ?? spec.header.da, key: spec.key, isDate: spec.kind === "date" },
    ...layout.own.filter((own) => own.after === spec.key).map((own) => ({ header: own.header, isDate: false, own: own.cell })),
  ]);
}

/** Zero-based sheet row of a data row. */
function sheetRowOf(register: SampleRegister, row: number): number {
  const { above, gapBefore = Infinity } = LAYOUTS[register];
  return above.length + 1 + row + (row >= gapBefore ? 1 : 0);
}

/** Address of a cell, e.g. `C12`. @throws when the sheet has no such column. */
export function addressOf(register: SampleRegister, row: number, column: string): string {
  const index = placedColumns(register).findIndex(({ key }) => key === column);
  if (index === -1) throw new Error(`The sample's ${register} have no column "${column}"`);
  return cellAddress(sheetRowOf(register, row), index);
}

/** Data rows whose date is typed as text: those named whose cell holds a date. */
export function typedDates(register: SampleRegister, rows: readonly SampleRow[]): { readonly row: number; readonly column: string }[] {
  const { dateText } = LAYOUTS[register];
  if (dateText === undefined) return [];
  return dateText.rows.filter((row) => typeof rows[row]?.[dateText.column] === "number").map((row) => ({ row, column: dateText.column }));
}

/** Rows that are looked at for a column's width; the rest are alike. */
const WIDTH_ROWS = 300;

/** Width in characters that shows the header and nearly all values whole, as someone who keeps the sheet would set it. */
function widthOf({ header, isDate }: PlacedColumn, data: readonly (readonly NewCell[])[], index: number): number {
  const lengths = data.slice(0, WIDTH_ROWS).map((row) => {
    const cell = row[index];
    return cell === null || cell === undefined || typeof cell === "object" ? 0 : String(cell).length;
  });
  const longest = lengths.reduce((most, length) => Math.max(most, length), isDate ? 10 : 0);
  return Math.min(44, Math.max(9, header.length + 3, longest + 2));
}

/** The register as a sheet to write. */
export function toSheet(register: SampleRegister, rows: readonly SampleRow[]): NewSheet {
  const layout = LAYOUTS[register];
  const columns = placedColumns(register);
  const data = rows.map((row, i) =>
    columns.map(({ key, isDate, own }): NewCell => {
      const value: CellValue = own?.(i) ?? (key === undefined ? "" : (row[key] ?? ""));
      if (value === "") return null;
      if (!isDate || typeof value !== "number") return value;
      const form = layout.dateText?.column === key ? layout.dateText?.rows.indexOf(i) : undefined;
      return form === undefined || form === -1 ? { date: value } : typedDate(value, form);
    }),
  );
  if (layout.gapBefore !== undefined) data.splice(layout.gapBefore, 0, []);
  return {
    name: layout.sheet,
    rows: [...layout.above, columns.map(({ header }) => header), ...data],
    headerRow: layout.above.length,
    ...(layout.table === undefined ? {} : { table: { name: layout.table } }),
    columnWidths: columns.map((column, i) => widthOf(column, data, i)),
    freezeRows: layout.above.length + 1,
  };
}

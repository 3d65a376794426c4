import type { Json } from "../../../app/self-test/recording";
import { eachTried, localAddress, plainValues, type Lab, type Question } from "../question";

/** A table over A1:B3 of the question's sheet. */
function addTable(sheet: Excel.Worksheet, name: string): Excel.Table {
  sheet.getRange("A1:B3").values = [
    ["Id", "Navn"],
    ["1", "x"],
    ["2", "y"],
  ];
  const table = sheet.tables.add("A1:B3", true);
  table.name = name;
  return table;
}

/** Where the table is, and what its cells hold. */
async function seen(table: Excel.Table, context: Excel.RequestContext): Promise<Json> {
  const range = table.getRange();
  range.load({ address: true, values: true });
  await context.sync();
  return { address: localAddress(range.address), values: plainValues(range.values) };
}

type Change = (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>;

const changed = ({ on }: Lab, change: Change): Promise<Json> =>
  on(async (sheet, context) => {
    const table = addTable(sheet, NAME);
    await context.sync();
    await change(table, sheet, context);
    await context.sync();
    return seen(table, context);
  });

const NAME = "Selvtest_Tabel";
const NAMES = [
  "AB12",
  "R1C1",
  "Tabel med blank",
  "1tabel",
  "Tabel-1",
  "_tabel",
  "Tabel.1",
  "Æblegrød",
  NAME.toUpperCase(),
  "x".repeat(256),
];

export const TABLE_QUESTIONS: readonly Question[] = [
  {
    id: "table-growth-below",
    title: { da: "Vokser en tabel, når der skrives lige under den?", en: "Does a table grow when something is written just below it?" },
    ask: (lab) => changed(lab, (_table, sheet) => void (sheet.getRange("A4:B4").values = [["3", "z"]])),
  },
  {
    id: "table-growth-beside",
    title: {
      da: "Vokser en tabel, når der skrives lige ved siden af den?",
      en: "Does a table grow when something is written just beside it?",
    },
    ask: (lab) => changed(lab, (_table, sheet) => void (sheet.getRange("C1").values = [["Ny"]])),
  },
  {
    id: "table-rows-of-null",
    title: { da: "Kan en tabel få rækker af null?", en: "Can a table get rows of null?" },
    about: "https://github.com/OfficeDev/office-js/issues/3191",
    // The types know no null; the add-in's own way of adding rows is what is asked about.
    ask: (lab) => changed(lab, (table) => void table.rows.add(undefined, [[null, null]] as unknown as string[][])),
  },
  {
    id: "table-rows-of-blanks",
    title: { da: "Kan en tabel få tomme rækker?", en: "Can a table get blank rows?" },
    ask: (lab) =>
      changed(
        lab,
        (table) =>
          void table.rows.add(undefined, [
            ["", ""],
            ["", ""],
          ]),
      ),
  },
  {
    id: "table-rows-of-1600",
    title: { da: "Får en tabel 1.600 rækker på én gang?", en: "Does a table get 1,600 rows at once?" },
    about: "https://github.com/OfficeDev/office-js/issues/3013",
    ask: ({ on, now, measure }) =>
      on(async (sheet, context) => {
        const table = addTable(sheet, NAME);
        await context.sync();
        const began = now();
        table.rows.add(
          undefined,
          Array.from({ length: 1_600 }, (_, row) => [String(row), ""]),
        );
        const body = table.getDataBodyRange().load({ rowCount: true });
        const last = sheet.getRange("A1602:A1604").load({ values: true });
        await context.sync();
        measure("ms", now() - began);
        return { rows: body.rowCount, last: plainValues(last.values) };
      }),
  },
  {
    id: "table-resize",
    title: { da: "Kan en tabel gøres større?", en: "Can a table be made larger?" },
    since: "1.13",
    ask: (lab) => changed(lab, (table) => table.resize("A1:B6")),
  },
  {
    id: "table-headers-made-unique",
    title: { da: "Hvad sker der med ens og tomme overskrifter?", en: "What becomes of equal and blank headers?" },
    ask: ({ on }) =>
      on(async (sheet, context) => {
        sheet.getRange("A1:D2").values = [
          ["Id", "Id", "", 7],
          ["1", "2", "3", "4"],
        ];
        const table = sheet.tables.add("A1:D2", true);
        await context.sync();
        return seen(table, context);
      }),
  },
  {
    id: "table-column-names-follow",
    title: { da: "Følger en kolonnes navn cellen med overskriften?", en: "Does a column's name follow the header cell?" },
    ask: ({ on }) =>
      on(async (sheet, context) => {
        const table = addTable(sheet, NAME);
        await context.sync();
        sheet.getRange("B1").values = [["Nyt navn"]];
        await context.sync();
        table.columns.load({ name: true });
        await context.sync();
        const renamed = table.columns.items.map(({ name }) => name);
        sheet.getRange("A1:B1").values = [["Ens", "Ens"]];
        const cells = sheet.getRange("A1:B1").load({ values: true });
        await context.sync();
        return { renamed, equal: plainValues(cells.values) };
      }),
  },
  {
    id: "table-column-filled-down",
    title: {
      da: "Fyldes en formel ned gennem tabellens kolonne?",
      en: "Is a formula filled down through the table's column?",
    },
    ask: ({ on }) =>
      on(async (sheet, context) => {
        const table = addTable(sheet, NAME);
        sheet.getRange("B2:B3").clear("Contents");
        await context.sync();
        sheet.getRange("B2").formulas = [['=A2&"!"']];
        await context.sync();
        return seen(table, context);
      }),
  },
  {
    id: "table-names",
    title: { da: "Hvad må en tabel hedde?", en: "What may a table be called?" },
    ask: ({ on }) =>
      on(async (sheet, context) => {
        const table = addTable(sheet, NAME);
        await context.sync();
        return eachTried(
          Object.fromEntries(
            NAMES.map((name) => [
              name.length > 60 ? `${name.length} letters` : name,
              async () => {
                table.name = name;
                table.load({ name: true });
                await context.sync();
                return table.name.length > 60 ? "taken" : table.name;
              },
            ]),
          ),
        );
      }),
  },
  {
    id: "table-where-it-may-not-be",
    title: { da: "Hvor må en tabel ikke ligge?", en: "Where may a table not be?" },
    about: "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling",
    ask: ({ on }) => {
      const add = (address: string, before: (sheet: Excel.Worksheet) => void): (() => Promise<Json>) => {
        return () =>
          on(async (sheet, context) => {
            before(sheet);
            await context.sync();
            const range = sheet.tables.add(address, true).getRange().load({ address: true });
            await context.sync();
            return localAddress(range.address);
          });
      };
      return eachTried({
        "over merged cells": add("A1:B3", (sheet) => sheet.getRange("A2:B2").merge()),
        "over another table": add("D1:E3", (sheet) => void sheet.tables.add("E2:F4", true)),
        "a single row": add("H1:I1", () => undefined),
        "over a formula's cells": add("K1:L3", (sheet) => void (sheet.getRange("K1").formulas = [["=SEQUENCE(3)"]])),
      });
    },
  },
  {
    id: "table-of-another-sheet",
    title: { da: "Svarer et ark med et andet arks tabel?", en: "Does a sheet answer with another sheet's table?" },
    about: "https://github.com/OfficeDev/office-js/issues/2235",
    ask: ({ on, secondSheet }) =>
      on(async (sheet, context) => {
        addTable(sheet, NAME);
        const other = context.workbook.worksheets.add(secondSheet);
        const table = other.tables.getItemOrNullObject(NAME);
        table.load({ name: true });
        await context.sync();
        return table.isNullObject;
      }),
  },
  {
    id: "table-cells-merged",
    title: { da: "Kan celler i en tabel flettes?", en: "Can cells of a table be merged?" },
    ask: (lab) => changed(lab, (_table, sheet) => sheet.getRange("A2:B2").merge()),
  },
  {
    id: "table-filtered",
    title: { da: "Hvad ses af et filter i en tabel?", en: "What is seen of a filter in a table?" },
    ask: ({ on }) =>
      on(async (sheet, context) => {
        const table = addTable(sheet, NAME);
        const { autoFilter } = table;
        autoFilter.load({ isDataFiltered: true });
        await context.sync();
        const before = autoFilter.isDataFiltered;
        sheet.getRange("A3").rowHidden = true;
        autoFilter.load({ isDataFiltered: true });
        await context.sync();
        return { before, "row hidden by hand": autoFilter.isDataFiltered };
      }),
  },
];

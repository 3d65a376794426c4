/* eslint-disable office-addins/load-object-before-read -- the rule knows neither parts of a range nor results of calls */
import type { Json } from "../../../app/self-test/recording";
import { eachTried, localAddress, plainValues, type Lab, type Question } from "../question";

const merged = ({ on }: Lab, asked: string): Promise<Json> =>
  on(async (sheet, context) => {
    sheet.getRange("A1:B3").merge();
    sheet.getRange("D5:E5").merge();
    await context.sync();
    const areas = sheet.getRange(asked).getMergedAreasOrNullObject();
    areas.load({ address: true });
    await context.sync();
    return areas.isNullObject ? null : localAddress(areas.address);
  });

/** Marks cells and watches what becomes of their addresses. */
const moved = ({ on }: Lab, change: (sheet: Excel.Worksheet) => void): Promise<Json> =>
  on(async (sheet, context) => {
    sheet.getRange("A1:B4").values = [
      ["a", 1],
      ["b", 2],
      ["c", 3],
      ["d", 4],
    ];
    const watched = sheet.getRange("A3:B3");
    context.trackedObjects.add(watched);
    await context.sync();
    change(sheet);
    await context.sync();
    watched.load({ address: true, values: true });
    await context.sync();
    context.trackedObjects.remove(watched);
    return { address: localAddress(watched.address), values: plainValues(watched.values) };
  });

export const CELL_QUESTIONS: readonly Question[] = [
  {
    id: "merged-areas",
    title: { da: "Hvilke flettede celler nævnes?", en: "Which merged cells are named?" },
    about: "https://github.com/OfficeDev/office-js/issues/3611",
    since: "1.13",
    ask: (lab) =>
      eachTried({
        "from the first cell": () => merged(lab, "A1:F9"),
        "from within": () => merged(lab, "B2:F9"),
        "a cell within": () => merged(lab, "B2"),
        none: () => merged(lab, "H1:J9"),
      }),
  },
  {
    id: "merged-cells-written",
    title: { da: "Hvad sker der, når der skrives under en fletning?", en: "What happens when something is written under a merge?" },
    ask: ({ on }) =>
      on(async (sheet, context) => {
        sheet.getRange("A1:A3").values = [["a"], ["b"], ["c"]];
        sheet.getRange("A1:A3").merge();
        await context.sync();
        sheet.getRange("A2").values = [["under"]];
        const cells = sheet.getRange("A1:A3").load({ values: true });
        const sum = sheet.getRange("C1");
        sum.formulas = [["=COUNTA(A1:A3)"]];
        sum.load({ values: true });
        await context.sync();
        return { values: plainValues(cells.values), counted: sum.values[0]![0] as number };
      }),
  },
  {
    id: "tracked-range",
    title: { da: "Følger et område med, når rækker kommer og går?", en: "Does a range go along when rows come and go?" },
    ask: (lab) =>
      eachTried({
        "row inserted above": () => moved(lab, (sheet) => void sheet.getRange("2:2").insert("Down")),
        "row deleted above": () => moved(lab, (sheet) => sheet.getRange("1:1").delete("Up")),
        "row itself deleted": () => moved(lab, (sheet) => sheet.getRange("3:3").delete("Up")),
      }),
  },
  {
    id: "clear",
    title: { da: "Hvad er tilbage, når celler ryddes?", en: "What is left when cells are cleared?" },
    ask: ({ on }) => {
      const cleared = (how: "All" | "Contents" | "Formats"): (() => Promise<Json>) => {
        return () =>
          on(async (sheet, context) => {
            const cell = sheet.getRange("A1");
            cell.values = [[7]];
            cell.numberFormat = [["0.00"]];
            cell.format.fill.color = "#FF0000";
            cell.dataValidation.rule = { wholeNumber: { operator: "GreaterThan", formula1: 1 } };
            const rule = cell.conditionalFormats.add(Excel.ConditionalFormatType.custom);
            rule.custom.rule.formula = "=A1>1";
            await context.sync();
            cell.clear(how);
            cell.load({ values: true, numberFormat: true });
            cell.format.fill.load({ color: true });
            cell.dataValidation.load({ type: true });
            const rules = cell.conditionalFormats.getCount();
            await context.sync();
            const answer = {
              values: plainValues(cell.values),
              format: String(cell.numberFormat[0]![0]),
              fill: cell.format.fill.color,
              validation: cell.dataValidation.type,
              rules: rules.value,
            };
            cell.clear();
            cell.conditionalFormats.clearAll();
            cell.dataValidation.clear();
            await context.sync();
            return answer;
          });
      };
      return eachTried({ All: cleared("All"), Contents: cleared("Contents"), Formats: cleared("Formats") });
    },
  },
  {
    id: "hidden-rows",
    title: { da: "Læses skjulte rækker og kolonner?", en: "Are hidden rows and columns read?" },
    ask: ({ on }) =>
      on(async (sheet, context) => {
        sheet.getRange("A1:B3").values = [
          ["a", 1],
          ["b", 2],
          ["c", 3],
        ];
        sheet.getRange("A2").rowHidden = true;
        sheet.getRange("B1").columnHidden = true;
        const cells = sheet.getRange("A1:B3").load({ values: true, rowHidden: true, columnHidden: true });
        await context.sync();
        // Null where the rows differ; the types know no null here.
        return { values: plainValues(cells.values), rows: cells.rowHidden as Json, columns: cells.columnHidden as Json };
      }),
  },
  {
    id: "links",
    title: { da: "Hvordan virker et link inde i projektmappen?", en: "How does a link within the workbook work?" },
    ask: ({ on, sheet: name }) =>
      on(async (sheet, context) => {
        const cell = sheet.getRange("A1");
        cell.hyperlink = { documentReference: `'${name}'!B2`, textToDisplay: "til B2", screenTip: "Gå" };
        cell.load({ values: true, hyperlink: true });
        cell.format.font.load({ color: true, underline: true });
        await context.sync();
        const { documentReference = null, textToDisplay = null } = cell.hyperlink;
        const isSheet = documentReference === null ? null : documentReference.replace(name, "ark");
        return {
          values: plainValues(cell.values),
          to: isSheet,
          textToDisplay,
          color: cell.format.font.color,
          underline: cell.format.font.underline,
        };
      }),
  },
];

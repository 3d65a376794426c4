import type { Json } from "../../../app/self-test/recording";
import { eachTried, tried, type Lab, type Question } from "../question";

const UNDO = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities#undo-grouping";

const grouped = ({ inGroup }: Lab, act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<Json> =>
  tried(() =>
    inGroup(async (sheet, context) => {
      act(sheet, context);
      await context.sync();
      return "taken";
    }),
  );

const rows = (count: number): string[][] => Array.from({ length: count }, (_, row) => [`'${row}`]);

export const UNDO_QUESTIONS: readonly Question[] = [
  {
    id: "undo-group",
    title: { da: "Hvad kan samles til ét trin i Excels Fortryd?", en: "What can be grouped as one step of Excel's Undo?" },
    about: UNDO,
    since: "1.20",
    ask: (lab) =>
      eachTried({
        values: () => grouped(lab, (sheet) => (sheet.getRange("A1").values = [["x"]])),
        "number format": () => grouped(lab, (sheet) => (sheet.getRange("A1").numberFormat = [["@"]])),
        fill: () => grouped(lab, (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")),
        clear: () => grouped(lab, (sheet) => sheet.getRange("A1").clear()),
        "1,500 cells": () => grouped(lab, (sheet) => (sheet.getRange("A1:A1500").formulas = rows(1_500))),
        "1,501 cells": () => grouped(lab, (sheet) => (sheet.getRange("A1:A1501").formulas = rows(1_501))),
        "merged areas asked": () =>
          tried(() =>
            lab.inGroup(async (sheet, context) => {
              const areas = sheet.getRange("A1:B9").getMergedAreasOrNullObject();
              areas.load({ address: true });
              await context.sync();
              sheet.getRange("A1").values = [["y"]];
              await context.sync();
              return areas.isNullObject;
            }),
          ),
        mark: () => grouped(lab, (sheet) => sheet.getRange("A1").conditionalFormats.add(Excel.ConditionalFormatType.custom)),
        table: () => grouped(lab, (sheet) => sheet.tables.add("J1:K3", true)),
        "row inserted": () => grouped(lab, (sheet) => sheet.getRange("2:2").insert("Down")),
        "sheet added": () => grouped(lab, (_sheet, context) => context.workbook.worksheets.add(lab.secondSheet)),
        "sheet renamed": () =>
          grouped(lab, (sheet) => {
            sheet.name = `${lab.sheet}c`;
            sheet.name = lab.sheet;
          }),
        "sheet deleted": () => grouped(lab, (_sheet, context) => context.workbook.worksheets.getItemOrNullObject(lab.secondSheet).delete()),
      }),
  },
  {
    id: "undo-group-half",
    title: {
      da: "Hvad står der, når et samlet trin bliver afvist undervejs?",
      en: "What stands when a grouped step is refused on its way?",
    },
    about: UNDO,
    since: "1.20",
    ask: async (lab) => {
      const refused = await tried(() =>
        lab.inGroup(async (sheet, context) => {
          sheet.getRange("A1").values = [["før"]];
          await context.sync();
          sheet.getRange("A2:A1700").formulas = rows(1_699);
          await context.sync();
          return "taken";
        }),
      );
      const left = await lab.on(async (sheet, context) => {
        const cells = sheet.getRange("A1:A2").load({ values: true });
        await context.sync();
        return cells.values.flat() as Json;
      });
      return { refused, left };
    },
  },
];

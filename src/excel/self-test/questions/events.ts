import type { Json } from "../../../app/self-test/recording";
import type { Lab, Question } from "../question";

/** Written after an edit: when its event has come, those of the edit have too. */
const FENCE = "Z99";

/** Does one edit and answers the events of the sheet that it raises: kind, cells, whose. */
function eventsOf(
  { on, until }: Lab,
  edit: (sheet: Excel.Worksheet) => void,
  prepare: (sheet: Excel.Worksheet) => void = () => undefined,
): Promise<Json> {
  return on(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["Id", "Navn"],
      ["1", "x"],
      ["2", "y"],
    ];
    prepare(sheet);
    await context.sync();
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    const handler = sheet.onChanged.add((event) => {
      seen.push(event);
      return Promise.resolve();
    });
    await context.sync();
    edit(sheet);
    await context.sync();
    sheet.getRange(FENCE).values = [["x"]];
    await context.sync();
    await until(() => seen.some(({ address }) => address === FENCE));
    handler.remove();
    await context.sync();
    return seen.filter(({ address }) => address !== FENCE).map(reported);
  });
}

function reported({ changeType, address, source, triggerSource, details }: Excel.WorksheetChangedEventArgs): Json {
  // Only of one cell; the types know no lack.
  const change = details as Excel.ChangedEventDetail | undefined;
  return {
    changeType,
    address,
    source,
    // Since ExcelApi 1.14.
    trigger: (triggerSource as string | undefined) ?? null,
    details: change === undefined ? null : [change.valueBefore as Json, change.valueAfter as Json],
  };
}

const table = (sheet: Excel.Worksheet): void => void (sheet.tables.add("A1:B3", true).name = "Selvtest_Tabel");

type Edit = readonly [edit: (sheet: Excel.Worksheet) => void, prepare?: (sheet: Excel.Worksheet) => void];

const EDITS: Readonly<Record<string, { readonly da: string; readonly en: string; readonly edit: Edit }>> = {
  "one-cell": { da: "én celle skrives", en: "one cell is written", edit: [(sheet) => void (sheet.getRange("B2").values = [["z"]])] },
  "same-value": {
    da: "den samme værdi skrives igen",
    en: "the same value is written again",
    edit: [(sheet) => void (sheet.getRange("B2").values = [["x"]])],
  },
  "several-cells": {
    da: "flere celler skrives",
    en: "several cells are written",
    edit: [
      (sheet) =>
        void (sheet.getRange("A2:B3").values = [
          ["8", "q"],
          ["9", "r"],
        ]),
    ],
  },
  formula: { da: "en formel skrives", en: "a formula is written", edit: [(sheet) => void (sheet.getRange("C2").formulas = [["=A2"]])] },
  recalculated: {
    da: "en formel får en ny værdi",
    en: "a formula gets a new value",
    edit: [(sheet) => void (sheet.getRange("A2").values = [["5"]]), (sheet) => void (sheet.getRange("C2").formulas = [["=A2"]])],
  },
  cleared: { da: "celler ryddes", en: "cells are cleared", edit: [(sheet) => sheet.getRange("A2:B2").clear("Contents")] },
  "format-only": {
    da: "kun formatet ændres",
    en: "only the format is changed",
    edit: [(sheet) => void (sheet.getRange("A2").numberFormat = [["0.00"]])],
  },
  filled: {
    da: "kun fyldet ændres",
    en: "only the fill is changed",
    edit: [(sheet) => void (sheet.getRange("A2").format.fill.color = "#FF0000")],
  },
  "row-inserted": { da: "en række indsættes", en: "a row is inserted", edit: [(sheet) => void sheet.getRange("2:2").insert("Down")] },
  "row-deleted": { da: "en række slettes", en: "a row is deleted", edit: [(sheet) => sheet.getRange("2:2").delete("Up")] },
  "column-inserted": {
    da: "en kolonne indsættes",
    en: "a column is inserted",
    edit: [(sheet) => void sheet.getRange("B:B").insert("Right")],
  },
  "row-hidden": { da: "en række skjules", en: "a row is hidden", edit: [(sheet) => void (sheet.getRange("A2").rowHidden = true)] },
  merged: { da: "celler flettes", en: "cells are merged", edit: [(sheet) => sheet.getRange("A2:B2").merge()] },
  "table-row": {
    da: "en tabel får en række",
    en: "a table gets a row",
    edit: [(sheet) => void sheet.tables.getItemAt(0).rows.add(undefined, [["3", "z"]]), table],
  },
  "table-made": { da: "cellerne bliver en tabel", en: "the cells become a table", edit: [table] },
};

const EVENTS = "https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs";

export const EVENT_QUESTIONS: readonly Question[] = [
  ...Object.entries(EDITS).map(([id, { da, en, edit }]): Question => ({
    id: `event-${id}`,
    title: { da: `Hvad får tilføjelsesprogrammet at vide, når ${da}?`, en: `What is the add-in told when ${en}?` },
    about: EVENTS,
    ask: (lab) => eventsOf(lab, ...edit),
  })),
  {
    id: "event-sheets",
    title: {
      da: "Hvad får tilføjelsesprogrammet at vide, når et ark kommer, omdøbes og går?",
      en: "What is the add-in told when a sheet comes, is renamed and goes?",
    },
    since: "1.17",
    ask: ({ on, until, secondSheet }) =>
      on(async (_sheet, context) => {
        const { worksheets } = context.workbook;
        const seen: { readonly what: string; readonly id: string }[] = [];
        const note =
          (what: string) =>
          ({ worksheetId: id }: { readonly worksheetId: string }): Promise<void> => {
            seen.push({ what, id });
            return Promise.resolve();
          };
        const handlers = [
          worksheets.onAdded.add(note("added")),
          worksheets.onDeleted.add(note("deleted")),
          worksheets.onNameChanged.add(note("renamed")),
        ];
        await context.sync();
        const sheet = worksheets.add(secondSheet);
        sheet.load({ id: true });
        await context.sync();
        const { id } = sheet;
        // Other sheets of the self-test come and go, too.
        const own = (): string[] => seen.filter((event) => event.id === id).map(({ what }) => what);
        await until(() => own().length > 0);
        sheet.name = `${secondSheet}c`;
        await context.sync();
        await until(() => own().includes("renamed"));
        sheet.delete();
        await context.sync();
        await until(() => own().includes("deleted"));
        for (const handler of handlers) handler.remove();
        await context.sync();
        return own();
      }),
  },
];

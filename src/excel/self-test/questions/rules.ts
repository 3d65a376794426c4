import type { Json } from "../../../app/self-test/recording";
import { eachTried, localAddress, tried, type Lab, type Question } from "../question";

/** Adds a rule by formula and answers the formula as it reads. */
const ruled = ({ on }: Lab, formula: string, address = "A1:B5"): Promise<Json> =>
  tried(() =>
    on(async (sheet, context) => {
      const format = sheet.getRange(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = "#FFC000";
      format.custom.rule.load({ formula: true });
      await context.sync();
      return format.custom.rule.formula;
    }),
  );

/** The rules of a sheet in their order of priority: formula and cells. */
async function rulesOf(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<Json> {
  const formats = sheet.getRange().conditionalFormats;
  formats.load({ type: true, priority: true });
  await context.sync();
  const asked = formats.items.map((item) => {
    const range = item.getRange();
    range.load({ address: true });
    item.custom.rule.load({ formula: true });
    return { item, range };
  });
  await context.sync();
  return asked.map(({ item, range }) => [item.priority, item.type, item.custom.rule.formula, localAddress(range.address)]);
}

function add(range: Excel.Range, formula: string): void {
  const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = "#FFC000";
}

const checked = ({ on }: Lab, rule: Excel.DataValidationRule): Promise<Json> =>
  tried(() =>
    on(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A1:A5");
      dataValidation.rule = rule;
      dataValidation.load({ rule: true, type: true });
      await context.sync();
      // Plain data, as office.js gives it.
      return { type: dataValidation.type, rule: JSON.parse(JSON.stringify(dataValidation.rule)) as Json };
    }),
  );

const alerted = ({ on }: Lab, title: number, message: number): Promise<Json> =>
  tried(() =>
    on(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { wholeNumber: { operator: "GreaterThan", formula1: 0 } };
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "t".repeat(title), message: "m".repeat(message) };
      dataValidation.load({ errorAlert: true });
      await context.sync();
      return [dataValidation.errorAlert.title.length, dataValidation.errorAlert.message.length];
    }),
  );

const prompted = ({ on }: Lab, title: number, message: number): Promise<Json> =>
  tried(() =>
    on(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("C1");
      dataValidation.prompt = { showPrompt: true, title: "t".repeat(title), message: "m".repeat(message) };
      dataValidation.load({ prompt: true, type: true });
      await context.sync();
      return [dataValidation.type, dataValidation.prompt.title.length, dataValidation.prompt.message.length];
    }),
  );

const VALIDATION = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation";

export const RULE_QUESTIONS: readonly Question[] = [
  {
    id: "mark-formulas",
    title: { da: "Hvordan læses en markerings formel tilbage?", en: "How is a mark's formula read back?" },
    about: "https://github.com/OfficeDev/office-js/issues/5194",
    ask: (lab) =>
      eachTried({
        "a row": () => ruled(lab, '=AND($A1="x",TRUE)'),
        "further down": () => ruled(lab, '=$A3="x"', "A3:B5"),
        "without a sign": () => ruled(lab, "A1>1"),
        "the add-in's literal": () => ruled(lab, '=OR("sapa"="",$A1="ja")'),
        unreadable: () => ruled(lab, "=AND((("),
        "missing sheet": () => ruled(lab, "=Findesikke!A1=1"),
        "own function": () => ruled(lab, '=SAPA.GYLDIG("CVR",$A1)'),
        "another sheet": () => ruled(lab, `='${lab.sheet}'!$A1="x"`),
        semicolon: () => ruled(lab, '=AND($A1="x";TRUE)'),
        "255 characters": () => ruled(lab, `=$A1="${"x".repeat(248)}"`),
        "256 characters": () => ruled(lab, `=$A1="${"x".repeat(249)}"`),
        "1,000 characters": () => ruled(lab, `=OR(${Array.from({ length: 120 }, (_, i) => `$A1=${100 + i}`).join(",")})`),
      }),
  },
  {
    id: "mark-priorities",
    title: { da: "I hvilken rækkefølge gælder markeringer?", en: "In which order do marks apply?" },
    ask: ({ on }) =>
      on(async (sheet, context) => {
        add(sheet.getRange("A1:B5"), '=$A1="1"');
        add(sheet.getRange("A1:B5"), '=$A1="2"');
        add(sheet.getRange("A3:B5"), '=$A3="3"');
        await context.sync();
        return rulesOf(sheet, context);
      }),
  },
  {
    id: "mark-deleted-first",
    title: { da: "Kan den første af to markeringer slettes?", en: "Can the first of two marks be deleted?" },
    about: "https://github.com/OfficeDev/office-js/issues/5222",
    ask: ({ on }) =>
      on(async (sheet, context) => {
        add(sheet.getRange("A1:B5"), '=$A1="1"');
        add(sheet.getRange("A1:B5"), '=$A1="2"');
        await context.sync();
        sheet.getRange("A1:B5").conditionalFormats.getItemAt(0).delete();
        await context.sync();
        return rulesOf(sheet, context);
      }),
  },
  {
    id: "mark-on-table-column",
    title: { da: "Kan to markeringer på én tabelkolonne læses?", en: "Can two marks on one table column be read?" },
    about: "https://github.com/OfficeDev/office-js/issues/6827",
    ask: ({ on }) =>
      on(async (sheet, context) => {
        sheet.getRange("A1:B4").values = [
          ["Id", "Navn"],
          ["1", "x"],
          ["2", "y"],
          ["3", "z"],
        ];
        sheet.tables.add("A1:B4", true);
        await context.sync();
        add(sheet.getRange("B2:B4"), '=$B2="x"');
        add(sheet.getRange("B2:B4"), '=$B2="y"');
        await context.sync();
        return rulesOf(sheet, context);
      }),
  },
  {
    id: "mark-after-rows-move",
    title: { da: "Hvor er en markering, når rækker er kommet og gået?", en: "Where is a mark when rows have come and gone?" },
    ask: ({ on }) =>
      on(async (sheet, context) => {
        add(sheet.getRange("A2:B5"), '=$A2="1"');
        await context.sync();
        sheet.getRange("3:3").insert("Down");
        await context.sync();
        const inserted = await rulesOf(sheet, context);
        sheet.getRange("2:2").delete("Up");
        await context.sync();
        return { inserted, deleted: await rulesOf(sheet, context) };
      }),
  },
  {
    id: "mark-of-copied-cells",
    title: { da: "Kan en markering læses, når cellen er kopieret?", en: "Can a mark be read when its cell has been copied?" },
    about: "https://github.com/OfficeDev/office-js/issues/6835",
    ask: ({ on }) =>
      on(async (sheet, context) => {
        add(sheet.getRange("A1:A3"), '=$A1="1"');
        await context.sync();
        sheet.getRange("D1:D3").copyFrom("A1:A3");
        await context.sync();
        return rulesOf(sheet, context);
      }),
  },
  {
    id: "checks-read-back",
    title: { da: "Hvordan læses en celles kontrol tilbage?", en: "How is a cell's check read back?" },
    about: VALIDATION,
    ask: (lab) =>
      eachTried({
        "whole number": () => checked(lab, { wholeNumber: { operator: "GreaterThanOrEqualTo", formula1: 0 } }),
        decimal: () => checked(lab, { decimal: { operator: "Between", formula1: -1.5, formula2: 1e12 } }),
        "date by formula": () =>
          checked(lab, { date: { operator: "Between", formula1: "=DATE(1905,1,1)", formula2: "=DATE(2199,12,31)" } }),
        "date as text": () => checked(lab, { date: { operator: "GreaterThan", formula1: "2022-01-03" } }),
        "list in the rule": () => checked(lab, { list: { inCellDropDown: true, source: "Ja,Nej,Måske" } }),
        "list with semicolons": () => checked(lab, { list: { inCellDropDown: true, source: "Ja;Nej" } }),
        "list by formula": () => checked(lab, { list: { inCellDropDown: true, source: "=$D$1:$D$3" } }),
        "list of 255": () => checked(lab, { list: { inCellDropDown: true, source: "x".repeat(255) } }),
        "list of 256": () => checked(lab, { list: { inCellDropDown: true, source: "x".repeat(256) } }),
        "open formula": () => checked(lab, { date: { operator: "GreaterThan", formula1: "=DATE(1905" } }),
        "no date": () => checked(lab, { date: { operator: "GreaterThan", formula1: "xx" } }),
        custom: () => checked(lab, { custom: { formula: "=A1>1" } }),
        "custom unreadable": () => checked(lab, { custom: { formula: "=AND(((" } }),
      }),
  },
  {
    id: "check-messages",
    title: { da: "Hvor lange må en kontrols beskeder være?", en: "How long may the messages of a check be?" },
    about: VALIDATION,
    ask: (lab) =>
      eachTried({
        "alert 32 and 225": () => alerted(lab, 32, 225),
        "alert 33": () => alerted(lab, 33, 10),
        "alert of 226": () => alerted(lab, 10, 226),
        "alert of 256": () => alerted(lab, 10, 256),
        "prompt 32 and 255": () => prompted(lab, 32, 255),
        "prompt 33": () => prompted(lab, 33, 10),
        "prompt of 256": () => prompted(lab, 10, 256),
      }),
  },
  {
    id: "check-of-what-stands",
    title: { da: "Vurderer en kontrol det, der allerede står i cellen?", en: "Does a check judge what already stands in the cell?" },
    ask: ({ on }) =>
      on(async (sheet, context) => {
        sheet.getRange("A1:A2").values = [["x"], [5]];
        sheet.getRange("A1:A2").dataValidation.rule = { wholeNumber: { operator: "GreaterThan", formula1: 1 } };
        await context.sync();
        sheet.getRange("A2").values = [["stadig skrevet"]];
        const cells = sheet.getRange("A1:A2").load({ values: true });
        await context.sync();
        return cells.values.flat() as Json;
      }),
  },
];

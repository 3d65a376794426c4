/* eslint-disable office-addins/load-object-before-read -- the rule knows no load further down */
import type { Json } from "../../../app/self-test/recording";
import { eachTried, heldCells, loadHeld, localAddress, plainValues, tried, type Lab, type Question } from "../question";

/** Writes a formula in column A and answers what the cell then holds, with the formula as it reads. */
const formula = ({ on }: Lab, text: string, row: number): Promise<Json> =>
  tried(() =>
    on(async (sheet, context) => {
      const cell = sheet.getCell(row, 0);
      cell.formulas = [[text]];
      loadHeld(cell).load({ formulas: true });
      await context.sync();
      const reads = String(cell.formulas[0]![0]);
      return [heldCells(cell)[0]![0]!, reads.length > 80 ? `${reads.length} characters` : reads];
    }),
  );

const formulas = async (lab: Lab, texts: Readonly<Record<string, string>>): Promise<Json> =>
  eachTried(Object.fromEntries(Object.entries(texts).map(([name, text], row) => [name, () => formula(lab, text, row)])));

const write = ({ on }: Lab, address: string, cells: unknown, property: "values" | "formulas" = "values"): Promise<Json> =>
  tried(() =>
    on(async (sheet, context) => {
      const range = sheet.getRange(address);
      range[property] = cells as unknown[][];
      range.load({ values: true });
      await context.sync();
      const [[first]] = range.values as [[unknown]];
      return typeof first === "string" && first.length > 80 ? `${first.length} characters` : plainValues(range.values.slice(0, 3));
    }),
  );

const LIMITS = "https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3";
const SUSPEND = "https://learn.microsoft.com/office/dev/add-ins/excel/performance#suspend-calculation-temporarily";

export const FORMULA_QUESTIONS: readonly Question[] = [
  {
    id: "error-values",
    title: { da: "Hvordan læses fejlværdier?", en: "How are error values read?" },
    ask: (lab) =>
      formulas(lab, {
        div: "=1/0",
        na: "=NA()",
        name: "=FINDESIKKE(1)",
        null: "=SUM(B1:B2 C1:C2)",
        num: "=SQRT(-1)",
        ref: "=#REF!",
        value: '="x"+1',
      }),
  },
  {
    id: "formulas-refused",
    title: { da: "Hvilke formler tager Excel ikke imod?", en: "Which formulas does Excel refuse?" },
    ask: (lab) =>
      formulas(lab, {
        semicolon: "=SUM(1;2)",
        "danish name": "=SUM.HVIS(B1:B2,1)",
        "too few arguments": "=SUMIF(B1:B2)",
        "too many arguments": "=ABS(1,2)",
        unclosed: "=SUM(1",
        "missing sheet": "=Findesikke!A1",
        "missing sheet in quotes": "='Findes ikke'!A1",
        "text literal of 255": `="${"x".repeat(255)}"`,
        "text literal of 256": `="${"x".repeat(256)}"`,
        "8,192 characters": `=${"1+".repeat(4_095)}1`,
        "8,193 characters": `=${"1+".repeat(4_095)}10`,
        circular: "=SUM(A1:A50)",
        "blank after the sign": "= 1+1",
      }),
    about: LIMITS,
  },
  {
    id: "formula-spelling",
    title: { da: "Hvordan læses en formel tilbage?", en: "How is a formula read back?" },
    ask: (lab) =>
      formulas(lab, {
        "small letters": "=sum(b1:b2)",
        blanks: "=SUM( B1 : B2 , 1 )",
        plus: "=+B1",
        "whole column": "=COUNTA(B:B)",
        "own sheet": `=SUM('${lab.sheet}'!B1:B2)`,
        link: `=HYPERLINK("#'${lab.sheet}'!B1","til B1")`,
        truth: "=TRUE",
        percent: "=50%",
        date: "=DATE(2022,1,3)",
        today: "=ISNUMBER(TODAY())",
        "text of a number": '=TEXT(1234.5,"0.00")',
        "text of a date": '=TEXT(44564,"yyyy-mm-dd")',
      }),
  },
  {
    id: "long-texts",
    title: { da: "Hvor lang må en tekst være?", en: "How long may a text be?" },
    about: LIMITS,
    ask: (lab) =>
      eachTried({
        "32,767": () => write(lab, "A1", [["x".repeat(32_767)]]),
        "32,768": () => write(lab, "A2", [["x".repeat(32_768)]]),
        "32,767 after an apostrophe": () => write(lab, "A3", [[`'${"x".repeat(32_767)}`]], "formulas"),
        "8,193 as a formula": () => write(lab, "A4", [["x".repeat(8_193)]], "formulas"),
        "line breaks": () => write(lab, "A5", [["a\nb\r\nc"]]),
      }),
  },
  {
    id: "odd-arrays",
    title: { da: "Hvilke værdier og størrelser kan skrives?", en: "Which values and sizes can be written?" },
    ask: async (lab) => {
      await write(lab, "A1:B2", [
        [1, 2],
        [3, 4],
      ]);
      return eachTried({
        "null leaves a cell": () =>
          write(lab, "A1:B2", [
            [null, 9],
            [null, null],
          ] as unknown),
        "one value for all": () => write(lab, "A1:B2", 7),
        "an array of one": () => write(lab, "A1:B2", [[8]]),
        "wrong size": () => write(lab, "A1:B2", [[1, 2, 3]]),
        "null instead of an array": () => write(lab, "A1:B2", null),
        "an empty text": () => write(lab, "A1:B1", [["", ""]]),
        "a number of 17 digits": () => write(lab, "A1", [[2 ** 54 + 2]]),
        truth: () => write(lab, "A1", [[true]]),
        "an object": () => write(lab, "A1", [[{ type: "x" }]]),
      });
    },
  },
  {
    id: "array-of-1600",
    title: { da: "Skrives 1.600 celler på én gang rigtigt?", en: "Are 1,600 cells written right at once?" },
    about: "https://github.com/OfficeDev/office-js/issues/6491",
    ask: ({ on, now, measure }) =>
      on(async (sheet, context) => {
        const began = now();
        const cells = sheet.getRangeByIndexes(0, 0, 1_600, 1);
        cells.formulas = Array.from({ length: 1_600 }, (_, row) => [`'${row}`]);
        const last = sheet.getRange("A1599:A1601").load({ values: true });
        await context.sync();
        measure("ms", now() - began);
        return plainValues(last.values);
      }),
  },
  {
    id: "array-of-20000",
    title: { da: "Skrives og læses 20.000 celler på én gang?", en: "Are 20,000 cells written and read at once?" },
    about: "https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization",
    ask: ({ on, now, measure }) =>
      on(async (sheet, context) => {
        const began = now();
        const cells = sheet.getRangeByIndexes(0, 0, 2_000, 10);
        cells.values = Array.from({ length: 2_000 }, (_, row) => Array.from({ length: 10 }, (__, column) => row * 10 + column));
        await context.sync();
        measure("write ms", now() - began);
        const read = now();
        cells.load({ values: true });
        await context.sync();
        measure("read ms", now() - read);
        return [cells.values.length, cells.values[1_999]![9] as number];
      }),
  },
  {
    id: "spill",
    title: { da: "Hvordan ser en formel ud, der fylder flere celler?", en: "What does a formula that fills several cells look like?" },
    ask: ({ on }) =>
      on(async (sheet, context) => {
        sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
        sheet.getRange("C2").values = [["i vejen"]];
        sheet.getRange("C1").formulas = [["=SEQUENCE(3)"]];
        await context.sync();
        const free = loadHeld(sheet.getRange("A1:A3")).load({ formulas: true });
        const blocked = loadHeld(sheet.getRange("C1"));
        const spills = sheet.getRange("A1").load({ hasSpill: true });
        const below = sheet.getRange("A2").load({ hasSpill: true });
        await context.sync();
        return {
          free: heldCells(free).map(([held]) => held!),
          formulas: free.formulas as string[][],
          blocked: heldCells(blocked)[0]![0]!,
          hasSpill: [spills.hasSpill, below.hasSpill],
        };
      }),
  },
  {
    id: "suspended-calculation",
    title: {
      da: "Hvad vises, når beregningen er sat på pause, til der er sendt?",
      en: "What is shown while calculation is paused until the next sync?",
    },
    about: SUSPEND,
    ask: ({ on }) =>
      on(async (sheet, context) => {
        sheet.getRange("A1:C1").formulas = [[1, 2, "=A1+B1"]];
        await context.sync();
        context.application.suspendApiCalculationUntilNextSync();
        sheet.getRange("A1:B1").values = [[10, 20]];
        const during = sheet.getRange("A1:C1").load({ values: true });
        await context.sync();
        const seen = plainValues(during.values);
        const after = sheet.getRange("A1:C1").load({ values: true });
        await context.sync();
        return { during: seen, after: plainValues(after.values) };
      }),
  },
  {
    id: "used-range",
    title: { da: "Hvad regnes for brugt i et ark?", en: "What counts as used in a sheet?" },
    ask: ({ on }) =>
      on(async (sheet, context) => {
        const seen = async (): Promise<Json> => {
          const [all, filled] = [sheet.getUsedRangeOrNullObject(), sheet.getUsedRangeOrNullObject(true)];
          all.load({ address: true });
          filled.load({ address: true });
          await context.sync();
          return [all.isNullObject ? null : localAddress(all.address), filled.isNullObject ? null : localAddress(filled.address)];
        };
        const empty = await seen();
        sheet.getRange("B2").values = [["x"]];
        sheet.getRange("D4").format.fill.color = "#FF0000";
        const filled = await seen();
        sheet.getRange("B2").clear("Contents");
        const cleared = await seen();
        sheet.getRange("F6").numberFormat = [["@"]];
        return { empty, filled, cleared, formatted: await seen() };
      }),
  },
  {
    id: "null-objects",
    title: { da: "Hvad svarer det, der ikke findes?", en: "What does that which is not there answer?" },
    about: "https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties",
    ask: ({ on }) =>
      eachTried({
        "a method in the same batch": () =>
          on(async (sheet, context) => {
            sheet.names.getItemOrNullObject("findesikke").delete();
            await context.sync();
            return "taken";
          }),
        "a property of its part": () =>
          on(async (_sheet, context) => {
            const used = context.workbook.worksheets.getItemOrNullObject("Findes slet ikke").getUsedRangeOrNullObject();
            used.load({ address: true });
            await context.sync();
            return used.isNullObject;
          }),
        getItem: () =>
          on(async (_sheet, context) => {
            context.workbook.worksheets.getItem("Findes slet ikke").load({ id: true });
            await context.sync();
            return "taken";
          }),
        "an address that is none": () =>
          on(async (sheet, context) => {
            sheet.getRange("A0").load({ values: true });
            await context.sync();
            return "taken";
          }),
      }),
  },
];

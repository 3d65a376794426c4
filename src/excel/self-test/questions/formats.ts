import type { Json } from "../../../app/self-test/recording";
import { eachTried, tried, type Lab, type Question } from "../question";

const FORMATS = ["General", "@", "0", "#,##0", "0.00", "dd-mm-yyyy", "yyyy-mm-dd", "d. mmmm yyyy", "hh:mm", "0%", '#,##0" kr."', "mmm yy"];

/** Sets a number format on a cell with a number; answers the format as it reads and what is shown. */
const formatted = ({ on }: Lab, format: string): Promise<Json> =>
  tried(() =>
    on(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.values = [[44_564.75]];
      cell.numberFormat = [[format]];
      cell.load({ numberFormat: true, text: true });
      await context.sync();
      return [String(cell.numberFormat[0]![0]), String(cell.text[0]![0])];
    }),
  );

const set = (
  lab: Lab,
  change: (cell: Excel.Range) => void,
  read: (cell: Excel.Range) => void,
  answer: (cell: Excel.Range) => Json,
): Promise<Json> =>
  tried(() =>
    lab.on(async (sheet, context) => {
      const cell = sheet.getRange("A1:B2");
      change(cell);
      read(cell);
      await context.sync();
      return answer(cell);
    }),
  );

const height = (lab: Lab, points: number): Promise<Json> =>
  set(
    lab,
    ({ format }) => void (format.rowHeight = points),
    ({ format }) => void format.load({ rowHeight: true }),
    ({ format }) => format.rowHeight,
  );
const width = (lab: Lab, points: number): Promise<Json> =>
  set(
    lab,
    ({ format }) => void (format.columnWidth = points),
    ({ format }) => void format.load({ columnWidth: true }),
    ({ format }) => Math.round(format.columnWidth),
  );
const indent = (lab: Lab, level: number): Promise<Json> =>
  set(
    lab,
    ({ format }) => void (format.indentLevel = level),
    ({ format }) => void format.load({ indentLevel: true }),
    ({ format }) => format.indentLevel,
  );

export const FORMAT_QUESTIONS: readonly Question[] = [
  {
    id: "number-formats",
    title: { da: "Hvordan læses talformater, og hvad vises?", en: "How do number formats read, and what is shown?" },
    about: "https://github.com/OfficeDev/office-js/issues/1553",
    ask: (lab) => eachTried(Object.fromEntries(FORMATS.map((format) => [format, () => formatted(lab, format)]))),
  },
  {
    id: "odd-number-formats",
    title: { da: "Hvad sker der med talformater, der ikke kan læses?", en: "What becomes of number formats that can't be read?" },
    about: "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-numberformat-member",
    ask: (lab) =>
      eachTried({
        empty: () => formatted(lab, ""),
        "open bracket": () => formatted(lab, "hej [["),
        "five sections": () => formatted(lab, "0;0;0;0;0"),
        "danish letters": () => formatted(lab, "dd-mm-åååå"),
      }),
  },
  {
    id: "date-system",
    title: { da: "Fra hvilket år tælles datoer?", en: "From which year are dates counted?" },
    about: "https://learn.microsoft.com/javascript/api/excel/excel.functions#excel-excel-functions-date-member",
    ask: ({ on }) =>
      on(async (sheet, context) => {
        const day = context.workbook.functions.date(1904, 1, 1);
        day.load({ value: true });
        sheet.getRange("A1:A2").formulas = [["=DATE(1904,1,1)"], ["=DATE(1900,2,28)+1"]];
        const cells = sheet.getRange("A1:A2").load({ values: true });
        await context.sync();
        return [day.value, cells.values[0]![0] as number, cells.values[1]![0] as number];
      }),
  },
  {
    id: "sizes",
    title: { da: "Hvor store må rækker, kolonner og indryk være?", en: "How large may rows, columns and indents be?" },
    ask: (lab) =>
      eachTried({
        "row 409": () => height(lab, 409),
        "row 410": () => height(lab, 410),
        "column 300": () => width(lab, 300),
        "column 3000": () => width(lab, 3000),
        "indent 15": () => indent(lab, 15),
        "indent 250": () => indent(lab, 250),
        "indent 251": () => indent(lab, 251),
      }),
  },
  {
    id: "colours",
    title: { da: "Hvordan læses farver tilbage?", en: "How are colours read back?" },
    ask: (lab) =>
      eachTried({
        "none yet": () =>
          set(
            lab,
            () => undefined,
            ({ format }) => void format.fill.load({ color: true }),
            ({ format }) => format.fill.color,
          ),
        hex: () =>
          set(
            lab,
            ({ format }) => void (format.fill.color = "#ffc000"),
            ({ format }) => void format.fill.load({ color: true }),
            ({ format }) => format.fill.color,
          ),
        named: () =>
          set(
            lab,
            ({ format }) => void (format.fill.color = "orange"),
            ({ format }) => void format.fill.load({ color: true }),
            ({ format }) => format.fill.color,
          ),
        "font of its own": () =>
          set(
            lab,
            () => undefined,
            ({ format }) => void format.font.load({ color: true }),
            ({ format }) => format.font.color,
          ),
        cleared: () =>
          set(
            lab,
            ({ format }) => format.fill.clear(),
            ({ format }) => void format.fill.load({ color: true }),
            ({ format }) => format.fill.color,
          ),
      }),
  },
  {
    id: "mixed-formats",
    title: { da: "Hvad læses af celler med hver sit format?", en: "What is read of cells with a format each?" },
    ask: ({ on }) =>
      on(async (sheet, context) => {
        sheet.getRange("A1").format.font.bold = true;
        sheet.getRange("A1").format.fill.color = "#FF0000";
        sheet.getRange("A1").format.horizontalAlignment = "Center";
        const { format } = sheet.getRange("A1:B2");
        format.load({ horizontalAlignment: true, rowHeight: true });
        format.font.load({ bold: true });
        format.fill.load({ color: true });
        await context.sync();
        // office.js's types know no null here.
        return [format.font.bold, format.fill.color, format.horizontalAlignment] as unknown as Json;
      }),
  },
];

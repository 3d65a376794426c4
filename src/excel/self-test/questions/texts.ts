import type { Json } from "../../../app/self-test/recording";
import { heldCells, loadHeld, tried, type Lab, type Question } from "../question";

/** Texts as registers hold them, and what Excel may take for something else. CPR-like ones are of the century before the last. */
const TEXTS: readonly string[] = [
  "0101605000",
  "010160-5000",
  "10-7",
  "1-2",
  "00.01",
  "00100",
  "27.12.08",
  "27.60.04",
  "+4512345678",
  "-",
  "+",
  "+1",
  "-x",
  "1E5",
  "2e10",
  "TRUE",
  "SAND",
  "FALSK",
  "TRUE ",
  " SAND",
  "=1+1",
  "50%",
  "1/2",
  "maj 2022",
  "May 2022",
  "januar",
  "kr 100",
  "$100",
  "12345678901234567890",
  "'apostrof",
  "''to",
  "@ordning",
  "1.000",
  "1,5",
  "1.5",
  "1 000",
  "(5)",
  "12:30",
  "2022-01-03",
  "03-01-2022",
  "13-01-2022",
  "3/1/2022",
  "1. januar 2022",
  "30/2/2022",
  " 7",
  " x ",
  "#N/A",
  "#I/T",
  "1,2,3",
  "2022-01-03T10:00:00Z",
];

const CELLS_PAGE = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values";

type Write = (cells: Excel.Range, texts: readonly string[]) => void;

/** 1 January 1970 as an Excel day. */
const UNIX_EPOCH = 25_569;

/** A day of this year as month and day: a text without a year becomes another day each year. */
function withoutYear(held: string): string {
  return held.replace(/^Double \| (\d{5}) /, (all, serial) => {
    const day = new Date((Number(serial) - UNIX_EPOCH) * 86_400_000);
    if (day.getUTCFullYear() !== new Date().getFullYear()) return all;
    return `Double | ${day.toISOString().slice(5, 10)} of this year `;
  });
}

/** Writes the texts down column A, all at once, and where that is refused each by itself; answers what each became. */
async function written({ on }: Lab, write: Write): Promise<Json> {
  const all = (texts: readonly string[], row: number): Promise<string[]> =>
    on(async (sheet, context) => {
      const cells = sheet.getRangeByIndexes(row, 0, texts.length, 1);
      write(cells, texts);
      loadHeld(cells);
      await context.sync();
      return heldCells(cells).map(([held]) => withoutYear(held!));
    });
  const answers: Record<string, Json> = {};
  try {
    const held = await all(TEXTS, 0);
    TEXTS.forEach((text, row) => (answers[text] = held[row]!));
  } catch {
    for (const [row, text] of TEXTS.entries()) answers[text] = await tried(async () => (await all([text], TEXTS.length + row))[0]!);
  }
  return answers;
}

const column = (texts: readonly string[]): string[][] => texts.map((text) => [text]);

export const TEXT_QUESTIONS: readonly Question[] = [
  {
    id: "texts-as-values",
    title: { da: "Hvad bliver tekster til, når de skrives som værdier?", en: "What do texts become when they are written as values?" },
    about: CELLS_PAGE,
    ask: (lab) => written(lab, (cells, texts) => void (cells.values = column(texts))),
  },
  {
    id: "texts-as-formulas",
    title: { da: "Hvad bliver tekster til, når de skrives som formler?", en: "What do texts become when they are written as formulas?" },
    about: CELLS_PAGE,
    ask: (lab) => written(lab, (cells, texts) => void (cells.formulas = column(texts))),
  },
  {
    id: "texts-with-apostrophe",
    title: { da: "Bliver en tekst med apostrof foran, som den er?", en: "Does a text with an apostrophe before it stay as it is?" },
    about: CELLS_PAGE,
    ask: (lab) => written(lab, (cells, texts) => void (cells.formulas = column(texts.map((text) => `'${text}`)))),
  },
  {
    id: "texts-in-text-cells",
    title: { da: "Bliver tekster, som de er, i celler med formatet tekst?", en: "Do texts stay as they are in cells formatted as text?" },
    about: CELLS_PAGE,
    ask: (lab) =>
      written(lab, (cells, texts) => {
        cells.numberFormat = [["@"]];
        cells.values = column(texts);
      }),
  },
  {
    id: "apostrophe-in-text-cells",
    title: {
      da: "Bliver apostroffen en del af teksten i celler med formatet tekst?",
      en: "Does the apostrophe become part of the text in cells formatted as text?",
    },
    about: CELLS_PAGE,
    ask: (lab) =>
      written(lab, (cells, texts) => {
        cells.numberFormat = [["@"]];
        cells.formulas = column(texts.map((text) => `'${text}`));
      }),
  },
  {
    id: "apostrophe-read-back",
    title: { da: "Hvad læses tilbage af en apostrof?", en: "What is read back of an apostrophe?" },
    ask: ({ on }) =>
      on(async (sheet, context) => {
        const cells = sheet.getRange("A1:A3");
        cells.formulas = [["'=1+1"], ["'007"], ["''x"]];
        cells.load({ formulas: true, values: true });
        await context.sync();
        return { formulas: cells.formulas as string[][], values: cells.values as string[][] };
      }),
  },
  {
    id: "copied-text-stays-text",
    title: {
      da: "Er en tekst stadig tekst, når det læste skrives igen?",
      en: "Is a text still a text when what was read is written again?",
    },
    ask: ({ on }) =>
      on(async (sheet, context) => {
        const from = sheet.getRange("A1:A4");
        from.formulas = [["'0010"], ["'1-2"], ["'TRUE"], ["'=1+1"]];
        from.load({ formulas: true });
        await context.sync();
        const to = sheet.getRange("B1:B4");
        to.formulas = from.formulas;
        loadHeld(to);
        await context.sync();
        return heldCells(to).map(([held]) => held!);
      }),
  },
];

import type { Json } from "../../../app/self-test/recording";
import { heldCells, loadHeld, type Lab, type Question } from "../question";

/** What a function's cell shows until its answer has come. */
const WAITING = new Set<unknown>(["#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

/** Milliseconds: Excel fetches a function's code when it is first called. */
const LONGEST = 20_000;

/** Writes formulas and answers what the cells hold when none waits any more. */
async function answered(
  lab: Lab,
  address: string,
  formulas: readonly (readonly unknown[])[],
  prepare: (sheet: Excel.Worksheet) => void = () => undefined,
): Promise<Excel.Range> {
  const { on, until, now, measure } = lab;
  return on(async (sheet, context) => {
    prepare(sheet);
    const cells = sheet.getRange(address);
    const began = now();
    cells.getCell(0, 0).getResizedRange(formulas.length - 1, formulas[0]!.length - 1).formulas = formulas as unknown[][];
    await context.sync();
    await until(async () => {
      cells.load({ values: true });
      await context.sync();
      return waitingIn(cells) === 0;
    }, LONGEST);
    measure("ms", now() - began);
    loadHeld(cells);
    await context.sync();
    return cells;
  });
}

const held = async (lab: Lab, formulas: Readonly<Record<string, string>>, prepare?: (sheet: Excel.Worksheet) => void): Promise<Json> => {
  const names = Object.keys(formulas);
  const cells = await answered(
    lab,
    `B1:B${names.length}`,
    Object.values(formulas).map((formula) => [formula]),
    prepare,
  );
  const answers = heldCells(cells);
  return Object.fromEntries(names.map((name, row) => [name, answers[row]![0]!]));
};

const waitingIn = (cells: Excel.Range): number => cells.values.flat().filter((value) => WAITING.has(value)).length;

export const FUNCTION_QUESTIONS: readonly Question[] = [
  {
    id: "function-arguments",
    title: {
      da: "Hvad får en funktion for en tom celle, et tal, sand/falsk og en fejl?",
      en: "What does a function get for an empty cell, a number, a truth value and an error?",
    },
    about: "https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options",
    ask: (lab) =>
      held(
        lab,
        {
          "empty cell as text": '=SAPA.GYLDIG("KLE",A1)',
          number: '=SAPA.GYLDIG("KLE",A2)',
          truth: '=SAPA.GYLDIG("KLE",A3)',
          error: '=SAPA.GYLDIG("KLE",A4)',
          date: '=SAPA.GYLDIG("KLE",A5)',
          "no second argument": '=SAPA.GYLDIG("KLE")',
          "empty argument": '=SAPA.GYLDIG("KLE",)',
          "streaming, empty cell": "=SAPA.KLE(A1)",
          "streaming, error": "=SAPA.KLE(A4)",
          "empty cells as numbers": "=SAPA.OPSIGES(A1,A1)",
          "an own error": '=SAPA.OPSIGES("x","y")',
          "unknown function": "=SAPA.FINDESIKKE(A1)",
          "without Danish letters": '=ISERROR(SAPA.BOELGE("x"))',
        },
        (sheet) => void (sheet.getRange("A2:A5").formulas = [[27], [true], ["=NA()"], ["=DATE(2022,1,3)"]]),
      ),
  },
  {
    id: "function-list",
    title: { da: "Fylder en funktion flere celler?", en: "Does a function fill several cells?" },
    ask: async (lab) => {
      const cells = await answered(
        lab,
        "B1:B3",
        [['=SAPA.GYLDIG.LISTE("KLE",A1:A3)']],
        (sheet) => void (sheet.getRange("A1:A3").values = [["'27.60.04"], ["'x"], [""]]),
      );
      return heldCells(cells).map(([cell]) => cell!);
    },
  },
  {
    id: "function-streams-300",
    title: {
      da: "Hvor hurtigt svarer 300 formler, der følger registrene?",
      en: "How fast do 300 formulas that follow the registers answer?",
    },
    about: "https://github.com/OfficeDev/office-js/issues/901",
    ask: async (lab) => {
      const cells = await answered(
        lab,
        "B1:B300",
        Array.from({ length: 300 }, (_, row) => [`=SAPA.KLE(A${row + 1})`]),
        (sheet) => void (sheet.getRange("A1:A300").values = Array.from({ length: 300 }, () => ["'27.60.04"])),
      );
      return { waiting: waitingIn(cells) };
    },
  },
  {
    id: "function-list-2000",
    title: { da: "Hvor hurtigt svarer én formel for 2.000 rækker?", en: "How fast does one formula answer for 2,000 rows?" },
    about: "https://github.com/OfficeDev/office-js/issues/2786",
    ask: async (lab) => {
      const cells = await answered(
        lab,
        "B1:B2000",
        [["=SAPA.KLE.LISTE(A1:A2000)"]],
        (sheet) => void (sheet.getRange("A1:A2000").values = Array.from({ length: 2_000 }, () => ["'27.60.04"])),
      );
      return { waiting: waitingIn(cells), filled: cells.values.flat().filter((value) => value !== "").length };
    },
  },
  {
    id: "function-in-text-cell",
    title: { da: "Regnes en formel i en celle med formatet tekst?", en: "Is a formula calculated in a cell formatted as text?" },
    ask: ({ on }) =>
      on(async (sheet, context) => {
        const cell = sheet.getRange("A1");
        cell.numberFormat = [["@"]];
        cell.formulas = [["=1+1"]];
        loadHeld(cell);
        cell.load({ formulas: true });
        await context.sync();
        return [heldCells(cell)[0]![0]!, String(cell.formulas[0]![0])];
      }),
  },
];

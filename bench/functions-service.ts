import { makeScaleCases } from "../samples/scale";
import { createAnswerService, type AnswerService } from "../src/app/answers/answer-service";
import type { AnswerId } from "../src/core/answers";
import type { Answer } from "../src/core/answers/answer";
import type { CellValue } from "../src/core/model/cell";
import type { WorkbookPort } from "../src/app/ports";
import type { SheetInfo } from "../src/core/recognition/sheet";

/** A workbook of one register in memory: what the add-in itself needs of time, without Excel's and the runtime's part. */
export interface CasesInMemory {
  readonly keys: readonly string[];
  readonly rows: CellValue[][];
  readonly answers: AnswerService;
}

export const SHEET = "Sagsoprydning";
const CHUNK = 2_500;

export function casesInMemory(count: number): CasesInMemory {
  const cases = makeScaleCases(count);
  const rows = [cases.headers.slice(), ...cases.rows.map((row) => row.slice())] as CellValue[][];
  const sheet: SheetInfo = {
    name: SHEET,
    visibility: "visible",
    used: { row: 0, column: 0, rowCount: rows.length, columnCount: cases.headers.length },
    tables: [],
    top: rows.slice(0, 40),
  };
  const port: Partial<WorkbookPort> = {
    sheets: async () => [sheet],
    date1904: async () => false,
    readStore: async () => undefined,
    mergedAreas: async () => [],
    readRows: async (_sheet, rect, onRows) => {
      for (let start = 0; start < rect.rowCount; start += CHUNK) {
        const end = Math.min(start + CHUNK, rect.rowCount);
        const part = rows.slice(rect.row + start, rect.row + end);
        await onRows(
          start,
          part.map((row) => row.slice(rect.column, rect.column + rect.columnCount)),
        );
        // As the network or the bridge between Excel and the page lets others in.
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
  const number = cases.keys.indexOf("caseNumber");
  return {
    keys: rows.slice(1).map((row) => String(row[number])),
    rows,
    answers: createAnswerService(port as WorkbookPort, { language: () => "da" }),
  };
}

/** What is timed must be answers. @throws with the error that a formula would show. */
function expectAnswers(answers: readonly Answer[]): void {
  const error = answers.find(({ kind }) => kind === "error");
  if (error !== undefined) throw new Error(JSON.stringify(error));
}

/** One follower for each key, as a formula filled down makes them. Resolves when each has had its first answer. */
export async function followEach(
  { answers }: CasesInMemory,
  id: AnswerId,
  keys: readonly string[],
): Promise<{ readonly answered: () => number; readonly stops: readonly (() => void)[] }> {
  let answered = 0;
  let all = (): void => undefined;
  const done = new Promise<void>((resolve) => (all = resolve));
  const stops = keys.map((key) =>
    answers.follow({ id, rows: [[key]] }, (now) => {
      expectAnswers(now);
      if (++answered === keys.length) all();
    }),
  );
  await done;
  return { answered: () => answered, stops };
}

/** One follower over all keys, as a column that spills makes it. */
export async function followColumn(
  { answers }: CasesInMemory,
  id: AnswerId,
  keys: readonly string[],
): Promise<{ readonly answered: () => readonly (readonly Answer[])[]; readonly stop: () => void }> {
  const answered: (readonly Answer[])[] = [];
  let first = (): void => undefined;
  const done = new Promise<void>((resolve) => (first = resolve));
  const stop = answers.follow({ id, rows: keys.map((key) => [key]) }, (now) => {
    expectAnswers(now);
    answered.push(now);
    first();
  });
  await done;
  return { answered: () => answered, stop };
}

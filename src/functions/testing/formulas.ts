import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook, type OpenedWorkbook } from "../../../stand-in/file/workbook-file";
import type { WorkbookDocument } from "../../../stand-in/document";
import { createAnswerService, type AnswerService } from "../../app/answers/answer-service";
import { watchWorkbook } from "../../excel/watch";
import { createWorkbookPort } from "../../excel/workbook-port";
import type { Language } from "../../core/text/language";
import { documentFromSheets, startHost, type NodeHost, type SheetSource } from "../../../stand-in/node";
import type { FunctionsFile } from "../../../stand-in/cells/custom-functions";
import { functionsMetadata } from "../../../tools/functions/metadata";
import { associateFunctions } from "../functions";

export interface Formulas {
  readonly host: NodeHost;
  readonly answers: AnswerService;
  /** How often Excel has called a function, and how often it has been given a result. */
  readonly traffic: () => { readonly calls: number; readonly results: number };
  /** Writes formulas down column A of the sheet "Svar", from A1. */
  readonly write: (formulas: readonly string[]) => Promise<void>;
  /** The cells of "Svar" from A1, once each has something else than #BUSY!. */
  readonly values: (rows: number, columns?: number) => Promise<unknown[][]>;
  /** Types a value into a cell of a sheet, as the user would. */
  readonly type: (sheet: string, row: number, column: number, value: string | number | boolean) => void;
  /** Waits until the cell at the top has become so; its value either way. */
  readonly until: (isSo: (value: unknown) => boolean, row?: number) => Promise<unknown>;
}

const SAMPLE = join(__dirname, "../../../samples/eksempelkommune.xlsx");

/** Formulas over a workbook, calculated by Microsoft's runtime of custom functions on the stand-in, with the add-in's own functions. */
export async function withFormulas(
  sheets: readonly SheetSource[] | "sample" | OpenedWorkbook,
  body: (formulas: Formulas) => Promise<void>,
  language: Language = "da",
  /** How long a value is waited for, in milliseconds. */
  patience = 10_000,
): Promise<void> {
  const file = (await functionsMetadata())[language] as FunctionsFile;
  const host = await startHost({
    document: documentOf(sheets),
    functions: { namespace: "SAPA", ...file },
  });
  host.installGlobals();
  try {
    await Excel.run(async (context) => {
      const there = context.workbook.worksheets.getItemOrNullObject("Svar");
      await context.sync();
      if (there.isNullObject) context.workbook.worksheets.add("Svar");
      await context.sync();
    });
    const counted = count(host);
    const service = createAnswerService(createWorkbookPort(language), { language: () => language });
    /** Formulas that are still followed. */
    const running = new Set<() => void>();
    const answers: AnswerService = {
      ...service,
      follow: (question, onAnswers) => {
        const cancel = service.follow(question, onAnswers);
        const stop = (): void => {
          running.delete(stop);
          cancel();
        };
        running.add(stop);
        return stop;
      },
    };
    associateFunctions(Promise.resolve({ answers, language: () => language }));
    const stop = await watchWorkbook({
      onChange: (sheet) => answers.invalidate(sheet),
      onRename: () => answers.invalidate(),
      onSheets: () => undefined,
    });
    const read = (rows: number, columns: number): Promise<unknown[][]> =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Svar").getRangeByIndexes(0, 0, rows, columns).load("values");
        await context.sync();
        return range.values as unknown[][];
      });
    const repeated = async <T>(ask: () => Promise<T>, isSo: (value: T) => boolean): Promise<T> => {
      for (const end = Date.now() + patience; ;) {
        await host.host.settled();
        const value = await ask();
        if (isSo(value) || Date.now() > end) return value;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    try {
      await body({
        host,
        answers,
        traffic: () => ({ ...counted }),
        write: (formulas) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem("Svar").getRangeByIndexes(0, 0, formulas.length, 1).formulas = formulas.map((formula) => [
              formula,
            ]);
            await context.sync();
          }),
        values: (rows, columns = 1) =>
          repeated(
            () => read(rows, columns),
            (values) => !values.flat().includes("#BUSY!"),
          ),
        type: (sheet, row, column, value) => {
          const { sheets, values } = host.host.cells;
          const id = sheets.ids().find((candidate) => sheets.name(candidate) === sheet)!;
          values.write(id, { row, column, rowCount: 1, columnCount: 1 }, () => value);
        },
        until: (isSo, row = 0) => repeated(async () => (await read(row + 1, 1))[row]![0], isSo),
      });
    } finally {
      await stop();
      // Excel cancels the formulas of a workbook that closes; else the service would retry what is gone for ever, and keep the process alive.
      for (const cancel of running) cancel();
    }
  } finally {
    host.close();
  }
}

function documentOf(sheets: Parameters<typeof withFormulas>[0]): WorkbookDocument {
  if (sheets === "sample") return openWorkbook(readFileSync(SAMPLE)).document;
  return "document" in sheets ? sheets.document : documentFromSheets(sheets);
}

function count({ host }: NodeHost): { calls: number; results: number } {
  const { functions } = host.cells;
  const counted = { calls: 0, results: 0 };
  const { onCall } = functions;
  functions.onCall = (call) => {
    counted.calls++;
    onCall(call);
  };
  const deliver = functions.deliver.bind(functions);
  functions.deliver = (id, value) => {
    counted.results++;
    deliver(id, value);
  };
  return counted;
}

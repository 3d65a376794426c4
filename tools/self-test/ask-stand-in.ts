import type { RecordedAnswer } from "../../src/app/self-test/recording";
import { withFormulas } from "../../src/functions/testing/formulas";
import type { NodeHost, SheetSource } from "../../stand-in/node";
import { QUESTIONS } from "../../src/excel/self-test/questions";
import { askExcel } from "../../src/excel/self-test/run-self-test";

/** A workbook of the user's, whose cells nobody is to read. */
const USERS: readonly SheetSource[] = [{ name: "Ark1", rows: [["hemmeligt", 4711]] }];

export interface Watch {
  /** The question has been answered. */
  readonly answered?: (id: string) => void;
  readonly end?: () => void;
}

/** Asks the stand-in all questions, with the add-in's functions in it. */
export async function askStandIn(watch: (host: NodeHost) => Watch = () => ({})): Promise<readonly RecordedAnswer[]> {
  let answers: readonly RecordedAnswer[] = [];
  await withFormulas(USERS, async ({ host }) => {
    const { answered, end } = watch(host);
    const onWritten = (fraction: number): void => answered?.(QUESTIONS[Math.round(fraction * QUESTIONS.length) - 1]!.id);
    answers = (await askExcel("da", { onWritten })).answers;
    end?.();
  });
  return answers;
}

import type { HostFacts, Json, RecordedAnswer } from "../../app/self-test/recording";
import type { WriteOptions } from "../../app/ports";
import { AppError } from "../../app/failures/errors";
import type { Language } from "../../core/text/language";
import { giveUp } from "../draft-sheets";
import { freeSheetName } from "../own-sheets";
import { runExcel } from "../run";
import { hostFacts } from "./host-facts";
import { removeSheets, withLab } from "./lab";
import { QUESTIONS } from "./questions";
import { refusalIn, type Question } from "./question";

export interface SelfTestOptions extends WriteOptions {
  /** Milliseconds that an event is waited for. */
  readonly patience?: number;
  /** Milliseconds after which a question counts as not answered. */
  readonly giveUpAfter?: number;
  readonly questions?: readonly Question[];
}

const PATIENCE = 1_500;
const GIVE_UP_AFTER = 45_000;
/** So many questions without an answer one after the other: Excel no longer answers at all. */
const MAX_SILENT = 3;

const SHEETS = ["Selvtest", "Selvtest b"] as const;

/**
 * Asks this Excel the questions, each on a new sheet of its own, which is removed after it. No cell of the user's is read: of the workbook
 * only the names of its sheets are asked for.
 * @throws AppError "workbook-protected" where no sheet can be added; the signal's reason when it is stopped, the sheets being gone then.
 */
export async function askExcel(
  language: Language,
  { signal, onWritten, now, patience = PATIENCE, giveUpAfter = GIVE_UP_AFTER, questions = QUESTIONS }: SelfTestOptions = {},
): Promise<{ readonly host: HostFacts; readonly answers: readonly RecordedAnswer[] }> {
  const names = await freeNames();
  const answers: RecordedAnswer[] = [];
  try {
    let silent = 0;
    for (const [index, question] of questions.entries()) {
      signal?.throwIfAborted();
      const answer = await ask(question, names, language, { now, patience, giveUpAfter });
      answers.push(answer);
      silent = isSilent(answer) ? silent + 1 : 0;
      if (silent === MAX_SILENT) throw new AppError("no-answer");
      // The sheet of a question that was given up is in the way of the next.
      if (silent > 0) await removeSheets(names);
      onWritten?.((index + 1) / questions.length);
    }
  } catch (error) {
    return giveUp(names, error);
  }
  return { host: await hostFacts(), answers };
}

async function freeNames(): Promise<[string, string]> {
  return runExcel(async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load({ name: true });
    protection.load({ protected: true });
    await context.sync();
    if (protection.protected) throw new AppError("workbook-protected");
    const names = worksheets.items.map(({ name }) => name);
    return [freeSheetName(SHEETS[0], names), freeSheetName(SHEETS[1], names)];
  });
}

async function ask(
  { id, title, since, ask: body }: Question,
  names: readonly [string, string],
  language: Language,
  { now, patience, giveUpAfter }: { readonly now: Date | undefined; readonly patience: number; readonly giveUpAfter: number },
): Promise<RecordedAnswer> {
  const question = title[language];
  if (since !== undefined && !Office.context.requirements.isSetSupported("ExcelApi", since))
    return { id, question, answer: null, lacking: `ExcelApi ${since}`, took: 0 };
  const began = Date.now();
  const measured: Record<string, number> = {};
  const measure = (name: string, value: number): void => void (measured[name] = Math.round(value));
  const work = withLab({ names, now, patience, measure }, (lab) => body(lab).catch(refusalIn));
  const answer = shortened(await inTime(work, giveUpAfter));
  return { id, question, answer, took: Date.now() - began, ...(Object.keys(measured).length === 0 ? {} : { measured }) };
}

/** What was written to be long says nothing more than how long it is. */
function shortened(answer: Json): Json {
  if (answer === NO_ANSWER) return answer;
  return JSON.parse(JSON.stringify(answer).replace(/x{100,}/g, (run) => `${run.length} x`)) as Json;
}

const NO_ANSWER = { failed: "no answer" } as const;

async function inTime(work: Promise<Json>, milliseconds: number): Promise<Json> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Json>((resolve) => (timer = setTimeout(() => resolve(NO_ANSWER), milliseconds)));
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}

function isSilent({ answer }: RecordedAnswer): boolean {
  return answer === NO_ANSWER;
}

import type { AnswerId } from "../core/answers";
import type { Question } from "../app/answers/answer-service";
import type { Answer } from "../core/answers/answer";
import { functionContext } from "./context";
import { cellOf, matrixOf, tooLarge, valueOf, type CellResult } from "./cells";
import { bytesOf, createPortions, MOST_BYTES } from "./deliver";

/*
 * The one runner of all functions. A function's file says what it is called and what it is given; what is answered is the core's.
 *
 * Why most of them stream. A plain custom function is calculated again only when its arguments change, and the registers are not
 * among the arguments of SAPA.STATUS(A2). Passing them as ranges would make every formula long and slow, and @volatile would
 * calculate all of them at each edit anywhere (with #BUSY! in between). A streaming function keeps what it shows until it gets
 * something new, and there is something new exactly when an answer has become another.
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-web-reqs#make-a-streaming-function
 */

export type StreamingColumn = CustomFunctions.StreamingInvocation<CellResult[][]>;

/** One cell's answer, sent again when it has changed. */
export function follow(id: AnswerId, given: readonly unknown[], invocation: CustomFunctions.StreamingInvocation<CellResult>): void {
  followRows(id, { rows: [given.map(valueOf)], shape: ([answer]) => cellOf(answer!), whole: true }, invocation);
}

/** The answers for a whole range in one call; they spill. A single cell among the arguments goes with each row. */
export function followColumn(id: AnswerId, given: readonly unknown[], invocation: StreamingColumn): void {
  followRows(id, matrixOf(given), invocation);
}

/** An answer that depends on its arguments alone. */
export async function once(id: AnswerId, given: readonly unknown[]): Promise<CellResult> {
  const { answers } = await functionContext();
  const [answer] = await answers.ask({ id, rows: [given.map(valueOf)] });
  return cellOf(answer!);
}

export async function onceColumn(id: AnswerId, given: readonly unknown[]): Promise<CellResult[][] | CustomFunctions.Error> {
  const { answers, language } = await functionContext();
  const { rows, shape, whole } = matrixOf(given);
  if (!whole) return tooLarge(language());
  const result = shape(await answers.ask({ id, rows }));
  return bytesOf(result) > MOST_BYTES ? tooLarge(language()) : result;
}

const portions = createPortions();

function followRows<T>(
  id: AnswerId,
  { rows, shape, whole }: { readonly rows: Question["rows"]; readonly shape: (answers: readonly Answer[]) => T; readonly whole: boolean },
  invocation: CustomFunctions.StreamingInvocation<T>,
): void {
  let stopped = false;
  let stop = (): void => undefined;
  let withdraw = (): void => undefined;
  // Only what is newest is of interest.
  const report = (result: T | CustomFunctions.Error): void => {
    withdraw();
    withdraw = portions.enqueue(bytesOf(result), () => invocation.setResult(result as T));
  };
  invocation.onCanceled = () => {
    stopped = true;
    stop();
    withdraw();
  };
  functionContext().then(
    ({ answers, language }) => {
      if (stopped) return;
      if (!whole) return report(tooLarge(language()));
      stop = answers.follow({ id, rows }, (reported) => {
        const result = shape(reported);
        report(bytesOf(result) > MOST_BYTES ? tooLarge(language()) : result);
      });
    },
    // The runtime itself did not start; a cell must not wait for ever.
    (error: unknown) => report(new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, String(error))),
  );
}

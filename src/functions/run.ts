import type { AnswerId } from "../core/answers";
import type { Answer, GivenValue } from "../core/answers/answer";
import { functionContext } from "./context";
import { cellOf, matrixOf, valueOf, type CellResult } from "./cells";

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

/** One cell's answer, told again when it has become another. */
export function follow(id: AnswerId, given: readonly unknown[], invocation: CustomFunctions.StreamingInvocation<CellResult>): void {
  followRows(id, [given.map(valueOf)], invocation, ([answer]) => cellOf(answer!));
}

/** The answers for a whole range in one call; they spill. A single cell among the arguments goes with each row. */
export function followColumn(id: AnswerId, given: readonly unknown[], invocation: StreamingColumn): void {
  const { rows, shape } = matrixOf(given);
  followRows(id, rows, invocation, shape);
}

/** An answer that depends on its arguments alone. */
export async function once(id: AnswerId, given: readonly unknown[]): Promise<CellResult> {
  const { answers } = await functionContext();
  const [answer] = await answers.ask({ id, rows: [given.map(valueOf)] });
  return cellOf(answer!);
}

export async function onceColumn(id: AnswerId, given: readonly unknown[]): Promise<CellResult[][]> {
  const { answers } = await functionContext();
  const { rows, shape } = matrixOf(given);
  return shape(await answers.ask({ id, rows }));
}

function followRows<T>(
  id: AnswerId,
  rows: readonly (readonly GivenValue[])[],
  invocation: CustomFunctions.StreamingInvocation<T>,
  shape: (answers: readonly Answer[]) => T,
): void {
  let stopped = false;
  let stop = (): void => undefined;
  invocation.onCanceled = () => {
    stopped = true;
    stop();
  };
  functionContext().then(
    ({ answers }) => {
      if (!stopped) stop = answers.follow({ id, rows }, (told) => invocation.setResult(shape(told)));
    },
    // The runtime itself did not start; a cell must not wait for ever.
    (error: unknown) => invocation.setResult(new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, String(error)) as T),
  );
}

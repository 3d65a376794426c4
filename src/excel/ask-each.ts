import { AppError } from "../app/failures/errors";
import { failureOf } from "./run";

export interface Answers<T, A> {
  readonly answered: readonly { readonly item: T; readonly answer: A }[];
  /** What Excel would not say anything of, such as a chart sheet (`UnsupportedSheet`). */
  readonly refused: readonly T[];
}

/**
 * Asks something of each of several things, in one request. Where Excel refuses it, the things are asked in halves, so that one that can't be
 * read does not hide the others, and no number of them is too many. `ask` queues; it may be called again for the same thing.
 * @throws what stops any request (a cell in edit mode, another workbook in front), and the refusal where nothing at all is answered.
 */
export async function askEach<T, A>(context: Excel.RequestContext, items: readonly T[], ask: (item: T) => A): Promise<Answers<T, A>> {
  const found = await askHalves(context, items, ask);
  if (found.answered.length === 0 && found.refusal !== undefined) throw found.refusal;
  return found;
}

/** As `askEach`, for things of which it may be that none can be read. */
export function askAny<T, A>(context: Excel.RequestContext, items: readonly T[], ask: (item: T) => A): Promise<Answers<T, A>> {
  return askHalves(context, items, ask);
}

interface Found<T, A> extends Answers<T, A> {
  readonly refusal?: unknown;
}

async function askHalves<T, A>(
  context: Excel.RequestContext,
  items: readonly T[],
  ask: (item: T) => A,
  isSecondTry = false,
): Promise<Found<T, A>> {
  if (items.length === 0) return { answered: [], refused: [] };
  const asked = items.map((item) => ({ item, answer: ask(item) }));
  try {
    await context.sync();
    return { answered: asked, refused: [] };
  } catch (error) {
    if (!isOwnRefusal(error) && !isTooMuch(error)) throw error;
    if (items.length > 1) {
      const middle = items.length >> 1;
      const first = await askHalves(context, items.slice(0, middle), ask, true);
      const second = await askHalves(context, items.slice(middle), ask, true);
      return { answered: [...first.answered, ...second.answered], refused: [...first.refused, ...second.refused], refusal: error };
    }
    // A request may fail for once.
    return isSecondTry ? { answered: [], refused: items, refusal: error } : askHalves(context, items, ask, true);
  }
}

/** Too many things at once for one request or its answer. */
function isTooMuch(error: unknown): boolean {
  const failure = failureOf(error);
  return failure instanceof AppError && failure.code === "too-large";
}

/** A refusal that has to do with what was asked for; others would meet the next request, too. */
export function isOwnRefusal(error: unknown): boolean {
  const failure = failureOf(error);
  return failure instanceof AppError && (failure.code === "host" || failure.code === "access-denied");
}

import { recheckWorkbook, type Touched } from "../validation/recheck-workbook";
import type { Effects } from "./effects";
import type { ActionContext } from "./use-case";

export interface RecheckInput {
  readonly touched: Touched;
  /** Whether what has changed is checked, too. */
  readonly check: boolean;
}

/** Compares the registers with the last reading. Writes nothing. */
export async function run(context: ActionContext, { touched, check }: RecheckInput): Promise<Effects<{ readonly changed: boolean }>> {
  if (context.shown === undefined) return { result: { changed: false }, compared: "same" };
  const { changed, ...rest } = await recheckWorkbook(context, context.shown, touched, check);
  return { result: { changed }, compared: changed ? "different" : "same", ...rest };
}

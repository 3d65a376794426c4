import type { RemovedMarks, WriteOptions } from "../../app/ports";
import { isOwnRefusal } from "../ask-each";
import { runExcel } from "../run";
import { findMarks, refuseIfProtected, type Found } from "./find-marks";

/**
 * Removes every rule and legend of the add-in, at once. Where Excel does not let one be removed (https://github.com/OfficeDev/office-js/issues/5222),
 * the others go all the same.
 */
export async function removeHighlights({ signal }: WriteOptions = {}): Promise<RemovedMarks> {
  return runExcel(async (context) => {
    const found = await findMarks(context);
    refuseIfProtected(
      found,
      found.formats.map(({ sheet }) => sheet),
      found.legends.length > 0,
    );
    signal?.throwIfAborted();
    const left = await removeFound(context, found);
    const unread = [...found.unread, ...left.map(({ sheet }) => sheet)];
    return { count: found.formats.length - left.length, unread: [...new Set(unread)] };
  });
}

/** Removes what was found, at once, or one by one where Excel refuses that. Returns the rules that stay. */
export async function removeFound(
  context: Excel.RequestContext,
  found: Pick<Found, "formats" | "legends">,
): Promise<readonly { readonly sheet: string }[]> {
  try {
    queueRemoval(found);
    await context.sync();
    return [];
  } catch (error) {
    if (!isOwnRefusal(error)) throw error;
    return removeOneByOne(context, error);
  }
}

/** Of a request that was refused, the first part may have been carried out: what is left is found again. */
async function removeOneByOne(context: Excel.RequestContext, refusal: unknown): Promise<readonly { readonly sheet: string }[]> {
  const { formats, legends } = await findMarks(context);
  const left = await removeEach(context, formats);
  if (formats.length > 0 && left.length === formats.length) throw refusal;
  for (const legend of legends) legend.delete();
  await context.sync();
  return left;
}

/** Removes rules one by one. Returns those that Excel does not let be removed. */
export async function removeEach(context: Excel.RequestContext, formats: Found["formats"]): Promise<{ readonly sheet: string }[]> {
  const left: { readonly sheet: string }[] = [];
  for (const one of formats) if (!(await isDone(context, () => one.format.delete()))) left.push(one);
  return left;
}

/** True for the refusal of a request in which Excel would not remove a rule; what came before it in the request is carried out. */
export function isRemovalRefused(error: unknown): boolean {
  return isOwnRefusal(error) && error instanceof OfficeExtension.Error && error.debugInfo?.errorLocation === "ConditionalFormat.delete";
}

async function isDone(context: Excel.RequestContext, queue: () => void): Promise<boolean> {
  try {
    queue();
    await context.sync();
    return true;
  } catch (error) {
    if (!isOwnRefusal(error)) throw error;
    return false;
  }
}

/** Queues the removal of what was found. */
export function queueRemoval({ formats, legends }: Pick<Found, "formats" | "legends">): void {
  for (const { format } of formats) format.delete();
  for (const legend of legends) legend.delete();
}

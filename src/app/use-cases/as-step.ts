import { recordChange } from "../stores/changes";
import { newStep } from "../new-step";
import type { WorkbookPort } from "../ports";
import { sheetsTitle, STEP_TITLES } from "../step-titles";

/*
 * Writings that are told to the list of changes by holding the workbook before against the workbook after.
 */

/** Writes sheets of ours as one step. Where the list takes nothing the sheets stand all the same: they can be taken away without it. */
export async function sheetsAsStep<T>(port: WorkbookPort, write: () => Promise<T>): Promise<T> {
  return ownAsStep(port, false, write);
}

/** Marks the registers as one step; the legend belongs to the marks. */
export async function marksAsStep<T>(port: WorkbookPort, write: () => Promise<T>): Promise<T> {
  return ownAsStep(port, true, write);
}

async function ownAsStep<T>(port: WorkbookPort, marks: boolean, write: () => Promise<T>): Promise<T> {
  const before = await port.ownSheets();
  const result = await write();
  try {
    const after = await port.ownSheets();
    const missing = <S extends { readonly id: string }>(some: readonly S[], others: readonly S[]): S[] =>
      some.filter(({ id }) => !others.some((other) => other.id === id));
    const made = missing(after, before).filter(({ role }) => role !== "legend" && role !== "lists");
    const title = marks ? STEP_TITLES.marks : sheetsTitle(made.map(({ sheet }) => sheet));
    if (marks || made.length > 0) {
      await recordChange(port, {
        ...newStep(title),
        ...(marks ? { marks } : { sheets: made }),
        ...(missing(before, after).length > 0 ? { replaced: true } : {}),
      });
    }
  } catch {
    // "Remove marks" and "Remove sheets" find what is ours by what it bears, so nothing is lost with the list.
  }
  return result;
}

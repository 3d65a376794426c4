import { keptChange } from "../../core/changes/kept-change";
import type { Localized } from "../../core/text/language";
import { recordChange } from "../change-log";
import { inSlices } from "../../core/model/in-slices";
import { newStep } from "../new-step";
import type { StoreKey, WorkbookPort } from "../ports";
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

/** Changes a text that the add-in keeps in the workbook, as one step. @throws AppError `change-not-kept`: the change stands. */
export async function keptAsStep<T>(port: WorkbookPort, key: StoreKey, title: Localized, change: () => Promise<T>): Promise<T> {
  const before = await port.readStore(key);
  const result = await change();
  const kept = await inSlices(keptChange(key, before, await port.readStore(key)));
  if (kept !== undefined) await recordChange(port, { ...newStep(title), kept: [kept] });
  return result;
}

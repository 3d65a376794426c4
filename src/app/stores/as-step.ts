import { storeChange } from "../../core/changes/store-change";
import { inSlices } from "../../core/model/in-slices";
import type { Localized } from "../../core/text/language";
import { newStep } from "../new-step";
import { AppError, messageOf } from "../failures/errors";
import { recordChange } from "./changes";
import type { StoredDocument, StoreWriter } from "./stored-document";

/** Changes a stored document as one step that can be undone. What comes after the change is reported beside it and makes it no failure. */
export async function storeAsStep<T>(
  { port, note }: { readonly port: StoreWriter; readonly note: (problem: unknown) => void },
  document: Pick<StoredDocument<unknown, true>, "key" | "undoable" | "text">,
  title: Localized,
  change: () => Promise<T>,
): Promise<T> {
  const before = await document.text(port);
  const result = await change();
  try {
    const after = await document.text(port).catch(() => document.text(port));
    const made = await inSlices(storeChange(document.key, before, after));
    if (made !== undefined) await recordChange(port, { ...newStep(title), kept: [made] });
  } catch (error) {
    note(notRecorded(error));
  }
  return result;
}

/** Whatever stopped it, the user is to know that the step is not in the list. */
export function notRecorded(error: unknown): AppError {
  const isReported = error instanceof AppError && error.code === "change-not-recorded";
  return isReported ? error : new AppError("change-not-recorded", { detail: messageOf(error) }, { cause: error });
}

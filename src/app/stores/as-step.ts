import { storeChange } from "../../core/changes/store-change";
import { inSlices } from "../../core/model/in-slices";
import type { Localized } from "../../core/text/language";
import { newStep } from "../new-step";
import { recordChange } from "./changes";
import type { StoredDocument, StoreWriter } from "./stored-document";

/** Changes a stored document as one step that can be undone. @throws AppError `change-not-recorded`: the change is made. */
export async function storeAsStep<T>(
  port: StoreWriter,
  document: Pick<StoredDocument<unknown, true>, "key" | "undoable" | "text">,
  title: Localized,
  change: () => Promise<T>,
): Promise<T> {
  const before = await document.text(port);
  const result = await change();
  const made = await inSlices(storeChange(document.key, before, await document.text(port)));
  if (made !== undefined) await recordChange(port, { ...newStep(title), kept: [made] });
  return result;
}

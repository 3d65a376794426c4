import type { StoreKey } from "../ports";
import { acceptancesDocument } from "./acceptances";
import { changesDocument } from "./changes";
import { historyDocument } from "./history";
import { kleDocument } from "./kle";
import { mappingsDocument } from "./mappings";
import { meaningsDocument } from "./meanings";
import { settingsDocument } from "./settings";
import type { StoredDocument } from "./stored-document";

/** All that the add-in stores in the workbook. */
export const DOCUMENTS = {
  settings: settingsDocument,
  mappings: mappingsDocument,
  meanings: meaningsDocument,
  acceptances: acceptancesDocument,
  changes: changesDocument,
  kle: kleDocument,
  history: historyDocument,
} as const satisfies Record<StoreKey, Pick<StoredDocument<unknown>, "key" | "undoable">>;

/** Documents whose changes are steps that can be undone. */
export type UndoableKey = { [K in StoreKey]: (typeof DOCUMENTS)[K] extends { readonly undoable: true } ? K : never }[StoreKey];

/** Undefined for a document that only a newer version knows. */
export function documentOf(key: string): (typeof DOCUMENTS)[StoreKey] | undefined {
  return Object.values(DOCUMENTS).find((document) => document.key === key);
}

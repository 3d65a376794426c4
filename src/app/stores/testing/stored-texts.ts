import type { StoreKey } from "../../ports";
import STORED from "./stored-0.1.0.json";

/** Texts that version 0.1.0 stored, written by its own code: each document with all that it can hold. */
export const TEXTS_OF_0_1_0: Readonly<Record<StoreKey, string>> = STORED;

/** The same documents as a version after this one may store them. */
export const TEXTS_OF_THE_NEXT_VERSION: Readonly<Record<StoreKey, string>> = {
  settings: STORED.settings.replace("{", '{"version":2,'),
  mappings: STORED.mappings.replace('"version":1', '"version":2'),
  acceptances: STORED.acceptances.replace('"format":1', '"format":2'),
  changes: STORED.changes.replace('"format":1', '"format":2'),
  kle: STORED.kle.replace("kle-1", "kle-2"),
  history: STORED.history.replace('"format":1', '"format":2'),
};

/** What no version of the add-in stores. */
export const UNREADABLE = 'noget <andet> & "mere"\r\n\t{';

import type { StoreKey } from "../../ports";
import STORED from "./stored-0.1.0.json";

/** The meanings of words in the form that they first had; no release has stored them before. */
const FIRST_MEANINGS = JSON.stringify({
  version: 1,
  schema: "ud-af-kmd-sag/betydninger",
  entries: [
    { list: "systems.status", word: "Lever", means: "value", value: "I drift" },
    { list: "systemNames", word: "KY", means: "value", value: "KY (Kommunernes Ydelsessystem)" },
    { list: "cases.action", word: "tja", means: "undecided" },
    { list: "systems.systemType", word: "(tom)", means: "blank" },
    { list: "systemNames", word: "Excel-ark", means: "own" },
  ],
});

/** Texts that version 0.1.0 stored, written by its own code: each document with all that it can hold. */
export const TEXTS_OF_0_1_0: Readonly<Record<StoreKey, string>> = { ...STORED, meanings: FIRST_MEANINGS };

/** The same documents as a version after this one may store them. */
export const TEXTS_OF_THE_NEXT_VERSION: Readonly<Record<StoreKey, string>> = {
  settings: STORED.settings.replace("{", '{"version":2,'),
  mappings: STORED.mappings.replace('"version":1', '"version":2'),
  meanings: FIRST_MEANINGS.replace('"version":1', '"version":2'),
  acceptances: STORED.acceptances.replace('"format":1', '"format":2'),
  changes: STORED.changes.replace('"format":1', '"format":2'),
  kle: STORED.kle.replace("kle-1", "kle-2"),
  history: STORED.history.replace('"format":1', '"format":2'),
};

/** What no version of the add-in stores. */
export const UNREADABLE = 'noget <andet> & "mere"\r\n\t{';

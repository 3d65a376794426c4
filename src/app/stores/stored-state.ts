import type { ChangeSet } from "../../core/changes/change";
import type { KleEdition } from "../../core/kle/kle-data";
import type { Settings } from "../../core/settings/settings";
import type { Stored } from "../../core/stored/stored";
import type { Localized } from "../../core/text/language";
import { STORE_KEYS, type StoreKey } from "../ports";
import { loadShippedKle } from "./workbook-facts";
import { acceptancesDocument } from "./acceptances";
import { changesDocument } from "./changes";
import { historyDocument } from "./history";
import { kleDocument } from "./kle";
import { mappingsDocument } from "./mappings";
import { meaningsDocument } from "./meanings";
import { settingsDocument } from "./settings";
import type { StoreReader } from "./stored-document";

/** The add-in's stored state in the workbook, as the pane shows it. */
export interface StoredState {
  readonly settings: Settings;
  /** The editions that come with the add-in. */
  readonly shippedKle: readonly KleEdition[];
  /** Editions that the user has loaded; or why checks are made without them. */
  readonly loadedKle: readonly KleEdition[] | "unreadable" | "newer-version";
  /** What "undo" would undo. */
  readonly lastChange: RecordedStep | null;
  /** All that is in the list of changes, newest first. */
  readonly changes: readonly RecordedStep[];
  /** Steps in the list of changes that can't be read. */
  readonly brokenChanges: number;
  /** Documents that a newer version of the add-in wrote: this version neither reads nor writes them. */
  readonly newer: readonly StoreKey[];
  /** Bytes of each document's text, which also holds what can't be read; 0 where nothing is stored. */
  readonly sizes: Readonly<Record<StoreKey, number>>;
}

/** A step of the list of changes, as it is shown. */
export interface RecordedStep {
  readonly title: Localized;
  readonly at: string;
  /** Earlier sheets or marks made way for it, and do not come back with it. */
  readonly replaced?: true;
}

export async function loadStoredState(workbook: StoreReader): Promise<StoredState> {
  const sizes = Object.fromEntries(STORE_KEYS.map((key) => [key, 0])) as Record<StoreKey, number>;
  const port: StoreReader = {
    readStore: async (key) => {
      const text = await workbook.readStore(key);
      sizes[key] = bytesOf(text ?? "");
      return text;
    },
  };
  const loaded = {
    settings: await settingsDocument.load(port),
    mappings: await mappingsDocument.load(port),
    meanings: await meaningsDocument.load(port),
    acceptances: await acceptancesDocument.load(port),
    changes: await changesDocument.load(port),
    kle: await kleDocument.load(port),
    history: await historyDocument.load(port),
  } satisfies Record<StoreKey, Stored<unknown>>;
  const { settings, changes, kle } = loaded;
  const last = changes.value.at(-1);
  return {
    settings: settings.value,
    shippedKle: (await loadShippedKle()).editions,
    loadedKle: kle.state === "newer" ? "newer-version" : kle.state === "unreadable" ? "unreadable" : (kle.value?.editions ?? []),
    lastChange: last === undefined ? null : recordedStep(last),
    changes: changes.value.map(recordedStep).reverse(),
    brokenChanges: changes.broken.length,
    newer: (Object.keys(loaded) as StoreKey[]).filter((key) => loaded[key].state === "newer"),
    sizes,
  };
}

/** Bytes of a text in UTF-8. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Each half of a pair is two bytes of four.
    if (code > 0x7f) bytes += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2;
  }
  return bytes;
}

function recordedStep({ title, at, replaced }: ChangeSet): RecordedStep {
  return { title, at, ...(replaced ? { replaced } : {}) };
}

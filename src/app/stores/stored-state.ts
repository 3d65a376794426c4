import type { ChangeSet } from "../../core/changes/change";
import type { KleEdition } from "../../core/kle/kle-data";
import type { Settings } from "../../core/settings/settings";
import type { Stored } from "../../core/stored/stored";
import type { Localized } from "../../core/text/language";
import type { StoreKey } from "../ports";
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
}

/** A step of the list of changes, as it is shown. */
export interface RecordedStep {
  readonly title: Localized;
  readonly at: string;
  /** Earlier sheets or marks made way for it, and do not come back with it. */
  readonly replaced?: true;
}

export async function loadStoredState(port: StoreReader): Promise<StoredState> {
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
  };
}

function recordedStep({ title, at, replaced }: ChangeSet): RecordedStep {
  return { title, at, ...(replaced ? { replaced } : {}) };
}

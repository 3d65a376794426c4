import { decodeKle, encodeKle, mergeKle } from "../core/kle";
import type { KleEdition } from "../core/kle/kle-data";
import type { SkippedKle } from "../core/kle/load-kl-xml";
import { readSettings, writeSettings, type Settings } from "../core/settings/settings";
import type { Language, Localized } from "../core/text/language";
import type { ChangeSet } from "../core/changes/change";
import { readChangeLog } from "../core/changes/change-log";
import { AppError } from "./failures/errors";
import type { WorkbookPort } from "./ports";
import { loadShippedKle } from "./workbook-facts";

/** What the workbook keeps for the add-in, as the pane shows it. */
export interface Kept {
  readonly settings: Settings;
  /** The editions that come with the add-in. */
  readonly shippedKle: readonly KleEdition[];
  /** Editions that the user has loaded; "unreadable" when what is kept can't be read and is passed over. */
  readonly loadedKle: readonly KleEdition[] | "unreadable";
  /** What "take back" would take back. */
  readonly lastChange: KeptStep | null;
  /** All that is in the list of changes, newest first. */
  readonly changes: readonly KeptStep[];
  /** Steps in the list of changes that can't be read. */
  readonly brokenChanges: number;
}

/** A step of the list of changes, as it is shown. */
export interface KeptStep {
  readonly title: Localized;
  readonly at: string;
  /** Earlier sheets or marks made way for it, and do not come back with it. */
  readonly replaced?: true;
}

export async function readKept(port: Pick<WorkbookPort, "readStore">): Promise<Kept> {
  const settings = readSettings(await port.readStore("settings"));
  const own = await port.readStore("kle");
  const log = readChangeLog(await port.readStore("changes"));
  const last = log.entries.at(-1);
  return {
    settings,
    shippedKle: (await loadShippedKle()).editions,
    loadedKle: own === undefined ? [] : (decodeKle(own)?.editions ?? "unreadable"),
    lastChange: last === undefined ? null : shownStep(last),
    changes: log.entries.map(shownStep).reverse(),
    brokenChanges: log.broken.length,
  };
}

function shownStep({ title, at, replaced }: ChangeSet): KeptStep {
  return { title, at, ...(replaced ? { replaced } : {}) };
}

/** Keeps the settings; what is out of range falls back to the default, as it does when it is read. */
export async function saveSettings(port: Pick<WorkbookPort, "writeStore">, settings: Settings): Promise<Settings> {
  const text = writeSettings(readSettings(writeSettings(settings)));
  await port.writeStore("settings", text);
  return readSettings(text);
}

export interface LoadedEdition {
  readonly edition: KleEdition;
  readonly kind: "subjects" | "facets";
  readonly current: number;
  readonly retired: number;
  /** What was left out, the first of them; `skippedCount` counts them all. */
  readonly skipped: readonly SkippedKle[];
  readonly skippedCount: number;
}

/**
 * Reads an edition of KLE from KL's XML and keeps it in the workbook, together with what was loaded before (subjects and facets are two
 * files). The text goes nowhere else.
 * @throws AppError `kle-refused` with the sentence that says why; nothing has been changed then.
 */
export async function loadKleEdition(
  port: Pick<WorkbookPort, "readStore" | "writeStore">,
  text: string,
  language: Language,
): Promise<LoadedEdition> {
  // The XML reader is needed here only, once a year.
  const { loadKlXml } = await import(/* webpackChunkName: "load-kl-xml" */ "../core/kle/load-kl-xml");
  const loaded = loadKlXml(text);
  if (!loaded.ok) throw new AppError("kle-refused", { detail: loaded.problem[language] });
  const before = await port.readStore("kle");
  const earlier = before === undefined ? undefined : decodeKle(before);
  await port.writeStore("kle", encodeKle(earlier === undefined ? loaded.data : mergeKle(earlier, loaded.data)));
  const { kind, current, retired, skipped, skippedCount } = loaded;
  return { edition: loaded.data.editions[0]!, kind, current, retired, skipped, skippedCount };
}

/** Back to the KLE that comes with the add-in. */
export async function removeKle(port: Pick<WorkbookPort, "writeStore">): Promise<void> {
  await port.writeStore("kle", undefined);
}

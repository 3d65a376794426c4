import type { Acceptance } from "../core/acceptance/acceptance";
import { readAcceptances } from "../core/acceptance/store";
import { createKle, decodeKle, mergeKle, type Kle, type KleData } from "../core/kle";
import { readSettings, type Settings } from "../core/settings/settings";
import type { StoredList } from "../core/stored-list/stored-list";
import type { WorkbookPort } from "./ports";

/** What the municipality has told the add-in, kept in the workbook. */
export interface WorkbookFacts {
  readonly settings: Settings;
  readonly kle: Kle;
  /** Findings that have been set aside. */
  readonly acceptances: StoredList<Acceptance>;
}

/** KLE is a tenth of a megabyte: a part of its own that loads when it is first asked for. */
export async function loadShippedKle(): Promise<KleData> {
  const { shippedKle } = await import("../core/kle/shipped");
  return shippedKle();
}

let built: { readonly own: string | undefined; readonly numbers: string; readonly kle: Kle } | undefined;

/** KLE is built anew only when what it is made of has changed: a cell's edit asks for it each time. */
async function kleOf(own: string | undefined, ownNumbers: readonly string[]): Promise<Kle> {
  const numbers = ownNumbers.join("\n");
  if (built?.own === own && built?.numbers === numbers) return built.kle;
  const loaded = own === undefined ? undefined : decodeKle(own);
  const base = await loadShippedKle();
  const kle = createKle(loaded === undefined ? base : mergeKle(base, loaded), ownNumbers);
  built = { own, numbers, kle };
  return kle;
}

/** Reads what is kept. An edition that can't be read is as if it were not there; the settings view tells of it. */
export async function readWorkbookFacts(port: Pick<WorkbookPort, "readStore">): Promise<WorkbookFacts> {
  const [settingsText, own, acceptances] = [
    await port.readStore("settings"),
    await port.readStore("kle"),
    await port.readStore("acceptances"),
  ];
  const settings = readSettings(settingsText);
  return { settings, kle: await kleOf(own, settings.ownKle), acceptances: readAcceptances(acceptances) };
}

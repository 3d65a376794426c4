import { createKle, decodeKle, mergeKle, type Kle, type KleData } from "../core/kle";
import { DEFAULT_SETTINGS, readSettings, type Settings } from "../core/settings/settings";
import type { WorkbookPort } from "./ports";

/** What the municipality has told the add-in, kept in the workbook. */
export interface WorkbookFacts {
  readonly settings: Settings;
  readonly kle: Kle;
}

/** KLE is a tenth of a megabyte: a part of its own that loads when it is first asked for. */
async function shipped(): Promise<KleData> {
  const { shippedKle } = await import("../core/kle/shipped");
  return shippedKle();
}

/** Reads settings and a loaded KLE edition. An edition that can't be read is as if it were not there; the settings view tells of it. */
export async function readWorkbookFacts(port: Pick<WorkbookPort, "readStore">): Promise<WorkbookFacts> {
  const settings = readSettings(await port.readStore("settings"));
  const own = await port.readStore("kle");
  const loaded = own === undefined ? undefined : decodeKle(own);
  const base = await shipped();
  return { settings, kle: createKle(loaded === undefined ? base : mergeKle(base, loaded), settings.ownKle) };
}

export { DEFAULT_SETTINGS };

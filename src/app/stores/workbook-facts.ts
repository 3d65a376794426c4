import type { Acceptance } from "../../core/acceptance/acceptance";
import { createKle, mergeKle, type Kle, type KleData } from "../../core/kle";
import type { WordMeaning } from "../../core/meanings/meaning";
import type { Settings } from "../../core/settings/settings";
import type { Stored } from "../../core/stored/stored";
import { acceptancesDocument } from "./acceptances";
import { kleDocument } from "./kle";
import { loadMeanings } from "./meanings";
import { settingsDocument } from "./settings";
import type { StoreReader } from "./stored-document";

/** The municipality's settings and decisions, as the workbook stores them. */
export interface WorkbookFacts {
  readonly settings: Settings;
  readonly kle: Kle;
  /** What words mean at the municipality. */
  readonly meanings: readonly WordMeaning[];
  /** Accepted findings. */
  readonly acceptances: Stored<readonly Acceptance[]>;
}

/** KLE is a tenth of a megabyte: a part of its own that loads when it is first asked for. */
export async function loadShippedKle(): Promise<KleData> {
  const { shippedKle } = await import("../../core/kle/shipped");
  return shippedKle();
}

let built: { readonly own: KleData | undefined; readonly numbers: string; readonly kle: Kle } | undefined;

/** KLE is built only when what it is made of has changed: each edit of a cell asks for it. */
async function kleOf(own: KleData | undefined, ownNumbers: readonly string[]): Promise<Kle> {
  const numbers = ownNumbers.join("\n");
  if (built !== undefined && built.own === own && built.numbers === numbers) return built.kle;
  const base = await loadShippedKle();
  const kle = createKle(own === undefined ? base : mergeKle(base, own), ownNumbers);
  built = { own, numbers, kle };
  return kle;
}

/** Reads what is stored. A document that can't be read counts as empty; the pane reports it. */
export async function readWorkbookFacts(port: StoreReader): Promise<WorkbookFacts> {
  const [{ value: settings }, { value: own }, acceptances] = [
    await settingsDocument.load(port),
    await kleDocument.load(port),
    await acceptancesDocument.load(port),
  ];
  return { settings, kle: await kleOf(own, settings.ownKle), meanings: await loadMeanings(port), acceptances };
}

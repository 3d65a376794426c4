import { mergeKle } from "../../core/kle";
import type { KleEdition } from "../../core/kle/kle-data";
import type { SkippedKle } from "../../core/kle/load-kl-xml";
import { kleCodec } from "../../core/kle/stored-kle";
import { decodedOnce } from "../../core/stored/stored";
import type { Language } from "../../core/text/language";
import { AppError } from "../failures/errors";
import { storedDocument, type StoreWriter } from "./stored-document";

/** Editions of KLE that the user has loaded. They are asked for with each edit. */
export const kleDocument = storedDocument({ key: "kle", codec: decodedOnce(kleCodec), undoable: true });

export interface LoadedEdition {
  readonly edition: KleEdition;
  readonly kind: "subjects" | "facets";
  readonly current: number;
  readonly retired: number;
  /** The skipped entries, the first of them; `skippedCount` counts them all. */
  readonly skipped: readonly SkippedKle[];
  readonly skippedCount: number;
}

/**
 * Reads an edition of KLE from KL's XML and stores it in the workbook, together with what was loaded before (subjects and facets are two
 * files). The text goes nowhere else.
 * @throws AppError `kle-refused` with the sentence that says why, or `newer-version-kle`; nothing has been changed then.
 */
export async function loadKleEdition(port: StoreWriter, text: string, language: Language): Promise<LoadedEdition> {
  // The XML reader is needed here only, once a year.
  const { loadKlXml } = await import(/* webpackChunkName: "load-kl-xml" */ "../../core/kle/load-kl-xml");
  const loaded = loadKlXml(text);
  if (!loaded.ok) throw new AppError("kle-refused", { detail: loaded.problem[language] });
  await kleDocument.update(port, (earlier) => (earlier === undefined ? loaded.data : mergeKle(earlier, loaded.data)));
  const { kind, current, retired, skipped, skippedCount } = loaded;
  return { edition: loaded.data.editions[0]!, kind, current, retired, skipped, skippedCount };
}

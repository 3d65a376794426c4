import type { Localized } from "../text/language";
import { collectKlXml, type SkippedKle } from "./kl-xml-collect";
import type { KleData } from "./kle-data";
import { readKlXml } from "./kl-xml-read";

export type { SkippedKle } from "./kl-xml-collect";

/** The longest file that is read, in characters; KL's subject plan with all its guidance is some 10 million. */
const MAX_CHARACTERS = 60_000_000;

export interface LoadedKle {
  readonly ok: true;
  /** One edition; `mergeKle(shippedKle(), data)` adds it to what is known. */
  readonly data: KleData;
  readonly kind: "subjects" | "facets";
  /** Entries that the file says are in use, and that have retired. */
  readonly current: number;
  readonly retired: number;
  /** The skipped entries, to be shown; the first 50, `skippedCount` has them all. */
  readonly skipped: readonly SkippedKle[];
  readonly skippedCount: number;
}

export interface RefusedKle {
  readonly ok: false;
  /** One sentence for the user. */
  readonly problem: Localized;
}

const refused = (da: string, en: string): RefusedKle => ({ ok: false, problem: { da, en } });

/**
 * Reads an edition of KLE from KL's own XML (KLE-Emneplan or KLE-Handlingsfacetter, schema version 2.0) as text. Never throws; an unusable
 * file is refused with one sentence, and an unusable entry is left out and listed.
 */
export function loadKlXml(text: string): LoadedKle | RefusedKle {
  const xml = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (xml.trim() === "") return refused("Filen er tom.", "The file is empty.");
  if (xml.length > MAX_CHARACTERS)
    return refused("Filen er for stor til at være en udgave af KLE.", "The file is too large to be an edition of KLE.");
  const read = readKlXml(xml);
  if (!read.ok) {
    switch (read.why) {
      case "not-xml":
        return refused(`Filen er ikke gyldig XML (linje ${read.line}).`, `The file is not valid XML (line ${read.line}).`);
      case "other-kle":
        return refused(
          `Filen er ”${read.root}”; vælg i stedet KL's fil med emneplanen (KLE-Emneplan) eller handlingsfacetterne (KLE-Handlingsfacetter).`,
          `The file is “${read.root}”; choose KL's file with the subject plan (KLE-Emneplan) or the action facets (KLE-Handlingsfacetter) instead.`,
        );
      case "not-kle":
        return refused(
          "Filen er XML, men ikke en af KL's KLE-filer (KLE-Emneplan eller KLE-Handlingsfacetter).",
          "The file is XML, but not one of KL's KLE files (KLE-Emneplan or KLE-Handlingsfacetter).",
        );
      case "too-many":
        return refused("Filen har flere numre, end KLE kan have.", "The file has more numbers than KLE can have.");
    }
  }
  if (read.published === undefined) {
    return refused(
      "Filen mangler en gyldig udgivelsesdato (UdgivelsesDato), så det kan ikke afgøres, om den er nyere end den KLE, du har.",
      "The file lacks a valid publication date (UdgivelsesDato), so it is not known whether it is newer than the KLE you have.",
    );
  }
  const collected = collectKlXml(read.kind, read.published, read.drafts);
  if (collected.current === 0) return refused("Filen har ingen KLE-numre, der er i brug.", "The file has no KLE numbers that are in use.");
  return { ok: true, kind: read.kind, ...collected };
}

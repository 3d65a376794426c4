import { parseKle } from "../identifiers/kle";
import {
  byText,
  isKleCategory,
  isKleFacetCode,
  KLE_RETENTIONS,
  type KleData,
  type KleEdition,
  type KleEntry,
  type KleRetention,
} from "./kle-data";
import type { KlDraft, KlXml } from "./kl-xml-read";
import { oneLine, readTitle } from "./title-marks";

/** An entry of the file that was left out, and why: its number has not the form, it has no title, or it comes twice. */
export interface SkippedKle {
  /** As in the file, cut to 40 characters. */
  readonly number: string;
  readonly why: "form" | "title" | "twice";
}

export interface CollectedKle {
  readonly data: KleData;
  readonly current: number;
  readonly retired: number;
  readonly skipped: readonly SkippedKle[];
  readonly skippedCount: number;
}

const MAX_SKIPPED_SHOWN = 50;
const LEVELS = { Hovedgruppe: 1, Gruppe: 2, Emne: 3 } as const;

/** Makes data of what was read: one edition, with its retired numbers as known but not part of it. */
export function collectKlXml(kind: KlXml["kind"], published: string, drafts: readonly KlDraft[]): CollectedKle {
  const edition: KleEdition = {
    id: `kl-${kind}-${published}`,
    name: `KLE, ${kind === "subjects" ? "emneplan" : "handlingsfacetter"} udgivet ${published}`,
    date: published,
    covers: kind === "subjects" ? [1, 2, 3] : ["f"],
    source: "KL's XML, indlæst af kommunen",
  };
  const entries = new Map<string, KleEntry>();
  const categories = new Map<string, string>();
  const skipped: SkippedKle[] = [];
  for (const draft of drafts) {
    const entry = entryOf(draft, edition);
    const why = fault(draft, entry.title);
    const before = entries.get(draft.number);
    if (why !== undefined) skipped.push({ number: oneLine(draft.number).slice(0, 40), why });
    else if (draft.kind === "HandlingsfacetKategori") categories.set(draft.number, entry.title);
    // A number can be listed as retired in one place and in use in another (reused, or moved): in use counts.
    else if (before === undefined || before.editions.length < entry.editions.length) entries.set(draft.number, entry);
    else if (before.editions.length === entry.editions.length) skipped.push({ number: draft.number, why: "twice" });
  }
  const sorted = new Map([...entries].sort(([a], [b]) => byText(a, b)));
  const current = [...entries.values()].filter(({ editions }) => editions.length > 0).length;
  const none = new Map<string, KleEntry>();
  return {
    data: {
      editions: [edition],
      numbers: kind === "subjects" ? sorted : none,
      facets: kind === "facets" ? sorted : none,
      categories,
    },
    current,
    retired: entries.size - current,
    skipped: skipped.slice(0, MAX_SKIPPED_SHOWN),
    skippedCount: skipped.length,
  };
}

function entryOf(draft: KlDraft, edition: KleEdition): KleEntry {
  const { title, retirement: marked, specialist } = readTitle(draft.title);
  const retirement = draft.retired === "" ? marked : { when: draft.retired };
  const gone = draft.retired !== "" && draft.retired <= edition.date;
  const replacedBy = draft.replacedBy.filter((number) => parseKle(number) !== undefined || isKleFacetCode(number));
  return {
    number: draft.number,
    title,
    editions: gone ? [] : [edition.id],
    ...(retirement === undefined ? {} : { retirement }),
    ...(replacedBy.length === 0 ? {} : { replacedBy }),
    ...(specialist ? { specialist } : {}),
    ...(KLE_RETENTIONS.includes(draft.retention as KleRetention) ? { retention: draft.retention as KleRetention } : {}),
  };
}

function fault(draft: KlDraft, title: string): SkippedKle["why"] | undefined {
  const formed =
    draft.kind === "HandlingsfacetKategori"
      ? isKleCategory(draft.number)
      : draft.kind === "Handlingsfacet"
        ? isKleFacetCode(draft.number)
        : parseKle(draft.number)?.level === LEVELS[draft.kind];
  if (!formed) return "form";
  return title === "" ? "title" : undefined;
}

import type { Localized } from "../../../text/language";

/** Where known words come from, and their edition. */
export const WORD_SOURCES = {
  people: {
    name: { da: "Ord, som kommuner skriver i egne regneark", en: "Words that municipalities write in sheets of their own" },
    edition: "2026-11",
  },
  kitos: { name: { da: "KITOS’ lister og livscyklus", en: "KITOS’ lists and life cycle" }, edition: "2024-2026" },
  kl: { name: { da: "KL’s kassationskoder i KLE", en: "KL’s retention codes in KLE" }, edition: "2026-02" },
  kmdSag: { name: { da: "KMD Sags egne sagstilstande", en: "KMD Sag’s own states of a case" }, edition: "2023" },
  kombit: {
    name: { da: "KOMBIT: anvisninger til sagsobjektet (SF1470)", en: "KOMBIT: instructions for the case object (SF1470)" },
    edition: "1.7",
  },
  kombitDocument: {
    name: { da: "KOMBIT: anvisninger til dokumentobjektet (SF1470)", en: "KOMBIT: instructions for the document object (SF1470)" },
    edition: "1.7",
  },
  marks: { name: { da: "Afkrydsning og tal for ja og nej", en: "Ticks and numbers for yes and no" }, edition: "2026-11" },
} as const satisfies Readonly<Record<string, { readonly name: Localized; readonly edition: string }>>;

export type WordSource = keyof typeof WORD_SOURCES;

/** Sentences of several messages. */
export const TEXTS = {
  written: { da: "Skrevet på arket ”{sheet}”.", en: "Written on the sheet ”{sheet}”." },
  refused: {
    da: "{count, plural, one {# celle er ladt i fred; grunden} other {{count, number} celler er ladt i fred; grundene}} står herunder.",
    en: "{count, plural, one {# cell was left alone; the reason stands} other {{count, number} cells were left alone; the reasons stand}} below.",
  },
  notRevalidated: {
    da: "Kontrollen blev ikke kørt igen, så fundene er ikke opdateret. Vælg Validér.",
    en: "The check was not run again, so the findings are not up to date. Choose Validate.",
  },
} as const;

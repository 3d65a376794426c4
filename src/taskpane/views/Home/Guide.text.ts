export const TEXTS = {
  steps: { da: "Sådan gør I", en: "What to do" },
  outcome: { da: "Hvad I får ud af det", en: "What you get" },
  pitfalls: { da: "Pas på", en: "Beware" },
  fictional: {
    da: "Eksemplet er opdigtet: kommune, systemer og sager findes ikke. Et offentligt eksempel fra en kommune er ikke fundet.",
    en: "The example is invented: municipality, systems and cases do not exist. No public example from a municipality has been found. Values stand as in a Danish sheet.",
  },
  pages: { da: "Læs mere", en: "Read more" },
  seen: {
    da: "Siderne er set {date} i en gemt kopi; de kan være ændret.",
    en: "The pages were seen {date} in a stored copy; they may have changed.",
  },
  row: { da: "Række {row}", en: "Row {row}" },
  cell: { da: "{header}:", en: "{header}:" },
} as const;

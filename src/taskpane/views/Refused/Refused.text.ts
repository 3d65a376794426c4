export const TEXTS = {
  title: {
    da: "{count, plural, one {# celle blev ikke ændret} other {{count, number} celler blev ikke ændret}}",
    en: "{count, plural, one {# cell was not changed} other {{count, number} cells were not changed}}",
  },
  show: { da: "Vis cellen {place}", en: "Show the cell {place}" },
  more: { da: "Vis {count, number} til", en: "Show {count, number} more" },
} as const;

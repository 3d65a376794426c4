export const TEXTS = {
  one: { da: "{cell} · {column}", en: "{cell} · {column}" },
  many: { da: "{sheet} · {column}", en: "{sheet} · {column}" },
  various: { da: "{sheet} · {column} · forskellige værdier", en: "{sheet} · {column} · different values" },
  cells: {
    da: "{count, plural, one {# celle} other {{count, number} celler}}",
    en: "{count, plural, one {# cell} other {{count, number} cells}}",
  },
} as const;

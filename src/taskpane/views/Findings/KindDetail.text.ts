export const TEXTS = {
  where: {
    da: "{count, plural, one {# celle} other {{count, number} celler}} i kolonnen ”{column}” på arket ”{sheet}”",
    en: "{count, plural, one {# cell} other {{count, number} cells}} in the column ”{column}” of the sheet ”{sheet}”",
  },
  various: {
    da: "Hver celle har sin egen værdi. Åbn slagsen med højre pil, og vælg en celle for at se, hvad der er galt med den.",
    en: "Each cell has a value of its own. Open the kind with the right arrow, and choose a cell to see what is wrong with it.",
  },
  showFirst: { da: "Vis den første celle", en: "Show the first cell" },
  fix: {
    da: "{count, plural, one {Ret} other {Ret alle {count, number}}}",
    en: "{count, plural, one {Fix} other {Fix all {count, number}}}",
  },
  accept: {
    da: "{count, plural, one {Sæt til side} other {Sæt alle {count, number} til side}}",
    en: "{count, plural, one {Set aside} other {Set all {count, number} aside}}",
  },
} as const;

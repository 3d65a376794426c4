export const TEXTS = {
  which: { da: "Hvilken kolonne er ”{column}”?", en: "Which column is ”{column}”?" },
  whichOn: {
    da: "Hvilken kolonne er ”{column}” på {place}?",
    en: "Which column is ”{column}” on {place}?",
  },
  likely: {
    da: "Uden den kan rækkerne ikke kendes fra hinanden, og det, der henviser til dem, kan ikke kontrolleres. Disse kolonner kan være den; vælg en, og gem.",
    en: "Without it rows can't be told apart, and what refers to them can't be checked. These columns could be it; choose one, and save.",
  },
  none: {
    da: "Uden den kan rækkerne ikke kendes fra hinanden, og det, der henviser til dem, kan ikke kontrolleres. Af indholdet kan det ikke ses, hvilken det er. Vælg den, der er tænkt som nøgle, eller skriv en ny kolonne med et nummer til hver række.",
    en: "Without it rows can't be told apart, and what refers to them can't be checked. The contents do not show which one it is. Choose the one that is meant as the key, or write a new column with a number for each row.",
  },
  candidate: { da: "”{header}” (kolonne {letters})", en: "”{header}” (column {letters})" },
  other: { da: "Vælg en anden kolonne", en: "Choose another column" },
  pick: { da: "Vælg kolonnen", en: "Choose the column" },
} as const;

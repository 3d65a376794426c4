export const TEXTS = {
  newer: {
    da: "I projektmappen er dette gemt af en nyere udgave af tilføjelsesprogrammet: {parts}. Denne udgave ændrer det ikke og arbejder, som om det ikke var der. Opdatér tilføjelsesprogrammet.",
    en: "In the workbook this was saved by a newer version of the add-in: {parts}. This version does not change it and works as if it were not there. Update the add-in.",
  },
  noUndo: { da: "Indtil da kan ændringer ikke fortrydes herfra.", en: "Until then changes can't be undone from here." },
  settings: { da: "indstillinger", en: "settings" },
  mappings: { da: "valg af ark og kolonner", en: "choices of sheets and columns" },
  meanings: { da: "svar på, hvad ord betyder", en: "answers on what words mean" },
  acceptances: { da: "begrundelser for fund, der er sat til side", en: "reasons for findings set aside" },
  changes: { da: "listen over ændringer", en: "the list of changes" },
  kle: { da: "indlæst KLE", en: "loaded KLE" },
  history: { da: "tidligere valideringer", en: "earlier validations" },
} as const;

export const TEXTS = {
  title: { da: "Hvad gemmer tilføjelsesprogrammet?", en: "What does the add-in store?" },
  intro: {
    da: "Alt ligger i projektmappen og følger den, også når den sendes til andre:",
    en: "All of it is in the workbook and follows it, also when it is sent to others:",
  },
  part: { da: "Hvad", en: "What" },
  size: { da: "Fylder", en: "Size" },
  settings: {
    da: "Indstillinger: tærskler, egne KLE-numre, kommunens navn",
    en: "Settings: thresholds, own KLE numbers, the municipality's name",
  },
  mappings: { da: "Valg af ark og kolonner", en: "Choices of sheets and columns" },
  meanings: { da: "Svar på, hvad ord betyder, med ordene", en: "Answers on what words mean, with the words" },
  acceptances: {
    da: "Fund sat til side: jeres begrundelser, rækkernes nøgler og fingeraftryk af cellerne",
    en: "Findings set aside: your reasons, the keys of rows and fingerprints of cells",
  },
  changes: {
    da: "Listen over ændringer: hvad der stod i celler før og efter. Celler med CPR-numre kan kun læses, så længe ruden er åben",
    en: "The list of changes: what cells held before and after. Cells with CPR numbers can be read only while the pane is open",
  },
  kle: { da: "Indlæst KLE", en: "Loaded KLE" },
  history: {
    da: "Tidligere valideringer: tal og fingeraftryk, ingen celler",
    en: "Earlier validations: numbers and fingerprints, no cells",
  },
  nothing: { da: "intet", en: "nothing" },
  kilobytes: { da: "{size, number} kB", en: "{size, number} KB" },
  beside: {
    da: "Dertil kommer de ark og markeringer, I har bedt om, med et skjult navn på hvert ark, som det kendes igen på.",
    en: "To these come the sheets and marks that you have asked for, with a hidden name on each sheet by which it is known again.",
  },
  remove: { da: "Fjern alle spor", en: "Remove all traces" },
  warning: {
    da: "Markering, ark fra tilføjelsesprogrammet og alt det nævnte fjernes. Det kan ikke fortrydes. Jeres egne celler røres ikke.",
    en: "Marks, sheets of the add-in and all that is named are removed. It can't be undone. Your own cells are left alone.",
  },
  sure: { da: "Fjern det", en: "Remove it" },
  keep: { da: "Behold det", en: "Keep it" },
} as const;

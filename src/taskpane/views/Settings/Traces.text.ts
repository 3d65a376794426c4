export const TEXTS = {
  title: { da: "Hvad gemmer tilføjelsesprogrammet?", en: "What does the add-in store?" },
  intro: {
    da: "Alt ligger i projektmappen og følger den: indstillinger, valg af ark og kolonner, hvad ord betyder, begrundelser for fund, der er sat til side, indlæst KLE, tidligere valideringer i tal og ændringslisten med de tidligere værdier. CPR-numre på ændringslisten kan kun læses, så længe ruden er åben.",
    en: "All of it is in the workbook and follows it: settings, choices of sheets and columns, what words mean, reasons for findings set aside, loaded KLE, earlier validations in numbers, and the list of changes with the former values. CPR numbers in the list of changes can be read only while the pane is open.",
  },
  remove: { da: "Fjern alle spor", en: "Remove all traces" },
  warning: {
    da: "Markering, ark fra tilføjelsesprogrammet og alt det nævnte fjernes. Det kan ikke fortrydes. Jeres egne celler røres ikke.",
    en: "Marks, sheets of the add-in and all that is named are removed. It can't be undone. Your own cells are left alone.",
  },
  sure: { da: "Fjern det", en: "Remove it" },
  keep: { da: "Behold det", en: "Keep it" },
} as const;

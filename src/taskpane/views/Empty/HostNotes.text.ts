export const TEXTS = {
  oldTitle: { da: "Denne Excel kan ikke det hele.", en: "This Excel can't do everything." },
  brokenTitle: { da: "Denne Excel er for gammel.", en: "This Excel is too old." },
  old: {
    da: "{count, plural, one {Én ting virker} other {{count, number} ting virker}} ikke i denne udgave. Resten virker som ellers.",
    en: "{count, plural, one {One thing does} other {{count, number} things do}} not work in this version. The rest works as usual.",
  },
  broken: {
    da: "Tilføjelsesprogrammet kan ikke bruges i denne udgave, før Excel er opdateret.",
    en: "The add-in can't be used in this version until Excel has been updated.",
  },
  details: { da: "Hvad virker ikke, og hvad I kan gøre", en: "What does not work, and what you can do" },
  readOnlyTitle: { da: "Projektmappen er skrivebeskyttet.", en: "The workbook is read-only." },
  readOnly: {
    da: "Validering, afhængigheder og planer virker. Rettelser, nye ark og valg af kolonner kan ikke gemmes. Gem en kopi under Filer > Gem som, og arbejd i den.",
    en: "Validation, dependencies and plans work. Fixes, new sheets and choices of columns can't be saved. Save a copy under File > Save As and work in that.",
  },
  protectedTitle: { da: "Projektmappens struktur er beskyttet.", en: "The workbook's structure is protected." },
  protected: {
    da: "Validering, rettelser i celler og ruderne her virker. Redskaber, resuméer, fundlister og andre nye ark kan ikke laves, før beskyttelsen er fjernet under Gennemse > Beskyt projektmappe.",
    en: "Validation, fixes of cells and the views here work. Tools, summaries, lists of findings and other new sheets can't be made until the protection has been removed under Review > Protect Workbook.",
  },
} as const;

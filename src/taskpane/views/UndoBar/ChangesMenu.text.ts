export const TEXTS = {
  menu: { da: "Ændringer og oprydning", en: "Changes and clearing up" },
  changes: { da: "De seneste ændringer, nyeste først", en: "The latest changes, newest first" },
  none: { da: "Ingen ændringer at fortryde", en: "No changes to undo" },
  change: { da: "{at}: {title}", en: "{at}: {title}" },
  replaced: {
    da: "{at}. Fortryder du, kommer den tidligere udgave ikke igen, men den kan laves på ny.",
    en: "{at}. If you undo it, the earlier version does not come back, but it can be made anew.",
  },
  undo: { da: "Fortryd {title}", en: "Undo {title}" },
  clear: { da: "Ryd op", en: "Clear up" },
  forget: { da: "Glem ændringslisten", en: "Forget the list of changes" },
  forgetMore: { da: "Derefter kan de ikke fortrydes herfra", en: "They can't be undone from here after that" },
  marks: { da: "Fjern markering", en: "Remove marks" },
  marksMore: { da: "Kan ikke fortrydes, men markeringen kan laves igen", en: "Can't be undone, but the marks can be made again" },
  sheets: { da: "Fjern ark, som tilføjelsesprogrammet har skrevet", en: "Remove sheets that the add-in has written" },
  sheetsMore: {
    da: "Kan ikke fortrydes, men resuméer, fund og arbejdslister kan laves igen",
    en: "Can't be undone, but summaries, findings and worklists can be made again",
  },
} as const;

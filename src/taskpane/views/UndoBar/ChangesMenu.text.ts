export const TEXTS = {
  menu: { da: "Ændringer og oprydning", en: "Changes and clearing up" },
  changes: { da: "Ændringer, nyeste først", en: "Changes, newest first" },
  none: { da: "Ingen ændringer at fortryde", en: "No changes to undo" },
  change: { da: "{at}: {title}", en: "{at}: {title}" },
  undo: { da: "Fortryd {title}", en: "Undo {title}" },
  clear: { da: "Ryd op", en: "Clear up" },
  forget: { da: "Glem ændringslisten", en: "Forget the list of changes" },
  forgetMore: { da: "Derefter kan de ikke fortrydes herfra", en: "They can't be undone from here after that" },
  marks: { da: "Fjern markering", en: "Remove marks" },
  sheets: { da: "Fjern ark, som tilføjelsesprogrammet har skrevet", en: "Remove sheets that the add-in has written" },
  sheetsMore: { da: "Resuméer, fund og arbejdslister kan laves igen", en: "Summaries, findings and worklists can be made again" },
} as const;

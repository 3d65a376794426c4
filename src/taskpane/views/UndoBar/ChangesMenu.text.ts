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
} as const;

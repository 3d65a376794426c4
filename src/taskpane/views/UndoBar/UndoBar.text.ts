export const TEXTS = {
  last: { da: "Sidste ændring: {title}, {at}.", en: "Last change: {title}, {at}." },
  replaced: {
    da: "Fortryder du, kommer den tidligere udgave ikke igen, men den kan laves på ny.",
    en: "If you undo it, the earlier version does not come back, but it can be made anew.",
  },
  undo: { da: "Fortryd sidste ændring", en: "Undo last change" },
} as const;

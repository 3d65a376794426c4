export const TEXTS = {
  last: { da: "Sidste ændring: {title}, {at}.", en: "Last change: {title}, {at}." },
  replaced: {
    da: "Den tidligere udgave kommer ikke igen, men kan laves på ny.",
    en: "The earlier version does not come back, but can be made anew.",
  },
  undo: { da: "Fortryd sidste ændring", en: "Undo last change" },
} as const;

export const TEXTS = {
  last: { da: "Sidste ændring: {title}, {at}", en: "Last change: {title}, {at}" },
  undo: { da: "Fortryd sidste ændring", en: "Undo last change" },
} as const;

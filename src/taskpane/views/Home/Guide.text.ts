export const TEXTS = {
  steps: { da: "Sådan gør I", en: "What to do" },
  outcome: { da: "Hvad I får ud af det", en: "What you get" },
  pitfalls: { da: "Pas på", en: "Beware" },
  fictional: {
    da: "Kommune, systemer og sager er opdigtede.",
    en: "Municipality, systems and cases are made up. Values stand as in a Danish sheet.",
  },
  row: { da: "Række {row}", en: "Row {row}" },
  cell: { da: "{header}:", en: "{header}:" },
} as const;

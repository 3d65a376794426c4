export const TEXTS = {
  say: { da: "Sig, hvad det betyder", en: "Say what it means" },
  sayAll: { da: "Sig, hvad de betyder", en: "Say what they mean" },
  confirm: { da: "Ja, ”{word}” er ”{guess}”", en: "Yes, ”{word}” is ”{guess}”" },
  confirmHint: {
    da: "Svaret gælder alle celler, hvor ordet står. Cellerne bliver ikke ændret, og svaret kan fortrydes.",
    en: "The answer holds for all cells that hold the word. The cells are not changed, and the answer can be undone.",
  },
} as const;

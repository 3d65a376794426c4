export const TEXTS = {
  insert: { da: "Indsæt redskab", en: "Insert tool" },
  tools: { da: "Procesdiagrammets seks redskaber", en: "The six tools of the process" },
} as const;

export const TEXTS = {
  insert: { da: "Indsæt redskab", en: "Insert tool" },
  tools: { da: "Procesdiagrammets redskaber", en: "The tools of the process" },
} as const;

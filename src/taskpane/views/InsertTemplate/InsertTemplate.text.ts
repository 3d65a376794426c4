import { nameOf } from "../../../app/use-cases/name-of";
import { insertTemplate } from "../../../app/use-cases/insert-template";

export const TEXTS = {
  insert: nameOf(insertTemplate),
  tools: { da: "Procesdiagrammets redskaber", en: "The tools of the process" },
} as const;

import type { Choice } from "../model/choice";

/** Yes and no as people and Excel write them. Marks and numbers are words that are read as them (`words/choices/yes-no.ts`). */
export const YES = { value: "Ja", synonyms: ["J", "Yes", "Y", "Sand", "True"] } as const satisfies Choice;
export const NO = { value: "Nej", synonyms: ["N", "No", "Falsk", "False"] } as const satisfies Choice;
export const YES_NO = [YES, NO] as const;

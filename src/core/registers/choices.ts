import type { Choice } from "../model/choice";

/** Yes and no as people and Excel write them. `x`, `1` and `0` are left out: what they mean differs from sheet to sheet. */
export const YES: Choice = { value: "Ja", synonyms: ["J", "Yes", "Y", "Sand", "True"] };
export const NO: Choice = { value: "Nej", synonyms: ["N", "No", "Falsk", "False"] };
export const YES_NO: readonly Choice[] = [YES, NO];

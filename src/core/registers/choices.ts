import type { Choice } from "../model/choice";

/** Yes and no as people and Excel write them. Marks and numbers are words that are read as them (`words/choices/yes-no.ts`). */
export const YES = { value: "Ja", synonyms: ["J", "Yes", "Y", "Sand", "True"] } as const satisfies Choice;
export const NO = { value: "Nej", synonyms: ["N", "No", "Falsk", "False"] } as const satisfies Choice;
export const YES_NO = [YES, NO] as const;

/** KOMBIT's four levels of sensitivity, of cases and documents alike. */
export const SENSITIVITIES = [
  {
    value: "IKKE_FORTROLIGE_DATA",
    synonyms: ["Ikke fortrolig", "Ikke fortrolige", "Ikke fortrolige oplysninger", "Ikke fortrolige personoplysninger"],
  },
  { value: "FORTROLIGE_PERSONOPLYSNINGER", synonyms: ["Fortrolig", "Fortrolige", "Fortrolige oplysninger", "Fortrolige data"] },
  { value: "FOELSOMME_PERSONOPLYSNINGER", synonyms: ["Følsom", "Følsomme", "Følsomme oplysninger", "Følsomme data"] },
  { value: "VIP_SAGER", synonyms: ["VIP", "VIP-sag"] },
] as const satisfies readonly Choice[];

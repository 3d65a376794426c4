import type { Localized } from "../text/language";
import type { RecognitionQuestion } from "./choice";

export const TEXTS = {
  "which-sheet": {
    da: "Hvilket ark er ”{register}”? {sheets} passer næsten lige godt. Rækkerne på det, du ikke vælger, er ikke med.",
    en: "Which sheet is ”{register}”? {sheets} fit nearly equally well. Rows of those that you do not choose are left out.",
  },
  together: {
    da: "Hvad er ”{register}”? {sheets} kan være ét register i flere dele. Læs dem alle som ét, eller vælg én; så er rækkerne i de andre ikke med.",
    en: "What is ”{register}”? {sheets} may be one register in several parts. Read them all as one, or choose one; the rows of the others are then left out.",
  },
  "is-it": {
    da: "Er {sheets} registret ”{register}”? Det ligner, men registrets nøglekolonner blev ikke genkendt.",
    en: "Is {sheets} the register ”{register}”? It looks like it, but the register's key columns were not recognised.",
  },
  "which-register": {
    da: "Hvilket register er {sheets}? Det passer næsten lige godt som {registers}.",
    en: "Which register is {sheets}? It fits nearly equally well as {registers}.",
  },
  sheet: { da: "arket ”{sheet}”", en: "the sheet ”{sheet}”" },
  block: { da: "listen fra {at} på arket ”{sheet}”", en: "the list from {at} on the sheet ”{sheet}”" },
  table: { da: "tabellen ”{table}” på arket ”{sheet}”", en: "the table ”{table}” on the sheet ”{sheet}”" },
} satisfies Record<RecognitionQuestion["kind"] | "together" | "sheet" | "block" | "table", Localized>;

import type { Localized } from "../text/language";
import type { RecognitionQuestion } from "./choice";

export const TEXTS = {
  "which-sheet": {
    da: "Hvilket ark er ”{register}”? {sheets} passer næsten lige godt.",
    en: "Which sheet is ”{register}”? {sheets} fit nearly equally well.",
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
  table: { da: "tabellen ”{table}” på arket ”{sheet}”", en: "the table ”{table}” on the sheet ”{sheet}”" },
} satisfies Record<RecognitionQuestion["kind"] | "sheet" | "table", Localized>;

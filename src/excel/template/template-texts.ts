import type { Localized } from "../../core/text/language";

/** What Excel takes: titles 32 characters, warnings 225, prompts 255 (ECMA-376 part 1, 18.3.1.32 dataValidation). */
export const MOST = { title: 32, warning: 225, prompt: 255 } as const;

export const TEXTS = {
  product: { da: "Ud af KMD Sag", en: "Out of KMD Sag" },
  page: { da: "Side &P af &N", en: "Page &P of &N" },
  required: {
    da: "Mørke overskrifter: kolonnen skal udfyldes. Lyse overskrifter: kolonnen kan stå tom.",
    en: "Dark headers: the column must be filled in. Light headers: the column may be left blank.",
  },
  listTitle: { da: "Værdien står ikke på listen", en: "The value is not in the list" },
  list: {
    da: "Vælg helst fra listen, så tæller alle det ens. Andre ord for det samme bliver forstået, når du validerer. Vil du beholde det, du skrev?",
    en: "Choose from the list if you can, so that all count alike. Other words for the same are understood when you validate. Keep what you typed?",
  },
  dateTitle: { da: "Det er ikke en dato", en: "That is not a date" },
  date: {
    da: "Skriv datoen som dag-måned-år, fx 31-12-2026. En dato, som Excel ikke kan læse, kan ikke regnes med. Vil du beholde det, du skrev?",
    en: "Type the date as day-month-year, e.g. 31-12-2026. A date that Excel can't read can't be calculated with. Keep what you typed?",
  },
  wholeTitle: { da: "Det er ikke et helt tal", en: "That is not a whole number" },
  whole: {
    da: "Skriv et helt tal uden bogstaver, fx 25. Tekst bliver ikke talt med. Vil du beholde det, du skrev?",
    en: "Type a whole number without letters, e.g. 25. Text is not counted. Keep what you typed?",
  },
  decimalTitle: { da: "Det er ikke et tal", en: "That is not a number" },
  decimal: {
    da: "Skriv et tal uden bogstaver, fx 125000. Tekst bliver ikke talt med. Vil du beholde det, du skrev?",
    en: "Type a number without letters, e.g. 125000. Text is not counted. Keep what you typed?",
  },
} satisfies Record<string, Localized>;

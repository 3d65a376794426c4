export const TEXTS = {
  guessed: { da: "Gættet af indholdet", en: "Guessed from the contents" },
  guessedColumn: {
    da: "”{column}” er ”{header}” (kolonne {letters}): overskriften siger det ikke klart, men det, der står i kolonnen, gør.",
    en: "”{column}” is ”{header}” (column {letters}): the header does not say so clearly, but what stands in the column does.",
  },
  guessedHow: {
    da: "Er et gæt forkert, så vælg den rigtige kolonne, eller ingen, under ”Ret ark og kolonner”.",
    en: "If a guess is wrong, choose the right column, or none, under ”Correct sheet and columns”.",
  },
  units: { da: "Enheder læst i overskrifterne", en: "Units read in the headers" },
  factor: {
    da: "”{header}”: ”{unit}”, tallene er ganget med {factor, number}.",
    en: "”{header}”: ”{unit}”, the numbers are multiplied by {factor, number}.",
  },
} as const;

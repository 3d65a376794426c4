export const TEXTS = {
  noneTitle: { da: "Intet register fundet", en: "No register found" },
  none: {
    da: "Projektmappen har endnu ingen af redskabernes ark. Der er to veje videre:",
    en: "The workbook has none of the tools' sheets yet. There are two ways on:",
  },
  template: {
    da: "Har I ikke et ark, så indsæt et af redskaberne og skriv i det.",
    en: "If you have no sheet, insert one of the tools and write in it.",
  },
  own: {
    da: "Har I et ark med andre overskrifter, så vælg selv, hvilket ark og hvilke kolonner der er hvad.",
    en: "If you have a sheet with other headers, choose yourself which sheet and which columns are which.",
  },
  pick: { da: "Vælg ark og kolonner", en: "Choose sheets and columns" },
  lookedFor: { da: "Hvad der blev ledt efter", en: "What was looked for" },
  headers: { da: "Der blev ledt efter ark med disse overskrifter:", en: "Sheets with these headers were looked for:" },
  or: { da: "– eller –", en: "– or –" },
  atLeast: { da: "og mindst {fewest} genkendte kolonner i alt", en: "and at least {fewest} recognised columns in all" },
  nearest: {
    da: "Arket ”{sheet}” ligner {register}, men har kun: {columns}.",
    en: "The sheet ”{sheet}” resembles {register} but has only: {columns}.",
  },
  advice: {
    da: "Overskrifterne skal stå i én række. Der ledes i arkets øverste 20.000 celler, fx 1.000 rækker på et ark med 20 kolonner. Store og små bogstaver, mellemrum og tegn er uden betydning.",
    en: "The headers must stand in one row. They are looked for in the sheet's top 20,000 cells, e.g. 1,000 rows of a sheet with 20 columns. Case, blanks and punctuation do not matter.",
  },
} as const;

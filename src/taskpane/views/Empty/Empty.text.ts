export const TEXTS = {
  startTitle: { da: "Klar til at kontrollere", en: "Ready to check" },
  start: {
    da: "Vælg Validér. Tilføjelsesprogrammet finder selv de seks redskabers ark ud fra deres overskrifter. Der ændres ikke i jeres ark.",
    en: "Choose Validate. The add-in finds the sheets of the six tools by their headers. Your sheets are not changed.",
  },
  insert: {
    da: "Har I ikke et ark endnu, så indsæt et af de seks redskaber og skriv i det.",
    en: "If you have no sheet yet, insert one of the six tools and write in it.",
  },
  noneTitle: { da: "Intet register fundet", en: "No register found" },
  lookedFor: { da: "Der blev ledt efter ark med disse overskrifter:", en: "Sheets with these headers were looked for:" },
  or: { da: "– eller –", en: "– or –" },
  atLeast: { da: "og mindst {fewest} genkendte kolonner i alt", en: "and at least {fewest} recognised columns in all" },
  nearest: {
    da: "Arket ”{sheet}” ligner {register}, men har kun: {columns}.",
    en: "The sheet ”{sheet}” resembles {register} but has only: {columns}.",
  },
  advice: {
    da: "Overskrifterne skal stå i én række blandt arkets første 40 rækker. Store og små bogstaver, mellemrum og tegn er uden betydning.",
    en: "The headers must stand in one row among the sheet's first 40 rows. Case, blanks and punctuation do not matter.",
  },
} as const;

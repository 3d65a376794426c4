/** Of the use cases that store which sheets and columns the registers are. */
export const TITLE = { da: "Vælg ark og kolonner", en: "Choose sheets and columns" } as const;
export const TEXTS = { stored: { da: "Valget er gemt i projektmappen.", en: "The choice has been kept in the workbook." } } as const;

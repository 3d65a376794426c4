export const TEXTS = {
  first: {
    da: "Projektmappen husker valideringerne. Fra den næste kan du se, hvad der er nyt og rettet.",
    en: "The workbook remembers its validations. From the next one you can see what is new and fixed.",
  },
  notStored: {
    da: "Valideringen kunne ikke huskes i projektmappen, måske fordi den er skrivebeskyttet. Næste gang sammenlignes der med en tidligere.",
    en: "The validation could not be kept in the workbook, perhaps because it is read-only. Next time it is held against an earlier one.",
  },
  newerVersion: {
    da: "Valideringen er ikke husket i projektmappen, fordi de tidligere valideringer er gemt af en nyere udgave af tilføjelsesprogrammet. De er ikke ændret.",
    en: "The validation has not been remembered in the workbook, because the earlier validations were saved by a newer version of the add-in. They have not been changed.",
  },
} as const;

export const TEXTS = {
  title: {
    da: "{count, plural, one {Sæt fundet til side} other {Sæt {count, number} fund til side}}",
    en: "{count, plural, one {Set the finding aside} other {Set {count, number} findings aside}}",
  },
  rest: {
    da: "… og {count, plural, one {# fund} other {{count, number} fund}} til, alle med samme afgørelse og begrundelse.",
    en: "… and {count, plural, one {# more finding} other {{count, number} more findings}}, all with the same decision and reason.",
  },
  decision: { da: "Afgørelse", en: "Decision" },
  accepted: { da: "Accepteret: fundet er rigtigt, og vi lever med det", en: "Accepted: the finding is right, and we live with it" },
  notRelevant: { da: "Ikke relevant: kravet gælder ikke her", en: "Not relevant: the demand does not apply here" },
  reason: { da: "Begrundelse", en: "Reason" },
  reasonHint: {
    da: "Gemmes i projektmappen, så andre kan se den. Fundet kommer igen, hvis cellen ændres.",
    en: "Kept in the workbook where others can see it. The finding returns if the cell is changed.",
  },
  reasonMissing: { da: "Skriv, hvorfor fundet kan sættes til side.", en: "Write why the finding can be set aside." },
  accept: { da: "Sæt til side", en: "Set aside" },
  cancel: { da: "Annullér", en: "Cancel" },
} as const;

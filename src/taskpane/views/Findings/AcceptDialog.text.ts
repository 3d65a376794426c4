export const TEXTS = {
  title: {
    da: "{count, plural, one {Sæt fundet til side} other {Sæt {count, number} fund til side}}",
    en: "{count, plural, one {Set the finding aside} other {Set {count, number} findings aside}}",
  },
  rest: {
    da: "… og {count, plural, one {# fund} other {{count, number} fund}} til, alle med samme afgørelse og begrundelse.",
    en: "… and {count, plural, one {# more finding} other {{count, number} more findings}}, all with the same decision and reason.",
  },
  scope: { da: "Hvad det gælder", en: "What it holds for" },
  alone: {
    da: "{count, plural, one {Kun dette fund} other {Kun disse {count, number} fund}}",
    en: "{count, plural, one {This finding only} other {These {count, number} findings only}}",
  },
  value: {
    da: "Den samme værdi i hele kolonnen ({count, number})",
    en: "The same value in the whole column ({count, number})",
  },
  column: { da: "Alt, som kontrollen finder i kolonnen ({count, number})", en: "All that the check finds in the column ({count, number})" },
  rule: {
    da: "Alt, som kontrollen finder, i alle kolonner ({count, number})",
    en: "All that the check finds, in every column ({count, number})",
  },
  scopeHint: {
    da: "Gælder også celler, der udfyldes senere, og nye rækker.",
    en: "Holds for cells that are filled later and for new rows, too.",
  },
  tooMany: {
    da: "Flere end {most, number} fund kan kun sættes til side som slags.",
    en: "More than {most, number} findings can be set aside as a kind only.",
  },
  reasonHintScope: {
    da: "Gemmes i projektmappen, så andre kan se den. Det kan fortrydes under Sat til side.",
    en: "Kept in the workbook where others can see it. It can be undone under Set aside.",
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

export const TEXTS = {
  title: {
    da: "Ret {count, plural, =0 {celler} one {# celle} other {# celler}}",
    en: "Fix {count, plural, =0 {cells} one {# cell} other {# cells}}",
  },
  nothing: { da: "Ingen af cellerne kan rettes sikkert.", en: "None of the cells can be fixed for certain." },
  intro: {
    da: "Sådan ændres cellerne. Du kan fortryde bagefter, også når filen har været lukket.",
    en: "This is how the cells change. You can undo afterwards, also when the file has been closed.",
  },
  change: { da: "Fra ”{before}” til ”{after}”", en: "From ”{before}” to ”{after}”" },
  asDate: { da: "som dato", en: "as a date" },
  asText: { da: "som tekst", en: "as text" },
  asNumber: { da: "som tal", en: "as a number" },
  reading: { da: "læst sådan, se efter", en: "read so, please check" },
  guess: { da: "et gæt, se efter", en: "a guess, please check" },
  more: {
    da: "… og {count, plural, one {# celle} other {# celler}} til.",
    en: "… and {count, plural, one {# more cell} other {# more cells}}.",
  },
  left: { da: "Lades i fred", en: "Left alone" },
  "no-fix": {
    da: "{count, plural, one {# fund har} other {# fund har}} ingen sikker rettelse.",
    en: "{count, plural, one {# finding has} other {# findings have}} no certain fix.",
  },
  "not-certain": {
    da: "{count, plural, one {# celle kan} other {# celler kan}} ikke rettes sikkert eller er rettet siden valideringen.",
    en: "{count, plural, one {# cell} other {# cells}} can't be fixed for certain or have been fixed since the validation.",
  },
  formula: {
    da: "{count, plural, one {# celle indeholder} other {# celler indeholder}} en formel; ret det, formlen regner på.",
    en: "{count, plural, one {# cell holds} other {# cells hold}} a formula; fix what the formula works on.",
  },
  "sheet-gone": {
    da: "{count, plural, one {# celle ligger} other {# celler ligger}} på et ark, der ikke findes længere.",
    en: "{count, plural, one {# cell is} other {# cells are}} on a sheet that is no longer there.",
  },
  apply: { da: "Ret {count, plural, one {# celle} other {# celler}}", en: "Fix {count, plural, one {# cell} other {# cells}}" },
} as const;

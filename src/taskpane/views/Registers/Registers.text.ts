export const TEXTS = {
  rows: {
    da: "{rows, plural, one {# række} other {# rækker}} på arket ”{sheet}”",
    en: "{rows, plural, one {# row} other {# rows}} on the sheet ”{sheet}”",
  },
  table: { da: "tabellen {table}", en: "the table {table}" },
  columns: { da: "{found} af {all} kolonner fundet", en: "{found} of {all} columns found" },
  missing: { da: "Mangler", en: "Missing" },
  required: { da: "{header} (påkrævet)", en: "{header} (required)" },
  unmatched: { da: "Ikke genkendt, lades i fred", en: "Not recognised, left alone" },
  notFound: { da: "Ikke fundet i projektmappen", en: "Not found in the workbook" },
  ambiguous: {
    da: "Flere ark ligner dette register. Det her blev valgt; andre mulige: {sheets}. Omdøb eller fjern det, der ikke skal bruges.",
    en: "Several sheets look like this register. This one was chosen; other candidates: {sheets}. Rename or remove the one not to be used.",
  },
} as const;

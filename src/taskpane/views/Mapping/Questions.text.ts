export const TEXTS = {
  group: { da: "Spørgsmål om arkene", en: "Questions about the sheets" },
  why: {
    da: "Indtil du har svaret, er det ikke kontrolleret. Svaret huskes i projektmappen.",
    en: "Until you have answered it is not checked. The answer is remembered in the workbook.",
  },
  candidate: {
    da: "{rows, plural, one {# række} other {# rækker}}, overskrifter i række {row}. {found, plural, =0 {Ingen kolonner genkendt.} one {# kolonne genkendt.} other {# kolonner genkendt.}}",
    en: "{rows, plural, one {# row} other {# rows}}, headers in row {row}. {found, plural, =0 {No columns recognised.} one {# column recognised.} other {# columns recognised.}}",
  },
  unmatched: { da: "Ikke genkendt: {headers}.", en: "Not recognised: {headers}." },
  useSheet: { da: "Brug {place}", en: "Use {place}" },
  onlySheet: { da: "Kun {place}", en: "Only {place}" },
  together: { da: "Læs alle som ét register", en: "Read all as one register" },
  yes: { da: "Ja, det er ”{register}”", en: "Yes, it is ”{register}”" },
  isRegister: { da: "Det er ”{register}”", en: "It is ”{register}”" },
  no: { da: "Nej, det er ikke et register", en: "No, it is no register" },
  none: { da: "Ingen af dem", en: "None of them" },
  unreadable: {
    da: "Projektmappen husker valg af ark og kolonner, men de kunne ikke læses. Registrene er derfor fundet uden dem.",
    en: "The workbook remembers choices of sheets and columns, but they could not be read. The registers were therefore found without them.",
  },
  newerVersion: {
    da: "Projektmappen husker valg af ark og kolonner fra en nyere udgave af tilføjelsesprogrammet. Registrene er fundet uden dem. Opdatér tilføjelsesprogrammet for at bruge valgene, eller glem dem.",
    en: "The workbook remembers choices of sheets and columns from a newer version of the add-in. The registers were found without them. Update the add-in to use the choices, or forget them.",
  },
  forget: { da: "Glem valgene", en: "Forget the choices" },
} as const;

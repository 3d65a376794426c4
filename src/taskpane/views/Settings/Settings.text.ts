export const TEXTS = {
  title: { da: "Indstillinger", en: "Settings" },
  intro: {
    da: "Gemmes i projektmappen og følger den. Intet sendes nogen steder hen.",
    en: "Kept in the workbook and follows it. Nothing is sent anywhere.",
  },
  municipality: { da: "Kommunens navn", en: "Name of the municipality" },
  inactivityYears: {
    da: "År uden aktivitet, før en åben sag foreslås lukket",
    en: "Years without activity before an open case is advised to be closed",
  },
  noticeDays: { da: "Dage før en opsigelsesfrist, hvor den regnes som nær", en: "Days before a notice date from which it counts as near" },
  range: { da: "Skriv et helt tal fra {min} til {max}.", en: "Write a whole number from {min} to {max}." },
  ownKle: { da: "Kommunens egne KLE-numre", en: "The municipality's own KLE numbers" },
  ownKleHint: {
    da: "Et pr. linje, fx 99.99.99, eller 27.99.* for alle emner under 27.99.",
    en: "One a line, e.g. 99.99.99, or 27.99.* for all subjects under 27.99.",
  },
  ownKleWrong: { da: "Ikke et KLE-nummer: {lines}", en: "Not a KLE number: {lines}" },
  ownKleMany: { da: "Der kan højst være {max, number} numre.", en: "There can be at most {max, number} numbers." },
  save: { da: "Gem indstillinger", en: "Save settings" },
  kle: { da: "KLE-udgave", en: "KLE edition" },
  shipped: { da: "Følger med", en: "Comes along" },
  loaded: { da: "Indlæst af jer", en: "Loaded by you" },
  edition: { da: "{name} ({date})", en: "{name} ({date})" },
  noneLoaded: {
    da: "Ingen. Der kontrolleres mod de udgaver, der følger med.",
    en: "None. Checks are made against the editions that come along.",
  },
  unreadable: {
    da: "Den KLE-udgave, der er gemt i projektmappen, kan ikke læses, og der kontrolleres uden den. Indlæs filen igen, eller fjern den.",
    en: "The KLE edition kept in the workbook can't be read, and checks are made without it. Load the file again, or remove it.",
  },
  load: { da: "Indlæs KL's XML-fil", en: "Load KL's XML file" },
  loadHint: {
    da: "Emneplanen eller handlingsfacetterne fra kle-online.dk. Filen læses her i ruden og sendes ingen steder hen.",
    en: "The subject plan or the action facets from kle-online.dk. The file is read here in the pane and sent nowhere.",
  },
  unreadFile: { da: "Filen kunne ikke læses: {detail}", en: "The file could not be read: {detail}" },
  remove: { da: "Fjern indlæst udgave", en: "Remove loaded edition" },
  reading: { da: "Læser indstillinger", en: "Reading settings" },
  retry: { da: "Prøv igen", en: "Try again" },
  brokenChanges: {
    da: "{count, plural, one {# trin} other {# trin}} i listen over ændringer kan ikke læses og kan ikke fortrydes herfra.",
    en: "{count, plural, one {# step} other {# steps}} in the list of changes can't be read and can't be undone from here.",
  },
} as const;

export const TEXTS = {
  title: { da: "Denne rude", en: "This pane" },
  intro: {
    da: "Gemmes for dig i denne browser eller Excel, ikke i projektmappen.",
    en: "Kept for you in this browser or Excel, not in the workbook.",
  },
  language: { da: "Sprog", en: "Language" },
  office: { da: "Som Office", en: "As Office" },
  live: {
    da: "Følg rettelser: kontrollér igen, når der rettes i registrene",
    en: "Follow edits: check again when the registers are edited",
  },
  clear: { da: "Glem rudens valg", en: "Forget the pane's choices" },
  basis: { da: "Hvad der kontrolleres efter", en: "What checks are made by" },
  ruleSet: { da: "Regelsæt {version}", en: "Rule set {version}" },
  catalogue: { da: "Integrationsvilkår {version}", en: "Integration conditions {version}" },
  addIn: { da: "Tilføjelsesprogram {version}", en: "Add-in {version}" },
  columns: { da: "Vælg ark og kolonner", en: "Choose sheets and columns" },
  privacy: { da: "Hvad der gemmes, og hvor", en: "What is kept, and where" },
  inWorkbook: {
    da: "I projektmappen: indstillinger, valg af ark og kolonner, fund der er sat til side, de seneste ændringer, så de kan fortrydes, en indlæst KLE-udgave og tidligere kontroller som tal. Det følger med, når projektmappen deles.",
    en: "In the workbook: settings, choices of sheets and columns, findings set aside, the latest changes so that they can be undone, a loaded KLE edition, and earlier checks as numbers. It goes along when the workbook is shared.",
  },
  inBrowser: {
    da: "I browseren: rudens sprog, gemte filtre og andre valg her. Et gemt filter kan rumme navnet på en forvaltning og en søgetekst fra projektmappen; ”Glem rudens valg” sletter det.",
    en: "In the browser: the pane's language, saved filters and other choices here. A saved filter can hold the name of a department and a search text from the workbook; ”Forget the pane's choices” deletes it.",
  },
  network: {
    da: "Ruden henter kun sig selv fra sin egen server og Microsofts office.js. Intet fra projektmappen sendes.",
    en: "The pane fetches only itself from its own server and Microsoft's office.js. Nothing of the workbook is sent.",
  },
} as const;

export const TEXTS = {
  group: { da: "Handlinger", en: "Actions" },
  validate: { da: "Validér", en: "Validate" },
  highlight: { da: "Markér KMD Sag-afhængigheder", en: "Mark KMD Sag dependencies" },
  removeHighlights: { da: "Fjern markering", en: "Remove marks" },
  summaries: { da: "Lav resuméer", en: "Make summaries" },
  findingsSheet: { da: "Lav fundliste", en: "Make list of findings" },
  cancel: { da: "Annullér", en: "Cancel" },
  recognise: { da: "Leder efter registre", en: "Looking for registers" },
  read: { da: "Læser {register}", en: "Reading {register}" },
  check: { da: "Kontrollerer {register}", en: "Checking {register}" },
  write: { da: "Skriver i projektmappen", en: "Writing to the workbook" },
  percent: { da: "{percent} %", en: "{percent}%" },
} as const;

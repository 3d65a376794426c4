export const TEXTS = {
  title: { da: "Vilkårenes kilder og versioner", en: "Sources and versions of the conditions" },
  reading: { da: "Læser vilkårene", en: "Reading the conditions" },
  from: { da: "{version}, gælder fra {date}", en: "{version}, valid from {date}" },
  noVersion: { da: "Ingen udgivet version", en: "No published version" },
  source: { da: "Kilde: {name}", en: "Source: {name}" },
} as const;

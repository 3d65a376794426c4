export const TEXTS = {
  save: { da: "Gem eller kopiér billedet", en: "Save or copy the picture" },
  png: { da: "Gem som billede (PNG)", en: "Save as a picture (PNG)" },
  svg: { da: "Gem som tegning (SVG)", en: "Save as a drawing (SVG)" },
  copy: { da: "Kopiér billedet", en: "Copy the picture" },
  file: { da: "afhaengigheder.{ending}", en: "dependencies.{ending}" },
  title: { da: "Systemer, der afhænger af KMD Sag", en: "Systems that depend on KMD Sag" },
  copied: { da: "Billedet er kopieret. Sæt det ind, hvor du vil.", en: "The picture has been copied. Paste it where you want." },
  notCopied: {
    da: "Excel gav ikke lov til at kopiere billedet. Gem det som fil i stedet.",
    en: "Excel did not allow copying the picture. Save it as a file instead.",
  },
  notDrawn: {
    da: "Billedet kunne ikke laves her. Gem det som tegning (SVG) i stedet.",
    en: "The picture could not be made here. Save it as a drawing (SVG) instead.",
  },
} as const;

export const TEXTS = {
  intro: {
    da: "Disse kontroller er ikke udført. Det betyder ikke, at dataene er i orden.",
    en: "These checks were not made. That does not mean the data is in order.",
  },
  none: { da: "Alle kontroller kunne udføres.", en: "All checks could be made." },
} as const;

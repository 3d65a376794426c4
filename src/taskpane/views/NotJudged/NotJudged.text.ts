export const TEXTS = {
  intro: {
    da: "Disse kontroller er ikke udført. Det betyder ikke, at dataene er i orden.",
    en: "These checks were not made. That does not mean the data is in order.",
  },
  checks: { da: "{count, plural, one {# kontrol} other {# kontroller}}", en: "{count, plural, one {# check} other {# checks}}" },
  none: { da: "Alle kontroller kunne udføres.", en: "All checks could be made." },
} as const;

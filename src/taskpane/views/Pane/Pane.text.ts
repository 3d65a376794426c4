export const TEXTS = {
  title: { da: "Ud af KMD Sag", en: "Out of KMD Sag" },
  settings: { da: "Indstillinger", en: "Settings" },
  back: { da: "Tilbage", en: "Back" },
  pick: { da: "Eller vælg selv, hvilket ark der er hvilket register.", en: "Or choose yourself which sheet is which register." },
  tabs: { da: "Resultat", en: "Result" },
  findings: { da: "Fund ({count, number})", en: "Findings ({count, number})" },
  setAside: { da: "Sat til side ({count, number})", en: "Set aside ({count, number})" },
  registers: { da: "Registre ({count})", en: "Registers ({count})" },
  notJudged: { da: "Ikke vurderet ({count})", en: "Not judged ({count})" },
  changed: {
    da: "Der er rettet i et register efter kontrollen kl. {time}. Validér igen for at se de aktuelle fund.",
    en: "A register has been edited after the check at {time}. Validate again to see the current findings.",
  },
  settingsChanged: {
    da: "Indstillinger eller KLE er ændret efter kontrollen kl. {time}. Validér igen for at se, hvad det betyder.",
    en: "Settings or KLE have been changed after the check at {time}. Validate again to see what it means.",
  },
} as const;

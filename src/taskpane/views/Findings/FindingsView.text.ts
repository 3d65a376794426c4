import { nameOf } from "../../../app/use-cases/name-of";
import { validate } from "../../../app/use-cases/validate";

export const TEXTS = {
  none: { da: "Projektmappen er ikke kontrolleret endnu.", en: "The workbook has not been checked yet." },
  askedBefore: {
    da: "Projektmappen er ikke kontrolleret endnu, så der er ingen fund at forklare i {place}. Validér, så vises cellens fund her.",
    en: "The workbook has not been checked yet, so there are no findings to explain in {place}. Validate, and the cell’s findings are shown here.",
  },
  validate: nameOf(validate),
  tabs: { da: "Resultat", en: "Result" },
  findings: { da: "Fund ({count, number})", en: "Findings ({count, number})" },
  accepted: { da: "Sat til side ({count, number})", en: "Set aside ({count, number})" },
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

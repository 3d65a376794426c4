export const TEXTS = {
  title: { da: "Huskede valg", en: "Remembered choices" },
  register: { da: "{place} er ”{register}”", en: "{place} is ”{register}”" },
  none: { da: "{place} er ikke et register", en: "{place} is no register" },
  idle: {
    da: "{choice} (bruges ikke nu: arket er der ikke, eller registret er valgt et andet sted)",
    en: "{choice} (not used now: the sheet is not there, or the register has been chosen elsewhere)",
  },
  forget: { da: "Glem", en: "Forget" },
  forgetThis: { da: "Glem: {choice}", en: "Forget: {choice}" },
  forgetAll: { da: "Glem alle valg", en: "Forget all choices" },
} as const;

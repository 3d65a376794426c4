export const TEXTS = {
  show: { da: "Vis CPR-numre og fødselsdatoer i denne session", en: "Show CPR numbers and dates of birth in this session" },
  masked: {
    da: "De er skjult (xxxxxx-xxxx) i ruden og på de ark, den laver. Jeres egne celler er, som de er.",
    en: "They are masked (xxxxxx-xxxx) in the pane and on the sheets it makes. Your own cells are as they are.",
  },
  shown: {
    da: "De vises, til ruden lukkes. Ark, der laves imens, viser dem også og siger det øverst.",
    en: "They are shown until the pane is closed. Sheets made meanwhile show them, too, and say so at the top.",
  },
} as const;

export const TEXTS = {
  many: {
    da: "Der er {count, number} SAPA-formler, som hver fylder én celle og følger registrene. Så mange gør Excel langsom, og nogle celler kan blive stående uden svar. Én formel kan svare for hele kolonnen, fx =SAPA.STATUS.LISTE(A2:A{last}).",
    en: "There are {count, number} SAPA formulas that each fill one cell and follow the registers. So many make Excel slow, and some cells may stay without an answer. One formula can answer for the whole column, for example =SAPA.STATUS.LISTE(A2:A{last}).",
  },
  dismiss: { da: "Luk beskeden om formler", en: "Close the message about formulas" },
} as const;

export const TEXTS = {
  asked: {
    da: "{count, plural, one {# ord eller navn i registrene er ikke forstået og tælles ikke med.} other {# ord og navne i registrene er ikke forstået og tælles ikke med.}}",
    en: "{count, plural, one {# word or name in the registers is not understood and does not count.} other {# words and names in the registers are not understood and do not count.}}",
  },
  say: { da: "Sig, hvad de betyder", en: "Say what they mean" },
} as const;

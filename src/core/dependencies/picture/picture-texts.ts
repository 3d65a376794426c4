/** Words of the picture, on the screen and in files alike. */
export const PICTURE_TEXTS = {
  kmdSag: { da: "KMD Sag", en: "KMD Sag" },
  label: { da: "Systemer omkring KMD Sag", en: "Systems around KMD Sag" },
  more: { da: "{count, plural, one {og # mere} other {og # flere}}", en: "and {count} more" },
  behind: { da: "+{count}", en: "+{count}" },
  span: { da: "{count} led", en: "{count} steps" },
  step: { da: "{steps, plural, one {Led 1: direkte} other {Led #}}", en: "{steps, plural, one {Step 1: direct} other {Step #}}" },
  noWay: { da: "Ingen vej set", en: "No way seen" },
  unknown: { da: "Ukendt", en: "Unknown" },
  noType: { da: "Type ikke oplyst", en: "Type not given" },
  doubtful: { da: "?", en: "?" },
  direct: { da: "Direkte", en: "Direct" },
  signFrom: { da: "→", en: "→" },
  signTo: { da: "←", en: "←" },
  signBoth: { da: "⇄", en: "⇄" },
  keySigns: {
    da: "→ data fra KMD Sag   ← data til KMD Sag   ⇄ begge veje   ? en snitflade er ikke fuldt oplyst",
    en: "→ data from KMD Sag   ← data to KMD Sag   ⇄ both ways   ? an interface is not fully described",
  },
  indirect: { da: "Gennem andre", en: "Through others" },
} as const;

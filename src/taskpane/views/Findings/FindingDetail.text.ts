export const TEXTS = {
  show: { da: "Vis cellen", en: "Show the cell" },
  why: { da: "Hvorfor det betyder noget", en: "Why it matters" },
  how: { da: "Hvad du kan gøre", en: "What you can do" },
  check: { da: "Kontrol: {check}", en: "Check: {check}" },
  source: { da: "Kilde", en: "Source" },
  fix: { da: "Ret", en: "Fix" },
  fixRule: { da: "Ret alle af denne slags ({count})", en: "Fix all of this kind ({count})" },
  accept: { da: "Sæt til side", en: "Set aside" },
  withdraw: { da: "Lad fundet tælle med igen", en: "Let the finding count again" },
  withdrawKind: { da: "Lad alle, der er sat til side sammen, tælle med igen", en: "Let all that were set aside together count again" },
  owner: { da: "Forvaltning eller ansvarlig: {owner}", en: "Department or person answerable: {owner}" },
  accepted: { da: "Sat til side som {decision} {at}: {reason}", en: "Set aside as {decision} {at}: {reason}" },
} as const;

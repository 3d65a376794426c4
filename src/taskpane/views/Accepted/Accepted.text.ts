export const TEXTS = {
  accepted: { da: "Sat til side ({count})", en: "Set aside ({count})" },
  returned: { da: "Kommet igen ({count})", en: "Returned ({count})" },
  fixed: { da: "Rettet siden ({count})", en: "Fixed since ({count})" },
  waiting: { da: "Ikke kontrolleret denne gang ({count})", en: "Not checked this time ({count})" },
  acceptedHint: {
    da: "Disse fund tæller ikke med. De kommer igen, hvis cellen eller fundet ændrer sig.",
    en: "These findings do not count. They return if the cell or the finding changes.",
  },
  returnedHint: {
    da: "Cellen eller det, fundet siger, er ændret, siden det blev sat til side. Fundet tæller med igen.",
    en: "The cell, or what the finding says, has changed since it was set aside. The finding counts again.",
  },
  fixedHint: {
    da: "Fundet findes ikke længere. Fjern begrundelsen, når den ikke skal bruges mere.",
    en: "The finding is no longer there. Remove the reason when it is no longer needed.",
  },
  waitingHint: {
    da: "Registret, kolonnen eller kontrollen manglede, så det vides ikke, om fundet stadig er der.",
    en: "The register, the column or the check was missing, so it is not known whether the finding is still there.",
  },
  none: {
    da: "Ingen fund er sat til side. Vælg et fund under Fund, og vælg Sæt til side.",
    en: "No findings have been set aside. Choose a finding under Findings, and choose Set aside.",
  },
  broken: {
    da: "{count, plural, one {# post} other {# poster}} om fund, der er sat til side, kan ikke læses. De er bevaret i projektmappen, men tæller ikke med.",
    en: "{count, plural, one {# entry} other {# entries}} about findings set aside can't be read. They are kept in the workbook but do not count.",
  },
  value: {
    da: "Gælder den samme værdi i hele kolonnen ”{column}”, også nye celler. Nu {count, plural, =0 {ingen fund} one {# fund} other {{count, number} fund}}.",
    en: "Holds for the same value in the whole column ”{column}”, new cells too. Now {count, plural, =0 {no findings} one {# finding} other {{count, number} findings}}.",
  },
  column: {
    da: "Gælder alt, som kontrollen finder i kolonnen ”{column}”, også nye celler. Nu {count, plural, =0 {ingen fund} one {# fund} other {{count, number} fund}}.",
    en: "Holds for all that the check finds in the column ”{column}”, new cells too. Now {count, plural, =0 {no findings} one {# finding} other {{count, number} findings}}.",
  },
  rule: {
    da: "Gælder alt, som kontrollen finder, i alle kolonner, også nye celler. Nu {count, plural, =0 {ingen fund} one {# fund} other {{count, number} fund}}.",
    en: "Holds for all that the check finds, in every column, new cells too. Now {count, plural, =0 {no findings} one {# finding} other {{count, number} findings}}.",
  },
  reason: { da: "Begrundelse: {reason}", en: "Reason: {reason}" },
  decided: { da: "{decision}, {at}", en: "{decision}, {at}" },
  withdraw: { da: "Fortryd", en: "Undo" },
  remove: { da: "Fjern", en: "Remove" },
  show: { da: "Vis cellen", en: "Show the cell" },
  more: { da: "Vis {count} til", en: "Show {count} more" },
} as const;

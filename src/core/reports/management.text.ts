import type { Localized } from "../text/language";

export const TEXT = {
  sheetName: { da: "Ledelsesresumé", en: "Management summary" },
  title: { da: "Ledelsesresumé – Ud af KMD Sag, ind i SAPA", en: "Management summary – Out of KMD Sag, into SAPA" },
  status: { da: "{municipality} · status den {date}", en: "{municipality} · status on {date}" },
  statusOnly: { da: "Status den {date}", en: "Status on {date}" },
  // Figures
  finish: { da: "Sidste sagsområde er ude", en: "The last case area is out" },
  daysBefore: {
    da: "{days, plural, one {# dag} other {# dage}} før udløb",
    en: "{days, plural, one {# day} other {# days}} before the end",
  },
  daysAfter: {
    da: "{days, plural, one {# dag} other {# dage}} efter udløb",
    en: "{days, plural, one {# day} other {# days}} after the end",
  },
  out: { da: "Sagsområder ude af KMD Sag", en: "Case areas out of KMD Sag" },
  share: { da: "{part} af {whole}", en: "{part} of {whole}" },
  dependent: { da: "Systemer, der afhænger af KMD Sag", en: "Systems that depend on KMD Sag" },
  dependentNote: { da: "{direct} direkte, {indirect} gennem andre", en: "{direct} directly, {indirect} through others" },
  ready: { da: "Systemer klar til SAPA", en: "Systems ready for SAPA" },
  readyNote: { da: "{planned} er planlagt, {lacking} mangler snitflader", en: "{planned} are planned, {lacking} lack interfaces" },
  perMonth: { da: "Hver måneds forsinkelse koster", en: "Each month of delay costs" },
  more: { da: "{count} flere end {since}", en: "{count} more than {since}" },
  fewer: { da: "{count} færre end {since}", en: "{count} fewer than {since}" },
  unchanged: { da: "Som {since}", en: "As on {since}" },
  // Waves
  waves: { da: "Bølgerne mod kontraktens udløb", en: "The waves against the end of the contract" },
  chartInTime: {
    da: "Den sidste bølge slutter {days, plural, =0 {den dag, KMD Sags kontrakt udløber} one {# dag før KMD Sags kontrakt udløber} other {# dage før KMD Sags kontrakt udløber}}",
    en: "The last wave ends {days, plural, =0 {on the day that KMD Sag’s contract ends} one {# day before KMD Sag’s contract ends} other {# days before KMD Sag’s contract ends}}",
  },
  chartLate: {
    da: "Den sidste bølge slutter {days, plural, one {# dag} other {# dage}} efter KMD Sags kontrakt",
    en: "The last wave ends {days, plural, one {# day} other {# days}} after KMD Sag’s contract",
  },
  wave: { da: "Bølge", en: "Wave" },
  waveNumber: { da: "Bølge {number}", en: "Wave {number}" },
  later: { da: "Senere", en: "Later" },
  waveWithAreas: {
    da: "{wave}: {count, plural, one {# område} other {# områder}}",
    en: "{wave}: {count, plural, one {# area} other {# areas}}",
  },
  start: { da: "Fra", en: "From" },
  end: { da: "Til", en: "To" },
  days: { da: "Dage", en: "Days" },
  room: { da: "Til kontraktens udløb", en: "Until the contract ends" },
  contract: { da: "Resten af kontrakten", en: "The rest of the contract" },
  noWaves: { da: "Ingen sagsområder har datoer endnu.", en: "No case areas have dates yet." },
  // Decisions and risks
  decisions: { da: "De næste beslutninger", en: "The next decisions" },
  due: { da: "Frist", en: "Due" },
  overdue: {
    da: "Overskredet med {days, plural, one {# dag} other {# dage}}",
    en: "Overdue by {days, plural, one {# day} other {# days}}",
  },
  inDays: {
    da: "{days, plural, =0 {I dag} one {Om # dag} other {Om # dage}}",
    en: "{days, plural, =0 {Today} one {In # day} other {In # days}}",
  },
  noDate: { da: "Uden dato", en: "No date" },
  nobody: { da: "(ingen ansvarlig)", en: "(nobody)" },
  andOthers: {
    da: "{decision} {others, plural, one {Og én til af samme slags.} other {Og # til af samme slags.}}",
    en: "{decision} {others, plural, one {And one more of the kind.} other {And # more of the kind.}}",
  },
  risks: { da: "De største risici", en: "The largest risks" },
  about: { da: "Står i", en: "Stands in" },
} as const satisfies Record<string, Localized>;

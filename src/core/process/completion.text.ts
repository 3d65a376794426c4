/** How far each measure is, as a sentence without its stop. */
export const MEASURE_SAYS = {
  "systems-required": {
    da: "{done, number} af {total, number} systemer har alle påkrævede felter",
    en: "{done, number} of {total, number} systems have all required fields",
  },
  "interfaces-required": {
    da: "{done, number} af {total, number} snitflader har alle påkrævede felter",
    en: "{done, number} of {total, number} interfaces have all required fields",
  },
  "systems-kmd": {
    da: "For {done, number} af {total, number} systemer er det afklaret, om de afhænger af KMD Sag",
    en: "For {done, number} of {total, number} systems their tie to KMD Sag is settled",
  },
  "systems-sapa": {
    da: "For {done, number} af {total, number} systemer er det afklaret, om de skal vises i SAPA",
    en: "For {done, number} of {total, number} systems it is settled whether they show in SAPA",
  },
  "interfaces-decided": {
    da: "{done, number} af {total, number} snitflader er besluttet",
    en: "{done, number} of {total, number} interfaces have been decided",
  },
  "areas-route": {
    da: "{done, number} af {total, number} sagsområder har en besluttet exitvej",
    en: "{done, number} of {total, number} case areas have a decided route",
  },
  "areas-target": {
    da: "{done, number} af {total, number} sagsområder, der flytter, har et målsystem",
    en: "{done, number} of {total, number} case areas that move have a target system",
  },
  "areas-moved": {
    da: "{done, number} af {total, number} sagsområder er ude af KMD Sag",
    en: "{done, number} of {total, number} case areas are out of KMD Sag",
  },
  "strategy-decided": {
    da: "{done, number} af {total, number} spørgsmål er besluttet",
    en: "{done, number} of {total, number} questions have been decided",
  },
  "procurements-demands": {
    da: "{done, number} af {total, number} anskaffelser stiller alle krav eller begrunder afvigelsen",
    en: "{done, number} of {total, number} procurements make all demands or justify the deviation",
  },
  "cases-action": {
    da: "For {done, number} af {total, number} sager er handlingen valgt",
    en: "For {done, number} of {total, number} cases the action has been chosen",
  },
  "documents-outcome": {
    da: "{done, number} af {total, number} løse dokumenter er der besluttet noget om",
    en: "{done, number} of {total, number} loose documents have been decided",
  },
  "reminders-outcome": {
    da: "{done, number} af {total, number} åbne adviser er der besluttet noget om",
    en: "{done, number} of {total, number} open reminders have been decided",
  },
} as const;

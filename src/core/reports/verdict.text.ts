import type { Localized } from "../text/language";

export const VERDICT = {
  title: { da: "Samlet vurdering", en: "Overall" },
  lights: {
    red: { da: "Rødt lys", en: "Red light" },
    yellow: { da: "Gult lys", en: "Yellow light" },
    green: { da: "Grønt lys", en: "Green light" },
    unknown: { da: "Kan ikke vurderes", en: "Can’t be judged" },
  },
  noAreas: {
    da: "Der er ingen sagsområder at planlægge, så det kan ikke ses, om planen holder.",
    en: "There are no case areas to plan, so it can’t be seen whether the plan holds.",
  },
  noDeadline: {
    da: "KMD Sag står uden udløbsdato, så det kan ikke ses, om planen holder.",
    en: "KMD Sag has no contract end, so it can’t be seen whether the plan holds.",
  },
  allOut: {
    da: "{areas, plural, one {Sagsområdet er ude af KMD Sag.} other {Alle # sagsområder er ude af KMD Sag.}}",
    en: "{areas, plural, one {The case area is out of KMD Sag.} other {All # case areas are out of KMD Sag.}}",
  },
  ended: {
    da: "KMD Sags kontrakt udløb den {date}, og {left} af {areas} sagsområder er ikke ude.",
    en: "KMD Sag’s contract ended on {date}, and {left} of {areas} case areas are not out.",
  },
  late: {
    da: "Planen holder ikke: {late} af {areas} sagsområder er først ude, efter at KMD Sags kontrakt udløber den {date}.",
    en: "The plan does not hold: {late} of {areas} case areas are out only after KMD Sag’s contract ends on {date}.",
  },
  nothingPlanned: {
    da: "{areas, plural, one {Sagsområdet har ingen dato endnu.} other {Ingen af de # sagsområder har en dato endnu.}} KMD Sags kontrakt udløber den {date}.",
    en: "{areas, plural, one {The case area has no date yet.} other {None of the # case areas has a date yet.}} KMD Sag’s contract ends on {date}.",
  },
  unplanned: {
    da: "Planen kan holde, men {unplanned} af {areas} sagsområder har ingen dato endnu. De øvrige er ude senest {last}, {days, plural, one {# dag} other {# dage}} før KMD Sags kontrakt udløber den {date}.",
    en: "The plan can hold, but {unplanned} of {areas} case areas have no date yet. The others are out by {last}, {days, plural, one {# day} other {# days}} before KMD Sag’s contract ends on {date}.",
  },
  littleRoom: {
    da: "Planen holder kun lige: Det sidste sagsområde er ude den {last}, {days, plural, =0 {samme dag som} one {# dag før} other {# dage før}} KMD Sags kontrakt udløber den {date}.",
    en: "The plan only just holds: the last case area is out on {last}, {days, plural, =0 {the day} one {# day before} other {# days before}} KMD Sag’s contract ends on {date}.",
  },
  troubled: {
    da: "Planen holder, hvis det nedenfor bliver løst: Det sidste sagsområde er ude den {last}, {days} dage før KMD Sags kontrakt udløber den {date}.",
    en: "The plan holds if what is named below is solved: the last case area is out on {last}, {days} days before KMD Sag’s contract ends on {date}.",
  },
  onTime: {
    da: "Planen holder: Det sidste sagsområde er ude den {last}, {days} dage før KMD Sags kontrakt udløber den {date}.",
    en: "The plan holds: the last case area is out on {last}, {days} days before KMD Sag’s contract ends on {date}.",
  },
  kmdPassed: {
    da: "KMD Sag skulle være opsagt senest {date}, og det er ikke sket.",
    en: "KMD Sag was to be terminated by {date}, and that has not happened.",
  },
  kmdNear: {
    da: "KMD Sag skal være opsagt senest {date}.",
    en: "KMD Sag must be terminated by {date}.",
  },
  noticesPassed: {
    da: "{count, plural, one {En kontrakt, der skal ophøre, er} other {# kontrakter, der skal ophøre, er}} ikke opsagt i tide.",
    en: "{count, plural, one {One contract that is to end has} other {# contracts that are to end have}} not been terminated in time.",
  },
  overdue: {
    da: "{count, plural, one {Et sagsområde skulle} other {# sagsområder skulle}} være ude nu, men er ikke flyttet.",
    en: "{count, plural, one {One case area was} other {# case areas were}} to be out by now but {count, plural, one {has} other {have}} not moved.",
  },
  lacking: {
    da: "{lacking} af {systems} systemer, som SAPA skal vise eller få sager fra, mangler snitflader til det.",
    en: "{lacking} of {systems} systems that SAPA is to show, or that are to take cases, lack interfaces for it.",
  },
} as const satisfies Record<string, Localized | Readonly<Record<string, Localized>>>;

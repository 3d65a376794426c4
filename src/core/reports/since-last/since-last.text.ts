import type { KeyFigureId } from "../../history/key-figures";
import type { Localized } from "../../text/language";

export const TEXT = {
  sheetName: { da: "Siden sidst", en: "Since last time" },
  title: { da: "Siden sidst", en: "Since last time" },
  subtitle: { da: "Hvad der er sket siden {since}", en: "What has happened since {since}" },
  firstSubtitle: { da: "Der er endnu intet at sammenligne med", en: "There is nothing to compare with yet" },
  first: {
    da: "Det er den første validering, projektmappen husker. Ved næste validering vises her, hvad der er nyt, rettet og tilbage.",
    en: "This is the first validation that the workbook remembers. At the next one, what is new, fixed and left shows here.",
  },
  findings: { da: "Fund", en: "Findings" },
  fresh: { da: "Nye", en: "New" },
  fixed: { da: "Rettede", en: "Fixed" },
  remaining: { da: "Tilbage", en: "Remaining" },
  before: { da: "Før", en: "Before" },
  after: { da: "Nu", en: "Now" },
  change: { da: "Ændring", en: "Change" },
  fixedNote: {
    da: "Også fund, der er sat til side, og rækker, der er slettet.",
    en: "Also findings that were set aside, and rows that were deleted.",
  },
  figures: { da: "Nøgletal", en: "Key figures" },
  figure: { da: "Nøgletal", en: "Key figure" },
  rules: { da: "Fund efter kontrol", en: "Findings by check" },
  rule: { da: "Kontrol", en: "Check" },
  noRules: { da: "Ingen fund, hverken før eller nu.", en: "No findings, neither before nor now." },
  unknown: { da: "kendes ikke", en: "not known" },
  notJudged: { da: "ikke vurderet", en: "not judged" },
  noKeys: {
    da: "En af valideringerne havde så mange fund, at kun antallene er husket. Hvilke der er nye og rettede, kan derfor ikke siges.",
    en: "One of the validations had so many findings that only their counts are remembered. Which are new and fixed can’t be determined.",
  },
  otherRuleSet: {
    da: "Kontrollerne er kommet i en ny udgave siden da. Nye fund kan skyldes nye kontroller og ikke nye fejl.",
    en: "The checks have come in a new version since. New findings may come from new checks and not from new faults.",
  },
  unjudged: {
    da: "{count, plural, one {# kontrol kunne} other {# kontroller kunne}} ikke udføres begge gange og er ikke regnet med i nye og rettede.",
    en: "{count, plural, one {# check} other {# checks}} could not be made both times and {count, plural, one {is} other {are}} not counted among new and fixed.",
  },
  line: {
    da: "{fresh, plural, one {# nyt} other {# nye}}, {fixed, plural, one {# rettet} other {# rettede}} siden {since}.",
    en: "{fresh} new, {fixed} fixed since {since}.",
  },
  lineCounts: {
    da: "{after, number} åbne fund mod {before, number} den {since}.",
    en: "{after, number} open findings against {before, number} on {since}.",
  },
} satisfies Record<string, Localized>;

export const FIGURE_NAMES: Readonly<Record<KeyFigureId, Localized>> = {
  errors: { da: "Fejl", en: "Errors" },
  warnings: { da: "Advarsler", en: "Warnings" },
  infos: { da: "Oplysninger", en: "Notes" },
  accepted: { da: "Fund sat til side med en begrundelse", en: "Findings set aside with a reason" },
  notJudged: { da: "Kontroller, der ikke kunne udføres", en: "Checks that could not be made" },
  direct: { da: "Systemer direkte afhængige af KMD Sag", en: "Systems directly dependent on KMD Sag" },
  indirect: { da: "Systemer indirekte afhængige af KMD Sag", en: "Systems indirectly dependent on KMD Sag" },
  systemsReady: { da: "Systemer klar til SAPA", en: "Systems ready for SAPA" },
  systemsPlanned: { da: "Systemer, der bliver klar til SAPA", en: "Systems that will be ready for SAPA" },
  systemsLacking: { da: "Systemer, der mangler noget til SAPA", en: "Systems that lack something for SAPA" },
  areas: { da: "Sagsområder", en: "Case areas" },
  areasUndecided: { da: "Sagsområder uden besluttet exitvej", en: "Case areas without a decided exit route" },
  areasMoved: { da: "Sagsområder ude af KMD Sag", en: "Case areas out of KMD Sag" },
  cases: { da: "Sager i oprydningen", en: "Cases of the clean-up" },
  casesWithoutAction: { da: "Sager uden handling", en: "Cases without an action" },
};

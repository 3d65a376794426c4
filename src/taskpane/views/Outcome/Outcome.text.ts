export const TEXTS = {
  validated: {
    da: "{rows, plural, one {# række} other {# rækker}} kontrolleret kl. {time}: {findings, plural, =0 {ingen fund} one {# fund} other {# fund}}.",
    en: "{rows, plural, one {# row} other {# rows}} checked at {time}: {findings, plural, =0 {no findings} one {# finding} other {# findings}}.",
  },
  validatedAside: {
    da: "{count, plural, one {# fund er} other {# fund er}} sat til side og tæller ikke med.",
    en: "{count, plural, one {# finding has} other {# findings have}} been set aside and do not count.",
  },
  validatedReturned: {
    da: "{count, plural, one {# fund, der var sat til side, er kommet igen.} other {# fund, der var sat til side, er kommet igen.}}",
    en: "{count, plural, one {# finding that was set aside has returned.} other {# findings that were set aside have returned.}}",
  },
  highlighted: {
    da: "Markeret: {direct} direkte og {indirect} indirekte afhængige systemer. Forklaringen står på arket ”{sheet}”.",
    en: "Marked: {direct} directly and {indirect} indirectly dependent systems. The explanation is on the sheet ”{sheet}”.",
  },
  nothingToMark: {
    da: "Der blev ikke fundet systemer, der hænger på KMD Sag. Se arket ”{sheet}”.",
    en: "No system was found that depends on KMD Sag. See the sheet ”{sheet}”.",
  },
  incomplete: { da: "Svaret kan være for lille.", en: "The answer may be too small." },
  removed: {
    da: "{count, plural, =0 {Der var ingen markeringer at fjerne.} one {# markeringsregel er fjernet.} other {# markeringsregler er fjernet.}}",
    en: "{count, plural, =0 {There were no marks to remove.} one {# marking rule has been removed.} other {# marking rules have been removed.}}",
  },
  sheetsRemoved: {
    da: "{count, plural, =0 {Der var ingen ark fra tilføjelsesprogrammet at fjerne.} one {Arket {sheets} er fjernet.} other {# ark er fjernet: {sheets}.}}",
    en: "{count, plural, =0 {There were no sheets of the add-in to remove.} one {The sheet {sheets} has been removed.} other {# sheets have been removed: {sheets}.}}",
  },
  changesForgotten: {
    da: "Listen over ændringer er glemt. Cellerne er, som de var.",
    en: "The list of changes has been forgotten. The cells are as they were.",
  },
  summarised: { da: "Skrevet: {sheets}.", en: "Written: {sheets}." },
  left: { da: "Ikke lavet, fordi registret mangler: {reports}.", en: "Not made because the register is missing: {reports}." },
  findingsSheet: {
    da: "{count, plural, =0 {Der er ingen fund; det står på arket ”{sheet}”.} one {# fund står på arket ”{sheet}”.} other {# fund står på arket ”{sheet}”.}}",
    en: "{count, plural, =0 {There are no findings; the sheet ”{sheet}” says so.} one {# finding is on the sheet ”{sheet}”.} other {# findings are on the sheet ”{sheet}”.}}",
  },
  inserted: {
    da: "Redskabet er sat ind på arket ”{sheet}”. Skriv i tabellen, og validér bagefter. Så længe der ikke er skrevet i det, kan det fortrydes.",
    en: "The tool has been put in on the sheet ”{sheet}”. Write in the table, and validate afterwards. While nothing has been written in it, it can be undone.",
  },
  mended: {
    da: "{count, plural, =0 {Ingen celler er rettet.} one {# celle er rettet.} other {# celler er rettet.}}",
    en: "{count, plural, =0 {No cells have been mended.} one {# cell has been mended.} other {# cells have been mended.}}",
  },
  imported: {
    da: "Hentet: {rows, plural, =0 {ingen nye rækker} one {# ny række} other {# nye rækker}} og {cells, plural, =0 {ingen ændrede celler} one {# ændret celle} other {# ændrede celler}}.",
    en: "Imported: {rows, plural, =0 {no new rows} one {# new row} other {# new rows}} and {cells, plural, =0 {no changed cells} one {# changed cell} other {# changed cells}}.",
  },
  undone: { da: "Fortrudt: {title}.", en: "Undone: {title}." },
  notUndone: { da: "Ikke fortrudt: {title}.", en: "Not undone: {title}." },
  undoneCells: {
    da: "{cells, plural, =0 {Ingen celler} one {# celle} other {{cells, number} celler}} er sat tilbage.",
    en: "{cells, plural, =0 {No cells} one {# cell} other {{cells, number} cells}} put back.",
  },
  undoneSheets: {
    da: "{count, plural, one {Arket ”{sheets}” er fjernet.} other {# ark er fjernet: {sheets}.}}",
    en: "{count, plural, one {The sheet ”{sheets}” has been removed.} other {# sheets have been removed: {sheets}.}}",
  },
  undoneMarks: { da: "Markering og forklaring er fjernet.", en: "Marks and explanation have been removed." },
  keptLeft: {
    da: "Det er ændret i projektmappen siden og er ladt i fred.",
    en: "It has been changed in the workbook since and was left alone.",
  },
  undoneRows: {
    da: "{rows, plural, one {# tilføjet række er fjernet.} other {# tilføjede rækker er fjernet.}}",
    en: "{rows, plural, one {# added row has been removed.} other {# added rows have been removed.}}",
  },
  undoLeft: { da: "Resten kan fortrydes, når arket er låst op.", en: "The rest can be undone when the sheet has been unlocked." },
  refused: {
    da: "{count, plural, one {# celle er ladt i fred; grunden} other {{count, number} celler er ladt i fred; grundene}} står herunder.",
    en: "{count, plural, one {# cell was left alone; the reason stands} other {{count, number} cells were left alone; the reasons stand}} below.",
  },
  notAgain: {
    da: "Kontrollen blev ikke kørt igen, så fundene er ikke opdateret. Vælg Validér.",
    en: "The check was not run again, so the findings are not up to date. Choose Validate.",
  },
  setAside: {
    da: "{count, plural, one {Fundet er} other {# fund er}} sat til side. Det kan fortrydes under Sat til side.",
    en: "{count, plural, one {The finding has} other {# findings have}} been set aside. It can be undone under Set aside.",
  },
  withdrawn: {
    da: "{count, plural, one {Begrundelsen er} other {# begrundelser er}} fjernet. Fund, der stadig er der, tæller med igen.",
    en: "{count, plural, one {The reason has} other {# reasons have}} been removed. Findings that are still there count again.",
  },
  mappingKept: { da: "Valget er gemt i projektmappen.", en: "The choice has been kept in the workbook." },
  mappingForgotten: { da: "Arkene genkendes automatisk igen.", en: "Sheets are recognised automatically again." },
  settingsSaved: { da: "Indstillingerne er gemt i projektmappen.", en: "The settings have been kept in the workbook." },
  kleLoaded: {
    da: "{name} er indlæst: {current, number} {kind, select, facets {handlingsfacetter} other {numre}} i brug og {retired, number} udgåede.",
    en: "{name} has been loaded: {current, number} {kind, select, facets {action facets} other {numbers}} in use and {retired, number} retired.",
  },
  kleSkipped: {
    da: "{count, plural, one {# post i filen kunne ikke bruges} other {# poster i filen kunne ikke bruges}}: {numbers}.",
    en: "{count, plural, one {# entry of the file could not be used} other {# entries of the file could not be used}}: {numbers}.",
  },
  form: { da: "{number} (nummerets form)", en: "{number} (form of the number)" },
  title: { da: "{number} (uden titel)", en: "{number} (no title)" },
  twice: { da: "{number} (står to gange)", en: "{number} (comes twice)" },
  kleRemoved: {
    da: "Den indlæste udgave er fjernet. Der kontrolleres mod de udgaver, der følger med.",
    en: "The loaded edition has been removed. Checks are made against the editions that come along.",
  },
  cancelled: { da: "Annulleret. Intet er ændret i projektmappen.", en: "Cancelled. Nothing has been changed in the workbook." },
  goTo: { da: "Gå til arket", en: "Go to the sheet" },
  dismiss: { da: "Luk beskeden", en: "Close the message" },
  failedTitle: { da: "Det lykkedes ikke.", en: "It did not succeed." },
  worklist: {
    da: "{count, plural, =0 {Ingen sager har et råd; det står på arket ”{sheet}”.} one {# sag står på arket ”{sheet}”.} other {# sager står på arket ”{sheet}”.}}",
    en: "{count, plural, =0 {No cases have advice; the sheet ”{sheet}” says so.} one {# case is on the sheet ”{sheet}”.} other {# cases are on the sheet ”{sheet}”.}}",
  },
  written: { da: "Skrevet på arket ”{sheet}”.", en: "Written on the sheet ”{sheet}”." },
  adviceWritten: {
    da: "{count, plural, =0 {Ingen sager fik en handling.} one {# sag fik rådet som handling.} other {# sager fik rådet som handling.}}",
    en: "{count, plural, =0 {No cases were given an action.} one {# case was given the advice as its action.} other {# cases were given the advice as their action.}}",
  },
  scenario: { da: "De to planer står side om side på arket ”{sheet}”.", en: "The two plans stand side by side on the sheet ”{sheet}”." },
} as const;

export const TEXTS = {
  error: { da: "{count, plural, one {# fejl} other {# fejl}}", en: "{count, plural, one {# error} other {# errors}}" },
  warning: { da: "{count, plural, one {# advarsel} other {# advarsler}}", en: "{count, plural, one {# warning} other {# warnings}}" },
  info: { da: "{count, plural, one {# oplysning} other {# oplysninger}}", en: "{count, plural, one {# note} other {# notes}}" },
  list: { da: "Fund", en: "Findings" },
  hint: {
    da: "Piletaster vælger et fund, Enter viser cellen. Alt+pil ned og Alt+pil op viser næste og forrige.",
    en: "Arrow keys choose a finding, Enter shows the cell. Alt+Down and Alt+Up show the next and the previous.",
  },
  hintGroups: {
    da: "Piletaster vælger en gruppe eller et fund, højre og venstre pil åbner og lukker en gruppe, Enter viser cellen. Alt+pil ned og Alt+pil op viser næste og forrige fund.",
    en: "Arrow keys choose a group or a finding, Right and Left open and close a group, Enter shows the cell. Alt+Down and Alt+Up show the next and the previous finding.",
  },
  position: {
    da: "{position, plural, =0 {{count, plural, one {# fund} other {# fund}}} other {{position, number} af {count, number}}}",
    en: "{position, plural, =0 {{count, plural, one {# finding} other {# findings}}} other {{position, number} of {count, number}}}",
  },
  searching: { da: "Søger …", en: "Searching …" },
  previous: { da: "Forrige fund", en: "Previous finding" },
  next: { da: "Næste fund", en: "Next finding" },
  more: { da: "Flere handlinger", en: "More actions" },
  fixAll: { da: "Ret alt, der kan rettes sikkert ({count})", en: "Fix all that can be fixed for certain ({count})" },
  acceptRule: { da: "Sæt alle af denne slags til side ({count})", en: "Set all of this kind aside ({count})" },
  acceptVisible: { da: "Sæt de viste fund til side ({count})", en: "Set the findings shown aside ({count})" },
  tooMany: {
    da: "Højst {most, number} fund kan sættes til side på én gang. Afgræns dem med et filter.",
    en: "At most {most, number} findings can be set aside at once. Narrow them down with a filter.",
  },
  openGroups: { da: "Åbn alle grupper", en: "Open all groups" },
  closeGroups: { da: "Luk alle grupper", en: "Close all groups" },
  noneTitle: { da: "Ingen fund", en: "No findings" },
  none: { da: "De kontroller, der kunne udføres, fandt intet at rette.", en: "The checks that could be made found nothing to fix." },
  noMatch: { da: "Ingen fund passer til filtrene.", en: "No finding fits the filters." },
  goneFixed: { da: "Fundet i {place} er rettet.", en: "The finding in {place} has been fixed." },
  goneAccepted: { da: "Fundet i {place} er sat til side.", en: "The finding in {place} has been set aside." },
  goneOpen: { da: "Fundet i {place} tæller med igen.", en: "The finding in {place} counts again." },
  goneNotJudged: {
    da: "Fundet i {place} kunne ikke kontrolleres denne gang. Se under Ikke vurderet.",
    en: "The finding in {place} could not be checked this time. See under Not judged.",
  },
  askedRow: {
    da: "Cellen {place} har ingen fund. Her er det første fund i samme række.",
    en: "The cell {place} has no findings. This is the first finding of the same row.",
  },
  askedNone: {
    da: "Hverken cellen {place} eller resten af rækken har fund.",
    en: "Neither the cell {place} nor the rest of its row has findings.",
  },
  askedElsewhere: {
    da: "Arket ”{sheet}” er ikke et af de registre, der blev kontrolleret, så der er intet at forklare om {place}.",
    en: "The sheet ”{sheet}” is not one of the registers that were checked, so there is nothing to explain about {place}.",
  },
} as const;

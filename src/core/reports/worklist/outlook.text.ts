import type { Localized } from "../../text/language";

export const TEXT = {
  states: { da: "KMD Sag før og efter oprydningen", en: "KMD Sag before and after the clean-up" },
  state: { da: "Sagstilstand", en: "Case state" },
  before: { da: "Før", en: "Before" },
  leaving: { da: "Forlader KMD Sag", en: "Leave KMD Sag" },
  closed: { da: "Lukkes", en: "Closed" },
  after: { da: "Efter", en: "After" },
  unknownState: { da: "(ukendt)", en: "(unknown)" },
  forbidden: {
    da: "{count, plural, one {# sag er valgt til Kassér, men skal gemmes; den} other {# sager er valgt til Kassér, men skal gemmes; de}} er ikke regnet med som kasseret. Arket Kassationsprotokol siger hvorfor.",
    en: "{count, plural, one {# case is chosen for Kassér but must be retained; it is} other {# cases are chosen for Kassér but must be retained; they are}} not counted as discarded. The sheet Discard protocol says why.",
  },
  basis: {
    da: "Regnet med den handling, kommunen har valgt, og ellers med rådet. Kassér, Flyt og Arkivér tager sagen ud af KMD Sag; Luk gør den afsluttet, og den tæller negativt i den tilstand, den kommer fra. Afklar ændrer intet, før sagen er afklaret.",
    en: "By the action that the municipality has chosen, else by the advice. Kassér, Flyt and Arkivér take the case out of KMD Sag; Luk closes it, and it counts as negative in the state it comes from. Afklar changes nothing until the case is clarified.",
  },
  actions: { da: "Råd og valg", en: "Advice and choices" },
  action: { da: "Handling", en: "Action" },
  advised: { da: "Rådet", en: "Advised" },
  chosen: { da: "Valgt", en: "Chosen" },
  planned: { da: "Valgt, ellers rådet", en: "Chosen, else advised" },
  none: { da: "(ingen)", en: "(none)" },
  unreadable: { da: "(ukendt handling)", en: "(unknown action)" },
  effort: { da: "Skønnet tidsforbrug og pris", en: "Estimated time and cost" },
  cases: { da: "Sager", en: "Cases" },
  hours: { da: "Timer", en: "Hours" },
  kroner: { da: "Kroner", en: "Kroner" },
  assumptions: {
    da: "Et skøn ud fra forudsætninger, som kan ændres under Indstillinger: {minutes} minutter pr. sag og {rate, number} kr. i timen. Timer er rundet op til hele.",
    en: "An estimate from assumptions that can be changed in Settings: {minutes} minutes a case, and {rate, number} kr. an hour. Hours are rounded up to whole ones.",
  },
  together: {
    da: "{count, plural, one {En afsluttet sag flytter} other {# afsluttede sager flytter}} samlet med KMD’s udtræk og er ikke regnet med i timerne; prisen aftales med leverandøren.",
    en: "{count, plural, one {One closed case moves} other {# closed cases move}} all at once with KMD’s extract and {count, plural, one {is} other {are}} not in the hours; the price is agreed with the supplier.",
  },
  noPrice: {
    da: "Flyt i hånden koster skønnet {byHand, number} kr. Angiv leverandørens pris på konvertering under Indstillinger, så holdes de to op mod hinanden.",
    en: "Moving by hand costs an estimated {byHand, number} kr. Enter the supplier’s price of conversion in Settings, and the two are compared.",
  },
  hand: {
    da: "{cases, number} sager flyttes billigst i hånden: {byHand, number} kr. mod {byMachine, number} kr. for konvertering.",
    en: "{cases, number} cases are cheapest to move by hand: {byHand, number} kr. against {byMachine, number} kr. for conversion.",
  },
  machine: {
    da: "{cases, number} sager flyttes billigst ved konvertering: {byMachine, number} kr. mod {byHand, number} kr. i hånden.",
    en: "{cases, number} cases are cheapest to move by conversion: {byMachine, number} kr. against {byHand, number} kr. by hand.",
  },
  same: {
    da: "{cases, number} sager koster det samme at flytte i hånden og ved konvertering: {byHand, number} kr.",
    en: "{cases, number} cases cost the same to move by hand and by conversion: {byHand, number} kr.",
  },
  breakEven: {
    da: "Konvertering kan betale sig fra {breakEven, number} sager.",
    en: "Conversion pays from {breakEven, number} cases.",
  },
  empty: { da: "Der er ingen sager i registret.", en: "There are no cases in the register." },
} satisfies Record<string, Localized>;

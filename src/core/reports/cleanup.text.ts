import type { Localized } from "../text/language";
import type { AdviceId } from "./cleanup-advice";

export const TEXT = {
  sheetName: { da: "Resumé – Oprydning", en: "Summary – Case clean-up" },
  title: { da: "Resumé – Oprydning", en: "Summary – Case clean-up" },
  subtitle: { da: "Sagerne i KMD Sag, og hvad der skal ske med dem", en: "The cases in KMD Sag, and what is to become of them" },
  cases: { da: "Sager", en: "Cases" },
  open: { da: "Åbne sager", en: "Open cases" },
  closed: { da: "Afsluttede sager", en: "Closed cases" },
  manual: { da: "Manuelle sager", en: "Manual cases" },
  documents: { da: "Dokumenter på sagerne", en: "Documents on the cases" },
  documentsNote: {
    da: "{count, plural, one {# sag} other {# sager}} uden læseligt antal er ikke talt med.",
    en: "{count, plural, one {# case} other {# cases}} without a readable number not counted.",
  },
  decided: { da: "Sager med en valgt handling", en: "Cases with an action chosen" },
  undecided: { da: "Sager uden handling", en: "Cases without an action" },
  unknownActivity: { da: "Åbne sager uden kendt seneste aktivitet", en: "Open cases without known last activity" },
  unknownActivityNote: { da: "De får hverken rådet Luk eller Flyt.", en: "They are advised neither Luk nor Flyt." },
  none: { da: "(ingen)", en: "(none)" },
  share: { da: "Andel", en: "Share" },
  count: { da: "Sager", en: "Cases" },
  noCases: { da: "Der er ingen sager i registret.", en: "There are no cases in the register." },
  byState: { da: "Efter sagstilstand", en: "By case state" },
  bySensitivity: { da: "Efter følsomhed", en: "By sensitivity" },
  byAction: { da: "Efter handling", en: "By action" },
  byRetention: { da: "Efter kassationskode", en: "By retention code" },
  byManual: { da: "Manuelle sager", en: "Manual cases" },
  byUnit: { da: "Efter ansvarlig enhed", en: "By responsible unit" },
  unit: { da: "Ansvarlig enhed", en: "Responsible unit" },
  byKle: { da: "Efter KLE-hovedgruppe", en: "By KLE main group" },
  kle: { da: "KLE-hovedgruppe", en: "KLE main group" },
  kleNote: {
    da: "Titlerne er fra KL’s emnesystematik; den nyeste udgave i brug er {edition}.",
    en: "Titles are from KL’s subject system; the newest edition in use is {edition}.",
  },
  noKle: { da: "(ikke et KLE-nummer)", en: "(not a KLE number)" },
  byAdvice: { da: "Råd om oprydning", en: "Clean-up advice" },
  advice: { da: "Råd", en: "Advice" },
  because: { da: "Fordi", en: "Because" },
  first: { da: "Sager, hvor rådet kommer først", en: "Cases where the advice comes first" },
  all: { da: "Sager, det passer på", en: "Cases it fits" },
  noAdvice: { da: "Ingen råd", en: "No advice" },
  noAdviceWhy: {
    da: "Intet af ovenstående passer, fx afsluttede sager, hvis kassationsår ikke er gået.",
    en: "None of the above fits, e.g. closed cases whose retention year is not over.",
  },
  adviceNote: {
    da: "Det første råd, der passer, vælges; en sag kan passe på flere. Rådene er regnet pr. {today} og ændrer intet i registret.",
    en: "The first advice that fits is chosen; a case may fit several. Advice is as of {today} and changes nothing in the register.",
  },
} satisfies Record<string, Localized>;

/** Why each advice is given; `{years}` is the setting. */
export const ADVICE_WHY: Readonly<Record<AdviceId, Localized>> = {
  discard: {
    da: "Afsluttet, kode K, og kassationsåret er gået; ingen kendt pligt til at gemme sagen",
    en: "Closed, code K, and the retention year is over; no known duty to keep the case",
  },
  archive: { da: "Afsluttet, kode B eller mærket B i KLE: skal bevares", en: "Closed, code B or marked B in KLE: to be kept" },
  keep: {
    da: "Afsluttet, på et område, Udbetaling Danmark har overtaget: gemmes, til sagen står på dens liste",
    en: "Closed, on an area that Udbetaling Danmark has taken over: kept until the case is on its list",
  },
  closeInactive: {
    da: "Åben uden aktivitet i {years} år; se den efter, før den lukkes",
    en: "Open without activity for {years} years; look it over before it is closed",
  },
  duplicate: {
    da: "Samme part, KLE-nummer og titel som en anden sag fra samme uge",
    en: "Same party, KLE number and title as another case of the same week",
  },
  unclearKle: { da: "KLE-nummer mangler eller er forkert", en: "KLE number missing or wrong" },
  unclearUnit: { da: "Ansvarlig enhed mangler eller er forkert", en: "Responsible unit missing or wrong" },
  unclearParty: { da: "Part mangler eller er forkert", en: "Party missing or wrong" },
  move: { da: "Åben og i brug: flyttes til områdets målsystem", en: "Open and in use: moves to the area’s target system" },
};

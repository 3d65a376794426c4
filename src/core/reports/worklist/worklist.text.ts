import type { Localized } from "../../text/language";

export const TEXT = {
  sheetName: { da: "Arbejdsliste", en: "Worklist" },
  title: { da: "Arbejdsliste til oprydning i KMD Sag", en: "Worklist for the clean-up of KMD Sag" },
  unit: { da: "Ansvarlig enhed", en: "Responsible unit" },
  caseworker: { da: "Sagsbehandler", en: "Caseworker" },
  caseNumber: { da: "Sagsnummer", en: "Case number" },
  kle: { da: "KLE-emne", en: "KLE subject" },
  advice: { da: "Råd", en: "Advice" },
  why: { da: "Hvorfor", en: "Why" },
  documents: { da: "Dokumenter", en: "Documents" },
  action: { da: "Valgt handling", en: "Chosen action" },
  blank: { da: "(tom)", en: "(blank)" },
  row: { da: "Række {row}", en: "Row {row}" },
  made: {
    da: "Lavet {when} ud fra {rows, plural, one {# sag} other {# sager}}. Listen følger ikke med, når der rettes eller sorteres; lav den igen.",
    en: "Made {when} from {rows, plural, one {# case} other {# cases}}. The list does not follow edits or sorting; make it again.",
  },
  filters: {
    da: "Sorteret efter enhed og sagsbehandler. Brug pilene i tabellens overskrifter til at vise én enhed eller ét råd ad gangen.",
    en: "Sorted by unit and caseworker. Use the arrows in the table's headers to show one unit or one kind of advice at a time.",
  },
  counts: { da: "Råd: {counts}.", en: "Advice: {counts}." },
  left: {
    da: "{count, plural, one {# sag uden råd og uden valgt handling er ikke med.} other {# sager uden råd og uden valgt handling er ikke med.}}",
    en: "{count, plural, one {# case without advice and without an action is not here.} other {# cases without advice and without an action are not here.}}",
  },
  unknownActivity: {
    da: "{count, plural, one {# åben sag har} other {# åbne sager har}} ingen læselig dato for seneste aktivitet og får hverken rådet Luk eller Flyt.",
    en: "{count, plural, one {# open case has} other {# open cases have}} no readable date of last activity and {count, plural, one {is} other {are}} advised neither Luk nor Flyt.",
  },
  tooMany: {
    da: "Kun de første {shown, number} af {all, number} sager er med, fordi et ark ikke rummer flere.",
    en: "Only the first {shown, number} of {all, number} cases are here, as a sheet holds no more.",
  },
  gapMarks: {
    da: "Rådet Kassér bygger på registrets egne koder. KLE’s mærker for bevaring og kassation er ikke indlæst, så det er ikke efterset, at både emne og handlingsfacet må kasseres.",
    en: "The advice Kassér rests on the register’s own codes. KLE’s marks for preservation and discard are not loaded, so it has not been checked that both subject and action facet may be discarded.",
  },
  gapColumn: {
    da: "Rådet ”{advice}” kan ikke gives, fordi kolonnen {column} mangler.",
    en: "The advice ”{advice}” can’t be given, as the column {column} is missing.",
  },
  gapRule: {
    da: "Rådet ”{advice}” kan ikke gives, fordi kontrollen bag det ikke kunne udføres.",
    en: "The advice ”{advice}” can’t be given, as the check behind it could not be made.",
  },
  noAdvice: { da: "Ingen råd", en: "No advice" },
  empty: { da: "Ingen sager har et råd eller en valgt handling.", en: "No cases have advice or an action chosen." },
} satisfies Record<string, Localized>;

import { nameOf } from "../../../app/use-cases/name-of";
import { sinceLast } from "../../../app/use-cases/since-last";

export const TEXTS = {
  toRegisters: { da: "Gå til Registre", en: "Go to Registers" },
  cancel: { da: "Annullér", en: "Cancel" },
  close: { da: "Luk", en: "Close" },
  sinceSheet: nameOf(sinceLast),
  annex: { da: "Bilag til udbud", en: "Annex to a tender" },
  annexIntro: {
    da: "Kravteksterne til en anskaffelse, klar til at sætte ind i udbudsmaterialet.",
    en: "The requirement texts of a procurement, ready to paste into the tender.",
  },
  noProcurements: {
    da: "Projektmappen har ingen anskaffelser at lave bilag til.",
    en: "The workbook has no procurements to make an annex for.",
  },
  procurement: { da: "Anskaffelse", en: "Procurement" },
  language: { da: "Bilagets sprog", en: "Language of the annex" },
  da: { da: "Dansk", en: "Danish" },
  en: { da: "Engelsk", en: "English" },
  makeAnnex: { da: "Lav bilag", en: "Make annex" },
  impactIntro: {
    da: "Vælg et system, og se, hvad der hænger på det. Intet ændres.",
    en: "Choose a system and see what hangs on it. Nothing is changed.",
  },
  noSystems: { da: "Projektmappen har ingen systemer at vælge imellem.", en: "The workbook has no systems to choose among." },
  system: { da: "System", en: "System" },
  copy: { da: "Kopiér", en: "Copy" },
  copied: { da: "Teksten er kopieret.", en: "The text has been copied." },
  notCopied: {
    da: "Excel gav ikke lov til at kopiere. Markér teksten, og kopiér den selv.",
    en: "Excel did not allow copying. Select the text and copy it yourself.",
  },
  read: { da: "Hent fra registrene igen", en: "Read the registers again" },
  reading: { da: "Registrene læses …", en: "Reading the registers …" },
  stopped: {
    da: "Læsningen af registrene blev stoppet. Det, der vises, kan være ældre end arket.",
    en: "Reading the registers was stopped. What is shown may be older than the sheet.",
  },
  openList: { da: "Vis listen", en: "Show the list" },
  search: { da: "Skriv for at søge", en: "Type to search" },
  noMatches: { da: "Intet passer til det, du har skrevet.", en: "Nothing matches what you have typed." },
  moreMatches: {
    da: "{count, plural, one {# mere passer} other {# flere passer}}. Skriv mere af navnet.",
    en: "{count, plural, one {# more matches} other {# more match}}. Type more of the name.",
  },
  more: { da: "Vis {count, number} til", en: "Show {count, number} more" },
} as const;

export const TEXTS = {
  title: { da: "Strategi og planer", en: "Strategy and plans" },
  since: { da: "Siden sidst", en: "Since last time" },
  sinceFirst: {
    da: "Projektmappen husker valideringerne. Fra den næste kan du se, hvad der er nyt og rettet.",
    en: "The workbook remembers its validations. From the next one you can see what is new and mended.",
  },
  sinceNone: { da: "Validér for at se, hvad der er sket siden sidst.", en: "Validate to see what has happened since last time." },
  sinceNotKept: {
    da: "Valideringen kunne ikke huskes i projektmappen, måske fordi den er skrivebeskyttet. Næste gang sammenlignes der med en tidligere.",
    en: "The validation could not be kept in the workbook, perhaps because it is read-only. Next time it is held against an earlier one.",
  },
  sinceSheet: { da: "Lav arket ”Siden sidst”", en: "Make the sheet ”Since last time”" },
  cleanup: { da: "Oprydning", en: "Clean-up" },
  cleanupIntro: {
    da: "Arbejdslisten viser rådet for hver sag, sorteret efter enhed og sagsbehandler, på et ark for sig.",
    en: "The worklist shows the advice on each case, sorted by unit and caseworker, on a sheet of its own.",
  },
  noCases: {
    da: "Projektmappen har intet ark med sager til oprydning.",
    en: "The workbook has no sheet of cases to clean up.",
  },
  worklist: { da: "Lav arbejdsliste", en: "Make worklist" },
  advice: { da: "Skriv råd i Handling …", en: "Write advice into Action …" },
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
  impact: { da: "Hvad hvis et system fjernes", en: "What if a system is removed" },
  impactIntro: {
    da: "Vælg et system, og se, hvad der hænger på det. Intet ændres.",
    en: "Choose a system and see what hangs on it. Nothing is changed.",
  },
  noSystems: { da: "Projektmappen har ingen systemer at vælge imellem.", en: "The workbook has no systems to choose among." },
  system: { da: "System", en: "System" },
  choose: { da: "Vælg …", en: "Choose …" },
  copy: { da: "Kopiér", en: "Copy" },
  copied: { da: "Teksten er kopieret.", en: "The text has been copied." },
  notCopied: {
    da: "Excel gav ikke lov til at kopiere. Markér teksten, og kopiér den selv.",
    en: "Excel did not allow copying. Select the text and copy it yourself.",
  },
  read: { da: "Hent fra registrene igen", en: "Read the registers again" },
  notRead: {
    da: "Registrene er ikke læst endnu.",
    en: "The registers have not been read yet.",
  },
} as const;

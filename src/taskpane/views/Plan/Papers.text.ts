export const TEXTS = {
  title: { da: "Strategimappe, breve og kalender", en: "Strategy folder, letters and calendar" },
  intro: {
    da: "Lavet ud fra registrene, som de er nu, uden CPR-numre. Gem dem som filer; intet sendes.",
    en: "Made from the registers as they are now, without CPR numbers. Save them as files; nothing is sent.",
  },
  folder: { da: "Gem strategimappen ({file})", en: "Save the strategy folder ({file})" },
  letters: { da: "Gem brevene ({file})", en: "Save the letters ({file})" },
  calendar: { da: "Gem kalenderen ({file})", en: "Save the calendar ({file})" },
  after: {
    da: "Word gemmer mappen som PDF. Sidetal i indholdet kommer, når I opdaterer det i Word. Excel på Mac lader ikke tilføjelsesprogrammer gemme filer: åbn projektmappen i Excel på internettet.",
    en: "Word saves the folder as a PDF. Page numbers in the contents come when you update it in Word. Excel on Mac does not let add-ins save files: open the workbook in Excel on the web.",
  },
  close: { da: "Luk", en: "Close" },
  notSaved: { da: "Filen kunne ikke laves: {detail}", en: "The file could not be made: {detail}" },
} as const;

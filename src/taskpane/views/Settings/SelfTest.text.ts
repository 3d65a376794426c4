export const TEXTS = {
  title: { da: "Selvtest af Excel", en: "Self-test of Excel" },
  intro: {
    da: "Spørger jeres Excel om, hvordan den opfører sig, dér hvor Microsoft ikke skriver det, og holder svarene op mod det, tilføjelsesprogrammet er afprøvet med. Det sker på et nyt ark, som tages væk igen. Selvtesten læser ingen af jeres celler og sender intet. Den tager et par minutter.",
    en: "Asks your Excel how it behaves where Microsoft does not write it, and holds the answers against what the add-in has been tried with. It happens on a new sheet, which is taken away again. The self-test reads none of your cells and sends nothing. It takes a couple of minutes.",
  },
  run: { da: "Kør selvtest", en: "Run the self-test" },
  warning: {
    da: "Gør det i en ny, tom projektmappe: Excels egen Fortryd (Ctrl+Z) er tom bagefter. Lad Excel være i fred, mens det kører.",
    en: "Do it in a new, empty workbook: Excel's own Undo (Ctrl+Z) is empty afterwards. Leave Excel alone while it runs.",
  },
  sure: { da: "Kør den her", en: "Run it here" },
  not: { da: "Ikke nu", en: "Not now" },
  counts: {
    da: "{all} spørgsmål: {same} svar som ventet, {different} anderledes, {lacking} kunne ikke stilles i denne Excel.",
    en: "{all} questions: {same} answers as expected, {different} other ones, {lacking} could not be asked in this Excel.",
  },
  different: { da: "Anderledes end ventet", en: "Other than expected" },
  send: {
    da: "Gem begge filer, og send dem til den, der har bygget programmet. Kan Excel ikke gemme filer, så kopiér svarene og indsæt dem i en mail.",
    en: "Save both files, and send them to whoever has built the add-in. If Excel can't save files, copy the answers and paste them into a mail.",
  },
  saveAnswers: { da: "Gem svarene (JSON)", en: "Save the answers (JSON)" },
  savePage: { da: "Gem som side (HTML)", en: "Save as a page (HTML)" },
  copy: { da: "Kopiér svarene", en: "Copy the answers" },
  copied: { da: "Svarene er kopieret.", en: "The answers have been copied." },
  notCopied: { da: "Svarene kunne ikke kopieres. Gem dem som fil.", en: "The answers could not be copied. Save them as a file." },
} as const;

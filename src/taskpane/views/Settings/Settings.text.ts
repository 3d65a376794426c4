import { nameOf } from "../../../app/use-cases/name-of";
import { forgetChanges } from "../../../app/use-cases/forget-changes";

export const TEXTS = {
  title: { da: "Indstillinger", en: "Settings" },
  intro: {
    da: "Gemmes i projektmappen og følger den. Intet sendes nogen steder hen.",
    en: "Kept in the workbook and follows it. Nothing is sent anywhere.",
  },
  municipality: { da: "Kommunens navn", en: "Name of the municipality" },
  moves: { da: "Flytningen af sager", en: "Moving the cases" },
  scenario: { da: "Når sagsområderne flytter", en: "When the case areas move" },
  scenarioHint: {
    da: "Gælder de sagsområder, der ikke selv siger andet i kolonnen ”SAPA-scenarie”.",
    en: "For the case areas that say nothing else in the column ”SAPA scenario”.",
  },
  sapaStart: { da: "SAPA tages i brug", en: "SAPA is taken into use" },
  sapaStartHint: {
    da: "Den dag, kommunen tager SAPA i brug. Tomt, når den ikke kendes.",
    en: "The day on which the municipality takes SAPA into use. Blank where it is not known.",
  },
  sapaStartWrong: { da: "Skriv en dato fra 2010 til 2099.", en: "Write a date from 2010 to 2099." },
  thresholds: { da: "Tal i tommelfingerreglerne", en: "Numbers in the rules of thumb" },
  thresholdsIntro: {
    da: "Ingen lov eller vejledning fastsætter dem. De er sat, fordi de plejer at passe; sæt jeres egne.",
    en: "No law and no instruction sets them. They are set because they usually fit; set your own.",
  },
  standard: { da: "Er {standard, number}, til I vælger andet.", en: "Is {standard, number} until you choose another." },
  effort: { da: "Oprydningens tid og pris", en: "Time and cost of the clean-up" },
  effortIntro: {
    da: "Tallene er antagelser, til I har jeres egne. De bruges i resuméet af oprydningen.",
    en: "The numbers are assumptions until you have your own. They are used in the summary of the clean-up.",
  },
  minutes: {
    da: "Minutter pr. sag: {action}",
    en: "Minutes a case: {action, select, Luk {closing} Kassér {discarding} Flyt {moving} Arkivér {archiving} other {clarifying}}",
  },
  hourlyRate: { da: "Kroner i timen", en: "Kroner an hour" },
  conversionPrice: { da: "Leverandørens pris på konvertering, kr.", en: "The supplier's price of conversion, kr." },
  optional: { da: "Kan stå tomt, hvis prisen ikke kendes.", en: "May be blank if the price is not known." },
  range: { da: "Skriv et helt tal fra {min} til {max}.", en: "Write a whole number from {min} to {max}." },
  ownKle: { da: "Kommunens egne KLE-numre", en: "The municipality's own KLE numbers" },
  ownKleHint: {
    da: "Et pr. linje, fx 99.99.99, eller 27.99.* for alle emner under 27.99.",
    en: "One a line, e.g. 99.99.99, or 27.99.* for all subjects under 27.99.",
  },
  ownKleWrong: { da: "Ikke et KLE-nummer: {lines}", en: "Not a KLE number: {lines}" },
  ownKleMany: { da: "Der kan højst være {max, number} numre.", en: "There can be at most {max, number} numbers." },
  save: { da: "Gem indstillinger", en: "Save settings" },
  kle: { da: "KLE-udgave", en: "KLE edition" },
  shipped: { da: "Følger med", en: "Comes along" },
  loaded: { da: "Indlæst af jer", en: "Loaded by you" },
  edition: { da: "{name} ({date})", en: "{name} ({date})" },
  noneLoaded: {
    da: "Ingen. Der kontrolleres mod de udgaver, der følger med.",
    en: "None. Checks are made against the editions that come along.",
  },
  unreadable: {
    da: "Den KLE-udgave, der er gemt i projektmappen, kan ikke læses, og der kontrolleres uden den. Indlæs filen igen, eller fjern den.",
    en: "The KLE edition kept in the workbook can't be read, and checks are made without it. Load the file again, or remove it.",
  },
  newerKle: {
    da: "Den KLE-udgave, der er gemt i projektmappen, er gemt af en nyere udgave af tilføjelsesprogrammet, og der kontrolleres uden den. Opdatér tilføjelsesprogrammet, eller fjern den.",
    en: "The KLE edition kept in the workbook was saved by a newer version of the add-in, and checks are made without it. Update the add-in, or remove it.",
  },
  load: { da: "Indlæs KL's XML-fil", en: "Load KL's XML file" },
  loadHint: {
    da: "Emneplanen eller handlingsfacetterne fra kle-online.dk. Filen læses her i ruden og sendes ingen steder hen.",
    en: "The subject plan or the action facets from kle-online.dk. The file is read here in the pane and sent nowhere.",
  },
  unreadFile: { da: "Filen kunne ikke læses: {detail}", en: "The file could not be read: {detail}" },
  remove: { da: "Fjern indlæst udgave", en: "Remove loaded edition" },
  reading: { da: "Læser indstillinger", en: "Reading settings" },
  retry: { da: "Prøv igen", en: "Try again" },
  changes: { da: "Rudens ændringer", en: "The pane's changes" },
  changeCount: {
    da: "{count, plural, =0 {Ingen ændringer kan fortrydes.} one {# ændring kan fortrydes.} other {# ændringer kan fortrydes.}}",
    en: "{count, plural, =0 {No change can be undone.} one {# change can be undone.} other {# changes can be undone.}}",
  },
  newerSettings: {
    da: "Indstillingerne i projektmappen er gemt af en nyere udgave af tilføjelsesprogrammet. De er ikke ændret, og der regnes med standardværdierne herunder. Opdatér tilføjelsesprogrammet for at bruge og ændre dem.",
    en: "The settings in the workbook were saved by a newer version of the add-in. They have not been changed, and the defaults below are used. Update the add-in to use and change them.",
  },
  newerChanges: {
    da: "Listen over ændringer er gemt af en nyere udgave af tilføjelsesprogrammet. Opdatér tilføjelsesprogrammet for at fortryde herfra, eller glem listen.",
    en: "The list of changes was saved by a newer version of the add-in. Update the add-in to undo from here, or forget the list.",
  },
  forgetChanges: nameOf(forgetChanges),
  forgetChangesHint: {
    da: "Arkene bliver, som de er. Listen rummer de tidligere værdier og følger projektmappen; når den er glemt, kan ændringerne ikke fortrydes herfra.",
    en: "The sheets stay as they are. The list holds the former values and follows the workbook; once it is forgotten, the changes can't be undone from here.",
  },
  brokenChanges: {
    da: "{count, plural, one {# trin} other {# trin}} i listen over ændringer kan ikke læses og kan ikke fortrydes herfra.",
    en: "{count, plural, one {# step} other {# steps}} in the list of changes can't be read and can't be undone from here.",
  },
} as const;

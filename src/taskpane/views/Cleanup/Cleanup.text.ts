import { summaries } from "../../../app/use-cases/summaries";
import { nameOf } from "../../../app/use-cases/name-of";
import { worklist } from "../../../app/use-cases/worklist";

export const TEXTS = {
  noCasesTitle: { da: "Ingen sager at rydde op i.", en: "No cases to clean up." },
  noCases: {
    da: "Projektmappen har intet ark med sager til oprydning. Indsæt redskabet, og sæt et udtræk af sagerne ind i det, eller vis under Registre, hvilket ark der har sagerne.",
    en: "The workbook has no sheet of cases to clean up. Insert the tool and put an extract of the cases into it, or show under Registers which sheet holds the cases.",
  },
  insertCases: { da: "Indsæt Sagsoprydning", en: "Insert Case clean-up" },
  emptyCases: { da: "Arket med sager har ingen rækker endnu.", en: "The sheet of cases has no rows yet." },
  progress: { da: "Besluttet", en: "Decided" },
  progressOf: {
    da: "{decided, number} af {cases, number} sager har en handling ({percent} %)",
    en: "{decided, number} of {cases, number} cases have an action ({percent} %)",
  },
  noActionColumn: {
    da: "Arket har ingen kolonne til den valgte handling, så der kan ikke ses, hvad der er besluttet.",
    en: "The sheet has no column for the action chosen, so what has been decided can’t be seen.",
  },
  number: { da: "{count, number}", en: "{count, number}" },
  cases: { da: "Sager i alt", en: "Cases in all" },
  undecided: { da: "Uden valgt handling", en: "Without an action chosen" },
  leaving: { da: "Forlader KMD Sag", en: "Leave KMD Sag" },
  after: { da: "Bliver tilbage", en: "Stay behind" },
  hours: { da: "Timer at bruge", en: "Hours to spend" },
  hoursNote: { da: "Skøn: {kroner, number} kr.", en: "Estimate: {kroner, number} kr." },
  unknownActivity: { da: "Uden læsbar seneste aktivitet", en: "Without a readable last activity" },
  unknownActivityNote: { da: "Får hverken rådet Luk eller Flyt.", en: "Are advised neither to be closed nor to be moved." },
  unreadable: { da: "Med ukendt handling", en: "With an unknown action" },
  actions: { da: "Efter handling", en: "By action" },
  actionsIntro: {
    da: "Den valgte handling, hvor der er valgt, og ellers rådet.",
    en: "The action chosen, where one is, else the advice.",
  },
  actionLine: {
    da: "{hours, plural, one {# time} other {# timer}}, {kroner, number} kr.",
    en: "{hours, plural, one {# hour} other {# hours}}, {kroner, number} kr.",
  },
  actionFrom: { da: "{chosen, number} valgt · {advised, number} rådet", en: "{chosen, number} chosen · {advised, number} advised" },
  showCases: {
    da: "{name}: vis {count, plural, one {# sag} other {# sager}}",
    en: "{name}: show {count, plural, one {# case} other {# cases}}",
  },
  advice: { da: "Hvad der rådes til, og hvorfor", en: "What is advised, and why" },
  adviceLine: { da: "{action}: {why}", en: "{action}: {why}" },
  people: { da: "Fordelt på enhed og sagsbehandler", en: "By unit and caseworker" },
  groupBy: { da: "Fordel efter", en: "Divide by" },
  unnamed: { da: "(tom)", en: "(blank)" },
  groupLine: {
    da: "{hours, plural, one {# time} other {# timer}}{decided, select, none {} other { · {left, number} uden handling}}",
    en: "{hours, plural, one {# hour} other {# hours}}{decided, select, none {} other { · {left, number} without an action}}",
  },
  computing: { da: "Sådan er timerne regnet", en: "How the hours are reckoned" },
  toSettings: { da: "Ret forudsætningerne", en: "Change the assumptions" },
  lists: { da: "Arbejdsliste og råd", en: "Worklist and advice" },
  listIntro: {
    da: "Arbejdslisten viser rådet for hver sag, sorteret efter enhed og sagsbehandler, på et ark for sig.",
    en: "The worklist shows the advice on each case, sorted by unit and caseworker, on a sheet of its own.",
  },
  worklist: nameOf(worklist),
  adviceIntro: {
    da: "Råd kan skrives i de tomme celler i kolonnen Handling. Du ser først, hvor mange det er, og kan fortryde det bagefter.",
    en: "Advice can be written into the blank cells of the column of actions. You first see how many, and can undo it afterwards.",
  },
  writeAdvice: { da: "Skriv råd i Handling …", en: "Write advice into the column of actions …" },
  summaries: nameOf(summaries),
  gaps: { da: "Råd, der ikke kan gives", en: "Advice that can’t be given" },
  behind: { da: "Sagerne bag tallet: {name}", en: "The cases behind the number: {name}" },
  finding: { da: "Finder sagerne …", en: "Finding the cases …" },
  findFailed: { da: "Sagerne kunne ikke findes. Hent fra registrene igen.", en: "The cases could not be found. Read the registers again." },
  row: { da: "Række {row}", en: "Row {row}" },
  caseRow: { da: "{number}, række {row}", en: "{number}, row {row}" },
  close: { da: "Luk listen", en: "Close the list" },
  noneBehind: { da: "Ingen sager.", en: "No cases." },
} as const;

import type { Localized } from "../core/text/language";

/** One thing that needs a requirement set, and what becomes of it where Excel does not have the set. */
export interface HostFeature {
  readonly id: string;
  /** Excel must answer yes to all of them. Sets as Microsoft names them. */
  readonly sets: readonly { readonly name: string; readonly version: string }[];
  /** Nothing works without it. */
  readonly required?: true;
  readonly title: Localized;
  /** The function that is missing. */
  readonly without: Localized;
  /** The user's alternative. */
  readonly instead: Localized;
}

const set = (name: string, version: string): HostFeature["sets"] => [{ name, version }];

/**
 * The features that the add-in needs of Excel beyond the first version of its interface; a test compares them with the code and the
 * manifest.
 */
export const HOST_FEATURES: readonly HostFeature[] = [
  {
    id: "sheets",
    sets: set("ExcelApi", "1.12"),
    required: true,
    title: { da: "Læse og skrive i ark", en: "Read and write sheets" },
    without: {
      da: "Registre kan ikke læses, og intet kan kontrolleres.",
      en: "Registers can't be read, and nothing can be checked.",
    },
    instead: {
      da: "Åbn projektmappen i Excel på nettet, eller opdatér Excel under Filer > Konto.",
      en: "Open the workbook in Excel on the web, or update Excel under File > Account.",
    },
  },
  {
    id: "shared-runtime",
    sets: set("SharedRuntime", "1.1"),
    required: true,
    title: { da: "Rude, bånd og formler i ét", en: "Pane, ribbon and formulas in one" },
    without: {
      da: "Knapper på båndet og SAPA-formler virker ikke.",
      en: "Buttons of the ribbon and SAPA formulas do not work.",
    },
    instead: {
      da: "Brug knapperne i ruden. De gør det samme som båndets.",
      en: "Use the buttons of the pane. They do the same as the ribbon's.",
    },
  },
  {
    id: "merged-cells",
    sets: set("ExcelApi", "1.13"),
    title: { da: "Kende flettede celler", en: "Tell merged cells" },
    without: {
      da: "Der ses ikke efter flettede celler. En celle, der er flettet nedad, læses kun for sin øverste række.",
      en: "Merged cells are not looked out for. A cell that is merged downwards is read for its top row alone.",
    },
    instead: {
      da: "Ophæv fletningen i jeres registre, og skriv værdien i hver række.",
      en: "Unmerge the cells of your registers, and write the value in each row.",
    },
  },
  {
    id: "renamed-sheets",
    sets: set("ExcelApi", "1.17"),
    title: { da: "Følge ark, der omdøbes", en: "Follow sheets that are renamed" },
    without: {
      da: "Det, I har valgt for et ark under Registre, følger ikke med, når arket får et andet navn.",
      en: "What you have chosen for a sheet under Registers does not go along when the sheet is renamed.",
    },
    instead: {
      da: "Vælg arket igen under Registre, når det er omdøbt.",
      en: "Choose the sheet again under Registers when it has been renamed.",
    },
  },
  {
    id: "notes",
    sets: set("ExcelApi", "1.18"),
    title: { da: "Se noter på celler", en: "See notes on cells" },
    without: {
      da: "Når et indsat redskab fortrydes, ses der ikke efter, om I har sat noter på dets celler.",
      en: "When a tool that was put in is undone, notes that you have put on its cells are not looked out for.",
    },
    instead: {
      da: "Gem noterne et andet sted, før I fortryder. Skriver I i cellerne, bliver arket altid ladt i fred.",
      en: "Keep the notes elsewhere before you undo. If you write in the cells, the sheet is always left alone.",
    },
  },
  {
    id: "one-undo",
    sets: set("ExcelApi", "1.20"),
    title: { da: "Excels egen Fortryd af en hel handling", en: "Excel's own Undo of a whole action" },
    without: {
      da: "Ctrl+Z tager ikke en hel handling tilbage på én gang.",
      en: "Ctrl+Z does not take a whole action back at once.",
    },
    instead: {
      da: "Brug Fortryd i ruden. Den tager hele handlingen tilbage, også efter anden redigering.",
      en: "Use Undo in the pane. It takes the whole action back, also after other edits.",
    },
  },
  {
    id: "functions",
    // An error of a function carries its reason from 1.2 on.
    sets: set("CustomFunctionsRuntime", "1.2"),
    title: { da: "SAPA-formler i arket", en: "SAPA formulas in the sheet" },
    without: {
      da: "Formler som =SAPA.STATUS(A2) giver #NAVN? i stedet for et svar.",
      en: "Formulas such as =SAPA.STATUS(A2) give #NAME? instead of an answer.",
    },
    instead: {
      da: "Lav resuméer. De viser den samme status for alle systemer.",
      en: "Make summaries. They show the same status of all systems.",
    },
  },
  {
    id: "ribbon-state",
    sets: set("RibbonApi", "1.1"),
    title: { da: "Bånd, der følger projektmappen", en: "A ribbon that follows the workbook" },
    without: {
      da: "Båndets knapper er altid slået til, også når der ikke er noget at bruge dem på.",
      en: "The ribbon's buttons are always on, also when there is nothing to use them on.",
    },
    instead: {
      da: "En knap, der ikke kan bruges endnu, siger hvorfor her i ruden.",
      en: "A button that can't be used yet tells why here in the pane.",
    },
  },
  {
    id: "shortcuts",
    // KeyboardShortcuts is for changing them; they work from here on:
    // https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts.
    sets: set("SharedRuntime", "1.1"),
    title: { da: "Genvejstaster", en: "Keyboard shortcuts" },
    without: { da: "Tilføjelsesprogrammets genvejstaster virker ikke.", en: "The add-in's keyboard shortcuts do not work." },
    instead: {
      da: "Gå til båndet med Alt, eller til ruden med F6.",
      en: "Go to the ribbon by Alt, or to the pane by F6.",
    },
  },
];

/** What Excel and the file allow, as they were when the add-in started. */
export interface HostState {
  /** Ids of features that this Excel does not have. */
  readonly unsupported: readonly string[];
  /** The workbook was opened read-only. */
  readonly readOnly: boolean;
}

export const FULL_HOST: HostState = { unsupported: [], readOnly: false };

/** Asks Excel for each feature's requirement sets. */
export function unsupportedFeatures(isSupported: (set: string, version: string) => boolean): readonly string[] {
  return HOST_FEATURES.filter(({ sets }) => !sets.every(({ name, version }) => isSupported(name, version))).map(({ id }) => id);
}

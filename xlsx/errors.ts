/** Why a file can't be opened. `not-found` is for callers that read from disk; the rest are found by `openWorkbook`. */
export type FileProblem = "not-found" | "encrypted" | "old-format" | "binary" | "not-a-workbook" | "broken" | "too-large";

/** One plain sentence each: what is wrong, and what to do about it. */
const SENTENCES: Readonly<Record<FileProblem, { readonly da: string; readonly en: string }>> = {
  "not-found": {
    da: "Filen findes ikke; kontrollér navn og mappe.",
    en: "The file does not exist; check its name and folder.",
  },
  encrypted: {
    da: "Filen er låst med en adgangskode og kan ikke læses; åbn den i Excel, fjern adgangskoden, og gem den igen.",
    en: "The file is locked with a password and can't be read; open it in Excel, remove the password and save it again.",
  },
  "old-format": {
    da: "Filen er gemt i det gamle Excel-format (.xls); åbn den i Excel, og gem den som .xlsx.",
    en: "The file is in the old Excel format (.xls); open it in Excel and save it as .xlsx.",
  },
  binary: {
    da: "Filen er gemt som binær projektmappe (.xlsb); åbn den i Excel, og gem den som .xlsx.",
    en: "The file is a binary workbook (.xlsb); open it in Excel and save it as .xlsx.",
  },
  "not-a-workbook": {
    da: "Filen er ikke en Excel-projektmappe; vælg en fil, der er gemt som .xlsx eller .xlsm.",
    en: "The file is not an Excel workbook; choose a file saved as .xlsx or .xlsm.",
  },
  broken: {
    da: "Filen er beskadiget og kan ikke læses; hent en ny kopi, eller lad Excel reparere den og gem den igen.",
    en: "The file is damaged and can't be read; fetch a new copy, or let Excel repair it and save it again.",
  },
  "too-large": {
    da: "Filen er for stor til at kunne åbnes her; del den op i flere projektmapper.",
    en: "The file is too large to be opened here; split it into several workbooks.",
  },
};

/** Thrown by `openWorkbook`. `message` is the English sentence; `detail` says what was met, for a log, never for users. */
export class WorkbookFileError extends Error {
  readonly code: FileProblem;
  readonly da: string;
  readonly en: string;
  readonly detail: string;

  constructor(code: FileProblem, detail = "", options?: ErrorOptions) {
    super(SENTENCES[code].en, options);
    this.name = "WorkbookFileError";
    this.code = code;
    this.da = SENTENCES[code].da;
    this.en = SENTENCES[code].en;
    this.detail = detail;
  }
}

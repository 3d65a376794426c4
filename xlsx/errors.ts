import { placeText, type BrokenPlace } from "./broken-place";

/** Why a file can't be opened. `not-found` is for callers that read from disk; the rest are found by `openWorkbook`. */
export type FileProblem =
  | "not-found"
  | "encrypted"
  | "old-format"
  | "binary"
  | "template"
  | "open-document"
  | "text"
  | "web-page"
  | "xml-2003"
  | "numbers"
  | "not-a-workbook"
  | "broken"
  | "too-large";

interface Sentence {
  readonly da: string;
  readonly en: string;
}

/** What a file is, and how it becomes a workbook. */
const saveAs = (da: string, en: string, program = "Excel"): Sentence => ({
  da: `Filen er ${da}; åbn den i ${program}, og gem den som Excel-projektmappe (.xlsx).`,
  en: `The file is ${en}; open it in ${program} and save it as an Excel workbook (.xlsx).`,
});

/** One plain sentence each: what is wrong, and what to do about it. */
const SENTENCES: Readonly<Record<FileProblem, Sentence>> = {
  "not-found": {
    da: "Filen findes ikke; kontrollér navn og mappe.",
    en: "The file does not exist; check its name and folder.",
  },
  encrypted: {
    da: "Filen er låst med en adgangskode og kan ikke læses; åbn den i Excel, fjern adgangskoden, og gem den igen.",
    en: "The file is locked with a password and can't be read; open it in Excel, remove the password and save it again.",
  },
  "old-format": saveAs("gemt i det gamle Excel-format (.xls)", "in the old Excel format (.xls)"),
  binary: saveAs("gemt som binær projektmappe (.xlsb)", "a binary workbook (.xlsb)"),
  template: saveAs("en skabelon (.xltx eller .xltm) og ikke en Excel-projektmappe", "a template (.xltx or .xltm), not an Excel workbook"),
  "open-document": saveAs(
    "et OpenDocument-regneark (.ods) og ikke en Excel-projektmappe",
    "an OpenDocument spreadsheet (.ods), not an Excel workbook",
    "Excel eller LibreOffice",
  ),
  text: saveAs("ren tekst (fx .csv) og ikke en Excel-projektmappe", "plain text (such as .csv), not an Excel workbook"),
  "web-page": saveAs(
    "en webside (.html, også når den hedder .xls eller .xlsx) og ikke en Excel-projektmappe",
    "a web page (.html, also when it is named .xls or .xlsx), not an Excel workbook",
  ),
  "xml-2003": saveAs(
    "et XML-regneark fra Excel 2003 og ikke en Excel-projektmappe",
    "an XML spreadsheet of Excel 2003, not an Excel workbook",
  ),
  numbers: {
    da: "Filen er et Numbers-regneark og ikke en Excel-projektmappe; åbn den i Numbers, og eksportér den til Excel (.xlsx).",
    en: "The file is a Numbers spreadsheet, not an Excel workbook; open it in Numbers and export it to Excel (.xlsx).",
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

export interface FileErrorOptions extends ErrorOptions {
  /** Where a broken file is broken, or what in it is too large. */
  readonly place?: BrokenPlace;
}

/** Thrown by `openWorkbook`. `message` is the English sentence; `detail` says what was met, for a log, never for users. */
export class WorkbookFileError extends Error {
  readonly code: FileProblem;
  readonly da: string;
  readonly en: string;
  readonly detail: string;
  readonly place: BrokenPlace;

  constructor(code: FileProblem, detail = "", { place = {}, ...options }: FileErrorOptions = {}) {
    const { da, en } = SENTENCES[code];
    const at = code === "broken" || code === "too-large" ? placeText(place) : undefined;
    const english = at ? en.replace(/ (damaged|too large)/, ` $1 in ${at.en}`) : en;
    super(english, options);
    this.name = "WorkbookFileError";
    this.code = code;
    this.da = at ? da.replace(/ (beskadiget|for stor)/, ` $1 i ${at.da}`) : da;
    this.en = english;
    this.detail = detail;
    this.place = place;
  }

  /** The same error with what its thrower did not know about the place. */
  within(place: BrokenPlace): WorkbookFileError {
    return new WorkbookFileError(this.code, this.detail, { cause: this.cause, place: { ...place, ...this.place } });
  }
}

/** Runs a reader; what it finds broken is reported at this place. */
export function reading<T>(place: BrokenPlace | (() => BrokenPlace), read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof WorkbookFileError ? error.within(typeof place === "function" ? place() : place) : error;
  }
}

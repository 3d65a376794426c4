/**
 * Excel's functions under their Danish names, those that people use in registers and plans. Names that are the same in both languages (SUM, MIN)
 * are not here. By the name that files hold.
 */
const DANISH_BY_ENGLISH: Readonly<Record<string, string>> = {
  // Logic
  AND: "OG",
  IF: "HVIS",
  IFERROR: "HVIS.FEJL",
  IFNA: "HVISIT",
  IFS: "HVISER",
  NOT: "IKKE",
  OR: "ELLER",
  SWITCH: "SKIFT",
  XOR: "XELLER",
  // Dates and times
  DATE: "DATO",
  DATEDIF: "DATO.FORSKEL",
  DATEVALUE: "DATOVÆRDI",
  DAY: "DAG",
  DAYS: "DAGE",
  DAYS360: "DAGE360",
  EDATE: "EDATO",
  EOMONTH: "SLUT.PÅ.MÅNED",
  HOUR: "TIME",
  ISOWEEKNUM: "ISOUGE.NR",
  MINUTE: "MINUT",
  MONTH: "MÅNED",
  NETWORKDAYS: "ANTAL.ARBEJDSDAGE",
  NOW: "NU",
  SECOND: "SEKUND",
  TIME: "TID",
  TIMEVALUE: "TIDSVÆRDI",
  TODAY: "IDAG",
  WEEKDAY: "UGEDAG",
  WEEKNUM: "UGE.NR",
  WORKDAY: "ARBEJDSDAG",
  YEAR: "ÅR",
  YEARFRAC: "ÅR.BRØK",
  // Counting and statistics
  AVERAGE: "MIDDEL",
  AVERAGEA: "MIDDELV",
  AVERAGEIF: "MIDDEL.HVIS",
  AVERAGEIFS: "MIDDEL.HVISER",
  COUNT: "TÆL",
  COUNTA: "TÆLV",
  COUNTBLANK: "ANTAL.BLANKE",
  COUNTIF: "TÆL.HVIS",
  COUNTIFS: "TÆL.HVISER",
  FREQUENCY: "FREKVENS",
  LARGE: "STØRSTE",
  MAX: "MAKS",
  MAXIFS: "MAKSHVISER",
  MINIFS: "MINHVISER",
  MODE: "HYPPIGST",
  PERCENTILE: "FRAKTIL",
  QUARTILE: "KVARTIL",
  RANK: "PLADS",
  SMALL: "MINDSTE",
  STDEV: "STDAFV",
  // Sums and roundings
  CEILING: "AFRUND.LOFT",
  EVEN: "LIGE",
  FLOOR: "AFRUND.GULV",
  INT: "HELTAL",
  MOD: "REST",
  MROUND: "MAFRUND",
  POWER: "POTENS",
  PRODUCT: "PRODUKT",
  QUOTIENT: "KVOTIENT",
  RAND: "SLUMP",
  RANDBETWEEN: "SLUMPMELLEM",
  ROUND: "AFRUND",
  ROUNDDOWN: "RUND.NED",
  ROUNDUP: "RUND.OP",
  SIGN: "FORTEGN",
  SQRT: "KVROD",
  SUMIF: "SUM.HVIS",
  SUMIFS: "SUM.HVISER",
  SUMPRODUCT: "SUMPRODUKT",
  TRUNC: "AFKORT",
  // Look-ups
  ADDRESS: "ADRESSE",
  CHOOSE: "VÆLG",
  COLUMN: "KOLONNE",
  COLUMNS: "KOLONNER",
  FORMULATEXT: "FORMELTEKST",
  HLOOKUP: "VOPSLAG",
  INDEX: "INDEKS",
  INDIRECT: "INDIREKTE",
  LOOKUP: "SLÅ.OP",
  MATCH: "SAMMENLIGN",
  OFFSET: "FORSKYDNING",
  ROW: "RÆKKE",
  ROWS: "RÆKKER",
  TRANSPOSE: "TRANSPONER",
  VLOOKUP: "LOPSLAG",
  XLOOKUP: "XOPSLAG",
  // Texts
  CHAR: "TEGN",
  CLEAN: "RENS",
  CODE: "KODE",
  CONCATENATE: "SAMMENKÆDNING",
  EXACT: "EKSAKT",
  FIXED: "FAST",
  LEFT: "VENSTRE",
  LEN: "LÆNGDE",
  LOWER: "SMÅ.BOGSTAVER",
  MID: "MIDT",
  NUMBERVALUE: "TALVÆRDI",
  PROPER: "STORT.FORBOGSTAV",
  REPLACE: "ERSTAT",
  REPT: "GENTAG",
  RIGHT: "HØJRE",
  SEARCH: "SØG",
  SUBSTITUTE: "UDSKIFT",
  TEXT: "TEKST",
  TEXTJOIN: "TEKST.KOMBINER",
  TRIM: "FJERN.OVERFLØDIGE.BLANKE",
  UPPER: "STORE.BOGSTAVER",
  VALUE: "VÆRDI",
  // Questions about a cell
  CELL: "CELLE",
  "ERROR.TYPE": "FEJLTYPE",
  ISBLANK: "ER.TOM",
  ISERR: "ER.FJL",
  ISERROR: "ER.FEJL",
  ISEVEN: "ER.LIGE",
  ISFORMULA: "ER.FORMEL",
  ISLOGICAL: "ER.LOGISK",
  ISNA: "ER.IKKE.TILGÆNGELIG",
  ISNONTEXT: "ER.IKKE.TEKST",
  ISNUMBER: "ER.TAL",
  ISODD: "ER.ULIGE",
  ISREF: "ER.REFERENCE",
  ISTEXT: "ER.TEKST",
  N: "TAL",
  NA: "IKKE.TILGÆNGELIG",
  SHEET: "ARK",
  SHEETS: "ARK.FLERE",
  TYPE: "VÆRDITYPE",
};

const CONSTANTS: Readonly<Record<string, string>> = { TRUE: "SAND", FALSE: "FALSK" };

const ERRORS: Readonly<Record<string, string>> = {
  "#DIV/0!": "#DIVISION/0!",
  "#N/A": "#I/T",
  "#NAME?": "#NAVN?",
  "#NULL!": "#NUL!",
  "#REF!": "#REFERENCE!",
  "#VALUE!": "#VÆRDI!",
  "#SPILL!": "#OVERLØB!",
  "#CALC!": "#BEREGN!",
  "#BUSY!": "#OPTAGET!",
};

const inverse = (names: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(names).map(([english, danish]) => [danish, english]));
const ENGLISH_BY_DANISH = inverse(DANISH_BY_ENGLISH);
const ENGLISH_CONSTANTS = inverse(CONSTANTS);

/** A function's name, or `TRUE`/`FALSE`, as files and the engine have it; undefined where the word is the same in both or is not known. */
export function englishName(danish: string, isFunction: boolean): string | undefined {
  return (isFunction ? ENGLISH_BY_DANISH : ENGLISH_CONSTANTS).get(danish.toUpperCase());
}

export function danishName(english: string, isFunction: boolean): string | undefined {
  const names = isFunction ? DANISH_BY_ENGLISH : CONSTANTS;
  return Object.hasOwn(names, english) ? names[english] : undefined;
}

/** As Danish Excel writes it. */
export function danishError(value: string): string {
  return Object.hasOwn(ERRORS, value) ? ERRORS[value]! : value;
}

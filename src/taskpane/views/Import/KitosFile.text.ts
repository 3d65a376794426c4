export const TEXTS = {
  title: { da: "Giv til KITOS", en: "Give to KITOS" },
  intro: {
    da: "Lav en fil med de kolonner, som KITOS' eget regneark til masseoprettelse har. I ser først, hvad der ikke kommer med. Projektmappen ændres ikke, og intet sendes.",
    en: "Make a file with the columns of KITOS' own sheet for creating many at once. You first see what does not go along. The workbook is not changed, and nothing is sent.",
  },
  make: { da: "Vis filen: {title}", en: "Show the file: {title}" },
  rows: {
    da: "{count, plural, =0 {Filen ville være tom.} one {Filen har # række.} other {Filen har # rækker.}}",
    en: "{count, plural, =0 {The file would be empty.} one {The file has # row.} other {The file has # rows.}}",
  },
  columnsLeft: { da: "Kolonner, som KITOS' ark ikke har ({count})", en: "Columns that KITOS' sheet does not have ({count})" },
  columnLeft: {
    da: "{column}: {count, plural, one {# udfyldt celle} other {# udfyldte celler}}",
    en: "{column}: {count, plural, one {# filled cell} other {# filled cells}}",
  },
  ownColumns: {
    da: "Jeres egne kolonner, som ingen af stederne har ({count})",
    en: "Columns of your own, which neither side has ({count})",
  },
  rowsLeft: { da: "Rækker uden det, KITOS kræver ({count})", en: "Rows without what KITOS requires ({count})" },
  rowLeft: {
    da: "{sheet, select, _ {Række {row}} other {{sheet}, række {row}}}",
    en: "{sheet, select, _ {Row {row}} other {{sheet}, row {row}}}",
  },
  cellsLeft: {
    da: "Celler, der siger andet end en tidligere række om det samme, eller ikke er en dato ({count})",
    en: "Cells that say other than an earlier row about the same, or are no date ({count})",
  },
  cellLeft: {
    da: "{sheet, select, _ {Række {row}} other {{sheet}, række {row}}}, {column}: ”{value}”",
    en: "{sheet, select, _ {Row {row}} other {{sheet}, row {row}}}, {column}: ”{value}”",
  },
  escaped: {
    da: "Tekster, der begynder med = + - eller @, får en apostrof foran, så Excel ikke regner på dem. CPR-numre er skjult i filen, når de er skjult i ruden.",
    en: "Texts that begin with = + - or @ get an apostrophe in front, so that Excel does not calculate them. CPR numbers are masked in the file where they are masked in the pane.",
  },
  save: { da: "Gem filen", en: "Save the file" },
  notSaved: { da: "Filen kunne ikke laves: {detail}", en: "The file could not be made: {detail}" },
} as const;

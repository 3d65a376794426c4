/**
 * Danish texts for the parts of the grid that are shown. Univer has no Danish of its own; what is not here is hidden
 * (`menus.ts`, `create-grid.ts`), and the browser test looks for text keys without a text.
 */
import type { ILocales } from "@univerjs/core";

/** Univer takes any string as a language; its own type lists only those it ships. */
export const DANISH = "daDK";

const PROTECTED = "Arket er beskyttet, så det kan ikke ændres her. Fjern beskyttelsen i Excel først.";

export const DANISH_TEXTS = {
  [DANISH]: {
    ui: {
      row: "Række",
      column: "Kolonne",
      "zoom-slider": { resetTo: "Nulstil til" },
      clipboard: { authentication: { title: "Ingen adgang", content: "Giv browseren lov til at bruge udklipsholderen." } },
      textEditor: { formulaError: "Skriv en gyldig formel, fx =SUM(A1:A9)", rangeError: "Skriv et gyldigt område, fx A1:B10" },
      rangeSelector: { title: "Vælg et område", addAnotherRange: "Tilføj område", buttonTooltip: "Vælg område", placeHolder: "Vælg eller skriv et område", confirm: "OK", cancel: "Annullér" },
      shortcut: { undo: "Fortryd", redo: "Gentag", cut: "Klip", copy: "Kopiér", paste: "Sæt ind" },
      "global-shortcut": "Genveje",
    },
    design: {
      Confirm: { cancel: "Annullér", confirm: "OK" },
      CascaderList: { empty: "Ingen" },
      Calendar: {
        year: "",
        weekDays: ["søn", "man", "tir", "ons", "tor", "fre", "lør"],
        months: ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
      },
      Select: { empty: "Ingen" },
    },
    sheets: {
      tabs: { sheetCopy: "(Kopi{0})", sheet: "Ark" },
      info: {
        overlappingSelections: "Det kan ikke gøres med markeringer, der overlapper hinanden.",
        acrossMergedCell: "Det kan ikke gøres hen over flettede celler.",
        partOfCell: "Kun en del af en flettet celle er markeret.",
        hideSheet: "Mindst ét ark skal være synligt.",
      },
      permission: {
        dialog: {
          autoFillErr: PROTECTED,
          editErr: PROTECTED,
          formulaErr: PROTECTED,
          insertOrDeleteMoveRangeErr: PROTECTED,
          insertRowColErr: PROTECTED,
          moveRangeErr: PROTECTED,
          moveRowColErr: PROTECTED,
          operatorSheetErr: PROTECTED,
          removeRowColErr: PROTECTED,
          setRowColStyleErr: PROTECTED,
          setStyleErr: PROTECTED,
        },
      },
      autoFill: { copy: "Kopiér celler", series: "Fyld serie", formatOnly: "Kun formatering", noFormat: "Uden formatering" },
    },
    "sheets-ui": {
      button: { confirm: "OK", cancel: "Annullér", close: "Luk" },
      rightClick: {
        copy: "Kopiér",
        cut: "Klip",
        paste: "Sæt ind",
        pasteSpecial: "Indsæt speciel",
        pasteValue: "Indsæt værdier",
        clearSelection: "Ryd",
        clearContent: "Ryd indhold",
      },
      info: {
        notChangeMerge: "En del af en flettet celle kan ikke ændres for sig.",
        problem: "Det kunne ikke lade sig gøre",
        tipRowHeightLimit: "Rækkehøjden skal være mellem 0 og 545.",
        tipColumnWidthLimit: "Kolonnebredden skal være mellem 0 og 2038.",
      },
      sheetConfig: {
        sheetNameErrorTitle: "Arknavnet kan ikke bruges",
        sheetNameSpecCharError: "Navnet må højst have 31 tegn, må ikke begynde eller slutte med ' og må ikke indeholde [ ] : \\ ? * /",
        sheetNameCannotIsEmptyError: "Arket skal have et navn.",
        sheetNameAlreadyExistsError: "Der er allerede et ark med det navn.",
      },
      clipboard: {
        paste: { exceedMaxCells: "Der er for mange celler at sætte ind på én gang.", overlappingMergedCells: "Området at sætte ind i overlapper flettede celler." },
        shortCutNotify: { title: "Brug tastaturet til at sætte ind", useShortCutInstead: "Indholdet kommer fra Excel. Sæt det ind med Ctrl+V." },
      },
      statusbar: { sum: "Sum", average: "Gennemsnit", min: "Min", max: "Maks", count: "Antal tal", countA: "Antal", clickToCopy: "Klik for at kopiere", copied: "Kopieret" },
      permission: { dialog: { alert: "Arket er beskyttet", alertContent: PROTECTED, commonErr: PROTECTED, editErr: PROTECTED, pasteErr: PROTECTED, copyErr: PROTECTED, formulaErr: PROTECTED, autoFillErr: PROTECTED, operatorSheetErr: PROTECTED, filterErr: PROTECTED, setStyleErr: PROTECTED } },
      "data-validation": { alert: { ok: "OK" }, list: { edit: "Ret", dropdown: "Vælg en værdi" }, listMultiple: { dropdown: "Vælg værdier" } },
      definedName: { managerTitle: "Navne", featureTitle: "Navne", scopeWorkbook: "Projektmappe" },
    },
    "docs-ui": { rightClick: { copy: "Kopiér", cut: "Klip", paste: "Sæt ind", delete: "Slet" } },
    "sheets-formula-ui": {
      error: {
        title: "Fejl",
        divByZero: "Der er divideret med nul.",
        name: "Navnet i formlen kendes ikke.",
        value: "En værdi i formlen er af en forkert slags.",
        num: "Et tal i formlen kan ikke bruges.",
        na: "Værdien findes ikke.",
        cycle: "Formlen henviser til sig selv.",
        ref: "En henvisning i formlen er ugyldig.",
        spill: "Der er ikke plads til resultatet.",
        calc: "Formlen kunne ikke beregnes.",
        error: "Fejl",
        connect: "Henter …",
        null: "Områderne har ingen celler til fælles.",
      },
      rangeSelector: { title: "Vælg et område", addAnotherRange: "Tilføj område", buttonTooltip: "Vælg område", placeHolder: "Vælg eller skriv et område", confirm: "OK", cancel: "Annullér" },
    },
    "sheets-numfmt-ui": { info: { error: "Bemærk", forceStringInfo: "Tal gemt som tekst" } },
    "data-validation": {
      ruleName: { legal: "Er {TYPE}" },
      errorMsg: { legal: "Værdien skal være {TYPE}" },
      validFail: { value: "Skriv en værdi", common: "Skriv en værdi eller en formel" },
    },
    "sheets-data-validation": {
      list: { title: "Liste", name: "Værdien skal være på listen", error: "Værdien skal være en af dem på listen.", emptyError: "Skriv en værdi" },
    },
    "sheets-data-validation-ui": {
      alert: { title: "Værdien kan ikke bruges her", ok: "OK" },
      error: { title: "Værdien kan ikke bruges her:" },
      list: { title: "Liste", name: "Værdien skal være på listen", error: "Værdien skal være en af dem på listen.", emptyError: "Skriv en værdi", dropdown: "Vælg", edit: "Ret" },
    },
    "sheets-filter": { command: { "not-valid-filter-range": "Der skal være mere end én række at filtrere." }, msg: { "filter-header-forbidden": "Overskriften i et filter kan ikke flyttes." } },
    "sheets-filter-ui": {
      panel: {
        "clear-filter": "Ryd filter",
        cancel: "Annullér",
        confirm: "OK",
        "by-values": "Værdier",
        "by-colors": "Farver",
        "by-conditions": "Betingelser",
        "filter-by-cell-fill-color": "Efter cellens farve",
        "filter-by-cell-text-color": "Efter tekstens farve",
        "filter-by-color-none": "Kolonnen har kun én farve",
        "filter-only": "Kun denne",
        "search-placeholder": "Søg (mellemrum mellem ordene)",
        "select-all": "Markér alt",
        "input-values-placeholder": "Skriv værdier",
        and: "og",
        or: "eller",
        empty: "(tom)",
        "?": "? står for ét tegn.",
        "*": "* står for flere tegn.",
      },
      conditions: {
        none: "Ingen",
        empty: "Er tom",
        "not-empty": "Er ikke tom",
        "text-contains": "Indeholder",
        "does-not-contain": "Indeholder ikke",
        "starts-with": "Begynder med",
        "ends-with": "Slutter med",
        equals: "Er lig med",
        "greater-than": "Større end",
        "greater-than-or-equal": "Større end eller lig med",
        "less-than": "Mindre end",
        "less-than-or-equal": "Mindre end eller lig med",
        equal: "Lig med",
        "not-equal": "Forskellig fra",
        between: "Mellem",
        "not-between": "Ikke mellem",
        custom: "Egen betingelse",
      },
      date: { 1: "januar", 2: "februar", 3: "marts", 4: "april", 5: "maj", 6: "juni", 7: "juli", 8: "august", 9: "september", 10: "oktober", 11: "november", 12: "december" },
    },
    "sheets-note-ui": { note: { placeholder: "Skriv en note" } },
    "sheets-table": { columnPrefix: "Kolonne", tablePrefix: "Tabel" },
  },
} as unknown as ILocales;

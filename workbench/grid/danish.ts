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
      rangeSelector: {
        title: "Vælg et område",
        addAnotherRange: "Tilføj område",
        buttonTooltip: "Vælg område",
        placeHolder: "Vælg eller skriv et område",
        confirm: "OK",
        cancel: "Annullér",
      },
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
        paste: {
          exceedMaxCells: "Der er for mange celler at sætte ind på én gang.",
          overlappingMergedCells: "Området at sætte ind i overlapper flettede celler.",
        },
        shortCutNotify: {
          title: "Brug tastaturet til at sætte ind",
          useShortCutInstead: "Indholdet kommer fra Excel. Sæt det ind med Ctrl+V.",
        },
      },
      statusbar: {
        sum: "Sum",
        average: "Gennemsnit",
        min: "Min",
        max: "Maks",
        count: "Antal tal",
        countA: "Antal",
        clickToCopy: "Klik for at kopiere",
        copied: "Kopieret",
      },
      permission: {
        dialog: {
          alert: "Arket er beskyttet",
          alertContent: PROTECTED,
          commonErr: PROTECTED,
          editErr: PROTECTED,
          pasteErr: PROTECTED,
          copyErr: PROTECTED,
          formulaErr: PROTECTED,
          autoFillErr: PROTECTED,
          operatorSheetErr: PROTECTED,
          filterErr: PROTECTED,
          setStyleErr: PROTECTED,
        },
      },
      "data-validation": {
        alert: { ok: "OK" },
        list: { edit: "Ret", dropdown: "Vælg en værdi" },
        listMultiple: { dropdown: "Vælg værdier" },
      },
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
      rangeSelector: {
        title: "Vælg et område",
        addAnotherRange: "Tilføj område",
        buttonTooltip: "Vælg område",
        placeHolder: "Vælg eller skriv et område",
        confirm: "OK",
        cancel: "Annullér",
      },
    },
    "sheets-numfmt-ui": { info: { error: "Bemærk", forceStringInfo: "Tal gemt som tekst" } },
    "data-validation": {
      ruleName: { legal: "Er {TYPE}" },
      errorMsg: { legal: "Værdien skal være {TYPE}" },
      validFail: { value: "Skriv en værdi", common: "Skriv en værdi eller en formel" },
    },
    "sheets-data-validation": {
      list: {
        title: "Liste",
        name: "Værdien skal være på listen",
        error: "Værdien skal være en af dem på listen.",
        emptyError: "Skriv en værdi",
      },
    },
    "sheets-data-validation-ui": {
      alert: { title: "Værdien kan ikke bruges her", ok: "OK" },
      error: { title: "Værdien kan ikke bruges her:" },
      list: {
        title: "Liste",
        name: "Værdien skal være på listen",
        error: "Værdien skal være en af dem på listen.",
        emptyError: "Skriv en værdi",
        dropdown: "Vælg",
        edit: "Ret",
      },
    },
  },
} as unknown as ILocales;

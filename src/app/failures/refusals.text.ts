import type { RefusalReason, SheetRefusal } from "../../core/changes/change";
import type { Localized } from "../../core/text/language";

/** Why a cell was left as it was, and what the user can do. */
export const TEXTS: Readonly<Record<RefusalReason, Localized>> = {
  "changed-meanwhile": {
    da: "{place} er ændret i mellemtiden og er ladt i fred.",
    en: "{place} has been changed meanwhile and was left alone.",
  },
  formula: { da: "{place} indeholder en formel og er ladt i fred.", en: "{place} holds a formula and was left alone." },
  protected: {
    da: "{place} er låst, fordi arket er beskyttet. Fjern beskyttelsen under Gennemse > Fjern arkbeskyttelse, og prøv igen.",
    en: "{place} is locked because the sheet is protected. Remove the protection under Review > Unprotect Sheet and try again.",
  },
  "sheet-gone": { da: "{place}: arket findes ikke længere.", en: "{place}: the sheet is no longer there." },
  "not-stored": {
    da: "{place} holdt et CPR-nummer. Det gemmes ikke i projektmappen og kan kun sættes tilbage, så længe ruden, det blev rettet i, er åben. Cellen er ladt i fred.",
    en: "{place} held a CPR number. It is not stored in the workbook and can be put back only while the pane in which it was changed is open. The cell was left alone.",
  },
  "in-table": {
    da: "{place} og formlerne under den står i en tabel. Der kan én formel ikke fylde flere celler, og de er ladt i fred.",
    en: "{place} and the formulas below it are in a table, where one formula can't fill several cells. They were left alone.",
  },
  "hidden-rows": {
    da: "{place} og formlerne under den står delvis i skjulte rækker og er ladt i fred. Fjern filteret, og prøv igen.",
    en: "{place} and the formulas below it are partly in hidden rows and were left alone. Remove the filter and try again.",
  },
  merged: { da: "{place} er en del af flettede celler og er ladt i fred.", en: "{place} is part of merged cells and was left alone." },
};

/** Why a sheet that was added was left where it is, and what the user can do. */
export const SHEET_TEXTS: Readonly<Record<SheetRefusal["reason"], Localized>> = {
  "written-in": {
    da: "Arket ”{sheet}” er ikke, som det blev sat ind, og er derfor ladt i fred, så intet af jeres går tabt. Skal det væk, så højreklik på arkfanen, og vælg Slet.",
    en: "The sheet ”{sheet}” is not as it was put in, and was therefore left alone, so that nothing of yours is lost. To remove it, right-click the sheet tab and choose Delete.",
  },
  renamed: {
    da: "Arket ”{sheet}” hedder nu ”{now}” og er ladt i fred, fordi det er blevet jeres eget. Skal det væk, så højreklik på arkfanen, og vælg Slet.",
    en: "The sheet ”{sheet}” is now called ”{now}” and was left alone, because it has become your own. To remove it, right-click the sheet tab and choose Delete.",
  },
  "sheet-gone": { da: "Arket ”{sheet}” var allerede væk.", en: "The sheet ”{sheet}” was gone already." },
  "only-sheet": {
    da: "Arket ”{sheet}” er det eneste, der kan ses, og Excel skal have mindst ét. Tilføj et ark, og slet det så.",
    en: "The sheet ”{sheet}” is the only one that can be seen, and Excel needs at least one. Add a sheet, and then delete it.",
  },
};

import type { Refusal, RefusalReason } from "../core/changes/change";
import { cellAddress } from "../core/model/address";
import { formatMessage } from "../core/text/format-message";
import type { Language, Localized } from "../core/text/language";

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
  merged: { da: "{place} er en del af flettede celler og er ladt i fred.", en: "{place} is part of merged cells and was left alone." },
};

/** One sentence or two about one cell. */
export function formatRefusal({ reason, sheet, row, column }: Refusal, language: Language): string {
  return formatMessage(TEXTS[reason][language], language, { place: `${sheet} ${cellAddress(row, column)}` });
}

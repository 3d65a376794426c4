import { formatMessage } from "../core/text/format-message";
import type { Language, Localized } from "../core/text/language";
import type { Failure } from "./session";

/** What happened and what the user can do. Optional holes are filled by `sheet` where the place is known. */
const TEXTS: Readonly<Record<Failure["code"], Localized>> = {
  "no-register": {
    da: "Der blev ikke fundet noget register i projektmappen.",
    en: "No register was found in the workbook.",
  },
  "dependencies-need-registers": {
    da: "Afhængigheder kan først findes, når projektmappen har et ark med systemer eller med snitflader.",
    en: "Dependencies can be found only when the workbook has a sheet of systems or of interfaces.",
  },
  "sheet-protected": {
    da: "{sheet, select, _ {Et ark} other {Arket ”{sheet}”}} er beskyttet, så der kan ikke skrives på det. Fjern beskyttelsen under Gennemse > Fjern arkbeskyttelse, og prøv igen. Intet er ændret.",
    en: "{sheet, select, _ {A sheet} other {The sheet ”{sheet}”}} is protected and can't be written to. Remove the protection under Review > Unprotect Sheet and try again. Nothing has been changed.",
  },
  "workbook-protected": {
    da: "Projektmappens struktur er beskyttet, så der kan ikke tilføjes eller fjernes ark. Fjern beskyttelsen under Gennemse > Beskyt projektmappe, og prøv igen. Intet er ændret.",
    en: "The workbook's structure is protected, so sheets can't be added or removed. Remove the protection under Review > Protect Workbook and try again. Nothing has been changed.",
  },
  "sheet-gone": {
    da: "{sheet, select, _ {Et ark} other {Arket ”{sheet}”}} findes ikke længere. Kør valideringen igen, så fundene passer til projektmappen.",
    en: "{sheet, select, _ {A sheet} other {The sheet ”{sheet}”}} is no longer there. Validate again so that the findings fit the workbook.",
  },
  "sheet-hidden": {
    da: "Arket ”{sheet}” er skjult, så cellen kan ikke vises. Vis arket ved at højreklikke på en arkfane og vælge Vis.",
    en: "The sheet ”{sheet}” is hidden, so the cell can't be shown. Show the sheet by right-clicking a sheet tab and choosing Unhide.",
  },
  "cell-editing": {
    da: "Excel er i gang med at redigere en celle. Tryk Enter eller Esc i arket, og prøv igen.",
    en: "Excel is editing a cell. Press Enter or Esc in the sheet and try again.",
  },
  "too-large": {
    da: "Excel kunne ikke overføre så mange data på én gang. Prøv igen i Excel til computeren.",
    en: "Excel could not transfer that much data at once. Try again in Excel for desktop.",
  },
  "marks-half-done": {
    da: "Markeringen blev afbrudt, og de markeringer, der nåede at blive lagt, kunne ikke fjernes igen. Vælg Fjern markering. Excel svarede: {detail}",
    en: "Marking was interrupted, and the marks already made could not be taken away. Choose Remove marks. Excel answered: {detail}",
  },
  "report-half-done": {
    da: "Resuméerne blev afbrudt, mens de blev sat ind. Disse ark kan være ufærdige eller mangle: {sheets}. Lav resuméerne igen. Excel svarede: {detail}",
    en: "The summaries were interrupted while being put in place. These sheets may be unfinished or missing: {sheets}. Make the summaries again. Excel answered: {detail}",
  },
  "other-action-running": {
    da: "En anden handling er i gang. Vent til den er færdig, eller annullér den i ruden.",
    en: "Another action is running. Wait until it has finished, or cancel it in the pane.",
  },
  host: {
    da: "Excel afviste handlingen. Excel svarede: {detail}",
    en: "Excel refused the action. Excel answered: {detail}",
  },
  unexpected: {
    da: "Der skete en fejl i tilføjelsesprogrammet, og handlingen blev ikke gennemført. Fejlen: {detail}",
    en: "Something went wrong in the add-in, and the action was not carried out. The error: {detail}",
  },
};

/** One or two sentences for the user. */
export function formatFailure({ code, data }: Failure, language: Language): string {
  return formatMessage(TEXTS[code][language], language, { sheet: "_", ...data });
}

import type { Localized } from "../../core/text/language";
import type { Failure } from "./failure";

/** The failure and the user's remedy. Optional holes are filled by `sheet` where the place is known. */
export const TEXTS: Readonly<Record<Failure["code"], Localized>> = {
  "no-register": {
    da: "Der blev ikke fundet noget register i projektmappen.",
    en: "No register was found in the workbook.",
  },
  "register-unclear": {
    da: "Det er ikke til at afgøre, hvilket ark der er hvilket register. Svar på spørgsmålet øverst i ruden, og prøv igen.",
    en: "It can't be decided which sheet is which register. Answer the question at the top of the pane and try again.",
  },
  "newer-version-settings": {
    da: "Indstillingerne i projektmappen er gemt af en nyere udgave af tilføjelsesprogrammet, som denne udgave ikke kan læse, og er ikke ændret. Opdatér tilføjelsesprogrammet.",
    en: "The settings in the workbook were saved by a newer version of the add-in, which this version can't read, and have not been changed. Update the add-in.",
  },
  "newer-version-mappings": {
    da: "Projektmappen husker valg af ark og kolonner fra en nyere udgave af tilføjelsesprogrammet, som denne udgave ikke kan læse. Intet er ændret. Opdatér tilføjelsesprogrammet, eller glem valgene under Registre.",
    en: "The workbook remembers choices of sheets and columns from a newer version of the add-in, which this version can't read. Nothing has been changed. Update the add-in, or forget the choices under Registers.",
  },
  "newer-version-meanings": {
    da: "Projektmappen husker, hvad ord betyder, fra en nyere udgave af tilføjelsesprogrammet, som denne udgave ikke kan læse. Intet er ændret. Opdatér tilføjelsesprogrammet.",
    en: "The workbook remembers what words mean from a newer version of the add-in, which this version can't read. Nothing has been changed. Update the add-in.",
  },
  "meanings-file-newer": {
    da: "Filen er gemt af en nyere udgave af tilføjelsesprogrammet og kan ikke læses. Intet er ændret. Opdatér tilføjelsesprogrammet.",
    en: "The file was saved by a newer version of the add-in and can't be read. Nothing has been changed. Update the add-in.",
  },
  "meanings-file-unreadable": {
    da: "Filen holder ikke svar på, hvad ord betyder. Intet er ændret. Vælg en fil, der er gemt herfra i en anden projektmappe.",
    en: "The file does not hold answers on what words mean. Nothing has been changed. Choose a file that was saved from here in another workbook.",
  },
  "newer-version-acceptances": {
    da: "Begrundelserne for fund, der er sat til side, er gemt i projektmappen af en nyere udgave af tilføjelsesprogrammet, som denne udgave ikke kan læse, og er ikke ændret. Opdatér tilføjelsesprogrammet.",
    en: "The reasons for findings set aside were saved in the workbook by a newer version of the add-in, which this version can't read, and have not been changed. Update the add-in.",
  },
  "newer-version-changes": {
    da: "Listen over ændringer er gemt i projektmappen af en nyere udgave af tilføjelsesprogrammet, som denne udgave ikke kan læse. Der kan derfor ikke fortrydes herfra, og intet er ændret. Opdatér tilføjelsesprogrammet, eller glem ændringslisten under Indstillinger.",
    en: "The list of changes was saved in the workbook by a newer version of the add-in, which this version can't read. Nothing can therefore be undone from here, and nothing has been changed. Update the add-in, or forget the list of changes under Settings.",
  },
  "newer-version-kle": {
    da: "Den KLE-udgave, der er indlæst i projektmappen, er gemt af en nyere udgave af tilføjelsesprogrammet, som denne udgave ikke kan læse, og er ikke ændret. Opdatér tilføjelsesprogrammet, eller fjern den indlæste udgave under Indstillinger.",
    en: "The KLE edition loaded into the workbook was saved by a newer version of the add-in, which this version can't read, and has not been changed. Update the add-in, or remove the loaded edition under Settings.",
  },
  "newer-version-history": {
    da: "De tidligere valideringer er gemt i projektmappen af en nyere udgave af tilføjelsesprogrammet, som denne udgave ikke kan læse, så der er intet at sammenligne med. Intet er ændret. Opdatér tilføjelsesprogrammet.",
    en: "The earlier validations were saved in the workbook by a newer version of the add-in, which this version can't read, so there is nothing to compare with. Nothing has been changed. Update the add-in.",
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
  "not-in-front": {
    da: "En anden projektmappe er fremme, og Excel svarer kun om den. Gå tilbage til denne projektmappe, klik i en celle, og prøv igen.",
    en: "Another workbook is in front, and Excel answers about that one only. Go back to this workbook, click a cell and try again.",
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
  "sheet-half-done": {
    da: "Arket blev afbrudt, mens det blev sat ind. Disse ark kan være ufærdige eller mangle: {sheets}. Slet det ufærdige ark, og prøv igen. Excel svarede: {detail}",
    en: "The sheet was interrupted while being put in place. These sheets may be unfinished or missing: {sheets}. Delete the unfinished sheet and try again. Excel answered: {detail}",
  },
  "changes-half-done": {
    da: "Rettelserne blev afbrudt, og det, der nåede at blive skrevet, kunne ikke sættes tilbage. Se disse celler igennem: {cells}. Vælg Fortryd sidste ændring, så prøves der igen. Excel svarede: {detail}",
    en: "The changes were interrupted, and what had been written could not be put back. Look through these cells: {cells}. Choose Undo last change, and it is tried again. Excel answered: {detail}",
  },
  "traces-half-done": {
    da: "Kun en del af sporene blev fjernet. Jeres egne celler er, som de var. Vælg Fjern alle spor igen. Excel svarede: {detail}",
    en: "Only some of the traces were removed. Your own cells are as they were. Choose Remove all traces again. Excel answered: {detail}",
  },
  "rows-not-free": {
    da: "Der kan ikke tilføjes rækker under registret på arket ”{sheet}”, fordi der står noget i række {row, number}. Flyt det, eller indsæt tomme rækker, og prøv igen. Intet er ændret.",
    en: "Rows can't be added below the register on the sheet ”{sheet}” because there is something in row {row, number}. Move it or insert empty rows, and try again. Nothing has been changed.",
  },
  "table-filtered": {
    da: "Tabellen ”{table}” på arket ”{sheet}” er filtreret, og Excel kan ikke tilføje rækker sikkert, mens rækker er skjult. Fjern filteret under Data > Ryd, og prøv igen. Intet er ændret.",
    en: "The table ”{table}” on the sheet ”{sheet}” is filtered, and Excel can't add rows safely while rows are hidden. Remove the filter under Data > Clear and try again. Nothing has been changed.",
  },
  "other-action-running": {
    da: "En anden handling er i gang. Vent til den er færdig, eller annullér den i ruden.",
    en: "Another action is running. Wait until it has finished, or cancel it in the pane.",
  },
  "findings-outdated": {
    da: "Kolonnerne eller arket er flyttet, siden fundene blev lavet, så det kan ikke afgøres, hvilke celler der skal rettes. Validér igen. Intet er ændret.",
    en: "The columns or the sheet have been moved since the findings were made, so it is not known which cells to fix. Validate again. Nothing has been changed.",
  },
  "finding-gone": {
    da: "Fundet hører til en tidligere validering. Validér igen, og sæt det til side derefter. Intet er ændret.",
    en: "The finding belongs to an earlier validation. Validate again and set it aside then. Nothing has been changed.",
  },
  "reason-missing": {
    da: "Der mangler en begrundelse. Skriv, hvorfor fundet kan sættes til side. Intet er ændret.",
    en: "A reason is missing. Write why the finding can be set aside. Nothing has been changed.",
  },
  "nothing-to-undo": {
    da: "Der er ingen ændringer at fortryde.",
    en: "There are no changes to undo.",
  },
  "change-not-recorded": {
    da: "Listen over ændringer kunne ikke gemmes i projektmappen, så dette står ikke på den og kan ikke fortrydes herfra. Excel svarede: {detail}",
    en: "The list of changes could not be kept in the workbook, so this is not in it and can't be undone from here. Excel answered: {detail}",
  },
  "undo-not-recorded": {
    da: "Det er fortrudt, men listen over ændringer kunne ikke gemmes i projektmappen og nævner det stadig. Vælg Fortryd sidste ændring én gang til, så forsvinder det fra listen; cellerne ændres ikke igen. Excel svarede: {detail}",
    en: "It has been undone, but the list of changes could not be kept in the workbook and still names it. Choose Undo last change once more, and it leaves the list; the cells do not change again. Excel answered: {detail}",
  },
  "access-denied": {
    da: "Excel gav ikke adgang til at ændre noget, som handlingen skal ændre. Se under Gennemse, om et ark eller projektmappen er beskyttet, og om filen er åbnet skrivebeskyttet. Prøv så igen.",
    en: "Excel gave no access to change something that the action has to change. See under Review whether a sheet or the workbook is protected, and whether the file is open read-only. Then try again.",
  },
  "marks-gone": {
    da: "Markeringen blev afbrudt, mens den skulle afløse den tidligere, og alle markeringer er nu fjernet, så ingen række står med en halv markering. Markér igen. Excel svarede: {detail}",
    en: "Marking was interrupted while it was to replace the earlier one, and all marks have now been removed, so that no row is left half marked. Mark again. Excel answered: {detail}",
  },
  "no-answer": {
    da: "Excel svarer ikke, og ruden venter ikke længere. Det er uvist, om handlingen nåede at blive udført. Se efter i projektmappen, når Excel svarer igen, og brug Fortryd sidste ændring, hvis noget skal sættes tilbage. Svarer Excel slet ikke, så gem, luk og åbn projektmappen.",
    en: "Excel does not answer, and the pane is no longer waiting. It is not known whether the action was carried out. Look in the workbook when Excel answers again, and use Undo last change if something is to be put back. If Excel does not answer at all, save, close and reopen the workbook.",
  },
  "host-unsure": {
    da: "Excel afviste handlingen, eller Excels svar gik tabt. Se efter i projektmappen, om det er gjort, og prøv igen, hvis det ikke er. Excel svarede: {detail}",
    en: "Excel refused the action, or Excel's answer was lost. See in the workbook whether it was done, and try again if it was not. Excel answered: {detail}",
  },
  "step-interrupted": {
    da: "”{title}” blev afbrudt, sidst ruden var åben: {made, plural, one {# celle} other {{made, number} celler}} af {count, number} nåede at blive ændret. Vælg Fortryd sidste ændring for at sætte dem tilbage, eller lad dem stå.",
    en: "”{title}” was interrupted when the pane was last open: {made, plural, one {# cell} other {{made, number} cells}} of {count, number} had been changed. Choose Undo last change to put them back, or let them stand.",
  },
  "drafts-removed": {
    da: "Tilføjelsesprogrammet blev afbrudt midt i et ark, sidst det var åbent. Det ufærdige er fjernet: {sheets}.",
    en: "The add-in was interrupted in the midst of a sheet when it was last open. The unfinished has been removed: {sheets}.",
  },
  "drafts-left": {
    da: "Disse ark er ikke gjort færdige af tilføjelsesprogrammet: {sheets}. Er en kollega i gang med dem lige nu, så vent. Ellers vælg Fjern ark, så forsvinder de.",
    en: "These sheets have not been finished by the add-in: {sheets}. If a colleague is making them right now, wait. Otherwise choose Remove sheets, and they go.",
  },
  "import-unknown": {
    da: "{sheet, select, _ {Arket} other {Arket ”{sheet}”}} har ikke overskrifter som et kendt udtræk fra KITOS. Se efter, om det er det rigtige ark, og om overskrifterne er ændret. Intet er ændret.",
    en: "{sheet, select, _ {The sheet} other {The sheet ”{sheet}”}} has no headers of a known export from KITOS. See whether it is the right sheet, and whether its headers have been changed. Nothing has been changed.",
  },
  "import-file-unknown": {
    da: "Filen ”{file}” har intet ark med overskrifter som et kendt udtræk fra KITOS. Se efter, om det er den rigtige fil, og om overskrifterne er ændret. Intet er ændret.",
    en: "The file ”{file}” has no sheet with the headers of a known export from KITOS. See whether it is the right file, and whether its headers have been changed. Nothing has been changed.",
  },
  "import-other-dates": {
    da: "Filen ”{file}” tæller datoer fra en anden dag end projektmappen (1904 eller 1900), så de ville blive fire år forkerte. Kopiér arket ind i projektmappen i stedet; så retter Excel dem. Intet er ændret.",
    en: "The file ”{file}” counts dates from another day than the workbook (1904 or 1900), so they would be four years wrong. Copy the sheet into the workbook instead; Excel then puts them right. Nothing has been changed.",
  },
  "import-needs-register": {
    da: "Der er intet ark, som udtrækket kan flettes ind i. Indsæt redskabet først, og hent derefter udtrækket ind i det. Intet er ændret.",
    en: "There is no sheet into which the export can be merged. Insert the tool first, and then import the export into it. Nothing has been changed.",
  },
  "kitos-file-needs-register": {
    da: "Der er intet ark at lave filen af. Indsæt redskabet, eller vælg arket under Registre.",
    en: "There is no sheet to make the file from. Insert the tool, or choose the sheet under Registers.",
  },
  "import-outdated": {
    da: "Registret eller udtrækket er ændret, siden forslaget blev lavet. Lav forslaget igen, og vælg på ny. Intet er ændret.",
    en: "The register or the export has been changed since the proposal was made. Make the proposal again and choose anew. Nothing has been changed.",
  },
  "cases-needed": {
    da: "Projektmappen har intet ark med sager til oprydning. Indsæt redskabet Sagsoprydning, eller kald kolonnerne i dit ark det samme som i redskabet.",
    en: "The workbook has no sheet of cases to clean up. Insert the tool Case clean-up, or name the columns of your sheet as in the tool.",
  },
  "action-column-needed": {
    da: "Arket ”{sheet}” har ingen kolonne, der er genkendt som Handling, så rådene kan ikke skrives der. Tilføj kolonnen, eller vælg den under Registre. Intet er ændret.",
    en: "The sheet ”{sheet}” has no column recognised as Action, so the advice can't be written there. Add the column, or choose it under Registers. Nothing has been changed.",
  },
  "procurement-needed": {
    da: "Anskaffelsen findes ikke længere i registret Anskaffelser. Vælg en anden.",
    en: "The procurement is no longer in the register Procurements. Choose another.",
  },
  "system-needed": {
    da: "Systemet findes ikke længere i Systemer og kontrakter. Vælg et andet.",
    en: "The system is no longer in Systems and contracts. Choose another.",
  },
  "ribbon-not-updated": {
    da: "Excel kunne ikke opdatere knapperne på båndet ({detail}). Alle kommandoer virker stadig. Mangler der en knap, så gem projektmappen, luk Excel, og åbn den igen.",
    en: "Excel could not update the buttons of the ribbon ({detail}). All commands still work. If a button is missing, save the workbook, close Excel and open it again.",
  },
  "kle-refused": {
    da: "{detail} Den KLE, der er i brug, er ikke ændret.",
    en: "{detail} The KLE in use has not been changed.",
  },
  "register-exists": {
    da: "Redskabet findes allerede på arket ”{sheet}”. Brug det, eller omdøb eller fjern det først, hvis du vil begynde forfra. Intet er ændret.",
    en: "The tool is already on the sheet ”{sheet}”. Use it, or rename or remove it first if you want to begin anew. Nothing has been changed.",
  },
  "register-asked": {
    da: "Arket ”{sheet}” ligner redskabet. Svar først på spørgsmålet under Registre, så der ikke kommer to af det samme. Intet er ændret.",
    en: "The sheet ”{sheet}” resembles the tool. Answer the question under Registers first, so that there won't be two of the same. Nothing has been changed.",
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

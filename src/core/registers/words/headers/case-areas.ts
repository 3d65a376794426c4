import type { caseAreas } from "../../case-areas";
import type { HeaderWords } from "../header-words";
import { DEPARTMENT_WORDS, REMARK_WORDS, RESPONSIBLE_WORDS, TARGET_WORDS } from "./common";
import { list } from "./list";

/** Headers of municipalities' mappings of case areas, after KOMBIT's documentation sheet of KMD Sag Exit-strategi. */
export const CASE_AREA_HEADERS: HeaderWords<typeof caseAreas> = {
  areaId: list(
    "Område nr | Områdekode | Sagsområdekode | Sagsomr. nr | Sagsområde nr | Sagsområdets id | Sagsområdets nummer | Områdenummer | Områdets id | Områdets nummer | Id på område | Sagstype-id | Sagstypenr. | Omr.nr. | Omr. id | Sagsområdenøgle | Område ID nr",
  ),
  areaName: list(
    "Sagsområdets navn | Navn på område | Navn på området | Områdenavn | Områdets navn | Sagsområde (navn) | Fagområde | Opgaveområde | Opgave | Opgaver | Emne | Emneområde | Sagsemne | Sagskategori | Ydelsesområde | Sagsgruppe | Sagsart | Emnetekst | Serviceområde | Arbejdsområde | Sagsområdebetegnelse | KLE-tekst | KLE-titel",
  ),
  kle: list(
    "KLE nummer/gruppe | KLE-kode | KLE-koder | KLE-emne | KLE-emner | KLE-emnenummer | KLE-emnenr. | Emnenr. | KLE-numre | KLE gr. | KLE-gruppenr. | KLE-emnegruppe | Journalplan | Emnekode | KL-emne | KLE (gruppe) | KLE (nr.) | KLE-nr. (gruppe) | KLE ID | KLE-område",
  ),
  department: DEPARTMENT_WORDS.filter((word) => word !== "Fagområde"),
  currentSystem: list(
    "System | Nuv. system | System nu | Nuværende it-system | Nuværende løsning | Løsning i dag | Eksisterende system | Kildesystem | Sagssystem | Sagerne ligger i | Ligger i | Føres i | Findes i | Fagsystem | Systemnavn | Fagsystem i dag | Dagens system | Fra (system) | Hvor ligger sagerne | It-system | Sagerne føres i",
  ),
  openCases: list(
    "Åbne | Antal åbne | Åbne (antal) | Aktive | Antal aktive | Verserende | Verserende sager | Igangværende sager | Uafsluttede sager | Åbne sager i alt | Åbne sager i KMD Sag | Aktive sager i KMD Sag | Antal åbne sager i KMD Sag | Antal sager åbne | Sager i gang | Ant. åbne sager | Åbne sager (antal) | Antal verserende sager",
  ),
  closedCases: list(
    "Lukkede | Antal lukkede | Lukkede (antal) | Afsluttede | Antal afsluttede | Passive | Antal passive | Lukkede sager i alt | Lukkede sager i KMD Sag | Afsluttede sager i KMD Sag | Passive sager i KMD Sag | Inaktive | Inaktive sager | Antal inaktive sager | Historiske sager | Antal sager lukkede | Ant. lukkede sager | Lukkede sager (antal) | Henlagte sager",
  ),
  manualCases: list(
    "Manuelle | Antal manuelle | heraf manuelt oprettede | Manuelt oprettede | Manuelt oprettede sager | Antal manuelt oprettede sager | Håndoprettede | Håndoprettede sager | Manuelle sager i KMD Sag | heraf manuel | deraf manuelle | deraf manuelle sager | Sager oprettet manuelt | Manuelle (antal) | Manuelt oprettet | Ant. manuelle sager",
  ),
  users: list(
    "Brugerantal | Antal brugere i KMD Sag | Antal KMD Sag-brugere | Medarbejdere | Sagsbehandlere | Antal ansatte | Ansatte | Antal brugere i alt | Brugere i alt | Hvor mange brugere | Antal personer | Antal licenser | Licenser | Ant. brugere | Antal bruger | Brugere (antal) | Brugere i KMD Sag",
  ),
  edhDocuments: list(
    "Dokumenter EDH | Dok. i EDH | Bruger EDH | Benytter EDH | Anvender EDH | Ligger i EDH | Dokumenter i KMD EDH | KMD EDH | Filer i EDH | Dokumenter lagret i EDH | Dokumenter | Har dokumenter | Dokumenter i KMD Sag | EDH i brug | Er der dokumenter i EDH | Dokumenter ligger i EDH | EDH J/N",
  ),
  journalNotes: list(
    "Journalnotat | Notater | Journal | Journalføring | Notater fra SAPA | Notater i SAPA | SAPA-notater | SAPA-journalnotater | Skriver notater | Skriver notater i SAPA | Fører journal | Journalisering i SAPA | Journal i SAPA | Journalnotat fra SAPA | Journalnotater i SAPA | Journalnotater J/N | SAPA Journal",
  ),
  route: list(
    "Exit | Exit-vej | Exitrute | Udvej | Vej ud af KMD Sag | Valgt exitstrategi | Strategi | Plan | Løsning | Valgt løsning | Valgt strategi | Hvad skal der ske | Hvad skal der ske med sagerne | Sagerne skal | Scenarie | Scenarium | Metode | Handling | Flyttevej | Fremtid | Besluttet exitvej | Valg | Flyttes/arkiveres/kasseres | Hvad gør vi | Hvad gør vi med sagerne | Hvad skal vi gøre | Hvad sker der med sagerne",
  ),
  targetSystem: TARGET_WORDS.concat(list("Modtagersystem | Destination | Flyt til | Mål | Flyttes til (system)")),
  scenario: list(
    "SAPA-scenarium | Scenarie SAPA | Scenarie for SAPA | Scenarie ift. SAPA | SAPA-rækkefølge | Før/efter SAPA | Før/med/efter SAPA | Før, med eller efter SAPA | Før, sammen med eller efter SAPA | Flyttes før eller efter SAPA | Flyttes i forhold til SAPA | Flytning ift. SAPA | Flytning før/efter SAPA | Tidspunkt ift. SAPA | Tidspunkt i forhold til SAPA | Ift. SAPA | Flyttescenarium | Before or after SAPA",
  ),
  wave: list(
    "Bølge nr | Bølgenummer | Flytning bølge | Etapenr. | Runde | Trin | Leverance | Omgang | Flyttefase | Udrulningsbølge | Pulje | Rækkefølge | Delleverance | Bølge/etape | Etape/bølge | Bølger",
  ),
  startDate: list(
    "Start dato for flytning | Starter | Startes | Start den | Planlagt start | Påbegyndes | Begyndelse | Begynder | Opstart | Opstartsdato | Flyttestart | Flytning fra | Start på flytning | Konvertering starter | Forventet start | Starttidspunkt | Går i gang",
  ),
  endDate: list(
    "Slut dato for flytning | Slutter | Planlagt slut | Afslutning | Færdigdato | Færdig den | Deadline | Frist | Flytteslut | Flyttet den | Slut på flytning | Konvertering slutter | Senest | Senest færdig | Skal være færdig | Forventet slut | Sluttidspunkt | Ud af KMD Sag den | Flyttes senest",
  ),
  responsible: RESPONSIBLE_WORDS.concat(
    list("Ejer | Områdeejer | Fagansvarlig | Projektleder | Sagsområdeansvarlig | Områdets ansvarlige"),
  ),
  risk: list(
    "Risikoscore | Risici | Risikoklasse | Risikograd | Risikokategori | Flytterisiko | Kompleksitet | Sværhedsgrad | Risiko for flytning | Risiko ved flytning | Risiko LMH | Risiko (farve) | Kritikalitet | Sårbarhed | Risikobillede | Lav/mellem/høj",
  ),
  status: list(
    "Status flytning | Status på flytning | Status for flytning | Flytning status | Fremdriftsstatus | Projektstatus | Tilstand | Hvor langt | Hvor langt er vi | Nuværende status | Status nu | Status på området | Status for området | Stade | Gennemførelse | Sagsområdestatus",
  ),
  discardDecision: list(
    "Kassation godkendt den | Kassation besluttet den | Dato for kassationsbeslutning | Byrådets beslutning | Byrådsbeslutning | Byrådsbeslutning om kassation | Kommunalbestyrelsens godkendelse | Kassation godkendt af byrådet | Beslutningsdato kassation | Kassation på dagsorden | KB-beslutning | Godkendt til kassation",
  ),
  archiveVersion: list(
    "Arkiveringsversion status | Status arkiveringsversion | Arkiveringsversionen | Arkiveringsversion bestilt | Arkiveringsversion godkendt | AV | AV-status | Arkivaflevering | Aflevering til Rigsarkivet | Afleveret til arkiv | Arkivering status | Status for arkivering | Arkivversion status",
  ),
  remark: REMARK_WORDS,
};

import type { interfaces } from "../../interfaces";
import type { HeaderWords } from "../header-words";
import { DECISION_DATE_WORDS, REMARK_WORDS, RESPONSIBLE_WORDS } from "./common";
import { list } from "./list";

/** Headers of municipalities' lists of integrations; KITOS' grids of interfaces and relations of 2024-2026. */
export const INTERFACES_HEADERS: HeaderWords<typeof interfaces> = {
  interfaceId: list(
    "Snitflade nr | Snitfladekode | Snitfladeref. | Integration ID | Integrationsnummer | Integration nr | Id på snitflade | Snitfladens id | Snitfladens nummer | SF-nr. | SF-nummer | Interface nr. | Interface no | Dataflow-id | Flow-id | Flow nr | Snitfladenøgle | Lokal snitflade-id",
  ),
  sender: list(
    "Afsendende system | Afgivende system | Afleverende system | Leverende system | Udstillende system | Kilde | Datakilde | Fra (system) | System fra | Sendes fra | Hentes fra | Leverer data | Dataleverandør | System A | System | Systemnavn | It-system | Fagsystem | Afsender (system) | Afgiver | Fra fagsystem",
  ),
  receiver: list(
    "Modtagende system | Anvendende system | Aftagersystem | Aftagende system | Aftager | Sendes til | Leveres til | Til (system) | System til | Destination | Dataaftager | System B | Integrerer til | Integration til | Modtager (system) | Forbruger | Konsument | Modpart | Modsystem | Integreres med | Integreret med | Udveksler med | Anvender",
  ),
  horizon: list(
    "Nu eller fremtid | Nu/fremtidig | Eksisterende/ny | Eksisterende eller ny | Eksisterende/fremtidig | Eksisterende/kommende | As-is/to-be | Nuværende/kommende | Nutid eller fremtid | I dag/fremtid | Horisont | Tidsperspektiv | Nuv./fremt. | Nuv./fremtidig | Nuværende/ny | Ny/eksisterende | Nu/ønsket | Tid",
  ),
  component: list(
    "Via | Går via | Går gennem | Gennem | Kanal | Integrationskanal | Teknik | Teknologi | Integrationsplatform | Platform | Integrationsmåde | Metode | Integrationsmetode | Transport | Overførselsmetode | Snitfladekomponent | Fælleskommunal komponent | Sker via | Integration via | Integreres via",
  ),
  version: list(
    "Ver. | Vers. | Versionsnr. | Versionsnummer | Version nr | Release | Snitfladens vers. | Gældende version | Aktuel version | Nuværende version | Version i drift | Version af snitflade | Snitflade version | Versioner | Udgave | Interfaceversion",
  ),
  data: list(
    "Dataobjekt | Dataobjekter | Hvad overføres | Hvad sendes | Hvad udveksles | Oplysninger | Beskrivelse af data | Datasæt | Data (indhold) | Datakategori | Datakategorier | Type data | Dataområde | Forretningsobjekt | Objekter | Overførte data | Data der overføres | Data (beskrivelse) | Hvilke oplysninger",
  ),
  frequency: list(
    "Opdatering | Kørsel | Kørselsfrekvens | Overførselsfrekvens | Interval | Tidsinterval | Hvor tit | Kadence | Leverancefrekvens | Afvikling | Realtid/batch | Batch/realtid | Kørselstidspunkt | Opdateringshyppighed | Frekvens for overførsel | Hyppighed for overførsel",
  ),
  decision: list(
    "Beslutning snitflade | Plan | Fremtid | Handling | Hvad skal der ske | Hvad skal der ske med snitfladen | Videre forløb | Besluttet handling | Fremtidig plan | Aktion | Anbefaling | Indstilling | Snitfladestrategi | Plan for snitfladen | Skal bevares | Bevares/omlægges/nedlægges | Bevar/omlæg/nedlæg | Hvad gør vi | Hvad gør vi med snitfladen | Hvad skal vi gøre | Hvad sker der med snitfladen",
  ),
  decisionDate: DECISION_DATE_WORDS,
  goLive: list(
    "Go-live dato | Go live | Ibrugtagning | Ibrugtagningsdato | Ibrugtaget | Ibrugtages | Produktionssat | Produktionssættes | Driftsdato | Drift fra | Sættes i drift | Driftsstart | Tages i brug | Forventet idriftsættelse | Planlagt idriftsættelse | I drift pr. | I drift den | I drift d. | I produktion | I produktion fra | Idriftsat den | Klar til drift | Deadline",
  ),
  responsible: RESPONSIBLE_WORDS.concat(
    list("Ejer | Snitfladeejer | Projektansvarlig | Projektleder | Systemejer | Systemansvarlig | Integrationsansvarlig"),
  ),
  price: list(
    "Pris i alt | Omkostning | Omkostninger | Etableringspris | Beløb | Etablering | Engangspris | Anskaffelsespris | Estimat | Estimeret pris | Tilbud | Tilbudspris | Budget | Økonomi | Kroner | Kr. | Anslået pris | Pris for snitflade | Etableringsomkostning",
  ),
  serviceAgreement: list(
    "Aftale | Aftalestatus | SP-aftale | Serviceaftale SP | Aftale på SP | Serviceaftale indgået | Har serviceaftale | STS-aftale | Aftale i STS Administration | Aftale i administrationsmodulet | Fordelingsaftaler | Serviceaftale status | Status på serviceaftale | Dataaftale | Aftale om data | Serviceaftale/fordelingsaftale | Aftale indgået",
  ),
  // What a list says of an interface's purpose in general is free text, and no answer to this column.
  use: list(
    "Brug i SAPA | Bruges i SAPA til | Bruges af SAPA til | Anvendes i SAPA til | SAPA bruger den til | Hvad SAPA bruger snitfladen til | SAPA-brug | SAPA-anvendelse | SAPA-brugsmåde | Brugsmåde SAPA | Brugsmåder | Brugsmåde for snitfladen | Snitfladens brugsmåde | Funktion i SAPA | SAPA-funktion | Formål i SAPA | Used in SAPA for",
  ),
  sourceKind: list(
    "Kildesystem (art) | Kildesystem art | Kildesystem type | Kildesystemets type | Art af kildesystem | Kildetype | Datakildetype | Kildens art | Afsendersystemets art | Afsendersystemets type | Type af afsendersystem | Slags kildesystem | Kategori af kildesystem | Kildesystemkategori | Type of source system | Source type",
  ),
  negotiator: list(
    "Forhandles via | Forhandlet af | Forhandlingsansvar | Forhandlingsansvarlig | Ansvarlig for forhandling | Ansvarlig for forhandlingen | Hvem forhandler snitfladen | Hvem forhandler prisen | Forhandlingspart | Forhandles gennem | Snitfladen forhandles af | Prisen forhandles af | KOMBIT eller kommunen | KOMBIT/kommunen | Who negotiates",
  ),
  askedPrice: list(
    "Leverandørens forlangte pris | Leverandørens første pris | Leverandørens udspil | Første tilbud | Første pris | Første udspil | Udspil | Udgangspris | Oprindelig pris | Oprindeligt tilbud | Pris før forhandling | Pris inden forhandling | Tilbud før forhandling | Krævet pris | Asking price | Price before negotiation",
  ),
  decidedBy: list(
    "Besluttet i | Beslutning taget af | Hvem har besluttet | Hvem besluttede | Beslutningsforum | Beslutningsorgan | Besluttende organ | Beslutningsgruppe | Besluttet hvor | Vedtaget af | Vedtaget i | Godkendt i | Beslutningsejer | Approved by | Decision taken by",
  ),
  remark: REMARK_WORDS,
};

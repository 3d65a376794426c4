import type { cases } from "../../cases";
import type { HeaderWords } from "../header-words";
import { TARGET_WORDS } from "./common";
import { list } from "./list";

/** Headers of extracts from KMD Sag and ESDH systems and of clean-up lists; OIO's names of the case object's fields. */
export const CASES_HEADERS: HeaderWords<typeof cases> = {
  caseNumber: list(
    "Sags nummer | Sagnr. | Sagsnummer i KMD Sag | Journalnr. | Journal nr | J.nr. | Jnr | Sagens nummer | Sagens nr. | Sag-id | Sagsnøgle | KMD-sagsnr. | KMD Sag nr. | KMD Sag-nummer | Sagsreference | Sagsref. | ESDH-sagsnr. | ESDH-nr. | Sag | Sagsidentifikation | SagsnummerIdentifikator | BrugervendtNoegle",
  ),
  title: list(
    "Sagsnavn | Sagens navn | Sagens emne | Sagsemne | Overskrift | Sagens overskrift | Sagsbetegnelse | Betegnelse | Sagstekst | Titel på sag | Titel på sagen | Vedrørende | Vedr. | Kort beskrivelse | Offentlig titel | Titel (offentlig) | TitelTekst | Sagens tekst | Navn på sag",
  ),
  kle: list(
    "KLE-emnenr. | Emnenr. | Emnekode | KLE-kode | KLE-klasse | KLE (emne) | Emneklasse | Sagens KLE | KLE-nummer på sag | Journalplan | Klassifikation | Klasse | KLE-numre | KLE emne nr | KL-emne | KL-emnenummer | KLE-klassifikation | Emneplannummer",
  ),
  facet: list(
    "KLE facet nr | Handlingsfacetnr. | Handlingsfacetkode | Facetkode | Handlingskode | Facet nr. | Facet (handling) | Handlingsfacet (KLE) | KLE-handling | Handlingsnr. | Handlingsfacet i KLE | Facetbetegnelse | G-facet | Handlingsdel | Sagens facet | Sagens handlingsfacet",
  ),
  party: list(
    "Sagens part | Sagens primære part | Primær part (CPR/CVR) | CPR/CVR-nr. | CPR/CVR-nummer | CPR-nr./CVR-nr. | CPR eller CVR | CVR | CVR-nr. | CVR-nummer | Personnummer | Personnr. | Borger | Borgerens CPR | Borger CPR | Part CPR | Part (CPR) | Part CPR/CVR | Part (CPR/CVR) | Partens nummer | Ansøger | Klient | Virksomhed | CPR/CVR/P-nr. | Part (navn) | Partens navn",
  ),
  caseStatus: list(
    "Sagens status | Status på sag | Status på sagen | Åben/lukket | Åben/afsluttet | Aktiv/passiv | Sagens fremdrift | Fremdriftstatus | Fremdriftsstatus | Stadie | Sagsstadie | Sagsforløb | Sagsfase | Sag status | Statuskode | Nuværende status | Tilstandskode | Sagens stade",
  ),
  sensitivity: list(
    "Fortrolighedsniveau | Fortrolighedsgrad | Fortrolig | Følsomme data | Følsomme oplysninger | Personfølsom | Personfølsomhed | Personfølsomme oplysninger | Datafølsomhed | GDPR | GDPR-kategori | Dataklassifikation | Klassificering | Sikkerhedsniveau | Beskyttelsesniveau | Persondatakategori | FoelsomhedKode | Følsomhedskode | Følsom sag",
  ),
  responsibleUnit: list(
    "Afdeling | Forvaltning | Team | Center | Ansvarligt team | Ansvarlig forvaltning | Ansvarligt center | Ansvarligt kontor | Sagens enhed | Ejerenhed | Sagsansvarlig afdeling | Behandlende enhed | Behandlende afdeling | Administrativ enhed | Fagenhed | Kontor | Sektion | Org.enhed | Enhedsnavn | Organisation | Fagområde",
  ),
  caseworker: list(
    "Sagsbeh. | Medarbejder | Initialer | Init. | Sagsansvarlig | Sagsbehandlerens navn | Behandlende medarbejder | Primær sagsbehandler | Ansvarlig sagsbehandler | Ansvarlig medarbejder | Rådgiver | Sagsbehandler (navn) | Sagsbehandler (initialer) | Sagsbehandler init. | Behandlet af | RACF | RACF-id | RACFID | Tovholder | Ansvarlig person | Bruger | Sagsbeh. init.",
  ),
  created: list(
    "Oprettelse | Oprettet d. | Oprettelses dato | Dato for oprettelse | Dato oprettet | Sagsoprettelse | Sag oprettet den | Sagens oprettelse | Sagsstart | Startet | Sagsdato | Oprettelsestidspunkt | Opstået | Opstaaet | Registreret | Registreringsdato | Sag startet | Sagens start",
  ),
  lastActivity: list(
    "Aktivitet | Sidst opdateret | Senest opdateret | Seneste ændring | Sidste ændring | Ændret | Ændret den | Ændringsdato | Dato for seneste aktivitet | Sidst journaliseret | Senest journaliseret | Seneste journalnotat | Sidste handling | Seneste hændelse | Senest brugt | Sidst brugt | Sidst redigeret | Senest redigeret | Opdateret | Sidste aktivitetsdato | Sidste hændelse",
  ),
  closed: list(
    "Lukket den | Lukket dato | Dato lukket | Dato for lukning | Lukning | Afslutning | Dato for afslutning | Dato afsluttet | Sag afsluttet | Sag lukket | Afsluttet d. | Lukket d. | Passiveret | Passivdato | Passiv dato | Passiv siden | Henlagt | Henlagt den | Sagens afslutning | Lukningsdato | Sagsafslutning",
  ),
  retentionCode: list(
    "B/K | K/B | B/K-kode | BK-kode | Bevaring | Bevaring og kassation | Bevares/kasseres | Kasseres/bevares | Bevar/kasser | Kassationskode (B/K) | KassationskodeTekst | Slettekode | Kassationsbestemmelse | Bevaringsbestemmelse | Bevaringsværdig | Kassationsregel | Arkivkode | Kassationstype | Bevares eller kasseres",
  ),
  retentionYear: list(
    "Kassationsdato | Kasseres i | Kasseres efter | Kassationstidspunkt | Må kasseres | Må kasseres i | Kan slettes | Kan kasseres fra | Kan kasseres i | Slettes år | Sletteår | Slettedato | Sletning år | Kassation i år | Kassationsfrist | År for sletning | Slettefrist | Kassationsårstal | Kasseringsår",
  ),
  documentCount: list(
    "Antal dok | Dok. | Dok. antal | Antal filer | Filer | Bilag | Antal journalposter | Journalposter | Dokumenter i alt | Dokumenter (antal) | Ant. dokumenter | Ant. dok. | Dokumenter på sagen | Antal dokumenter på sagen | Antal akter | Akter | Dokumenttal",
  ),
  manualCase: list(
    "Manuelt | Manuelt oprettet sag | Manuel oprettet | Oprettet manuelt | Håndoprettet | Oprettet i hånden | Manuel oprettelse | Manuel/automatisk | Manuel eller automatisk | Er sagen manuel | Er sagen manuelt oprettet | Manuel i KMD Sag | Manuel sag J/N | Manuel KMD Sag | Sag oprettet manuelt | Manuelt oprettet i KMD Sag",
  ),
  action: list(
    "Beslutning | Hvad skal der ske | Hvad skal der ske med sagen | Sagen skal | Oprydning | Aktion | Plan | Anbefaling | Forslag | Tiltag | Valgt handling | Indstilling | Videre forløb | Beslutning om sagen | Beslutning om sag | Handling (oprydning) | Oprydningsbeslutning | Skal der ryddes op | Hvad gør vi | Hvad gør vi med sagen | Hvad gør vi ved sagen | Hvad skal vi gøre | Hvad sker der med sagen",
  ),
  targetSystem: TARGET_WORDS.concat(list("Målsystem (navn) | Fremtidigt system | Til system | Flyttes til system nr")),
  uuid: list(
    "Sag-UUID'et | GUID | Sags-GUID | Sagens GUID | Objekt-UUID | Objekt-id | UUID på sag | UUID (sag) | Sag (UUID) | Unikt id | UUIDIdentifikator | Sagens objekt-id | Sagsobjekt | UUID nr | UUID-nøgle",
  ),
  description: list(
    "BeskrivelseTekst | Beskrivelse af sagen | Resumé | Sagsresumé | Sagens indhold | Indhold | Uddybende beskrivelse | Sagsindhold | Sagsfremstilling | Lang beskrivelse | Detaljer | Uddybning | Sagens resumé | Beskrivelse af sag | Sagens baggrund | Sagstekst (lang)",
  ),
  legalBasis: list(
    "HjemmelTekst | Lov | Paragraf | Lovgivning | Lov og paragraf | Retsgrundlag | Behandlingsgrundlag | Lovparagraf | Lovhenvisning | Hjemmel for sagen | Efter lov | Hjemmelsgrundlag | Behandlingshjemmel | Lovens paragraf | Hjemmel (lov)",
  ),
  exemptBasis: list(
    "Undtaget | Undtaget fra offentlighed | Undtaget aktindsigt | Undtaget fra aktindsigt | Aktindsigt undtaget | Offentlighedsundtagelse | Undtagelseshjemmel | Offentlighed | Hjemmel for undtagelse fra offentlighed | Lukket for aktindsigt | OffentlighedUndtaget | Undtagelse | Fortrolig efter | Aktindsigt | Undtaget efter",
  ),
  alternativeTitle: list(
    "Titel (intern) | Intern titel | Lukket sagstitel | Titel lukket | Titel (lukket) | Alternativ overskrift | Anden titel | Fortrolig titel | Ikke-offentlig titel | Titel ikke offentlig | Skjult titel | Titel undtaget | Titel for undtagne sager | Alternativ titel (undtaget) | AlternativTitel",
  ),
  owner: list(
    "Sagsejer | Ejer af sagen | Ejer (UUID) | Ejer UUID | Ejer-UUID | Sagens myndighed | Myndighed (UUID) | Dataejer | Ejer-id | Ejer CVR | Ejende organisation | Ejende kommune | Kommune | Ansvarlig myndighed | Myndigheds-UUID",
  ),
  udkList: list(
    "UDK-liste | UDK sletteliste | Står på sletteliste | Sletteliste UDK | Udbetaling Danmark sletteliste | På UDK-liste | På UDK's liste | Frigivet af Udbetaling Danmark | Frigivet af UDK | UDK frigivet | Kan kasseres iflg. UDK | Sletteliste modtaget",
  ),
};

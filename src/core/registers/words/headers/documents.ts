import type { documents } from "../../documents";
import type { HeaderWords } from "../header-words";
import { REMARK_WORDS } from "./common";
import { list } from "./list";

/** Headers of extracts from KMD Sag EDH and ESDH systems; OIO's names of the document object's fields. */
export const DOCUMENTS_HEADERS: HeaderWords<typeof documents> = {
  documentNumber: list(
    "Dok. nr | Dokument nr | Dokumentid | Dokumentets nummer | Dokumentets id | DokumentID | EDH-nr. | EDH-id | EDH dokumentnummer | Dokumentreference | Dokumentnøgle | Dok.nummer | Dokumentløbenr. | Journalpostnr. | Arkivnr. | Brugervendt nøgle | BrugervendtNoegle | Dokument (nr.)",
  ),
  title: list(
    "Dokument | Dokumentets navn | Dokumentoverskrift | Overskrift | Filnavn | Dok.titel | Dok. titel | Titel på dokument | Titel på dokumentet | Dokumentemne | Dokumenttekst | Vedrørende | Vedr. | TitelTekst | Betegnelse | Titel (dokument) | Dokumentbetegnelse",
  ),
  caseNumber: list(
    "Sag | Sagsnr | Sagens nummer | Sagens nr. | Sagsnøgle | Journalnummer | Journalnr. | J.nr. | KMD Sag nr. | KMD-sagsnr. | Sagsreference | Sagsnummer i KMD Sag | Ligger på sag | Tilknyttet sag | Knyttet til sag | Sag (nr.) | ESDH-sagsnr. | På sag",
  ),
  kle: list(
    "KLE-emnenr. | Emnenr. | Emnekode | KLE-kode | KLE-klasse | KLE (emne) | Emneklasse | Dokumentets KLE | Journalplan | Klassifikation | Klasse | KLE-numre | KLE emne nr | KL-emne | KL-emnenummer | KLE-klassifikation | Emneplannummer",
  ),
  facet: list(
    "KLE facet nr | Handlingsfacetnr. | Handlingsfacetkode | Facetkode | Handlingskode | Facet nr. | Facet (handling) | Handlingsfacet (KLE) | KLE-handling | Handlingsnr. | Handlingsfacet i KLE | Facetbetegnelse | G-facet | Handlingsdel | Dokumentets facet | Dokumentets handlingsfacet",
  ),
  documentType: list(
    "Dok.type | Dok. type | Doktype | Dokumenttypen | Dokumentets type | Type dokument | Brevtype | Posttype | Ind/ud | Indgående/udgående | Retning | Kategori | Art | Dokumentklasse | Slags | Slags dokument | DokumenttypeKode",
  ),
  documentDate: list(
    "Brev dato | Brevets dato | Dato for brev | Dok.dato | Dok. dato | Dato på dokument | Dokument dato | Modtaget dato | Modtaget den | Sendt den | Afsendt | Afsendelsesdato | Journaldato | Journaliseret den | Journaliseringsdato | BrevDato | Dokumentet er fra | Oprettet | Oprettelsesdato",
  ),
  sender: list(
    "Afsender (CPR/CVR) | Afsenderens CPR | Afsender CPR/CVR | Modtager (CPR/CVR) | CPR/CVR | CPR-/CVR-nummer | CPR | CPR-nr. | CPR-nummer | Fra/til | Fra | Til | Korrespondent | Kontaktpart | Borger | Part (CPR/CVR) | Dokumentets part | Ekstern part",
  ),
  sensitivity: list(
    "Fortrolighedsniveau | Fortrolighedsgrad | Fortrolig | Følsomme data | Følsomme oplysninger | Personfølsom | Personfølsomhed | Datafølsomhed | GDPR | GDPR-kategori | Dataklassifikation | Klassificering | Sikkerhedsniveau | Beskyttelsesniveau | FoelsomhedKode | Følsomhedskode",
  ),
  documentStatus: list(
    "Dokumentets tilstand | Dokumentets status | Dok.status | Dok. status | Fremdrift | Fremdriftstatus | Fremdriftsstatus | Stadie | Dokumentstadie | Kladde/endelig | Endelig | Godkendt | Statuskode | Tilstandskode | Nuværende status | Arbejdsstatus",
  ),
  responsibleUnit: list(
    "Afdeling | Forvaltning | Team | Center | Ansvarligt team | Ansvarlig forvaltning | Dokumentansvarlig enhed | Ejerenhed | Behandlende enhed | Administrativ enhed | Fagenhed | Kontor | Sektion | Org.enhed | Enhedsnavn",
  ),
  caseworker: list(
    "Sagsbeh. | Medarbejder | Initialer | Init. | Dokumentansvarlig | Sagsansvarlig | Ansvarlig medarbejder | Lagt ind af | Registreret af | Oprettet af (navn) | Forfatter | Bruger | RACF | RACF-id | Behandlet af | Sagsbehandler init.",
  ),
  relatedDocument: list(
    "Bilag til dokument | Svar på dokument | Hoveddokument nr | Hører sammen med | Relaterede dokumenter | Relation | Dokumentrelation | Tidligere version | Ny udgave af | Overordnet dokument | Hovedbrev | Besvarer | Bilag til nr | Tilknyttet dokument | Forrige dokument",
  ),
  link: list(
    "Links | Dokumentlink | Link til dokument | Filplacering | Placering | Filnavn og sti | Åbn dokument | Genvej | URL | Adresse | Hyperlink | Webadresse | Dokumentsti | Lager | Fil",
  ),
  outcome: list(
    "Hvad skal der ske | Hvad skal der ske med dokumentet | Dokumentet skal | Oprydning | Aktion | Plan | Anbefaling | Forslag | Tiltag | Valgt handling | Indstilling | Videre forløb | Beslutning om dokumentet | Hvad der skal ske | Skal dokumentet med",
  ),
  remark: REMARK_WORDS,
  uuid: list(
    "GUID | Dokument-GUID | Dokumentets GUID | Objekt-UUID | Objekt-id | UUID på dokument | UUID (dokument) | Dokument (UUID) | Unikt id | UUIDIdentifikator | Dokumentobjekt | UUID nr | UUID-nøgle | Teknisk id | UUID på dok.",
  ),
  description: list(
    "BeskrivelseTekst | Beskrivelse af dokumentet | Resumé | Dokumentresumé | Indhold | Dokumentets indhold | Uddybende beskrivelse | Dokumentindhold | Lang beskrivelse | Detaljer | Dokumentets resumé | Beskrivelse af dokument | Kort beskrivelse | Indholdsbeskrivelse | Stikord",
  ),
  assignedTo: list(
    "Fordelt | Fordeling | Fordelt til enhed | Fordelt til medarbejder | Tildelt til | Tildelt enhed | Tildelt medarbejder | Sendt til | Videresendt til | Ligger hos | Hos | Postfordelt til | Fordelt (navn) | Modtagende enhed | Til behandling hos",
  ),
  exemptBasis: list(
    "Undtaget | Undtaget fra offentlighed | Undtaget aktindsigt | Undtaget fra aktindsigt | Aktindsigt undtaget | Offentlighedsundtagelse | Undtagelseshjemmel | Offentlighed | Hjemmel for undtagelse fra offentlighed | Lukket for aktindsigt | OffentlighedUndtaget | Undtagelse | Fortrolig efter | Aktindsigt | Undtaget efter",
  ),
  alternativeTitle: list(
    "Titel (intern) | Intern titel | Lukket dokumenttitel | Titel lukket | Titel (lukket) | Alternativ overskrift | Anden titel | Fortrolig titel | Ikke-offentlig titel | Titel ikke offentlig | Skjult titel | Titel undtaget | Alternativ titel (undtaget) | AlternativTitel",
  ),
  version: list(
    "Versioner | Dokumentversion | Dokumentets version | Ver. | Vers. | Version nr | Hovedversion | Udgave | Udgavenr. | Revision | Rev. | Versionstal | Nuværende version | Gældende version",
  ),
  subVersion: list(
    "Under-version | Delversion | Underudgave | Minor version | Underversion nr | Sub version | Versionens underversion | Underversionstal | Mindre version | Delversionsnr. | Underrevision | Version (under) | Underver. | Delversionsnummer",
  ),
  retentionCode: list(
    "B/K | K/B | B/K-kode | BK-kode | Bevaring | Bevaring og kassation | Bevares/kasseres | Kasseres/bevares | Bevar/kasser | Kassationskode (B/K) | KassationskodeTekst | Slettekode | Kassationsbestemmelse | Bevaringsbestemmelse | Bevaringsværdig | Arkivkode",
  ),
  owner: list(
    "Dokumentejer | Ejer af dokumentet | Ejer (UUID) | Ejer UUID | Ejer-UUID | Dokumentets myndighed | Myndighed (UUID) | Dataejer | Ejer-id | Ejer CVR | Ejende organisation | Ejende kommune | Kommune | Ansvarlig myndighed | Myndigheds-UUID",
  ),
};

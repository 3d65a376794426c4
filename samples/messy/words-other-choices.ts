import { as } from "./forms";
import type { Wording } from "./wording";

const open = (...words: readonly string[]) =>
  words.map((cell) => ({ cell, meaning: { kind: "value", value: "Oplyst", or: ["Opstaaet", "Afgjort"], orAsked: true } as const }));

const YES = as("X", "✔", "J", "Ja");
const NO = as("nej", "Nej", "NEJ");

export const OTHER_CHOICES: Wording["choices"] = {
  caseBearing: { Ja: YES, Nej: NO },
  integratesKmdSag: { Ja: as("Ja", "JA", "ja - to stk."), Nej: NO },
  wantedInSapa: { Ja: YES, Nej: NO },
  edhDocuments: { Ja: YES, Nej: NO },
  manualCase: { Ja: as("X", "Ja", "SAND"), Nej: as("nej", "FALSK") },
  specification: { Ja: YES, Nej: NO },
  sapaCaseIndex: { Ja: YES, Nej: NO },
  sapaBenefitIndex: { Ja: YES, Nej: NO },
  sapaOrganisation: { Ja: YES, Nej: NO },
  sapaClassification: { Ja: YES, Nej: NO },
  sapaAccessUsers: { Ja: YES, Nej: NO },
  sapaAccessSystems: { Ja: YES, Nej: NO },
  sapaEvents: { Ja: YES, Nej: NO },
  sapaJournalNotes: { Ja: YES, Nej: NO },
  sapaServiceplatform: { Ja: YES, Nej: NO },
  systemType: {
    Fagsystem: as("fag-system", "Fagsystem", "Fagsystem (SaaS)"),
    ESDH: as("ESDH-system", "Sag/dokument (ESDH)"),
    Selvbetjening: as("Selvbetjeningsløsning", "Selvbetjening"),
    "Fælleskommunal løsning": as("Fælleskommunalt system", "fælleskommunal løsning"),
    Infrastruktur: as("Infrastruktur", "infrastruktur"),
    Andet: as("Andet", "Øvrigt", "andet system"),
  },
  "systems.status": {
    "I drift": as("I drift", "drift", "Driftes"),
    "Under anskaffelse": as("Anskaffes", "i udbud"),
    "Under udfasning": as("under udfasning", "Skal udfases", "afvikles"),
    Udfaset: as("udfaset", "nedlagt", "Er slukket"),
  },
  horizon: { Nuværende: as("nuværende", "Eksisterende", "findes"), Fremtidig: as("kommende", "Planlagt", "fremtidig") },
  component: {
    "KMD Sag": as("KMD Sag", "KMD-Sag"),
    "Sags- og Dokumentindeks": as("Sags- og dokumentindekset", "SF1470 SDI"),
    Ydelsesindeks: as("Ydelsesindeks", "STS Ydelsesindeks"),
    Organisation: as("FK Organisation", "Organisation (SF1500)"),
    Klassifikation: as("FK Klassifikation", "klassifikation"),
    "Adgangsstyring for brugere": as("Adgangsstyring for brugere", "adgangsstyring - brugere"),
    "Adgangsstyring for systemer": as("Adgangsstyring for systemer", "adgangsstyring - systemer"),
    Beskedfordeler: as("Beskedfordeler", "beskedfordeleren (SF1460)"),
    Serviceplatformen: as("Serviceplatformen", "serviceplatform"),
    "Punkt-til-punkt": as("punkt-til-punkt", "pkt-til-pkt", "Direkte integration"),
  },
  decision: {
    Bevares: as("bevares", "fortsætter", "Beholdes"),
    Omlægges: as("Omlægges", "omlægges til SAPA"),
    Nedlægges: as("Nedlægges", "skal lukkes", "udgår"),
    Afventer: as("Afventer"),
  },
  route: {
    "Flyt til fagsystem": as("flyt til fagsystem", "Flyttes til fagsystem"),
    "Flyt til ESDH": as("Flyt til ESDH", "over i ESDH"),
    "Fælleskommunal løsning": as("Fælleskommunal løsning", "fælleskommunalt system"),
    "Afsluttes i KMD Sag": as("Afsluttes i KMD Sag", "lukkes i KMD Sag"),
    Arkiveres: as("Arkiveres", "afleveres til arkiv"),
    Kasseres: as("Kasseres", "slettes"),
    "Ikke besluttet": as("Ikke besluttet"),
  },
  risk: { Lav: as("lav", "Lille", "Grøn"), Mellem: as("mellem", "Middel", "Gul"), Høj: as("høj", "Stor", "Rød") },
  "caseAreas.status": { "Ikke startet": as("ikke startet", "Ikke i gang"), "I gang": as("I gang", "påbegyndt", "startet op") },
  "documentStrategy.status": {
    "Ikke startet": as("ikke startet", "Ny"),
    "Under afklaring": as("Under afklaring", "under behandling", "afklares"),
    Besluttet: as("besluttet", "Godkendt", "Er besluttet"),
    "Ikke relevant": as("ikke relevant", "Bortfaldet"),
  },
  agreementForm: {
    "EU-udbud": as("EU-udbud", "Offentligt udbud (EU)"),
    "SKI 02.19": as("SKI 02.19", "SKI 0219"),
    "Direkte tildeling": as("Direkte tildeling", "direkte køb"),
    Option: as("Option", "option i aftale"),
  },
  "procurements.status": { Forberedes: as("forberedes", "Under forberedelse") },
  caseStatus: {
    Opstaaet: open("Åben", "åben"),
    Oplyst: [...open("Åben", "Under behandling"), ...as("oplyst")],
    Afgjort: [...open("Åben"), ...as("afgjort")],
    Afsluttet: as("Afsluttet", "lukket", "PASSIV", "Afslut."),
  },
  sensitivity: {
    IKKE_FORTROLIGE_DATA: as("ikke fortrolig", "Almindelig"),
    FORTROLIGE_PERSONOPLYSNINGER: as("Fortrolige", "fortrolig"),
    FOELSOMME_PERSONOPLYSNINGER: as("følsom", "Følsomme pers.opl.", "Følsomme personoplysninger"),
    VIP_SAGER: as("VIP-sag"),
  },
  retentionCode: { B: as("B", "Bevar"), K: as("K-5", "K-10", "K 5", "K 10", "Kan kasseres") },
  documentType: {
    "Indgående brev": as("indgående brev", "Fra borger", "Modtaget brev"),
    "Udgående brev": as("udgående brev", "Til borger", "Sendt brev"),
    "Internt Notat": as("internt notat", "Sagsnotat"),
    Rapport: as("rapport", "Erklæring"),
    Andet: as("andet", "Diverse"),
  },
  documentStatus: { Endeligt: as("endelig", "Journaliseret", "Låst"), Fordelt: as("Fordelt", "Sendt til sagsbehandler") },
  "documents.outcome": {
    "Følger sagen": as("flyt med", "Skal med", "følger sagen"),
    Kasseres: as("kasseres", "Kan slettes"),
  },
  "reminders.kind": { Advis: as("advis"), Påmindelse: as("Påmindelse", "PÅMINDELSE") },
  "reminders.status": { Åbent: as("Aktivt", "åbent"), Lukket: as("Afsluttet", "lukket") },
  repeats: { Ja: as("ja", "JA"), Nej: as("nej", "Nej") },
  "reminders.outcome": {
    "Sættes igen": as("sættes igen", "Oprettes på ny"),
    "Behandles før lukning": as("behandles før lukning", "Behandles nu"),
    Bortfalder: as("bortfalder", "Slettes"),
  },
  action: {
    Luk: as("lukkes", "afslut sag"),
    Kassér: as("kasseres", "Slettes"),
    Flyt: as("Flyttes", "flyt med"),
    Arkivér: as("Arkivér", "til arkivet"),
    Afklar: as("Afklar"),
  },
};

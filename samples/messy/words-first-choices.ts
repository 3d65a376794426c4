import { as } from "./forms";
import type { Wording } from "./wording";

/** Ways of writing an open case: which of the three open states it is cannot be seen. */
const open = (...words: readonly string[]) =>
  words.map((cell) => ({ cell, meaning: { kind: "value", value: "Oplyst", or: ["Opstaaet", "Afgjort"], orAsked: true } as const }));

const YES = as("x", "✓", "ja", "Ja", "JA");
const NO = as("Nej", "nej", "N");

export const FIRST_CHOICES: Wording["choices"] = {
  caseBearing: { Ja: YES, Nej: NO },
  integratesKmdSag: { Ja: YES, Nej: NO },
  wantedInSapa: { Ja: as("ja", "Ja", "JA", "x"), Nej: NO },
  edhDocuments: { Ja: YES, Nej: NO },
  manualCase: { Ja: as("x", "ja", "1"), Nej: as("nej", "Nej", "0") },
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
    Fagsystem: as("Fagsystem", "fagsystem", "Fagsys."),
    ESDH: as("ESDH", "Esdh"),
    Selvbetjening: as("Selvbetjening", "selvbetj."),
    "Fælleskommunal løsning": as("Fælleskommunal", "fælleskommunalt"),
    Infrastruktur: as("Infrastruktur", "infrastruktur"),
    Andet: as("Andet", "andet", "Øvrige"),
  },
  "systems.status": {
    "I drift": as("I drift", "Drift", "i brug"),
    "Under anskaffelse": as("Under anskaffelse", "anskaffes"),
    "Under udfasning": as("Udfases", "på vej ud", "Under afvikling"),
    Udfaset: as("Udfaset", "Lukket", "Slukket"),
  },
  horizon: { Nuværende: as("Nu", "Nuværende", "I dag"), Fremtidig: as("Fremtid", "Fremtidig", "Ønske") },
  component: {
    "KMD Sag": as("KMD Sag", "KMD sag"),
    "Sags- og Dokumentindeks": as("Sags- og Dokumentindeks", "SDI", "SF1470"),
    Ydelsesindeks: as("Ydelsesindeks", "ydelsesindekset"),
    Organisation: as("Organisation", "SF1500", "STS Org."),
    Klassifikation: as("Klassifikation", "SF1510"),
    "Adgangsstyring for brugere": as("Adgangsstyring for brugere", "Adgangsstyring (brugere)"),
    "Adgangsstyring for systemer": as("Adgangsstyring for systemer", "Adgangsstyring (systemer)"),
    Beskedfordeler: as("Beskedfordeler", "Beskedfordeleren", "SF1460"),
    Serviceplatformen: as("Serviceplatformen", "SP", "Serviceplatform"),
    "Punkt-til-punkt": as("Punkt-til-punkt", "direkte", "P2P", "punkt til punkt"),
  },
  decision: {
    Bevares: as("Bevares", "beholdes", "OK som i dag"),
    Omlægges: as("Omlægges", "lægges om"),
    Nedlægges: as("Nedlægges", "lukkes", "nedlægges"),
    Afventer: as("Afventer"),
  },
  route: {
    "Flyt til fagsystem": as("Fagsystem", "Flyt til fagsystem", "til fagsystem"),
    "Flyt til ESDH": as("ESDH", "Flyt til ESDH", "flyttes til ESDH"),
    "Fælleskommunal løsning": as("Fælleskommunal løsning", "fælleskommunal"),
    "Afsluttes i KMD Sag": as("Afsluttes i KMD Sag", "afsluttes"),
    Arkiveres: as("Arkiveres", "Arkiv"),
    Kasseres: as("Kasseres", "kasseres"),
    "Ikke besluttet": as("Ikke besluttet"),
  },
  risk: { Lav: as("Lav", "L", "lav"), Mellem: as("Mellem", "M", "middel"), Høj: as("Høj", "H", "HØJ") },
  "caseAreas.status": { "Ikke startet": as("Ikke startet", "ikke begyndt"), "I gang": as("I gang", "igang", "er i gang") },
  "documentStrategy.status": {
    "Ikke startet": as("Ikke startet", "ikke begyndt"),
    "Under afklaring": as("Under afklaring", "i gang", "drøftes"),
    Besluttet: as("Besluttet", "besluttet", "vedtaget"),
    "Ikke relevant": as("Ikke relevant", "udgår"),
  },
  agreementForm: {
    "EU-udbud": as("EU-udbud", "EU udbud"),
    "SKI 02.19": as("SKI 02.19", "02.19"),
    "Direkte tildeling": as("Direkte tildeling", "direkte"),
    Option: as("Option", "option"),
  },
  "procurements.status": { Forberedes: as("Forberedes", "forberedes", "planlagt") },
  caseStatus: {
    Opstaaet: open("Åben", "Aktiv"),
    Oplyst: [...open("Åben", "Aktiv", "Igangværende"), ...as("Oplyst")],
    Afgjort: [...open("Aktiv"), ...as("Afgjort")],
    Afsluttet: as("Afsluttet", "Lukket", "Passiv", "afsluttet"),
  },
  sensitivity: {
    IKKE_FORTROLIGE_DATA: as("Ikke fortrolig", "alm."),
    FORTROLIGE_PERSONOPLYSNINGER: as("Fortrolig", "fortroligt"),
    FOELSOMME_PERSONOPLYSNINGER: as("Følsom", "følsomt", "Følsomme oplysninger"),
    VIP_SAGER: as("VIP"),
  },
  retentionCode: { B: as("B", "Bevares"), K: as("K5", "K10", "K", "Kasseres") },
  documentType: {
    "Indgående brev": as("Indgående brev", "Ind", "indgående"),
    "Udgående brev": as("Udgående brev", "Ud", "udgående"),
    "Internt Notat": as("Internt Notat", "Notat", "telefonnotat"),
    Rapport: as("Rapport", "lægeerklæring"),
    Andet: as("Andet", "foto", "bilag"),
  },
  documentStatus: { Endeligt: as("Endeligt", "færdig", "Godkendt"), Fordelt: as("Fordelt", "tildelt") },
  "documents.outcome": {
    "Følger sagen": as("Følger sagen", "flyttes", "Med sagen"),
    Kasseres: as("Kasseres", "slettes"),
  },
  "reminders.kind": { Advis: as("Advis", "advis"), Påmindelse: as("Påmindelse", "påmindelse") },
  "reminders.status": { Åbent: as("Åbent", "åben"), Lukket: as("Lukket", "udført") },
  repeats: { Ja: as("Ja", "x", "ja"), Nej: as("Nej", "nej") },
  "reminders.outcome": {
    "Sættes igen": as("Sættes igen", "oprettes igen"),
    "Behandles før lukning": as("Behandles før lukning", "behandles nu"),
    Bortfalder: as("Bortfalder", "bortfalder"),
  },
  action: {
    Luk: as("Luk", "lukkes"),
    Kassér: as("Kasseres", "Kassér", "kasser"),
    Flyt: as("Flyt", "flyttes"),
    Arkivér: as("Arkiveres", "arkiv"),
    Afklar: as("Afklares"),
  },
};

import type { KnownWords } from "./known-words";

export const CASE_WORDS: readonly KnownWords[] = [
  {
    columns: ["cases.caseStatus"],
    source: "kombit",
    words: { Opstaaet: "Opstået | Opstaaet sag", Oplyst: "Under oplysning | Oplyses", Afgjort: "Bestilt | Udført | Udfoert" },
  },
  // Which of the open states an active case has can't be seen; that it is open can.
  { columns: ["cases.caseStatus"], source: "kmdSag", words: { Oplyst: "Aktiv", Afsluttet: "Passiv" } },
  {
    columns: ["cases.caseStatus"],
    source: "people",
    words: {
      Opstaaet: "Ny | Ny sag | Modtaget | Nyoprettet | Ikke påbegyndt",
      Oplyst:
        "Åben | Åbent | Aktiv sag | Åben sag | I gang | Igang | Igangværende | Under behandling | Behandles | Verserende | Løbende | Uafsluttet | Ikke afsluttet",
      Afgjort: "Afgørelse truffet | Truffet afgørelse | Besluttet | Bevilget | Godkendt | Afslag",
      Afsluttet:
        "Passiv sag | Passiveret | Lukket sag | Afslut | Færdig | Færdigbehandlet | Slut | Henlagt | Inaktiv | Arkiveret | Afsluttet sag",
    },
  },
  {
    columns: ["cases.sensitivity", "documents.sensitivity"],
    source: "people",
    words: {
      IKKE_FORTROLIGE_DATA:
        "Ikke-fortrolig | Ikke fortroligt | Ikke-fortroligt | Ikke følsom | Ikke følsomt | Alm. | Alm | Almindelig | Almindelige | Almindelige personoplysninger | Almindelige data | Normal | Offentlig | Interne data | Offentlige data",
      FORTROLIGE_PERSONOPLYSNINGER: "Fortroligt | Fortrolig sag | Fortrolige personoplysninger | Fortr. | Semifølsom | Semi-følsom",
      FOELSOMME_PERSONOPLYSNINGER:
        "Følsomt | Følsom sag | Følsomme personoplysninger | Personfølsom | Personfølsomt | Personfølsomme | Personfølsomme oplysninger | Følsomme personoplysn. | Særlige kategorier | Føls.",
      VIP_SAGER: "VIP sag | VIP-sager | Særligt beskyttet | Beskyttet sag",
    },
  },
  {
    columns: ["cases.retentionCode", "documents.retentionCode"],
    source: "people",
    words: {
      B: "Bevaring | Bevaringsværdig | Skal bevares | Bevares evigt | Evigt | Gemmes | Arkiveres | Afleveres | Bevaret",
      K: "Kassation | Kasser | Kassabel | Skal kasseres | Må kasseres | Slettes | Slet | Skal slettes | Kassér efter afslutning",
    },
  },
  {
    columns: ["cases.action"],
    source: "people",
    words: {
      Luk: "Afsluttes | Skal lukkes | Skal afsluttes | Luk sagen | Lukning | Kan lukkes | Afslut sag",
      Kassér: "Kasser | Kassere | Kassation | Skal kasseres | Skal slettes | Kan slettes | Kan kasseres | Destrueres | Sletning | Slette",
      Flyt: "Skal flyttes | Overfør | Overføres | Konverter | Konverteres | Migreres | Flyt med | Flyttes med | Flytning | Flyt sagen | Skal med",
      Arkivér: "Arkiver | Arkiv | Til arkiv | Skal arkiveres | Arkivering | Bevares | Gemmes | Afleveres | Bevar",
      Afklar:
        "Undersøg | Undersøges | Skal undersøges | Tjek | Tjekkes | Spørg sagsbehandler | Ukendt | Ved ikke | Uafklaret | Ikke afklaret",
    },
  },
];

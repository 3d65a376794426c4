import type { KnownWords } from "./known-words";

export const CASE_AREA_WORDS: readonly KnownWords[] = [
  {
    columns: ["caseAreas.route"],
    source: "people",
    words: {
      "Flyt til fagsystem":
        "Til fagsystem | Over i fagsystem | Skal i fagsystem | Nyt fagsystem | Flyttes til nyt fagsystem | Konverteres til fagsystem | Konvertering til fagsystem | Migreres til fagsystem | Fagsys.",
      "Flyt til ESDH":
        "Til ESDH | Over i ESDH | Skal i ESDH | ESDH-system | Konverteres til ESDH | Migreres til ESDH | Flyttes til ESDH-system",
      "Fælleskommunal løsning":
        "Fælleskommunalt | Fælleskom. | KOMBIT-løsning | KOMBIT-system | Fælleskommunalt system | Til fælleskommunal løsning",
      "Afsluttes i KMD Sag":
        "Afslut | Lukkes i KMD Sag | Luk i KMD Sag | Færdiggøres i KMD Sag | Færdigbehandles i KMD Sag | Køres færdig | Køres færdigt | Løber ud | Bliver i KMD Sag",
      Arkiveres:
        "Arkiv | Til arkiv | Arkivering | Skal arkiveres | Afleveres til arkiv | Afleveres | Aflevering | Bevares i arkiv | Stadsarkivet | Rigsarkivet | Arkiveret",
      Kasseres: "Kassation | Skal kasseres | Slettes | Slet | Skal slettes | Sletning | Destrueres | Makuleres | Kan kasseres",
      "Ikke besluttet":
        "Ikke afklaret | Ved ikke | Ukendt | Mangler | Mangler beslutning | Drøftes | Under afklaring | Afklares | Skal afklares | Ingen beslutning | Åben",
    },
  },
  {
    columns: ["caseAreas.risk"],
    source: "people",
    words: {
      Lav: "L | Lille | Lav risiko | Minimal | Meget lav",
      Mellem: "M | Mel. | Mellemstor | Moderat | Nogen | Middel risiko | Mellem risiko",
      Høj: "H | Stor | Høj risiko | Meget høj | Kritisk | Betydelig",
    },
  },
  {
    columns: ["caseAreas.status"],
    source: "people",
    words: {
      "Ikke startet":
        "Ikke begyndt | Ikke i gang | Ej startet | Ej påbegyndt | Planlagt | Planlægges | Ikke påbegyndt endnu | Kommer senere | Mangler | Ikke sat i gang",
      "I gang":
        "Er i gang | Igang | Startet | Begyndt | Under udførelse | Kører | Pågår | Undervejs | Under flytning | Flyttes | Flytter | Delvist | Under arbejde",
      Afventer: "Venter | Sat i bero | I bero | På pause | Pause | Sat på pause | Stoppet | Standby | Sat på hold | Udskudt",
      Flyttet: "Er flyttet | Udført | Slut | Ude af KMD Sag | Ude | Lukket | Tømt | Konverteret | Migreret | OK | ✓ | x",
    },
  },
];

import type { KnownWords } from "./known-words";

export const REMINDER_WORDS: readonly KnownWords[] = [
  {
    columns: ["reminders.kind"],
    source: "people",
    words: {
      Advis: "Automatisk | System | Systemadvis | Fra system | Fra fagsystem",
      Påmindelse: "Manuel | Egen | Husk | Erindring | Personlig | Selvsat",
    },
  },
  {
    columns: ["reminders.status"],
    source: "people",
    words: {
      Åbent: "Venter | Afventer behandling | Ikke behandlet | Ubehandlet | Aktiv | Ny | Nyt | Ikke udført",
      Lukket: "Behandlet | Afviklet | Færdig | Inaktiv | Inaktivt | Historisk | Kvitteret | Ordnet",
    },
  },
  {
    columns: ["reminders.repeats"],
    source: "people",
    words: { Ja: "Årligt | Hvert år | Månedligt | Hver måned | Fast | Løbende", Nej: "Engang | En gang | Enkeltstående | Kun én gang" },
  },
  {
    columns: ["reminders.outcome"],
    source: "people",
    words: {
      "Flyttes maskinelt": "Flyttes | Overføres | Migreres | Konvertering | Via snitflade",
      "Sættes igen": "Genoprettes | Oprettes i nyt system | Manuelt igen | Sæt igen | Indtastes",
      "Behandles før lukning": "Behandles | Gør nu | Gøres nu | Afsluttes før lukning",
      Bortfalder: "Slet | Fjernes | Udgår | Ikke relevant | Irrelevant | Lades ligge",
      "Ikke besluttet": "Undersøges | Skal afklares | Uafklaret | Ikke afklaret | Ved ikke",
    },
  },
];

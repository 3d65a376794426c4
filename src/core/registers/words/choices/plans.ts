import type { KnownWords } from "./known-words";

/** Words of the strategy and of procurements. */
export const PLAN_WORDS: readonly KnownWords[] = [
  {
    columns: ["documentStrategy.status"],
    source: "people",
    words: {
      "Ikke startet":
        "Ikke begyndt | Ny | Åbent | Ikke behandlet | Ikke drøftet | Udestår | Mangler | Ikke i gang | Ej startet | Ikke taget op | Nyt",
      "Under afklaring":
        "Igang | Er i gang | Drøftes | Under drøftelse | Til drøftelse | Behandles | Undersøges | Afklares | I proces | Til høring | I høring | Forelagt | Påbegyndt | Startet | Delvist afklaret | Til beslutning",
      Besluttet:
        "Vedtaget | Er besluttet | Beslutning truffet | Truffet | På plads | Lukket | Færdig | Afsluttet | OK | Aftalt | Ja | ✓ | x",
      "Ikke relevant": "Irrelevant | Ej relevant | Bortfaldet | Bortfalder | Udgået | Springes over | Gælder ikke | Ikke aktuelt",
    },
  },
  {
    columns: ["procurements.agreementForm"],
    source: "kitos",
    words: {
      "SKI andet": "SKI 02.18 | SKI - mini-udbud | SKI - direkte tildeling | Mini-udbud",
      "Direkte tildeling": "Underhåndsbud",
      "EU-udbud": "EU udbud",
    },
  },
  {
    columns: ["procurements.agreementForm"],
    source: "people",
    words: {
      "EU-udbud":
        "Offentligt udbud | Begrænset udbud | Udbud med forhandling | Offentligt EU-udbud | Begrænset EU-udbud | EU | Genudbud | Udbud (EU)",
      "SKI 02.19":
        "SKI02.19 | SKI 02.19 mini-udbud | SKI 02.19 direkte tildeling | SKI 2.19 | SKI-aftale 02.19 | 02.19 SaaS | SKI 02.19 Cloud",
      "SKI andet":
        "SKI-aftale | SKI-rammeaftale | SKI rammeaftale | Rammeaftale | Miniudbud | SKI miniudbud | SKI 02.06 | SKI 02.22 | SKI 03.03",
      "Direkte tildeling":
        "Direkte køb | Direkte indkøb | Direkte aftale | Underhånden | Tilbudsindhentning | Under tærskelværdien | Under tærskelværdi | Direkte tildelt",
      Option: "Optionen udnyttes | Option udnyttes | Forlængelse | Forlænges | Optionsforlængelse | Udnytter option | Tilkøb på kontrakt",
    },
  },
  {
    columns: ["procurements.status"],
    source: "people",
    words: {
      Forberedes:
        "Forberedelse | Planlægges | Under planlægning | Kravspec | Kravspecifikation | Ikke startet | Ikke begyndt | Under udarbejdelse | Idé | Idéfase | Markedsdialog | Kommende | Behovsafdækning",
      "I udbud":
        "Udbud | Offentliggjort | Udsendt | Sendt i udbud | Er i udbud | Tilbudsfase | Evaluering | Evalueres | Tilbud modtaget | Annonceret | I gang | Igang",
      "Kontrakt indgået":
        "Underskrevet | Kontrakt underskrevet | Kontrakt | Tildelt | Indkøbt | Købt | Anskaffet | Færdig | Gennemført | Aftale indgået | Implementeres",
      Annulleret: "Stoppet | Droppet | Opgivet | Udgår | Aflyses | Annulleres | Bortfaldet",
    },
  },
];

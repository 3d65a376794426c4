import type { KnownWords } from "./known-words";

export const DOCUMENT_WORDS: readonly KnownWords[] = [
  {
    columns: ["documents.documentType"],
    source: "kombitDocument",
    words: { "Indgående brev": "Brev, indgaaende | Brev, indgaande", "Udgående brev": "Brev, udgaaende" },
  },
  {
    columns: ["documents.documentType"],
    source: "people",
    words: {
      "Indgående brev": "Ind | Indgående post | Modtaget brev | Indkommet | Indkommen | Fra borger | Indgående mail | Digital Post ind",
      "Udgående brev":
        "Ud | Udgående post | Sendt brev | Afsendt | Afgørelsesbrev | Til borger | Udgående mail | Digital Post ud | Kvittering",
      Dagsorden: "Dagsordenspunkt | Referat | Mødereferat",
      "Eksternt Notat": "Notat til ekstern | Notat, eksternt",
      Faktura: "Regning | Kreditnota",
      "Internt Notat": "Notat | Journalnotat | Telefonnotat | Sagsnotat",
      Rapport: "Erklæring | Lægeerklæring | Undersøgelse | Udredning",
      Plan: "Handleplan | Handlingsplan",
      Andet: "Bilag | Foto | Billede | Diverse | Skema | Øvrigt",
    },
  },
  {
    columns: ["documents.documentStatus"],
    source: "people",
    words: {
      Modtaget: "Ny | Nyt | Indgået | Ikke fordelt",
      Fordelt: "Tildelt | Sendt til sagsbehandler",
      Underudarbejdelse: "Under udarbejdelse | I gang | Udkast | Under redigering | Påbegyndt",
      Underreview: "Under review | Til gennemsyn | Til kvalitetssikring | I høring",
      Publiceret: "Offentliggjort | Udgivet",
      Endeligt: "Færdig | Færdigt | Godkendt | Journaliseret | Låst | Arkiveret",
      Afleveret: "Afleveret til arkiv | Afleveret til Rigsarkivet",
    },
  },
  {
    columns: ["documents.outcome"],
    source: "people",
    words: {
      "Følger sagen": "Flyttes | Flyt | Flyt med | Med | Skal med | Konverteres | Overføres",
      "Journaliseres på sag": "Journaliseres | Skal journaliseres | Sættes på sag | Find sag | Knyttes til sag",
      Arkiveres: "Arkiver | Til arkiv | Skal arkiveres | Gemmes | Bevares",
      Kasseres: "Kasser | Slet | Skal slettes | Destrueres | Skal kasseres | Kan slettes",
      "Ikke besluttet": "Undersøges | Skal afklares | Uafklaret | Ikke afklaret | Ved ikke",
    },
  },
];

import type { Guide } from "./guide";

export const documentsGuide: Guide = {
  register: "documents",
  purpose: {
    da: "KMD’s udtræk tager kun dokumenter, der er knyttet til en sag. Her finder I de løse dokumenter, før de bliver tilbage i EDH.",
    en: "KMD's extract takes only documents that belong to a case. Here you find the loose ones before they stay behind in EDH.",
  },
  steps: [
    {
      da: "Bestil en liste over dokumenterne i EDH, gerne med sagsnummer, part og dato, og indsæt den i arket.",
      en: "Order a list of the documents in EDH, with case number, party and date if you can, and put it into the sheet.",
    },
    {
      da: "Validér. Løse dokumenter bliver nævnt, og hvor én sag skiller sig ud, er den foreslået.",
      en: "Validate. Loose documents are named, and where one case stands out, it is suggested.",
    },
    {
      da: "Se hvert forslag efter, og skriv sagsnummeret, når det passer. Forslaget er et gæt på part, dato og emne.",
      en: "Check each suggestion, and write the case number where it fits. It is a guess by party, date and subject.",
    },
    {
      da: "Vælg for resten, om de journaliseres, arkiveres eller kasseres, og gør det i EDH.",
      en: "Choose for the rest whether they are filed, archived or discarded, and do it in EDH.",
    },
  ],
  outcome: {
    da: "Ingen dokumenter ligger løst, når udtrækket bestilles, og I ved, hvad der er sket med dem, der ikke flyttede med.",
    en: "No document is loose when the extract is ordered, and you know what became of those that did not move along.",
  },
  pitfalls: [
    {
      da: "Et forslag er ikke en journalisering. Dokumentet skal knyttes til sagen i EDH, før udtrækket bestilles.",
      en: "A suggestion is not a filing. The document must be put on the case in EDH before the extract is ordered.",
    },
    {
      da: "Kasseres dokumenter, skal både emne og facet være mærket til det, og arkivaren spørges først.",
      en: "To discard documents, both subject and facet must be marked for it, and the archivist is asked first.",
    },
  ],
  examples: [
    {
      title: { da: "To dokumenter i Nordby Kommune", en: "Two documents in Nordby Kommune" },
      story: {
        da: "Lægeerklæringen hører til sagen og flytter med den. Kvitteringen var løs og er ved at blive journaliseret på den samme sag.",
        en: "The medical certificate hangs on the case and moves with it. The receipt was loose and is being filed on the same case.",
      },
      rows: [
        {
          documentNumber: "D2026-000311",
          title: "Lægeerklæring",
          caseNumber: "2026-000207",
          kle: "27.60.04",
          facet: "G01",
          documentType: "Indgående brev",
          documentDate: "20-01-2026",
          sensitivity: "FOELSOMME_PERSONOPLYSNINGER",
          documentStatus: "Endeligt",
          responsibleUnit: "Hjælpemidler",
          outcome: "Følger sagen",
        },
        {
          documentNumber: "D2026-000312",
          title: "Kvittering for ansøgning",
          caseNumber: "2026-000207",
          kle: "27.60.04",
          facet: "G01",
          documentType: "Udgående brev",
          documentDate: "13-01-2026",
          sensitivity: "FOELSOMME_PERSONOPLYSNINGER",
          documentStatus: "Endeligt",
          responsibleUnit: "Hjælpemidler",
          outcome: "Journaliseres på sag",
        },
      ],
    },
  ],
};

import type { ElementCondition } from "../condition";
import { unseen } from "./element-condition";

const NO_DOCUMENTS = {
  da: "Sagsoprydning har én række pr. sag og kun antallet af dokumenter; dokumenternes egne oplysninger følger med fra KMD Sag EDH ved flytningen.",
  en: "Case clean-up has a row a case and only the number of documents; the documents' own facts come along from KMD Sag EDH in the move.",
};

type Entry = Parameters<typeof unseen>[1];
const documentElement = (own: Omit<Entry, "notInSheet"> & Partial<Pick<Entry, "notInSheet">>): ElementCondition =>
  unseen("document", { notInSheet: NO_DOCUMENTS, ...own });
const PROPERTIES = ["Dokumentegenskaber"];

/** The document object. No register holds documents one by one, so none of its elements can be evaluated here. */
export const DOCUMENT_ELEMENTS: readonly ElementCondition[] = [
  documentElement({
    id: "document-uuid",
    name: { da: "Dokumentets UUID", en: "UUID of the document" },
    severity: "info",
    covers: [{ sections: ["DokumentID"], elements: ["UUIDIdentifikator"] }],
    duty: "save",
    form: { da: "UUID, som afsendersystemet laver og gemmer.", en: "UUID, made and kept by the sending system." },
    requirement: {
      da: "Løsningen skal give hvert dokument et UUID, gemme det og bruge det samme ved hver opdatering.",
      en: "The solution shall give each document a UUID, keep it and use the same one in every update.",
    },
  }),
  documentElement({
    id: "document-registration",
    name: { da: "Registreringens tidspunkt, livscyklus og bruger", en: "Time, life cycle and user of the registration" },
    severity: "info",
    covers: [{ sections: ["Registreringsdata"], elements: "*" }],
    duty: "save",
    form: {
      da: "Dato og tid, koden Importeret og brugerens UUID eller URN.",
      en: "Date and time, the code Importeret and the user's UUID or URN.",
    },
    notInSheet: {
      da: "Afsendersystemet og indekset laver dem selv, når dokumentet gemmes; i et ark findes de endnu ikke.",
      en: "The sending system and the index make them when the document is saved; in a sheet they do not exist yet.",
    },
    requirement: {
      da: "Løsningen skal ved hver aflevering oplyse, hvornår og af hvem dokumentet er registreret.",
      en: "The solution shall state in every delivery when and by whom the document was registered.",
    },
  }),
  documentElement({
    id: "document-number",
    name: { da: "Dokumentnummer og brugervendt nøgle", en: "Document number and user-facing key" },
    severity: "info",
    covers: [{ sections: PROPERTIES, elements: ["Brugervendtnøgle", "Dokumentnummer"] }],
    duty: "import",
    form: { da: "Tekst på én linje, højst 50 tegn.", en: "Text on one line, at most 50 characters." },
    requirement: {
      da: "Løsningen skal aflevere dokumentets nummer; den brugervendte nøgle skal være enestående blandt kommunens dokumenter.",
      en: "The solution shall deliver the document's number; its user-facing key must be unique among the municipality's documents.",
    },
  }),
  documentElement({
    id: "document-title",
    name: { da: "Titel", en: "Title" },
    severity: "info",
    covers: [{ sections: PROPERTIES, elements: ["Titel"] }],
    duty: "import",
    form: {
      da: "Tekst på én linje, højst 255 tegn, som alle må se.",
      en: "Text on one line, at most 255 characters, that anyone may see.",
    },
    requirement: {
      da: "Løsningen skal aflevere en dokumenttitel, som offentligheden må se.",
      en: "The solution shall deliver a document title that the public may see.",
    },
  }),
  documentElement({
    id: "document-description",
    name: { da: "Beskrivelse", en: "Description" },
    severity: "info",
    covers: [{ sections: PROPERTIES, elements: ["Beskrivelse"] }],
    duty: "optional",
    form: { da: "Tekst på højst 4096 tegn.", en: "Text of at most 4096 characters." },
    requirement: {
      da: "Løsningen skal kunne aflevere en kort beskrivelse af dokumentets indhold.",
      en: "The solution shall be able to deliver a short description of what the document holds.",
    },
  }),
  documentElement({
    id: "document-type",
    name: { da: "Dokumenttype og brevdato", en: "Document type and date of letter" },
    severity: "info",
    covers: [{ sections: PROPERTIES, elements: ["Type", "BrevDato"] }],
    duty: "import",
    form: {
      da: "En af indeksets dokumenttyper; brevdato for et indgående brev.",
      en: "One of the index's document types; a date for an incoming letter.",
    },
    requirement: {
      da: "Løsningen skal aflevere dokumentets type og, for et indgående brev, brevets dato.",
      en: "The solution shall deliver the type of the document and, for an incoming letter, its date.",
    },
  }),
  documentElement({
    id: "document-exempt",
    name: { da: "Undtaget offentlighed", en: "Exempt from access" },
    severity: "info",
    covers: [
      {
        sections: PROPERTIES,
        elements: ["OffentlighedUndtaget/OffentlighedUndtagetHjemmelTekst", "OffentlighedUndtaget/TitelAlternativTekst"],
      },
    ],
    duty: "conditional",
    form: {
      da: "Hjemmel på højst 1024 tegn og alternativ titel på højst 255, begge eller ingen.",
      en: "Legal basis of at most 1024 characters and alternative title of at most 255, both or neither.",
    },
    requirement: {
      da: "Løsningen skal aflevere hjemmel og alternativ titel, når et dokument er undtaget fra offentlighed.",
      en: "The solution shall deliver legal basis and alternative title when a document is exempt from public access.",
    },
  }),
  documentElement({
    id: "document-version",
    name: { da: "Version og underversion", en: "Version and sub-version" },
    severity: "info",
    covers: [{ sections: PROPERTIES, elements: ["VersionIdentifikator", "UnderversionIdentifikator"] }],
    duty: "conditional",
    form: { da: "Hele tal; underversionen, når versionen er udfyldt.", en: "Whole numbers; the sub-version where the version is filled." },
    requirement: {
      da: "Løsningen skal kunne aflevere dokumentets version og underversion.",
      en: "The solution shall be able to deliver version and sub-version of the document.",
    },
  }),
  documentElement({
    id: "document-retention-code",
    name: { da: "Kassationskode", en: "Retention code" },
    severity: "info",
    covers: [{ sections: PROPERTIES, elements: ["Kassationskode"] }],
    duty: "optional",
    form: { da: "B eller K.", en: "B or K." },
    requirement: {
      da: "Løsningen skal kunne aflevere dokumentets kassationskode.",
      en: "The solution shall be able to deliver the retention code of the document.",
    },
  }),
  documentElement({
    id: "document-sensitivity",
    name: { da: "Følsomhed", en: "Sensitivity" },
    severity: "info",
    covers: [{ sections: PROPERTIES, elements: ["Foelsomhed"] }],
    duty: "import",
    form: { da: "En af de fire følsomhedskoder.", en: "One of the four sensitivity codes." },
    requirement: {
      da: "Løsningen skal aflevere dokumentets følsomhed, som adgangen i SAPA afgrænses efter.",
      en: "The solution shall deliver the sensitivity of the document, by which access in SAPA is limited.",
    },
  }),
  documentElement({
    id: "document-status",
    name: { da: "Dokumenttilstand", en: "Document status" },
    severity: "info",
    covers: [{ sections: ["Tilstand"], elements: ["FremdriftStatusKode"] }],
    duty: "import",
    form: {
      da: "Modtaget, Fordelt, Underudarbejdelse, Underreview, Publiceret, Endeligt eller Afleveret.",
      en: "Modtaget, Fordelt, Underudarbejdelse, Underreview, Publiceret, Endeligt or Afleveret.",
    },
    requirement: {
      da: "Løsningen skal aflevere den tilstand, dokumentet har i systemet.",
      en: "The solution shall deliver the status that the document has in the system.",
    },
  }),
  documentElement({
    id: "document-related-documents",
    name: { da: "Forbindelser til andre dokumenter", en: "Connections to other documents" },
    severity: "info",
    covers: [{ sections: ["Besvarelser", "Udgangspunkter", "NyRevision", "Kommentarer", "Bilag", "Andre dokumenter"], elements: "*" }],
    duty: "relation",
    form: { da: "UUID på det andet dokument.", en: "UUID of the other document." },
    requirement: {
      da: "Løsningen skal kunne aflevere svar, bilag, revisioner og andre forbindelser mellem dokumenter.",
      en: "The solution shall be able to deliver answers, annexes, revisions and other connections between documents.",
    },
  }),
  documentElement({
    id: "document-owner",
    name: { da: "Ejer og ansvarlig", en: "Owner and responsible" },
    severity: "info",
    covers: [{ sections: ["Ejer", "Ansvarlig"], elements: "*" }],
    duty: "import",
    form: { da: "Præcis én af hver: UUID eller URN, CVR-nummer og navn.", en: "Exactly one of each: UUID or URN, CVR number and name." },
    requirement: {
      da: "Løsningen skal aflevere præcis én ejer og én ansvarlig for dokumentet.",
      en: "The solution shall deliver exactly one owner of the document and one responsible for it.",
    },
  }),
  documentElement({
    id: "document-actors",
    name: { da: "Behandlere og fordelt til", en: "Caseworkers and assigned to" },
    severity: "info",
    covers: [{ sections: ["Primær behandler", "Andre behandlere", "Fordelt til"], elements: "*" }],
    duty: "relation",
    form: { da: "Enheder eller brugere: UUID eller URN, med navn.", en: "Units or users: UUID or URN, with name." },
    requirement: {
      da: "Løsningen skal kunne aflevere dokumentets behandlere, og hvem det er fordelt til.",
      en: "The solution shall be able to deliver the caseworkers of the document and to whom it is assigned.",
    },
  }),
  documentElement({
    id: "document-parties",
    name: { da: "Parter og kopiparter", en: "Parties and copy parties" },
    severity: "info",
    covers: [{ sections: ["Parter", "Kopiparter"], elements: "*" }],
    duty: "relation",
    form: {
      da: "Nummer som URN og fuldt navn; de gamle nummerfelter er tomme.",
      en: "Number as URN and full name; the old number fields are blank.",
    },
    requirement: {
      da: "Løsningen skal kunne aflevere, hvem dokumentet kommer fra eller er sendt til.",
      en: "The solution shall be able to deliver from whom the document comes or to whom it was sent.",
    },
  }),
  documentElement({
    id: "document-kle",
    name: { da: "Primær klasse: KLE-emne", en: "Primary class: KLE subject" },
    severity: "info",
    covers: [{ sections: ["Primær klasse"], elements: "*" }],
    duty: "import",
    form: {
      da: "KLE-emne med seks cifre, med reference til Klassifikation.",
      en: "KLE subject with six digits, with reference to Klassifikation.",
    },
    requirement: {
      da: "Løsningen skal aflevere præcis ét KLE-emne for dokumentet.",
      en: "The solution shall deliver exactly one KLE subject of the document.",
    },
  }),
  documentElement({
    id: "document-other-classes",
    name: { da: "Andre klasser og visningsklasse", en: "Other classes and display class" },
    severity: "info",
    covers: [{ sections: ["Andre klasser", "Visningsklasse"], elements: "*" }],
    duty: "relation",
    form: { da: "Reference til en klasse i Klassifikation, med nøgle.", en: "Reference to a class in Klassifikation, with key." },
    requirement: {
      da: "Løsningen skal kunne aflevere øvrige klasser og markering for undtaget visning.",
      en: "The solution shall be able to deliver other classes and marks for not being shown.",
    },
  }),
  documentElement({
    id: "document-systems",
    name: { da: "Master og afsender", en: "Master and sender" },
    severity: "info",
    covers: [{ sections: ["Master", "Afsender"], elements: "*" }],
    duty: "import",
    form: {
      da: "Præcis ét system i hver rolle: UUID fra Administrationsmodulet og navn.",
      en: "Exactly one system in each role: UUID from the administration module and name.",
    },
    requirement: {
      da: "Løsningen skal angive det system, der ejer dokumentet, og det, der afleverer det.",
      en: "The solution shall state the system that owns the document and the one that delivers it.",
    },
  }),
  documentElement({
    id: "document-security-profile",
    name: { da: "Sikkerhedsprofil", en: "Security profile" },
    severity: "info",
    covers: [{ sections: ["Relation: Sikkerhedsprofil"], elements: "*" }],
    duty: "relation",
    form: { da: "UUID på en aktør i Organisation.", en: "UUID of an actor in Organisation." },
    requirement: {
      da: "Løsningen skal kunne aflevere, hvem der må se et dokument, når følsomhed, KLE og enhed ikke er nok.",
      en: "The solution shall be able to deliver who may see a document where sensitivity, KLE and unit are not enough.",
    },
  }),
  documentElement({
    id: "document-validity",
    name: { da: "Virkningsperioder", en: "Periods of validity" },
    severity: "info",
    covers: [
      {
        sections: "*",
        elements: ["Virkning/FraTidspunkt", "Virkning/TilTidspunkt", "Virkning/AktoerRef", "Virkning/AktoerTypeKode", "Virkning/Notetekst"],
      },
    ],
    duty: "validity",
    form: {
      da: "Fra dato og tid, som aldrig er uendelig, til dato og tid eller uendelig, med den, der har ændret data.",
      en: "From a date and time that is never infinite, to a date and time or infinite, with whoever changed the data.",
    },
    requirement: {
      da: "Løsningen skal for hver egenskab, tilstand og relation aflevere, fra hvornår den gælder, og hvem der har ændret den.",
      en: "The solution shall for each property, status and relation deliver from when it holds and who changed it.",
    },
  }),
  documentElement({
    id: "document-relation-keys",
    name: { da: "Relationernes rolle, type og indeks", en: "Role, type and index of relations" },
    severity: "info",
    covers: [{ sections: "relations", elements: ["Rolle", "Type", "Indeks"] }],
    duty: "import",
    form: {
      da: "UUID på rolle og type; indeks på højst 36 tegn, hvor der kan være flere.",
      en: "UUID of role and type; index of at most 36 characters where there can be several.",
    },
    requirement: {
      da: "Løsningen skal give hver relation dens rolle, type og, hvor der kan være flere, et enestående indeks.",
      en: "The solution shall give each relation its role, its type and, where there can be several, a unique index.",
    },
  }),
];

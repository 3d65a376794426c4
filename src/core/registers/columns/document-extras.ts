import { retentionYears } from "../words/retention";

/* Columns of documents that few extracts have; where they are there, they are evaluated as KOMBIT's document object demands. */

const EXTRA = { required: false, extra: true } as const;
const LINE = { kind: "text", maxLength: 255, oneLine: true, ...EXTRA } as const;

export const DOCUMENT_EXTRAS = [
  {
    key: "uuid",
    header: { da: "Dokumentets UUID", en: "Document UUID" },
    synonyms: ["UUID", "Dok-UUID"],
    kind: "uuid",
    ...EXTRA,
    meaning: { da: "Dokumentets UUID, som afsendersystemet giver det.", en: "The document's UUID, made by the sending system." },
    why: {
      da: "Indekset kender dokumentet på den, og sagens journalposter peger på den.",
      en: "The index knows the document by it, and the case's journal entries point at it.",
    },
    example: "3b9e6a72-41c5-4f08-8d1b-5a7c2e9f6d10",
  },
  {
    ...LINE,
    key: "description",
    header: { da: "Beskrivelse", en: "Description" },
    synonyms: ["Dokumentbeskrivelse", "Dokumentets beskrivelse"],
    text: "free",
    maxLength: 4096,
    oneLine: false,
    meaning: { da: "Kort om indholdet.", en: "What the document holds, in brief." },
    why: { da: "Den giver overblik, uden at filen skal åbnes.", en: "It gives an overview without opening the file." },
    example: "Lægens vurdering af behovet for en el-kørestol.",
  },
  {
    ...LINE,
    key: "assignedTo",
    header: { da: "Fordelt til", en: "Assigned to" },
    synonyms: ["Tildelt", "Sendt til behandling hos"],
    text: "name",
    meaning: { da: "Den enhed eller bruger, dokumentet er fordelt til.", en: "The unit or user to whom the document is assigned." },
    why: { da: "Et dokument kan kun være fordelt til én.", en: "A document can be assigned to one only." },
    example: "Hjælpemidler",
  },
  {
    ...LINE,
    key: "exemptBasis",
    header: { da: "Undtaget offentlighed", en: "Exempt from access" },
    synonyms: ["Undtaget offentlighed hjemmel", "Hjemmel for undtagelse", "Offentlighed undtaget", "Undtagelse fra offentlighed"],
    text: "free",
    maxLength: 1024,
    meaning: {
      da: "Hjemlen for, at dokumentet er undtaget fra offentlighed; ellers tom.",
      en: "The legal basis on which the document is exempt from public access; else blank.",
    },
    why: {
      da: "Uden en hjemmel er dokumentet ikke undtaget fra offentlighed.",
      en: "Without a legal basis the document is not exempt from public access.",
    },
    example: "Offentlighedsloven § 30, nr. 1",
  },
  {
    ...LINE,
    key: "alternativeTitle",
    header: { da: "Alternativ titel", en: "Alternative title" },
    synonyms: ["TitelAlternativTekst", "Alternativ dokumenttitel", "Titel undtaget offentlighed", "Lukket titel"],
    text: "name",
    meaning: {
      da: "Den titel, offentligheden ikke må se, når dokumentet er undtaget; ellers tom.",
      en: "The title that the public may not see when the document is exempt; else blank.",
    },
    why: {
      da: "Indekset kræver den for et undtaget dokument og tager den ikke for andre.",
      en: "The index demands it of an exempt document and takes it for no other.",
    },
    example: "Lægeerklæring om Anders And",
  },
  {
    key: "version",
    header: { da: "Version", en: "Version" },
    synonyms: ["Versionsnummer", "Versionsnr.", "VersionIdentifikator"],
    kind: "integer",
    measure: "count",
    most: 10_000,
    ...EXTRA,
    meaning: { da: "Dokumentets versionsnummer: 2 af version 2.11.", en: "Version of the document: the 2 of version 2.11." },
    why: { da: "Indekset tager version og underversion hver for sig.", en: "The index takes version and sub-version apart." },
    example: "2",
  },
  {
    key: "subVersion",
    header: { da: "Underversion", en: "Sub-version" },
    synonyms: ["Underversionsnummer", "UnderversionIdentifikator", "Underversionsnr."],
    kind: "integer",
    measure: "count",
    most: 10_000,
    ...EXTRA,
    meaning: { da: "Dokumentets underversion: 11 af version 2.11.", en: "Sub-version of the document: the 11 of version 2.11." },
    why: {
      da: "Den er påkrævet, når versionen er udfyldt, og må ellers ikke stå der.",
      en: "It is required where the version is filled, and may not stand there otherwise.",
    },
    example: "11",
  },
  {
    key: "retentionCode",
    header: { da: "Kassationskode", en: "Retention code" },
    synonyms: ["Bevaring/kassation", "Bevar/kassér", "Kassation", "Bevaringskode", "Disposal code"],
    kind: "choice",
    ...EXTRA,
    choices: [
      { value: "B", synonyms: ["Bevares", "Bevar"] },
      { value: "K", synonyms: ["Kasseres", "Kan kasseres", "Kassér"], also: (text: string) => retentionYears(text) !== undefined },
    ],
    meaning: { da: "B = bevares, K = kan kasseres efter afslutning.", en: "B = to be kept, K = may be discarded after closing." },
    why: { da: "Et dokument mærket B må ikke kasseres.", en: "A document marked B may not be discarded." },
    example: "K",
  },
  {
    key: "owner",
    header: { da: "Ejer", en: "Owner" },
    synonyms: ["Dokumentets ejer", "Ejende myndighed", "Myndighed", "Document owner"],
    kind: "uuid",
    ...EXTRA,
    meaning: {
      da: "Den myndighed, der ejer dokumentet: UUID eller urn:oio:cvr-nr: og CVR-nummeret.",
      en: "The authority that owns the document: UUID, or urn:oio:cvr-nr: and the CVR number.",
    },
    why: { da: "Adgangen til dokumentet afgrænses efter ejeren.", en: "Access to the document is limited by the owner." },
    example: "urn:oio:cvr-nr:90111248",
  },
] as const;

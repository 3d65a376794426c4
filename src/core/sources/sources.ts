import { publication } from "./source";

/*
 * The publications that criteria rest on. Each topic says, in our words, what the text holds; a criterion that no topic holds is a rule of
 * thumb (`rules-of-thumb.ts`).
 */

/** KOMBIT's instructions for the case object: what a sending system must put into Sags- og Dokumentindeks. */
export const CASE_INSTRUCTIONS = publication({
  kind: "instruction",
  name: "KOMBIT: Anvendelse af Sagsobjektet i Sags- og Dokumentindekset (SF1470)",
  url: "https://github.com/kombit/SF1470-Sags-og-Dokumentindeks",
  edition: "1.7, 7. juli 2023",
  read: { extent: "whole", on: "2026-11-30" },
  topics: {
    required: {
      da: "Hvilke oplysninger en sag afleveres til indekset med, hvilke der er påkrævede, og i hvilken form.",
      en: "With which data a case is delivered to the index, which of it is required, and in which form.",
    },
    number: {
      da: "Sagsnummeret er sagens brugervendte nøgle: højst 50 tegn på én linje, og entydigt blandt alle kommunens sager.",
      en: "The case number is the case's key for users: at most 50 characters in one line, and unique among all the municipality's cases.",
    },
    uuid: { da: "Hver sag har en UUID, som afsendersystemet har dannet.", en: "Each case has a UUID made by the sending system." },
    title: {
      da: "Titlen er påkrævet, højst 255 tegn på én linje; er sagen undtaget fra offentlighed, er den en, som offentligheden gerne må se.",
      en: "The title is required and at most 255 characters in one line; where the case is exempt from access, it is one that the public may see.",
    },
    description: { da: "Beskrivelsen er højst 4.096 tegn.", en: "The description is at most 4,096 characters." },
    legalBasis: { da: "Hjemlen er højst 1.024 tegn.", en: "The legal basis is at most 1,024 characters." },
    exempt: {
      da: "En sag, der er undtaget fra offentlighed, har en hjemmel og en alternativ titel, og kun den.",
      en: "A case that is exempt from access has a legal basis and an alternative title, and only such a case has them.",
    },
    state: {
      da: "Tilstanden er påkrævet og følger sagen i afsendersystemet: Opstaaet, Oplyst, Afgjort eller Afsluttet.",
      en: "The state is required and follows the case in the sending system: Opstaaet, Oplyst, Afgjort or Afsluttet.",
    },
    lists: {
      da: "Tilstand, følsomhed og kassationskode har faste værdier.",
      en: "State, sensitivity and retention code have fixed values.",
    },
    owner: {
      da: "En sag har netop én ejer: en organisation med myndighed, som UUID eller som URN med CVR-nummer.",
      en: "A case has exactly one owner: an organisation with authority, as a UUID or as a URN with a CVR number.",
    },
    unit: {
      da: "En sag har netop én ansvarlig: en enhed, aldrig hele organisationen, som UUID eller URN.",
      en: "A case has exactly one responsible: a unit, never the whole organisation, as a UUID or URN.",
    },
    caseworker: {
      da: "Uden primær behandler kan SAPAs brugere ikke se, hvem de kan kontakte.",
      en: "Without a primary caseworker SAPA's users see no one to contact.",
    },
    party: {
      da: "En part står som CPR-nummer, CVR-nummer, P-nummer, PersonID eller BorgerID, ellers med det fulde navn.",
      en: "A party is given as a CPR, CVR or P-number, PersonID or BorgerID, else by the full name.",
    },
    hasParty: {
      da: "En sag kan have én primær part. Det forventes, at langt de fleste har en, og den er vigtig for visningen i SAPA.",
      en: "A case can have one primary party. By far the most are expected to have one, and it matters for how SAPA shows the case.",
    },
    kle: {
      da: "En sag har netop én primær klasse: et KLE-emne skrevet xx.xx.xx.",
      en: "A case has exactly one primary class: a KLE subject written xx.xx.xx.",
    },
    facet: {
      da: "En sag har netop én handlingsklasse: en KLE-handlingsfacet, et bogstav og to cifre.",
      en: "A case has exactly one action class: a KLE action facet, a letter and two digits.",
    },
    retention: {
      da: "Kassationskoden er B, bevares, eller K, kan kasseres efter sagens afslutning.",
      en: "The retention code is B, kept, or K, may be discarded after the case is closed.",
    },
  },
});

/** KOMBIT's instructions for the document object. */
export const DOCUMENT_INSTRUCTIONS = publication({
  kind: "instruction",
  name: "KOMBIT: Anvendelse af Dokumentobjektet i Sags- og Dokumentindekset (SF1470)",
  url: "https://github.com/kombit/SF1470-Sags-og-Dokumentindeks",
  edition: "1.7, 7. juli 2023",
  read: { extent: "whole", on: "2026-11-30" },
  topics: {
    element: {
      da: "Hvilke oplysninger et dokument afleveres til indekset med, og i hvilken form.",
      en: "With which data a document is delivered to the index, and in which form.",
    },
    required: {
      da: "Nummer, titel, type, følsomhed, tilstand, ejer, ansvarlig og KLE-emne er påkrævede, når et dokument afleveres.",
      en: "Number, title, type, sensitivity, status, owner, responsible and KLE subject are required when a document is delivered.",
    },
    number: {
      da: "Dokumentets brugervendte nøgle er højst 50 tegn på én linje og entydig blandt kommunens dokumenter.",
      en: "The document's key for users has at most 50 characters in one line and is unique among the municipality's documents.",
    },
    uuid: {
      da: "Hvert dokument har en UUID, som afsendersystemet har dannet.",
      en: "Each document has a UUID made by the sending system.",
    },
    title: {
      da: "Titlen er påkrævet, højst 255 tegn på én linje, og offentligheden må se den.",
      en: "The title is required, at most 255 characters in one line, and one that the public may see.",
    },
    description: { da: "Beskrivelsen er højst 4.096 tegn.", en: "The description is at most 4,096 characters." },
    exempt: {
      da: "Et dokument, der er undtaget fra offentlighed, har en hjemmel og en alternativ titel, og kun det.",
      en: "A document that is exempt from access has a legal basis and an alternative title, and only such a document has them.",
    },
    lists: {
      da: "Type, tilstand, følsomhed og kassationskode har faste værdier; typen Brev alene må ikke bruges.",
      en: "Type, status, sensitivity and retention code have fixed values; the type Brev alone may not be used.",
    },
    letterDate: {
      da: "Brevdatoen er påkrævet for et indgående brev; for et udgående skrives den, når brevet er sendt.",
      en: "The date of the letter is required for an incoming letter; for an outgoing one it is written when the letter has been sent.",
    },
    version: {
      da: "Version og underversion er hele tal; underversionen er påkrævet, når versionen er udfyldt, og må ellers ikke stå der.",
      en: "Version and sub-version are whole numbers; the sub-version is required where the version is filled, and may not stand there otherwise.",
    },
    owner: {
      da: "Et dokument har netop én ejer og én ansvarlig, som UUID eller som URN.",
      en: "A document has exactly one owner and one responsible, as a UUID or as a URN.",
    },
    names: {
      da: "Navne på dokumentets enheder, brugere og parter er højst 255 tegn.",
      en: "Names of the document's units, users and parties have at most 255 characters.",
    },
    party: {
      da: "Dokumentets parter står med nummer og fuldt navn.",
      en: "The document's parties are given by number and full name.",
    },
    kle: {
      da: "Et dokument har netop én primær klasse: et KLE-emne skrevet xx.xx.xx.",
      en: "A document has exactly one primary class: a KLE subject written xx.xx.xx.",
    },
  },
});

/** What the extract that KMD makes for a move takes. */
export const MOVING_CASES = publication({
  kind: "instruction",
  name: "KOMBIT: Flytning af sager",
  url: "https://kombit.dk/content/flytning-af-sager",
  edition: "set 30. november 2026",
  read: { extent: "whole", on: "2026-11-30" },
  topics: {
    looseDocuments: {
      da: "I det udtræk, som KMD kan levere, skal dokumenter være knyttet til en sag; løse dokumenter følger ikke med.",
      en: "In the extract that KMD can deliver, documents must belong to a case; loose documents are left out.",
    },
    reminders: {
      da: "KMD’s udtræk læser også adviser ud. Kommunen afklarer med leverandøren af det nye system, hvad det kan tage imod.",
      en: "KMD’s extract also takes reminders. The municipality settles with the supplier of the new system what that can receive.",
    },
  },
});

/** How SAPA is joined to a municipality's own systems. */
export const LOCAL_SYSTEMS = publication({
  kind: "instruction",
  name: "KOMBIT: Data fra lokale it-systemer, nr. 6",
  url: "https://kombit.dk/content/data-fra-lokale-it-systemer",
  edition: "set 30. november 2026",
  read: { extent: "part", on: "2026-11-30" },
  topics: {
    hop: {
      da: "Data kommer til SAPA gennem indekserne; den eneste direkte forbindelse til et fagsystem er, at man kan hoppe mellem SAPA og systemet.",
      en: "Data comes to SAPA through the indexes; the only direct connection to a specialist system is that one can hop between SAPA and the system.",
    },
  },
});

/** The six tools of the exit and what each answers. */
export const EXIT_PROCESS = publication({
  kind: "instruction",
  name: "KOMBIT: Ud af KMD Sag, proces og redskaber",
  url: "https://kombit.dk/indhold/ud-af-kmd-sag",
  edition: "set 1. december 2026",
  read: { extent: "part", on: "2026-12-01" },
  topics: {
    systems: {
      da: "Systemoverblikket viser, hvilke systemer og kontrakter der er, og hvilke der integrerer til KMD Sag i dag.",
      en: "The system overview tells which systems and contracts there are, and which integrate with KMD Sag today.",
    },
    sapa: {
      da: "Systemoverblikket viser, hvilke systemer der skal integrere til den fælleskommunale infrastruktur.",
      en: "The system overview tells which systems are to integrate with the shared municipal infrastructure.",
    },
    interfaces: {
      da: "Snitfladeoverblikket viser dagens integrationer til KMD Sag, de ønskede til SAPA og beslutningerne om dem.",
      en: "The interface overview tells today's integrations with KMD Sag, the wanted ones to SAPA and the decisions about them.",
    },
    areas: {
      da: "Exitstrategien viser, hvor hvert sagsområdes sager flytter hen, og hvilket system brugerne derefter arbejder i.",
      en: "The exit strategy tells where each case area's cases move, and which system its users work in afterwards.",
    },
    procurements: {
      da: "Hvert udbud stiller krav om integration til infrastrukturen, så data kan ses i SAPA.",
      en: "Each tender demands integration with the infrastructure, so that data shows in SAPA.",
    },
  },
});

export const CVR_FORM = publication({
  kind: "instruction",
  name: "Erhvervsstyrelsen: Modulus 11 kontrol",
  url: "https://erhvervsstyrelsen.dk/modulus_11",
  read: { extent: "part", on: "2026-11-30" },
  topics: {
    form: {
      da: "Alle CVR-numre er 8 cifre og består kontrollen med modulus 11: det ottende ciffer følger af de første syv.",
      en: "All CVR numbers are 8 digits and pass the modulus 11 check: the eighth digit follows from the first seven.",
    },
  },
});

export const CPR_FORM = publication({
  kind: "instruction",
  name: "CPR-kontoret: Personnumre uden kontrolciffer (modulus 11 kontrol)",
  url: "https://www.cpr.dk/cpr-systemet/personnumre-uden-kontrolciffer-modulus-11-kontrol/",
  edition: "10. maj 2023",
  read: { extent: "whole", on: "2026-11-30" },
  topics: {
    modulus: {
      da: "Siden 2007 tildeles der personnumre uden modulus 11; de er fuldt gyldige, og ingen må afvises for det.",
      en: "Since 2007 personal numbers without modulus 11 are given; they are fully valid, and nobody may be turned away for it.",
    },
  },
});

export const KLE = publication({
  kind: "instruction",
  name: "KL: KLE, emnesystematik og handlingsfacetter",
  url: "https://www.kle-online.dk",
  read: { extent: "part", on: "2026-11-30" },
  topics: {
    form: {
      da: "Emner skrives som to cifre for hovedgruppe, gruppe og emne; facetter som et bogstav og to cifre.",
      en: "Subjects are written as two digits each for main group, group and subject; facets as a letter and two digits.",
    },
    numbers: { da: "Hvilke emner og facetter der findes.", en: "Which subjects and facets there are." },
    retired: {
      da: "Hvilke numre der er udgået, hvornår, og hvad der kom i stedet.",
      en: "Which numbers are retired, when, and what replaced them.",
    },
    specialist: { da: "Hvilke emner der er forbeholdt fagsystemer.", en: "Which subjects are reserved for specialist systems." },
  },
});

/** Both marks decide: that of the subject and that of the facet. */
export const DISCARD_RULES = publication({
  kind: "law",
  name: "Rigsarkivet: Cirkulæreskrivelse om kassation af dokumenter i kommunernes it-systemer",
  url: "https://www.retsinformation.dk/Forms/R0710.aspx?id=199911",
  edition: "efter bekendtgørelse nr. 183 af 26. januar 2018",
  read: { extent: "part", on: "2026-11-30" },
  topics: {
    bothMarks: {
      da: "Et dokument må først kasseres, når både dets emne og dets facet er mærket til kassation.",
      en: "A document may be discarded only when both its subject and its facet are marked for it.",
    },
    decision: {
      da: "Kassation forudsætter, at kommunalbestyrelsen træffer afgørelse om den efter drøftelse med det modtagende arkiv.",
      en: "Discard takes a decision of the municipal council after talks with the receiving archive.",
    },
  },
});

/** KOMBIT on the price and the end of KMD Sag. */
export const KMD_ECONOMY = publication({
  kind: "instruction",
  name: "KOMBIT: SAPA, Økonomi og ejerskab, nr. 5",
  url: "https://kombit.dk/content/%C3%B8konomi-og-ejerskab",
  edition: "omkring 2019, set 1. december 2026",
  read: { extent: "part", on: "2026-12-01" },
  topics: {
    lastMonopoly: {
      da: "KMD Sag kan tidligst opsiges, når det sidste monopolsystem er ude; indtil da falder prisen, når et fagsystem udfases, og når det nye er i brug.",
      en: "KMD Sag can be terminated only when the last monopoly system is out; until then the price falls when a specialist system is phased out and when the new one is in use.",
    },
  },
});

/** What goes last. */
export const KMD_COMPLEX = publication({
  kind: "instruction",
  name: "KOMBIT: Ud af KMD Sag, Andet, nr. 4",
  url: "https://kombit.dk",
  edition: "omkring 2019",
  read: { extent: "brief", on: "2026-11-30" },
  topics: {
    prerequisites: {
      da: "KMD Sag med KMD Sag Journal og de systemer, den forudsætter (P-data, V-data, KSP/Cics), lukkes til sidst.",
      en: "KMD Sag with KMD Sag Journal and the systems that it presupposes (P-data, V-data, KSP/Cics) closes last.",
    },
  },
});

/** KL on old cases of areas that moved to Udbetaling Danmark. */
export const UDK_RETENTION = publication({
  kind: "instruction",
  name: "KL: Fortsat opbevaringspligt for sager på Udbetaling Danmarks sagsområder",
  url: "https://www.kl.dk/oekonomi-og-administration/digitalisering-og-teknologi/administrativ-informationshaandtering/fortsat-opbevaringspligt",
  read: { extent: "part", on: "2026-11-30" },
  topics: {
    keep: {
      da: "Kommunen skal fortsat gemme sager fra før overdragelserne i 2012, 2013 og 2015, til Udbetaling Danmark har sendt en liste over dem, der kan kasseres.",
      en: "The municipality must go on keeping cases from before the transfers of 2012, 2013 and 2015 until Udbetaling Danmark has sent a list of those that may be discarded.",
    },
  },
});

/** Which acts Udbetaling Danmark administers. */
export const UDK_ACT = publication({
  kind: "law",
  name: "Lov om Udbetaling Danmark, § 1",
  url: "https://www.elov.dk/udbetaling-danmark-loven/",
  edition: "lovbekendtgørelse nr. 240 af 12. februar 2021 med senere ændringer",
  read: { extent: "part", on: "2026-11-30" },
  topics: {
    acts: { da: "Efter hvilke love Udbetaling Danmark varetager opgaver.", en: "Under which acts Udbetaling Danmark has its tasks." },
  },
});

export const UDK_MOVES = publication({
  kind: "instruction",
  name: "ATP: Udbetaling Danmark",
  url: "https://www.atp.dk/vores-opgaver/administration-af-velfaerdsydelser/udbetaling-danmark",
  read: { extent: "part", on: "2026-11-30" },
  topics: {
    first: {
      da: "Fem kommunale områder gik over mellem 1. oktober 2012 og 1. marts 2013.",
      en: "Five municipal areas moved between 1 October 2012 and 1 March 2013.",
    },
    housing: { da: "Boligstøtte gik over 1. marts 2013.", en: "Housing benefit moved on 1 March 2013." },
    second: { da: "Fem områder mere gik over 1. maj 2015.", en: "Five more areas moved on 1 May 2015." },
  },
});

/** Rigsarkivet on what municipalities hand over. */
export const ARCHIVE_HANDOVER = publication({
  kind: "instruction",
  name: "Rigsarkivet: Aflever it-systemer fra kommune og region",
  url: "https://www.rigsarkivet.dk/aflever-data/kommune/aflever-it-systemer-fra-kommune-og-region/",
  read: { extent: "part", on: "2026-11-30" },
  topics: {
    version: {
      da: "Personoplysninger, der skal bevares, afleveres til et offentligt arkiv som en arkiveringsversion.",
      en: "Personal data that must be preserved is handed over to a public archive as an archive version.",
    },
  },
});

export const DATA_MINIMISATION = publication({
  kind: "law",
  name: "Databeskyttelsesforordningen, artikel 5, stk. 1, litra c: dataminimering",
  url: "https://eur-lex.europa.eu/legal-content/DA/TXT/?uri=CELEX:32016R0679",
  edition: "27. april 2016",
  read: { extent: "part", on: "2026-11-30" },
  topics: {
    minimisation: {
      da: "Personoplysninger skal være relevante og begrænset til det, der er nødvendigt til formålet.",
      en: "Personal data must be relevant and limited to what the purpose needs.",
    },
  },
});

/** Journal notes written in SAPA go to the receiver behind Fordelingskomponenten. */
export const JOURNAL_NOTES = publication({
  kind: "instruction",
  name: "KOMBIT: SAPA, Journalnotat, nr. 2",
  url: "https://www.kombit.dk/content/journalnotat",
  edition: "set 1. december 2026",
  read: { extent: "part", on: "2026-12-01" },
  topics: {
    receiver: {
      da: "Et journalnotat, der skrives i SAPA, sendes gennem Fordelingskomponenten til sagens system, hvis det kan modtage det. KOMBIT kan ikke sikre, at det kan; kommunen spørger sin leverandør.",
      en: "A journal note written in SAPA goes through Fordelingskomponenten to the case’s system, if that can receive it. KOMBIT can’t ensure that it can; the municipality asks its supplier.",
    },
  },
});

/** The municipality's agreements on data through Serviceplatformen. */
export const AGREEMENTS = publication({
  kind: "instruction",
  name: "Serviceplatformen: Brug af services, trin for trin for kommuner",
  url: "https://serviceplatformen.dk/administration/help/municipality-step-by-step",
  edition: "set 30. november 2026",
  read: { extent: "part", on: "2026-11-30" },
  topics: {
    needed: {
      da: "Uden en serviceaftale kan et it-system ikke bruge data og funktioner fra Serviceplatformen; kommunen betaler for brugen.",
      en: "Without a service agreement an IT system can't use data and functions of Serviceplatformen; the municipality pays for the use.",
    },
    ended: {
      da: "Kommunen holder selv sine serviceaftaler ajour og opsiger dem, når et it-system ikke længere skal modtage data.",
      en: "The municipality itself keeps its service agreements up to date and ends them when an IT system is to receive data no longer.",
    },
  },
});

export const INTEGRATION_VERSIONS = publication({
  kind: "instruction",
  name: "KOMBIT, Digitaliseringskataloget: integrationernes sider, fx SF1470 og SF2900",
  url: "https://digitaliseringskataloget.dk/integration/sf1470",
  edition: "set 1. december 2026",
  read: { extent: "part", on: "2026-12-01" },
  topics: {
    valid: {
      da: "Hvilken version af hver integration der gælder, og fra hvornår.",
      en: "Which version of each integration holds, and from when.",
    },
  },
});

/** The annexes to SKI 02.19 of 2019 on the shared infrastructure, which KOMBIT hands on for other tenders. */
export const SHARED_COMPONENTS = publication({
  kind: "instruction",
  name: "KOMBIT: Integrationskrav og snitfladekatalog fra SKI-rammeaftale 02.19 (bilag til inspiration)",
  url: "https://lawinsider.com/da/contracts/kOdKA86Bn9A",
  edition: "2019",
  read: { extent: "part", on: "2026-11-30" },
  topics: {
    relevance: {
      da: "Kommunen vurderer i hvert tilfælde, hvilke af de fælles komponenter der er relevante for systemet.",
      en: "The municipality considers in each case which of the shared components are relevant to the system.",
    },
  },
});

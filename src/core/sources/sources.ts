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
      da: "Titlen er påkrævet, højst 255 tegn på én linje, og offentligheden må se den.",
      en: "The title is required, at most 255 characters in one line, and one that the public may see.",
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
    hasParty: { da: "Næsten alle sager har en primær part.", en: "Nearly all cases have a primary party." },
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
  topics: {
    looseDocuments: {
      da: "I det udtræk, som KMD kan levere, skal dokumenter være knyttet til en sag; løse dokumenter følger ikke med.",
      en: "In the extract that KMD can deliver, documents must belong to a case; loose documents are left out.",
    },
  },
});

/** The six tools of the exit and what each answers. */
export const EXIT_PROCESS = publication({
  kind: "instruction",
  name: "KOMBIT: Ud af KMD Sag, proces og redskaber",
  edition: "set november 2026",
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
  name: "Erhvervsstyrelsen: CVR-nummerets opbygning",
  url: "https://datacvr.virk.dk",
  topics: {
    form: {
      da: "Et CVR-nummer er 8 cifre, hvor det sidste er et kontrolciffer (modulus 11).",
      en: "A CVR number is 8 digits, the last of which is a check digit (modulus 11).",
    },
  },
});

export const CPR_FORM = publication({
  kind: "instruction",
  name: "CPR-kontoret: Personnummeret i CPR, opbygning og modulus 11",
  edition: "1. oktober 2007",
  topics: {
    modulus: {
      da: "Siden oktober 2007 findes der gyldige CPR-numre, som ikke består kontrollen med modulus 11.",
      en: "Since October 2007 there are valid CPR numbers that do not pass the modulus 11 check.",
    },
  },
});

export const KLE = publication({
  kind: "instruction",
  name: "KL: KLE, emnesystematik og handlingsfacetter",
  url: "https://www.kle-online.dk",
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
  name: "Cirkulæreskrivelse til bekendtgørelse nr. 183 af 26. januar 2018 om bevaring og kassation i kommunerne",
  url: "https://www.retsinformation.dk/Forms/R0710.aspx?id=199911",
  edition: "26. januar 2018",
  topics: {
    bothMarks: {
      da: "Et dokument må først kasseres, når både dets emne og dets facet er mærket til kassation.",
      en: "A document may be discarded only when both its subject and its facet are marked for it.",
    },
  },
});

export const DATA_MINIMISATION = publication({
  kind: "law",
  name: "Databeskyttelsesforordningen, artikel 5, stk. 1, litra c: dataminimering",
  url: "https://eur-lex.europa.eu/legal-content/DA/TXT/?uri=CELEX:32016R0679",
  edition: "27. april 2016",
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
  name: "KOMBIT, Digitaliseringskataloget: SF2900 Fordelingskomponenten",
  url: "https://digitaliseringskataloget.dk",
  edition: "2.4, gyldig fra 14. marts 2018",
  topics: {
    receiver: {
      da: "Journalnotater, der skrives i SAPA, sendes gennem Fordelingskomponenten til et system, der kan modtage dem.",
      en: "Journal notes written in SAPA go through Fordelingskomponenten to a system that can receive them.",
    },
  },
});

/** What KOMBIT says of agreements in the shared municipal infrastructure. */
export const AGREEMENTS = publication({
  kind: "instruction",
  name: "KOMBIT: Serviceaftaler og fordelingsaftaler i den fælleskommunale infrastruktur",
  url: "https://digitaliseringskataloget.dk",
  topics: {
    needed: {
      da: "Data gennem Serviceplatformen og Fordelingskomponenten kræver en aftale.",
      en: "Data through Serviceplatformen and Fordelingskomponenten needs an agreement.",
    },
    ended: {
      da: "Kommunen skal selv afslutte aftalen, når et system ikke længere bruger data.",
      en: "The municipality must itself end the agreement when a system no longer uses the data.",
    },
  },
});

export const INTEGRATION_VERSIONS = publication({
  kind: "instruction",
  name: "KOMBIT, Digitaliseringskataloget: integrationernes versioner",
  url: "https://digitaliseringskataloget.dk",
  edition: "2026.11",
  topics: {
    valid: {
      da: "Hvilken version af hver integration der gælder, og fra hvornår.",
      en: "Which version of each integration holds, and from when.",
    },
  },
});

/** The annex to SKI 02.19 on the shared infrastructure. */
export const SHARED_COMPONENTS = publication({
  kind: "instruction",
  name: "KOMBIT: SKI 02.19 og den fælleskommunale infrastruktur",
  url: "https://digitaliseringskataloget.dk",
  edition: "2019",
  topics: {
    relevance: {
      da: "Kommunen vurderer i hvert tilfælde, hvilke af de fælles komponenter der er relevante for systemet.",
      en: "The municipality considers in each case which of the shared components are relevant to the system.",
    },
  },
});

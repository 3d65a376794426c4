import type { ElementCondition } from "../condition";
import { judged, unseen } from "./element-condition";

/** The case's relations: sections Relation: Sagsaktør to Sikkerhedsprofil of the instructions. */
export const CASE_RELATIONS: readonly ElementCondition[] = [
  judged("case", {
    id: "case-owner",
    name: { da: "Ejer", en: "Owner" },
    severity: "error",
    covers: [{ sections: ["Ejer"], elements: ["ReferenceID", "CVR-Nummer"] }],
    duty: "import",
    form: {
      da: "UUID (helst) eller urn:oio:cvr-nr: og 8 cifre, samt CVR-nummeret.",
      en: "UUID (preferably) or urn:oio:cvr-nr: and 8 digits, and the CVR number.",
    },
    columns: ["owner"],
    rules: ["cases-owner-form"],
    requirement: {
      da: "Løsningen skal aflevere præcis én ejer af sagen, en myndighed med CVR-nummer.",
      en: "The solution shall deliver exactly one owner of the case, an authority with its CVR number.",
    },
  }),
  unseen("case", {
    id: "case-owner-name",
    name: { da: "Ejerens navn og nøgle", en: "Name and key of the owner" },
    severity: "info",
    covers: [{ sections: ["Ejer"], elements: ["FuldtNavn", "BrugervendtNoegle"] }],
    duty: "import",
    form: {
      da: "Navn på højst 255 tegn; nøgle på højst 50, når ejeren er en URN.",
      en: "Name of at most 255 characters; key of at most 50 where the owner is a URN.",
    },
    notInSheet: {
      da: "Kommunens navn og kommunenummer er ens for alle sager og sættes op én gang i afsendersystemet.",
      en: "The municipality's name and number are the same for all cases and are set up once in the sending system.",
    },
    requirement: {
      da: "Løsningen skal aflevere ejerens fulde navn og, hvor ejeren angives med URN, dens brugervendte nøgle.",
      en: "The solution shall deliver the owner's full name and, where the owner is given by URN, its user-facing key.",
    },
  }),
  judged("case", {
    id: "case-responsible-unit",
    name: { da: "Ansvarlig enhed", en: "Responsible unit" },
    severity: "error",
    covers: [{ sections: ["Ansvarlig"], elements: ["ReferenceID", "FuldtNavn"] }],
    duty: "import",
    form: {
      da: "En organisatorisk enhed, aldrig hele kommunen: UUID eller URN, og navn på højst 255 tegn.",
      en: "An organisational unit, never the whole municipality: UUID or URN, and a name of at most 255 characters.",
    },
    columns: ["responsibleUnit"],
    rules: ["cases-required-value", "cases-unit-form", "cases-unit-is-organisation", "cases-name-form"],
    requirement: {
      da: "Løsningen skal aflevere præcis én ansvarlig enhed for sagen; hele kommunen kan ikke stå som ansvarlig.",
      en: "The solution shall deliver exactly one responsible unit of the case; the whole municipality can't be it.",
    },
  }),
  judged("case", {
    id: "case-caseworker",
    name: { da: "Primær behandler", en: "Primary caseworker" },
    severity: "warning",
    covers: [{ sections: ["Primær behandler"], elements: ["ReferenceID", "FuldtNavn"] }],
    duty: "relation",
    form: {
      da: "Højst én enhed eller bruger: UUID eller URN, og navn på højst 255 tegn.",
      en: "At most one unit or user: UUID or URN, and a name of at most 255 characters.",
    },
    columns: ["caseworker"],
    rules: ["cases-open-without-caseworker", "cases-name-form"],
    requirement: {
      da: "Løsningen skal kunne aflevere sagens primære behandler, så SAPAs brugere ser, hvem de kan henvende sig til.",
      en: "The solution shall be able to deliver the primary caseworker, so that users of SAPA see whom to turn to.",
    },
  }),
  unseen("case", {
    id: "case-actor-keys",
    name: { da: "Aktørernes CVR-nummer og nøgle", en: "CVR number and key of the actors" },
    severity: "info",
    covers: [{ sections: ["Ansvarlig", "Primær behandler"], elements: ["CVR-Nummer", "BrugervendtNoegle"] }],
    duty: "import",
    form: {
      da: "8 cifre; nøgle på højst 50 tegn, når aktøren er en URN.",
      en: "8 digits; key of at most 50 characters where the actor is a URN.",
    },
    notInSheet: {
      da: "De følger af enheden eller medarbejderen i Organisation, som afsendersystemet slår op; arket har kun navnet.",
      en: "They follow from the unit or employee in Organisation, which the sending system looks up; the sheet has only the name.",
    },
    requirement: {
      da: "Løsningen skal aflevere CVR-nummeret på aktørens myndighed og, ved URN, aktørens brugervendte nøgle.",
      en: "The solution shall deliver the CVR number of the actor's authority and, with a URN, the actor's user-facing key.",
    },
  }),
  unseen("case", {
    id: "case-other-actors",
    name: { da: "Andre behandlere, udlånt til, bopælskommune", en: "Other caseworkers, lent to, municipality of residence" },
    severity: "info",
    covers: [{ sections: ["Andre behandlere", "Udlånt til", "Bopælskommune"], elements: "*" }],
    duty: "relation",
    form: {
      da: "Enheder, brugere eller en kommune: UUID eller URN, med navn.",
      en: "Units, users or a municipality: UUID or URN, with name.",
    },
    notInSheet: {
      da: "De er frivillige, og Sagsoprydning har kun én behandler pr. sag.",
      en: "They are optional, and Case clean-up has one caseworker a case only.",
    },
    requirement: {
      da: "Løsningen skal kunne aflevere øvrige behandlere, udlån af en papirsag og partens bopælskommune.",
      en: "The solution shall be able to deliver other caseworkers, the lending of a paper case and the party's municipality of residence.",
    },
  }),
  judged("case", {
    id: "case-party",
    name: { da: "Primær part", en: "Primary party" },
    severity: "error",
    covers: [{ sections: ["Primær part"], elements: ["ReferenceID", "FuldtNavn"] }],
    duty: "relation",
    form: {
      da: "Højst én: CPR-nummer (10 cifre), CVR-nummer (8), P-nummer (10), PersonID (7) eller BorgerID (12), ellers det fulde navn.",
      en: "At most one: CPR number (10 digits), CVR number (8), P-number (10), PersonID (7) or BorgerID (12), else the full name.",
    },
    columns: ["party"],
    rules: ["cases-party-form", "cases-party-cpr-modulus", "cases-party-blanks", "cases-name-form", "cases-without-party"],
    requirement: {
      da: "Løsningen skal aflevere sagens primære part, når den har en, med nummer som URN og fuldt navn.",
      en: "The solution shall deliver the primary party of the case where it has one, with its number as URN and the full name.",
    },
  }),
  unseen("case", {
    id: "case-party-blank-fields",
    name: { da: "Partsfelter, der skal være tomme", en: "Party fields that must be blank" },
    severity: "info",
    covers: [
      {
        sections: ["Primær part", "Sekundær part", "Ydelsesmodtager"],
        elements: ["CPR-nr", "CVR-nr", "P-nr", "PersonID", "BorgerID", "BrugervendtNoegle"],
      },
    ],
    duty: "forbidden",
    form: { da: "Tomt; nummeret står i partens reference som URN.", en: "Blank; the number stands in the party's reference as URN." },
    notInSheet: {
      da: "Arket har partens nummer i én kolonne; det er afsendersystemet, der lægger det i det rette felt.",
      en: "The sheet has the party's number in one column; the sending system puts it into the right field.",
    },
    requirement: {
      da: "Løsningen skal aflevere partens nummer i referencen og lade de gamle nummerfelter stå tomme.",
      en: "The solution shall deliver the party's number in the reference and leave the old number fields blank.",
    },
  }),
  unseen("case", {
    id: "case-other-parties",
    name: { da: "Sekundære parter og ydelsesmodtager", en: "Secondary parties and recipient of the benefit" },
    severity: "info",
    covers: [{ sections: ["Sekundær part", "Ydelsesmodtager"], elements: "*" }],
    duty: "relation",
    form: { da: "Nummer som URN og fuldt navn.", en: "Number as URN and full name." },
    notInSheet: {
      da: "Sagsoprydning har én part pr. sag; øvrige parter følger med fra KMD Sag ved flytningen.",
      en: "Case clean-up has one party a case; other parties come along from KMD Sag in the move.",
    },
    requirement: {
      da: "Løsningen skal kunne aflevere øvrige parter i sagen og den, der modtager en ydelse.",
      en: "The solution shall be able to deliver other parties of the case and the recipient of a benefit.",
    },
  }),
  judged("case", {
    id: "case-kle",
    name: { da: "Primær klasse: KLE-emne", en: "Primary class: KLE subject" },
    severity: "error",
    covers: [{ sections: ["Primær klasse"], elements: ["BrugervendtNoegle"] }],
    duty: "import",
    form: { da: "KLE-emne med seks cifre, xx.xx.xx.", en: "KLE subject with six digits, xx.xx.xx." },
    columns: ["kle"],
    rules: [
      "cases-required-value",
      "cases-kle-form",
      "cases-kle-unknown",
      "cases-kle-retired",
      "cases-kle-retiring",
      "cases-kle-specialist",
    ],
    requirement: {
      da: "Løsningen skal aflevere præcis ét KLE-emne for sagen; adgangen i SAPA afgrænses efter det.",
      en: "The solution shall deliver exactly one KLE subject of the case; access in SAPA is limited by it.",
    },
  }),
  judged("case", {
    id: "case-facet",
    name: { da: "Handlingsklasse: KLE-handlingsfacet", en: "Action class: KLE action facet" },
    severity: "error",
    covers: [{ sections: ["Handlingsklasse"], elements: ["BrugervendtNoegle"] }],
    duty: "import",
    form: { da: "Et bogstav og to cifre, fx G01.", en: "A letter and two digits, e.g. G01." },
    columns: ["facet"],
    rules: ["cases-required-value", "cases-facet-form", "cases-facet-unknown"],
    requirement: {
      da: "Løsningen skal aflevere præcis én handlingsfacet for sagen.",
      en: "The solution shall deliver exactly one action facet of the case.",
    },
  }),
  unseen("case", {
    id: "case-class-references",
    name: { da: "Klassernes reference og titel", en: "Reference and title of the classes" },
    severity: "info",
    covers: [{ sections: ["Primær klasse", "Handlingsklasse"], elements: ["ReferenceID", "Facettitel", "Klassetitel"] }],
    duty: "import",
    form: {
      da: "UUID på klassen i Klassifikation; titel på højst 255 tegn.",
      en: "UUID of the class in Klassifikation; title of at most 255 characters.",
    },
    notInSheet: {
      da: "De følger af KLE-nummeret og facetten, som arket har; afsendersystemet slår dem op i Klassifikation.",
      en: "They follow from the KLE number and the facet in the sheet; the sending system looks them up in Klassifikation.",
    },
    requirement: {
      da: "Løsningen skal henvise til KLE-emne og handlingsfacet i det fælleskommunale Klassifikationssystem.",
      en: "The solution shall refer to the KLE subject and action facet in the shared Klassifikation system.",
    },
  }),
  unseen("case", {
    id: "case-other-classes",
    name: { da: "Andre klasser", en: "Other classes" },
    severity: "info",
    covers: [
      {
        sections: [
          "Opgaveklasse",
          "Kontoklasse",
          "Sikkerhedsklasse",
          "Følsomhedsklasse",
          "Indsatsklasse",
          "Ydelsesklasse",
          "Kontroltemaklasse",
          "Visningsklasse",
          "Afgørelsesklasse",
        ],
        elements: "*",
      },
    ],
    duty: "relation",
    form: { da: "Reference til en klasse i Klassifikation, med nøgle.", en: "Reference to a class in Klassifikation, with key." },
    notInSheet: {
      da: "De er frivillige og bygger på klassifikationer, som KMD Sags sager ikke er opmærket med.",
      en: "They are optional and rest on classifications with which cases of KMD Sag are not marked.",
    },
    requirement: {
      da: "Løsningen skal kunne aflevere øvrige klasser, herunder sagens afgørelse og markering for undtaget visning.",
      en: "The solution shall be able to deliver other classes, among them the decision of the case and marks for not being shown.",
    },
  }),
  unseen("case", {
    id: "case-related-cases",
    name: { da: "Oversag, præcedens og andre sager", en: "Parent case, precedent and other cases" },
    severity: "info",
    covers: [{ sections: ["Oversag", "Præcedens", "Andre sager"], elements: "*" }],
    duty: "relation",
    form: { da: "UUID på den anden sag.", en: "UUID of the other case." },
    notInSheet: {
      da: "Sagsoprydning har én række pr. sag og ingen kolonne for forbindelser mellem sager.",
      en: "Case clean-up has a row a case and no column for connections between cases.",
    },
    requirement: {
      da: "Løsningen skal kunne aflevere sagens forbindelser til andre sager.",
      en: "The solution shall be able to deliver the case's connections to other cases.",
    },
  }),
  unseen("case", {
    id: "case-objects",
    name: { da: "Sagsgenstande", en: "Objects of the case" },
    severity: "info",
    covers: [{ sections: ["Afgiftsobjekt", "Ejendomsskat", "Byggeri", "Fredning"], elements: "*" }],
    duty: "relation",
    form: {
      da: "Reference til ejendom, bygning eller andet, med en kort tekst.",
      en: "Reference to a property, building or the like, with a short text.",
    },
    notInSheet: {
      da: "De er frivillige, og Sagsoprydning har ingen kolonne for ejendomme og bygninger.",
      en: "They are optional, and Case clean-up has no column for properties and buildings.",
    },
    requirement: {
      da: "Løsningen skal kunne aflevere den ejendom eller bygning, sagen drejer sig om.",
      en: "The solution shall be able to deliver the property or building that the case is about.",
    },
  }),
  unseen("case", {
    id: "case-documents",
    name: { da: "Journalposter: tilakterede og vedlagte dokumenter", en: "Journal entries: filed and enclosed documents" },
    severity: "warning",
    covers: [{ sections: ["Tilakteret", "Vedlagt"], elements: "*" }],
    duty: "relation",
    form: { da: "UUID på et dokument, som ligger i indekset.", en: "UUID of a document that is in the index." },
    columns: ["documentCount"],
    notInSheet: {
      da: "Arket har antallet af dokumenter i sagen, ikke dokumenterne selv.",
      en: "The sheet has the number of documents of the case, not the documents themselves.",
    },
    requirement: {
      da: "Løsningen skal aflevere sagens dokumenter før de journalposter, der henviser til dem.",
      en: "The solution shall deliver the documents of the case before the journal entries that refer to them.",
    },
  }),
  unseen("case", {
    id: "case-journal-notes",
    name: { da: "Journalnotater", en: "Journal notes" },
    severity: "info",
    covers: [{ sections: ["Journalnotat"], elements: "*" }],
    duty: "relation",
    form: {
      da: "Titel på højst 255 tegn, notat på højst 100 KB og notatets format.",
      en: "Title of at most 255 characters, note of at most 100 KB and the note's format.",
    },
    notInSheet: {
      da: "Notater står ikke i et ark; om systemet kan modtage dem, ses af vilkåret om Fordelingskomponenten.",
      en: "Notes do not stand in a sheet; whether the system can receive them is told by the condition on Fordelingskomponenten.",
    },
    requirement: {
      da: "Løsningen skal kunne aflevere sagens journalnotater med titel, notat og format.",
      en: "The solution shall be able to deliver the journal notes of the case with title, note and format.",
    },
  }),
  unseen("case", {
    id: "case-systems",
    name: { da: "Master og afsender", en: "Master and sender" },
    severity: "info",
    covers: [{ sections: ["Master", "Afsender"], elements: "*" }],
    duty: "import",
    form: {
      da: "Præcis ét system i hver rolle: UUID fra Administrationsmodulet og navn på højst 255 tegn.",
      en: "Exactly one system in each role: UUID from the administration module and a name of at most 255 characters.",
    },
    notInSheet: {
      da: "Systemets UUID gives i det fælleskommunale Administrationsmodul, når det tilsluttes; arket kender kun systemets navn.",
      en: "The system's UUID is given in the shared administration module when it joins; the sheet knows only the system's name.",
    },
    requirement: {
      da: "Løsningen skal angive det system, der ejer sagen, og det, der afleverer den, med deres UUID fra Administrationsmodulet.",
      en: "The solution shall state the system that owns the case and the one that delivers it, with their UUID from the administration module.",
    },
  }),
  unseen("case", {
    id: "case-security-profile",
    name: { da: "Sikkerhedsprofil", en: "Security profile" },
    severity: "info",
    covers: [{ sections: ["Relation: Sikkerhedsprofil"], elements: "*" }],
    duty: "relation",
    form: { da: "UUID på en aktør i Organisation.", en: "UUID of an actor in Organisation." },
    notInSheet: {
      da: "Profilen sættes på enkelte sager i det system, de flytter til; KOMBIT råder til at bruge følsomhed og enhed i stedet.",
      en: "The profile is set on single cases in the system to which they move; KOMBIT advises to use sensitivity and unit instead.",
    },
    requirement: {
      da: "Løsningen skal kunne aflevere, hvem der må se en sag, når følsomhed, KLE og enhed ikke er nok.",
      en: "The solution shall be able to deliver who may see a case where sensitivity, KLE and unit are not enough.",
    },
  }),
  unseen("case", {
    id: "case-relation-keys",
    name: { da: "Relationernes rolle, type og indeks", en: "Role, type and index of relations" },
    severity: "info",
    covers: [{ sections: "relations", elements: ["Rolle", "Type", "Indeks"] }],
    duty: "import",
    form: {
      da: "UUID på rolle og type; indeks på højst 36 tegn, hvor der kan være flere.",
      en: "UUID of role and type; index of at most 36 characters where there can be several.",
    },
    notInSheet: {
      da: "De er snitfladens egne nøgler, som afsendersystemet sætter; i arket er det kolonnen, der siger rollen.",
      en: "They are keys of the interface that the sending system sets; in the sheet it is the column that says the role.",
    },
    requirement: {
      da: "Løsningen skal give hver relation dens rolle, type og, hvor der kan være flere, et entydigt indeks.",
      en: "The solution shall give each relation its role, its type and, where there can be several, a unique index.",
    },
  }),
];

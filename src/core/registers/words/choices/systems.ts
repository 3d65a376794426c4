import type { KnownWords } from "./known-words";

export const SYSTEM_WORDS: readonly KnownWords[] = [
  {
    columns: ["systems.systemType"],
    source: "kitos",
    words: {
      Fagsystem: "Specialsystem | Specialsystemer | Sagsbærende",
      ESDH: "ESDH og journalisering | Journalisering",
      Selvbetjening: "Selvbetjening og indberetning | Hjemmesider og portaler",
      Infrastruktur: "Bruger- og rettighedsstyring | Sikkerhed og overvågning | IT management | Master data og registre",
      Andet:
        "Administrativt | Kommunikation | E-læring | Processtyring | Design, visualisering og grafik | Økonomi og betaling | Løn, personale og HR | BI og ledelsesinformation | GIS",
    },
  },
  {
    columns: ["systems.systemType"],
    source: "people",
    words: {
      Fagsystem:
        "Fagsys. | Fag | Fagsystem (sagsbærende) | EOJ | EOJ-system | Omsorg | Omsorgssystem | Omsorgsjournal | Social | Socialsystem | Socialt | Jobcenter | Jobcentersystem | Beskæftigelse | Beskæftigelsessystem | Ydelse | Ydelser | Ydelsessystem | Børn og unge | Børnesystem | Skole | Skolesystem | Skoleadministration | Elevadministration | Dagtilbud | Dagtilbudssystem | Pladsanvisning | Institution | Tandpleje | Tandplejesystem | Tandjournal | Sundhed | Sundhedssystem | Sundhedspleje | Træning | PPR | Byggesag | Byggesagssystem | Byg | Miljø | Miljøsystem | Teknik | Ejendom | Ejendomssystem | Borgerservice | Borgerservicesystem | Bibliotek | Bibliotekssystem | Kultur | Fritid | Booking | Vej | Vejsystem | Affald | Forsyning | Beredskab | Valg | Folkeregister | Plan",
      ESDH: "ESDH/journal | Sags- og dokumentsystem | Sag og dokument | SagDok | Journalsystem | Journal | Dokumenthåndtering | Dokumentsystem | EDH | Arkivsystem",
      Selvbetjening:
        "Selvbetj. | Selvbetj | SB | Borgervendt | Borgervendt løsning | Portal | Borgerportal | Hjemmeside | Blanket | Blanketløsning | Blanketter | Webløsning | Formularer",
      "Fælleskommunal løsning":
        "Fælleskommunalt | Fælleskom. | Fælleskommunal system | Fælleskommunalt system | KOMBIT | KOMBIT-løsning | KOMBIT-system | FK | Monopolsystem",
      Infrastruktur:
        "Infra | Infrastr. | Infrastruktursystem | Teknisk platform | Platform | Integration | Integrationsplatform | Middleware | IdM | IDM | Brugerstyring | Brugeradministration | Rettighedsstyring | Sikkerhed | Netværk | Server | Drift | Database | Backup | Telefoni | Print | Mail",
      Andet:
        "Øvrigt | Div. | Diverse | Økonomi | Økonomisystem | ERP | Løn | Lønsystem | HR | HR-system | Personale | Personalesystem | Vagtplan | Vagtplanlægning | BI | Ledelsesinformation | LIS | Rapportering | Statistik | GIS-system | Kort | Kontor | Kontorstøtte | Office | Kommunikationssystem | Intranet | E-læringssystem | RPA | Projektstyring | Administrativt system",
    },
  },
  {
    columns: ["systems.status"],
    source: "kitos",
    words: { "Under anskaffelse": "Under indfasning | Under afprøvning", Udfaset: "Ikke i drift" },
  },
  {
    columns: ["systems.status"],
    source: "people",
    words: {
      "I drift":
        "I brug | Driftes | Er i drift | Aktiv | Aktivt | Kører | I produktion | Produktion | Prod | Anvendes | Bruges | Taget i brug | Idriftsat | Operationel | Live | Gældende | I anvendelse",
      "Under anskaffelse":
        "Indfases | Under implementering | Implementeres | Implementering | Planlagt | Planlægges | På vej | På vej ind | Under indkøb | Indkøbes | I udbud | Udbud | Genudbud | Pilot | Pilotdrift | Test | I test | Under test | Kommende | Nyt | Under etablering | Etableres | Afprøves",
      "Under udfasning":
        "På vej ud | Udfasning | Afvikles | Under afvikling | Afvikling | Skal udfases | Skal lukkes | Lukkes | Lukker | Opsagt | Erstattes | Skal erstattes | Udskiftes | Skal udskiftes | Nedlægges | Udgår | Under nedlukning",
      Udfaset:
        "Ikke aktiv | Ikke aktivt | Inaktiv | Inaktivt | Passiv | Passivt | Slukket | Afviklet | Ude af drift | Ikke i brug | Bruges ikke | Stoppet | Ophørt | Udgået | Historisk | Lukket ned | Nedlukket | Afsluttet | Erstattet | Udskiftet",
    },
  },
];

import type { KnownWords } from "./known-words";

export const INTERFACE_WORDS: readonly KnownWords[] = [
  {
    columns: ["interfaces.horizon"],
    source: "people",
    words: {
      Nuværende:
        "Nu | Nuv. | Nutid | Idag | Findes | Findes i dag | Eksisterer | Eksist. | As-is | As is | I drift | Aktuel | Gældende | Nuværende integration | Er der | N",
      Fremtidig:
        "Fremtid | Fremt. | Ønske | Ønskes | Ønsket snitflade | Ny | Nyt | Ny snitflade | To-be | To be | På vej | Senere | Planlægges | Skal etableres | Ikke etableret | Efter KMD Sag | Målbillede | Behov | F",
    },
  },
  {
    columns: ["interfaces.component"],
    source: "people",
    words: {
      "Sags- og Dokumentindeks":
        "SDI SF1470 | Sag/dok-indeks | Sag- og dokumentindekset | STS Sags- og Dokumentindekset | Sagsindekset | Dokumentindekset",
      Ydelsesindeks: "YI | STS Ydelsesindekset",
      Organisation: "STS Org. | STS Org | Org. | FK-org | Organisationssystemet | Organisationsservice",
      Klassifikation: "STS Klas. | Klassifikationssystemet",
      "Adgangsstyring for brugere": "STS Adgangsstyring brugere | Context Handler | ContextHandler | SF1511",
      "Adgangsstyring for systemer": "STS Adgangsstyring systemer | Security Token Service | SF1514",
      Beskedfordeler: "STS Beskedfordeleren | Besked fordeler",
      Fordelingskomponenten: "SF2900-komponenten | Fordelingskomponent SF2900",
      Serviceplatformen: "SP | Serviceplatf. | KOMBIT SP",
      "Punkt-til-punkt":
        "PtP | P-t-P | Punkt til punkt | Direkte snitflade | Direkte kald | Direkte forbindelse | Fil | Filer | Filudveksling | Filoverførsel | Fil (FTP) | FTP | SFTP | Batchfil | Webservice | Web service | API | REST | SOAP | Egen integration | Leverandørintegration | Databasekald | Database | Dataudtræk",
    },
  },
  {
    columns: ["interfaces.component"],
    source: "kitos",
    words: { "Punkt-til-punkt": "CSV | WS SOAP | WS REST | MOX | OIO REST | LDAP | ODBC (SQL)" },
  },
  {
    columns: ["interfaces.decision"],
    source: "people",
    words: {
      Bevares:
        "Bevares uændret | Bibeholdes | Fortsætter | Fortsættes | Forbliver | Videreføres | Uændret | Som i dag | OK som i dag | Skal bevares | Ingen ændring | Bliver",
      Omlægges:
        "Lægges om | Omlægning | Skal omlægges | Skal lægges om | Ændres | Erstattes | Udskiftes | Ombygges | Konverteres | Migreres | Flyttes til SAPA | Om | Ny snitflade",
      Nedlægges:
        "Nedlægning | Skal nedlægges | Skal lukkes | Luk | Slettes | Fjernes | Udgår | Ophører | Bortfalder | Falder bort | Falder væk | Afvikles | Udfases | Stoppes | Sløjfes | Nedlagt | Lukket",
      Afventer:
        "Afventes | Venter | Ikke afklaret | Ikke taget stilling | Mangler | Mangler beslutning | Drøftes | Under afklaring | Afklares | Skal afklares | Åben | Ved ikke | Ukendt",
    },
  },
  {
    columns: ["interfaces.serviceAgreement"],
    source: "people",
    words: {
      Ingen: "Ingen aftale | Ikke indgået | Mangler | Mangler aftale | Har ikke | Findes ikke | 0",
      Aktiv: "Aktiv aftale | Indgået aftale | Godkendt | Gældende | I kraft | OK | Oprettet | Findes | Har aftale | x | ✓ | 1",
      Opsagt: "Opsagt aftale | Udløbet | Afsluttet | Inaktiv | Passiv | Lukkes | Opsiges",
    },
  },
];

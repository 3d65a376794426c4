import type { procurements } from "../../procurements";
import type { HeaderWords } from "../header-words";
import { RESPONSIBLE_WORDS } from "./common";
import { list } from "./list";

/** Headers of municipalities' lists of tenders and purchases; KITOS' words for purchase form and procurement strategy. */
export const PROCUREMENTS_HEADERS: HeaderWords<typeof procurements> = {
  procurementId: list(
    "Anskaffelse nr | Anskaffelses nr | Udbudsnummer | Udbud nr | Udbud ID | Indkøbsnr. | Indkøbsnummer | Indkøbs-id | Projektnr. | Projekt-id | Projektnummer | Sagsnr. | Sagsnummer | Udbudssag | Anskaffelsens id | Anskaffelsens nummer | Aftalenr.",
  ),
  system: list(
    "It-løsning | Anskaffelse | Anskaffelser | Systemanskaffelse | Systemets navn | Fagsystem | Nyt system | Hvilket system | Produkt | System/løsning | Vedrører system | Anskaffet system | Udbud af | Systemer | Gælder system | Anskaffes | Indkøb | System der anskaffes",
  ),
  agreementForm: list(
    "Udbudstype | Udbudsprocedure | Procedure | Aftaletype | Anskaffelsestype | Indkøbstype | Type af udbud | Kontraktform | Anskaffelsesmetode | Udbudsmetode | Rammeaftale | Indkøbsaftale | Genanskaffelsesstrategi | Anskaffelsesstrategi | Indkøbsprocedure | Hvordan købes | Købes via",
  ),
  agreementEdition: list(
    "SKI 02.19-udgave | SKI 02.19 udgave | SKI 02.19 version | SKI 02.19 årgang | 02.19-udgave | Udgave af 02.19 | Udgave af SKI-aftalen | Udgave af aftalen | SKI-aftalens udgave | SKI-aftalens version | SKI-version | SKI-årgang | Rammeaftalens udgave | Rammeaftaleudgave | Aftaleudgave | Version af SKI 02.19 | Agreement edition",
  ),
  serviceArea: list(
    "Ydelsesomr. | Ydelsesområder | SKI ydelsesområde | Ydelsesområde (SKI) | Ydelsesområde SKI 02.19 | Ydelsesområde 02.19 | 02.19-ydelsesområde | Ydelsesområde på SKI | Ydelsesområde på aftalen | Aftalens ydelsesområde | Ydelsesområde på rammeaftalen | Købes på ydelsesområde | Ydelsesområdekode | Ydelsesområde (Y-nummer) | Y-nummer | Service area (SKI)",
  ),
  packages: list(
    "Aftalens I-krav | I-krav i aftalen | I-krav for ydelsesområdet | Ydelsesområdets I-krav | I-krav ifølge aftalen | I-krav iht. aftalen | Krævede I-krav | Obligatoriske I-krav | Aftalens integrationspakker | Integrationspakker i aftalen | Integrationspakker efter aftalen | Ydelsesområdets integrationspakker | Krævede integrationspakker | Obligatoriske integrationspakker | Required packages",
  ),
  packagesMade: list(
    "I-krav stillet | I-krav der er stillet | I-krav i anskaffelsen | I-krav i udbuddet | I-krav i kravspecifikationen | I-krav i kontrakten | Anskaffelsens I-krav | Valgte I-krav | Medtagne I-krav | Stillede integrationspakker | Integrationspakker stillet | Integrationspakker i anskaffelsen | Integrationspakker i bestillingen | Integrationspakker i udbuddet | Valgte integrationspakker | Packages in the order",
  ),
  tenderDate: list(
    "Udbud | Udbudsstart | Udbud start | Offentliggøres | Offentliggjort | Offentliggørelse | Annonceret | Annonceringsdato | Udsendelse | Udsendelsesdato | Udbud sendes ud | Udbud sendes | Udbuddet sendes | Sendes i udbud | Publiceret | Udbud igangsættes | Udbudsmateriale udsendes | Start på udbud | Udbudt den | Udbud dato | Forventet udbud",
  ),
  contractStart: list(
    "Kontraktdato | Kontraktunderskrift | Aftale starter | Opstart | Kontrakt underskrives | Kontrakt indgås | Kontrakt indgået dato | Kontrakt fra dato | Leveringsdato | Ikrafttrædelse | Ikrafttræden | Start | Kontraktens start | Start på kontrakt | Kontrakt begynder | Forventet kontraktstart | Kontrakt start dato",
  ),
  sapaCaseIndex: list(
    "Krav: SDI | Krav SDI | Krav: Sagsindeks | Krav: Sags- og dok.indeks | Krav om Sags- og Dokumentindeks | Krav til Sags- og Dokumentindeks | Krav SF1470",
  ),
  sapaBenefitIndex: list("Krav om Ydelsesindeks | Krav til Ydelsesindeks | Krav: YI"),
  sapaOrganisation: list(
    "Krav om Organisation | Krav til Organisation | Krav: Org. | Krav: STS Organisation | Krav: FK Organisation | Krav SF1500",
  ),
  sapaClassification: list("Krav om Klassifikation | Krav til Klassifikation | Krav: STS Klassifikation | Krav: Klas."),
  sapaAccessUsers: list(
    "Krav: Adgang, brugere | Krav: Adgang brugere | Krav: Adgangsstyring brugere | Krav om adgangsstyring for brugere | Krav: Brugeradgang | Krav: Adgang for brugere",
  ),
  sapaAccessSystems: list(
    "Krav: Adgang, systemer | Krav: Adgangsstyring systemer | Krav om adgangsstyring for systemer | Krav: Systemadgang | Krav: Adgang for systemer",
  ),
  sapaEvents: list("Krav om Beskedfordeler | Krav til Beskedfordeler | Krav: Beskedfordeleren | Krav: Hændelser"),
  sapaJournalNotes: list(
    "Krav: Journalnotater | Krav om journalnotater | Krav: Fordelingskomponenten | Krav: Fordelingskomponent | Krav: Journalnotat | Krav: Notater | Journalnotater | Journalnotat | Notater fra SAPA",
  ),
  sapaServiceplatform: list("Krav: Serviceplatform | Krav om Serviceplatformen | Krav til Serviceplatformen | Krav: SP"),
  specification: list(
    "Kravspecifikation J/N | Krav vedlagt | Kravspec klar | Er kravspecifikation vedlagt | Kravspecifikation medsendt | Kravbilag | Kravbilag vedlagt | Kravbilag medsendt | Bilag vedlagt | Bilag med krav | Kravmateriale vedlagt | Kravspecifikationen er vedlagt | Integrationskrav vedlagt | Integrationsvilkår vedlagt | Vilkår vedlagt",
  ),
  deviation: list(
    "Begrundelse | Begrundelser | Hvorfor ikke | Fravigelse | Fravigelser | Fraveget fordi | Fravigelse begrundet | Årsag | Årsag til afvigelse | Afvigelsens begrundelse | Bemærkning | Bemærkninger | Kommentar | Forklaring | Undtagelse | Begrundelse for fravigelse | Note",
  ),
  responsible: RESPONSIBLE_WORDS.concat(
    list(
      "Ejer | Indkøber | Indkøbskonsulent | Udbudskonsulent | Udbudsansvarlig | Kontraktansvarlig | Projektansvarlig | Projektejer | Projektlederen",
    ),
  ),
  status: list(
    "Status på udbud | Status for udbud | Status på anskaffelse | Status for anskaffelse | Anskaffelsesfase | Udbudsfase | Fremdrift | Tilstand | Stade | Nuværende status | Status nu | Hvor langt | Hvor langt er vi | Projektstatus | Trin | Indkøbsstatus",
  ),
};

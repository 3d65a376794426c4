import type { systems } from "../../systems";
import type { HeaderWords } from "../header-words";
import { DEPARTMENT_WORDS, REMARK_WORDS } from "./common";
import { list } from "./list";

/** Headers of municipalities' lists of systems and contracts; KITOS' grids of 2024-2026; Aarhus' public register of systems (itk/it-styr). */
export const SYSTEMS_HEADERS: HeaderWords<typeof systems> = {
  systemId: list(
    "System nr | Systemnøgle | Systemkode | Systemref. | Systemreference | Systemets id | Systemets nummer | Id på system | Lokal System ID | IT-system nr. | IT-systemnummer | IT-systemnr. | Applikations-id | Applikationsnr. | Kitos-id | CMDB-id | Løsnings-id | Løsningsnr. | App ID | Systemidentifikation",
  ),
  systemName: list(
    "Systembetegnelse | Systemtitel | Applikation | Applikationsnavn | Program | Programnavn | Løsning | Løsningsnavn | Løsningens navn | IT-løsning | It-systemets navn | Navn på it-system | Fagsystemnavn | Fagsystemets navn | Produkt | Produktnavn | System/løsning | System (navn) | Systemets betegnelse | It-systemer | Fagsystem/it-system | Systemer i brug",
  ),
  supplier: list(
    "Firma | Firmanavn | Virksomhed | Udbyder | Producent | Leverandør/producent | Leverandør (firma) | Leverandør (navn) | Kontraktleverandør | Hovedleverandør | Systemudbyder | Leveres af | Aftalepart | Softwareleverandør | Nuværende leverandør | Leverandør af system | Kontraktholder (leverandør)",
  ),
  supplierCvr: list(
    "CVR leverandør | CVR nr. leverandør | CVR-nummer leverandør | CVR (leverandør) | Leverandør-CVR-nummer | Leverandør CVR-nr | CVR-nr. på leverandør | Firma CVR | Firmaets CVR | Virksomhedens CVR | SE/CVR | CVR/SE | CVR/SE-nr. | SE-nr. | Leverandørens CVR-nr. | CVR no | Lev. CVR",
  ),
  systemType: list(
    "Systemkategori | Kategori | Forretningstype | Systemgruppe | Art | Systemart | Løsningstype | Type af løsning | Systemklasse | Kategori af system | IT-systemtype | Applikationstype | Hvilken type | Hvilken type system | Type system | Systemets kategori | Type løsning | Slags",
  ),
  caseBearing: list(
    "Sagsbærende J/N | Indeholder sager | Har sager | Sager i systemet | Føres der sager | Føres sager | Fører sager | Er der sager i systemet | Sagsførende | Sagssystem | Er sagssystem | Sagsbehandling i systemet | Bærer sager | Holder sager | Sager | Sagsbærende it-system | Er det sagsbærende | Sagsbær.",
  ),
  department: DEPARTMENT_WORDS.concat(list("Bruges af | Anvendes af | Brugerforvaltning | Område | Taget i anvendelse af enhed")),
  owner: list(
    "Tovholder | Systemtovholder | Systemforvalter | Systemadministrator | Fagansvarlig | Fagsystemejer | Produktejer | Ansvarlig | Ansvarlig person | Ansvarlig leder | Kontaktperson | Systemkontakt | Forretningsansvarlig | Applikationsejer | Applikationsansvarlig | Procesejer | Systemets ejer | Systemejerskab | System-ejer | Ejer af system | Systemejer/tovholder | Ansv.",
  ),
  kleMainGroups: list(
    "KLE-nr. | KLE-numre | KLE nummer | KLE hovedgr. | KLE-hovedgruppenr. | KLE-hovedgruppenummer | Hovedgruppe | Hovedgruppenr. | KLE ID | KLE-emner | KLE-emne | KLE emneområde | KLE-kode | KLE-koder | Journalplan | KLE hovedområder | Opgaver (KLE) | Emnesystematik | KL-emner",
  ),
  integratesKmdSag: list(
    "KMD Sag | KMD-Sag-afhængig | Integration mod KMD Sag | Int. KMD Sag | Snitflade KMD Sag | Snitflade mod KMD Sag | Snitflader til KMD Sag | Kobling til KMD Sag | Koblet til KMD Sag | Taler med KMD Sag | Afhængighed af KMD Sag | Bruger KMD Sag | Anvender KMD Sag | Forbundet med KMD Sag | Forbundet til KMD Sag | Har integration til KMD Sag | Integreret til KMD Sag | Hænger på KMD Sag | KMD Sag-snitflade | Link til KMD Sag | Udveksler data med KMD Sag | Integrerer med KMD Sag | Sender til KMD Sag",
  ),
  wantedInSapa: list(
    "SAPA | SAPA-relevant | Relevant for SAPA | Skal i SAPA | Skal med i SAPA | Med i SAPA | Udstilles i SAPA | Vis i SAPA | Synlig i SAPA | Ses i SAPA | Skal kunne ses i SAPA | SAPA-integration | Integration til SAPA | Ønske om SAPA | SAPA ønskes | SAPA (ønsket) | Vises i SAPA fremover | Til SAPA | Ønskes vist i SAPA J/N",
  ),
  contractId: list(
    "Kontrakt nr | Aftale-id | Aftalenr. | Aftale nr | Kontraktsnummer | Kontraktsnr. | Kontrakts-id | Kontraktreference | Kontrakt ref. | Kontraktref. | Aftalens nummer | Aftalens nr. | Kontraktens nr. | Kontraktens nummer | Kontraktens id | Kontraktkode | Journalnr. kontrakt | Sagsnr. kontrakt | Kontraktnøgle",
  ),
  contractName: list(
    "Kontrakt | Kontrakter | IT Kontrakter | Aftale | Aftaler | Aftalenavn | Aftaletitel | Aftalens navn | Aftalens titel | Kontraktbetegnelse | Navn på kontrakt | Kontraktens titel | Titel på kontrakt | Kontraktsnavn | Kontrakt (navn) | Hovedkontrakt | IT-kontraktens navn",
  ),
  contractStart: list(
    "Startdato | Kontraktdato | Kontraktens start | Start på kontrakt | Aftaledato | Ikrafttrædelse | Ikrafttrædelsesdato | Ikrafttræden | Kontraktstartdato | Kontrakt fra | Aftalestart | Indgåelsesdato | Underskrevet | Underskrevet dato | Kontrakt underskrevet | Løber fra | Aftaleperiode fra | Kontraktperiode fra | Indgået den",
  ),
  boundUntil: list(
    "Binding | Binding til | Bindingsperiode | Bindingsudløb | Binding udløber | Bundet indtil | Bundet frem til | Uopsigelig | Uopsigelighed | Uopsigelighedsperiode | Uopsigelig frem til | Tidligste opsigelse | Tidligst opsigelse | Kan tidligst opsiges | Kan opsiges tidligst | Kan opsiges fra | Tidligste opsigelsesdato | Bindende til | Uopsigelig periode",
  ),
  contractEnd: list(
    "Kontraktudløbsdato | Udløb kontrakt | Udløb af kontrakt | Kontraktens udløb | Kontraktens udløbsdato | Aftale udløber | Aftaleudløb | Aftalens udløb | Udløber den | Udløber d. | Kontrakt til | Løber til | Ophør | Ophørsdato | Kontraktophør | Kontrakt slutdato | Kontraktperiode til | Kontrakt slut | Udløbstidspunkt | Kontrakten udløber | Aftalen udløber | Aftalen ophører | Aftalen slutter | Aftalen løber til | Kontrakten ophører | Kontrakten slutter | Kontrakten løber til",
  ),
  contractTerminated: list(
    "Opsigelsesdato | Dato for opsigelse | Opsigelse sendt | Opsigelse afsendt | Opsigelse dato | Kontrakt opsagt den | Aftale opsagt | Aftalen opsagt | Opsagt d. | Opsagt pr. | Kontrakten er opsagt | Kontrakten opsagt den | Opsagt (dato) | Er opsagt | Opsigelse afgivet | Opsagt af os den",
  ),
  noticeMonths: list(
    "Opsigelse | Varsel | Opsigelsesperiode | Opsigelse mdr. | Opsigelsesvarsel mdr | Opsigelsesvarsel i mdr. | Varsel i måneder | Varsel mdr. | Varslingsfrist | Varsling | Frist for opsigelse | Varsel for opsigelse | Opsigelsesfrist i måneder | Opsigelsesfrist mdr. | Opsigelsestid | Opsig. varsel | Antal måneders varsel",
  ),
  options: list(
    "Forlængelsesmulighed | Forlængelsesmuligheder | Mulighed for forlængelse | Kan forlænges | Optionsperiode | Option forlæng | Optioner på forlængelse | Forlængelser | Optionsår | Optioner (forlængelse) | Forlængelsesret | Option/forlængelse | Optioner/forlængelser | Resterende optioner | Mulige forlængelser | Optioner på kontrakt",
  ),
  yearlyCost: list(
    "Pris | Udgift | Årspris | Årsudgift | Årlig omkostning | Årlige omkostninger | Omkostning pr. år | Omkostninger pr. år | Omkostninger | Omkostning | Drift/år | Driftsudgift | Driftsudgifter | Årlig driftsudgift | Årlig drift | Driftsomkostninger | Pris/år | Udgift/år | Årlig licens | Licens pr. år | Årlig betaling | Budget | Budget pr. år | Årligt beløb | Beløb pr. år | Udgift årligt | Pris årligt | Kr. pr. år | Kr./år | Økonomi",
  ),
  status: list(
    "Drift status | Systemets status | Livsfase | Livscyklus-fase | Status på system | Status for system | Nuværende status | Systemtilstand | Tilstand | Fase | System status | Status (system) | Levetid | Anvendelsesstatus | Livscyklus status | Udfasningsstatus | Status nu",
  ),
  kmdRole: list(
    "Rolle ift. KMD Sag | Monopolsystem? | Er monopolsystem | Monopol | Forudsætningssystem | KMD monopolsystem | Monopolbrud | Omfattet af monopolbrud | Rolle KMD Sag | Monopolrolle | Del af KMD Sag-komplekset | Monopol/forudsætning",
  ),
  renewalMonths: list(
    "Genforlængelse | Forlængelsesperiode | Forlængelsesperiode (mdr.) | Automatisk fornyelse | Automatisk fornyelse (mdr.) | Fornyes automatisk | Fornyelsesperiode | Forlænges med | Forlænges med (mdr.) | Automatisk forlænget | Auto forlængelse (mdr.) | Stiltiende forlængelse",
  ),
  optionDate: list(
    "Frist for forlængelse | Option frist | Optionsdato | Option dato | Dato for option | Sidste frist for option | Udnyttelse af option senest | Option kaldes senest | Seneste dato for option | Option udnyttes inden | Forlængelsesoption senest | Optionsfrist dato",
  ),
  remark: REMARK_WORDS,
};

import { list } from "./list";

/* Words for columns that several registers have. A register leaves out those that are another of its columns. */

export const REMARK_WORDS = list(
  "Bem. | Bemærk | Bemærkn. | Bemærkn | Anmærkning | Anmærkninger | Noter/bemærkninger | Bemærkninger/noter | Øvrigt | Øvrige bemærkninger | Supplerende oplysninger | Vigtige supplerende oplysninger | Fritekst | Uddybning | Diverse | Notat | Obs | Kommentar/bemærkning | Yderligere oplysninger",
);

export const DEPARTMENT_WORDS = list(
  "Center | Fagcenter | Fagområde | Enhed | Stab | Sektor | Direktion | Organisationsenhed | Organisatorisk enhed | Ansv. organisationsenhed | Ansvarlig organisationsenhed | Ansvarlig afdeling | Ejende forvaltning | Ejerenhed | Forvaltning/afdeling | Forvaltning/center | Forvaltning/stab | Afdeling/center | Center/afdeling | Anvendende forvaltning | Forvaltning (navn) | Chefområde | Forvaltningsenhed | Fagafdeling",
);

export const RESPONSIBLE_WORDS = list(
  "Ansv. | Ansvarlig (navn) | Tovholder | Tovholdere | Ansvarlig medarbejder | Ansvarlig leder | Hvem er ansvarlig | Hvem | Ansvarshavende | Opgaveansvarlig | Koordinator | Ressourceperson | Kontakt | Navn på ansvarlig | Ansvarlige | Ansvar",
);

export const DECISION_DATE_WORDS = list(
  "Beslutning dato | Dato besluttet | Beslutningens dato | Vedtaget | Vedtaget den | Vedtaget dato | Godkendt den | Godkendt dato | Godkendelsesdato | Dato for godkendelse | Dato (beslutning) | Besluttet d. | Besluttet pr. | Afgjort den | Beslutning truffet | Beslutning truffet den",
);

export const TARGET_WORDS = list(
  "Fremtidig løsning | Kommende system | Kommende løsning | Ny løsning | Modtagende system | Nyt sagssystem | Nyt fagsystem | Nyt it-system | Til (system) | Fremtidigt sagssystem | System fremover | Afløser | Afløsersystem | Erstattes af | Flyttes til system | Flyttes hen i | Skal over i | Nye system | Systemet efter KMD Sag | Skal flyttes til | Skal flytte til | Skal flyttes over i | Sagerne flyttes til | Sagen flyttes til | Skal overføres til | Overføres til",
);

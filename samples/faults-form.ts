import { inColumn, type Fault } from "./faults";

/** Faults of one cell, visible from that cell alone. */
export const FORM_FAULTS: readonly Fault[] = [
  inColumn("systems-required-value", "systems", "supplier", "Leverandør er slettet.", ["", " "]),
  inColumn(
    "systems-owner-missing",
    "systems",
    "owner",
    "Systemejer er slettet.",
    ["", ""],
    (row) => row["systemType"] !== "Fælleskommunal løsning",
  ),
  inColumn("systems-error-value", "systems", "yearlyCost", "Årlig udgift er en fejlværdi.", ["#REF!", "#N/A"]),
  inColumn("systems-closed-list", "systems", "systemType", "Systemtype uden for listen.", ["Program", "App"]),
  inColumn("systems-closed-list", "systems", "status", "Status uden for listen.", ["Kører fint"]),
  inColumn("systems-list-spelling", "systems", "systemType", "Systemtype stavet anderledes end listen.", ["Fagsystemer", "Øvrige"]),
  inColumn(
    "systems-list-spelling",
    "systems",
    "caseBearing",
    "Ja/Nej stavet anderledes end listen.",
    ["N"],
    (row) => row["caseBearing"] === "Nej",
  ),
  inColumn("systems-date-form", "systems", "contractEnd", "Udløbsdato, der ikke kan læses.", ["forår 2027", "31-02-2028", "2027-2028"]),
  inColumn("systems-number-form", "systems", "yearlyCost", "Årlig udgift er ikke et tal.", ["200-300.000", -50_000]),
  inColumn("systems-number-form", "systems", "noticeMonths", "Opsigelsesvarsel er ikke et helt tal.", [4.5, "30 dage"]),
  inColumn("systems-links-kmd", "systems", "remark", "Henvisning, der dør med KMD Sag.", [
    "Se kmdsageraabn:2019-000123",
    "sbsyslauncher:DokNr=4711",
  ]),
  inColumn("systems-cvr", "systems", "supplierCvr", "CVR-nummer, der ikke er gyldigt.", ["9123456", "91234560", "DK 90000000"]),
  inColumn("systems-kle-main-groups", "systems", "kleMainGroups", "KLE-hovedgrupper, der ikke er tocifrede numre.", [
    "27.35",
    5,
    "27, social",
  ]),

  inColumn("interfaces-required-value", "interfaces", "responsible", "Ansvarlig er slettet.", ["", ""]),
  inColumn("interfaces-error-value", "interfaces", "price", "Pris er en fejlværdi.", ["#VALUE!", "#DIV/0!"]),
  inColumn("interfaces-closed-list", "interfaces", "component", "Integrationskomponent uden for listen.", ["FTP-server", "E-mail"]),
  inColumn("interfaces-list-spelling", "interfaces", "component", "Integrationskomponent stavet anderledes end listen.", [
    "punkt til punkt",
    "P2P",
  ]),
  inColumn("interfaces-list-spelling", "interfaces", "horizon", "Nuværende/fremtidig stavet anderledes end listen.", ["Eksisterende"]),
  inColumn("interfaces-date-form", "interfaces", "goLive", "Idriftsættelse, der ikke kan læses.", ["forår 2019", "30-02-2019"]),
  inColumn("interfaces-number-form", "interfaces", "price", "Pris er ikke et tal.", ["efter aftale", -2_500]),
  inColumn("interfaces-links-kmd", "interfaces", "remark", "Henvisning, der dør med KMD Sag.", [
    "kmdedhvis:dok/88231",
    "Beskrevet i kmdsageraabn:2020-000077",
  ]),

  inColumn("cases-required-value", "cases", "title", "Titel er slettet.", ["", ""]),
  inColumn("cases-required-value", "cases", "responsibleUnit", "Ansvarlig enhed er slettet.", ["", ""]),
  inColumn("cases-required-value", "cases", "manualCase", "Manuel sag er ikke angivet.", [""]),
  inColumn("cases-error-value", "cases", "documentCount", "Antal dokumenter er en fejlværdi.", ["#N/A", "#NAME?"]),
  inColumn("cases-closed-list", "cases", "sensitivity", "Følsomhed uden for listen.", ["Hemmelig", "Klasse 3"]),
  inColumn("cases-closed-list", "cases", "manualCase", "Manuel sag uden for listen.", ["Delvis"]),
  inColumn("cases-list-spelling", "cases", "sensitivity", "Følsomhed stavet anderledes end indekset.", [
    "Følsomme personoplysninger",
    "VIP",
  ]),
  inColumn("cases-date-form", "cases", "created", "Oprettelsesdato, der ikke kan læses.", ["engang i 2015", "30-02-2016"]),
  inColumn("cases-number-value-form", "cases", "documentCount", "Antal dokumenter er ikke et helt tal.", ["mange", -3, 2.5]),
  inColumn("cases-links-kmd", "cases", "title", "Titel med henvisning, der dør med KMD Sag.", [
    "Klage, se kmdsageraabn:2018-000412",
    "kmdedhvis:dok/5512",
  ]),
];

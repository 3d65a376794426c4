import { inColumn, inRow, twice, type Fault } from "./faults";
import { day, type SampleRow } from "./rows";
import type { Workshop } from "./workshop";

const isOpenQuestion = (row: SampleRow): boolean => row["status"] === "Ikke startet";
const isDecided = (row: SampleRow): boolean => row["status"] === "Besluttet";
/** Forms of agreement in which the municipality makes the demands itself. */
const isOwnTender = (row: SampleRow): boolean => row["agreementForm"] === "EU-udbud" || row["agreementForm"] === "SKI andet";
const isByNewSki = (row: SampleRow): boolean => row["agreementEdition"] === "2023-aftalen";
/** Systems that are being procured must be listed here; other rows may name another system. */
const isFree = (row: SampleRow, shop: Workshop): boolean =>
  shop.data.systems[shop.systemRow(row["system"]) ?? -1]?.["status"] !== "Under anskaffelse";
const ONE_LEFT_OUT: SampleRow = { sapaEvents: "Nej" };

/** Faults of the case and document strategy. */
export const STRATEGY_FAULTS: readonly Fault[] = [
  inColumn("document-strategy-required-value", "documentStrategy", "theme", "Tema er slettet.", [""]),
  inColumn("document-strategy-error-value", "documentStrategy", "consideration", "Overvejelse er en fejlværdi.", ["#N/A"]),
  twice("document-strategy-id-unique", "documentStrategy", ["number"], "number", "Nummeret står i to rækker."),
  inColumn("document-strategy-number-date", "documentStrategy", "number", "Nummeret er blevet til en dato.", [46_054]),
  twice("document-strategy-question-unique", "documentStrategy", ["question"], "question", "Spørgsmålet står i to rækker."),
  inColumn("document-strategy-text-blanks", "documentStrategy", "theme", "Mellemrum efter temaet.", ["Adgang "]),
  inColumn("document-strategy-closed-list", "documentStrategy", "status", "Status uden for listen.", ["På vej"], isOpenQuestion),
  inColumn(
    "document-strategy-list-spelling",
    "documentStrategy",
    "status",
    "Status stavet anderledes end listen.",
    ["I gang"],
    isOpenQuestion,
  ),
  inColumn("document-strategy-date-form", "documentStrategy", "decisionDate", "Dato, der ikke kan læses.", ["efteråret"], isDecided),
  inColumn("document-strategy-not-decided", "documentStrategy", "status", "Status er ikke afgjort.", ["Besluttet?"], isOpenQuestion),
  inColumn("document-strategy-date-text", "documentStrategy", "decisionDate", "Dato skrevet som tekst.", ["15-06-2026"], isDecided),
  inColumn(
    "document-strategy-future-decision",
    "documentStrategy",
    "decisionDate",
    "Besluttet i fremtiden.",
    [day(2026, 12, 1)],
    isDecided,
  ),
  inColumn("document-strategy-cpr-in-text", "documentStrategy", "consideration", "Overvejelse med et CPR-nummer.", [
    "Rejst af borger 010170-5005.",
  ]),
  inColumn("document-strategy-links-kmd", "documentStrategy", "consideration", "Henvisning, der dør med KMD Sag.", ["Se kmdedhvis:4711"]),
  inRow(
    "document-strategy-decided-without-decision",
    "documentStrategy",
    "decision",
    "Besluttet uden beslutning.",
    [{ decision: "" }],
    isDecided,
  ),
  inRow(
    "document-strategy-decided-without-decision",
    "documentStrategy",
    "decisionDate",
    "Besluttet uden dato.",
    [{ decisionDate: "" }],
    isDecided,
  ),
  inRow(
    "document-strategy-decision-not-decided",
    "documentStrategy",
    "status",
    "Beslutning og dato, men ikke besluttet.",
    [{ status: "Under afklaring" }],
    isDecided,
  ),
  inRow(
    "document-strategy-not-relevant-without-reason",
    "documentStrategy",
    "consideration",
    "Ikke relevant uden begrundelse.",
    [{ status: "Ikke relevant", consideration: "" }],
    isOpenQuestion,
  ),
];

/** Faults of procurements. */
export const PROCUREMENT_FAULTS: readonly Fault[] = [
  inColumn("procurements-required-value", "procurements", "responsible", "Ansvarlig er slettet.", [""]),
  inRow("procurements-error-value", "procurements", "system", "System er en fejlværdi.", [{ system: "#REF!" }], isFree),
  twice("procurements-id-unique", "procurements", ["procurementId"], "procurementId", "Anskaffelse-id står i to rækker."),
  inColumn("procurements-text-blanks", "procurements", "responsible", "Dobbelt mellemrum.", ["Ragna  Fjordbak"]),
  inColumn("procurements-closed-list", "procurements", "agreementForm", "Aftaleform uden for listen.", ["Indkøb"]),
  inColumn("procurements-list-spelling", "procurements", "agreementForm", "Aftaleform stavet anderledes end listen.", ["EU tender"]),
  inColumn("procurements-date-form", "procurements", "tenderDate", "Udbudsdato, der ikke kan læses.", ["foråret 2027"]),
  inColumn("procurements-id-eaten", "procurements", "procurementId", "Anskaffelsens id er blevet til en dato.", ["01-02-2026"]),
  inColumn("procurements-not-decided", "procurements", "tenderDate", "Udbudsdato er ikke afgjort.", ["afventer"]),
  inColumn("procurements-date-text", "procurements", "tenderDate", "Udbudsdato skrevet som tekst.", ["01-02-2027"]),
  inRow("procurements-date-order", "procurements", "contractStart", "Kontraktstart før udbuddet.", [
    (row) => ({ contractStart: Number(row["tenderDate"]) - 1 }),
  ]),
  inRow("procurements-cpr-in-text", "procurements", "deviation", "Begrundelse med et CPR-nummer.", [
    { ...ONE_LEFT_OUT, deviation: "Rejst af borger 010170-5005." },
  ]),
  inRow(
    "procurements-links-kmd",
    "procurements",
    "deviation",
    "Henvisning, der dør med KMD Sag.",
    [{ ...ONE_LEFT_OUT, deviation: "Se kmdsageraabn:4711" }],
    isOwnTender,
  ),
  inRow("procurements-system-unknown", "procurements", "system", "Systemet findes ikke.", [{ system: "Findes ikke" }], isFree),
  inRow(
    "procurements-demand-missing",
    "procurements",
    "sapaEvents",
    "Et krav stilles ikke, uden begrundelse.",
    [ONE_LEFT_OUT],
    isOwnTender,
  ),
  inRow(
    "procurements-demand-not-relevant",
    "procurements",
    "sapaOrganisation",
    "Et krav er ikke relevant, men systemet skal vises i SAPA.",
    [{ sapaOrganisation: "Ikke relevant" }],
    (row, shop) => shop.data.systems[shop.systemRow(row["system"]) ?? -1]?.["wantedInSapa"] === "Ja",
  ),
  inRow("procurements-deviation-without-need", "procurements", "deviation", "Begrundelse uden afvigelse.", [
    { deviation: "Systemet har ingen ydelser." },
  ]),
  inRow(
    "procurements-specification-missing",
    "procurements",
    "specification",
    "I udbud uden kravspecifikation.",
    [{ specification: "Nej", status: "I udbud" }],
    isOwnTender,
  ),
  inRow("procurements-tender-passed", "procurements", "status", "Udbudsdatoen er passeret, men anskaffelsen forberedes.", [
    { tenderDate: day(2026, 8, 1) },
  ]),
  inRow("procurements-past-unsigned", "procurements", "status", "Kontraktstart er passeret uden kontrakt.", [
    { contractStart: day(2026, 8, 1), tenderDate: day(2026, 3, 1), status: "I udbud" },
  ]),
  inRow("procurements-signed-without-start", "procurements", "contractStart", "Kontrakt indgået uden startdato.", [
    { status: "Kontrakt indgået", contractStart: "" },
  ]),
  twice(
    "procurements-duplicate",
    "procurements",
    ["system", "agreementForm", "tenderDate"],
    "system",
    "Samme anskaffelse står to gange.",
    isFree,
  ),
  inRow(
    "procurements-edition-missing",
    "procurements",
    "agreementEdition",
    "SKI 02.19 uden udgave.",
    [{ agreementEdition: "", serviceArea: "", packages: "", packagesMade: "" }],
    isByNewSki,
  ),
  inRow(
    "procurements-service-area-missing",
    "procurements",
    "serviceArea",
    "SKI 02.19 fra 2023 uden ydelsesområde.",
    [{ serviceArea: "" }],
    isByNewSki,
  ),
  inRow(
    "procurements-service-area-missing",
    "procurements",
    "packages",
    "SKI 02.19 fra 2023 uden integrationspakker.",
    [{ packages: "", packagesMade: "" }],
    isByNewSki,
  ),
  inRow(
    "procurements-packages-form",
    "procurements",
    "packagesMade",
    "En integrationspakke, der ikke findes.",
    [(row) => ({ packagesMade: `${String(row["packages"])}, I-16` })],
    isByNewSki,
  ),
  inRow(
    "procurements-package-left-out",
    "procurements",
    "packagesMade",
    "En integrationspakke stilles ikke som krav.",
    [{ packagesMade: "I-1" }],
    isByNewSki,
  ),
  inRow(
    "procurements-packages-differ",
    "procurements",
    "packages",
    "Ydelsesområdet har andre pakker end i de andre anskaffelser.",
    [{ packages: "I-15", packagesMade: "I-15" }],
    isByNewSki,
  ),
];

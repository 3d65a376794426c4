import { isRetainedForUdk } from "./faults-cases";
import { cprInText } from "./faults-contracts";
import { inColumn, inRow, type Fault } from "./faults";
import type { SampleRow } from "./rows";
import type { Workshop } from "./workshop";

const isOpen = (row: SampleRow): boolean => row["caseStatus"] !== "Afsluttet";
const isClosed = (row: SampleRow): boolean => row["caseStatus"] === "Afsluttet";
const isUntouched = (row: SampleRow): boolean => row["action"] === "" && isOpen(row);
const hasCpr = (row: SampleRow): boolean => /^(?!10|0101)\d{10}$/.test(String(row["party"]));
const toDiscard = (row: SampleRow): boolean => isClosed(row) && row["retentionCode"] === "K";
const OWNER = "urn:oio:cvr-nr:";
const without = { rule: "cases-without-area", column: "kle" };

/** Faults of cases against the case object, KLE and the case areas that the rule set of 2026.12 finds. */
export const CASE_OBJECT_FAULTS: readonly Fault[] = [
  inColumn("cases-uuid-form", "cases", "uuid", "UUID i en anden form.", ["{6F3A1C2E-58D4-4B7E-9A10-2F6D7C8B9E01}", "sag 12"]),
  {
    rule: "cases-uuid-unique",
    plant: (shop) => {
      for (let i = 0; i < 2; i++) {
        const row = shop.case();
        shop.set("cases", row, { uuid: "0b6c9f5e-31d2-4f5a-8a44-7d1f0e9b2c63" });
        shop.expect("cases-uuid-unique", "cases", row, "uuid", "To sager har samme UUID.");
      }
    },
  },
  inColumn("cases-description-length", "cases", "description", "Beskrivelse over 4.096 tegn.", ["Ord ".repeat(1_100).trim()]),
  inColumn("cases-legal-basis-form", "cases", "legalBasis", "Hjemmel på to linjer.", ["Serviceloven\n§ 112"]),
  inRow("cases-exempt-form", "cases", "exemptBasis", "Hjemmel for undtagelse på to linjer.", [
    { exemptBasis: "Offentlighedsloven\n§ 30", alternativeTitle: "Ansøgning om støtte" },
  ]),
  inColumn("cases-exempt-answer", "cases", "exemptBasis", "Ja eller Nej i stedet for en hjemmel.", ["Nej"]),
  inRow("cases-exempt-without-alternative-title", "cases", "alternativeTitle", "Undtaget offentlighed uden alternativ titel.", [
    { exemptBasis: "Offentlighedsloven § 30, nr. 1" },
  ]),
  inRow("cases-alternative-title-not-exempt", "cases", "alternativeTitle", "Alternativ titel uden undtagelse.", [
    { alternativeTitle: "Ansøgning fra en borger" },
  ]),
  inColumn("cases-owner-form", "cases", "owner", "Ejer uden UUID eller URN.", [`${OWNER}9000`, "Eksempelkommune"]),
  inColumn("cases-unit-form", "cases", "responsibleUnit", "Enhed med en URN, der ikke er hel.", ["urn:oio:012345678"]),
  inColumn("cases-unit-is-organisation", "cases", "responsibleUnit", "Hele kommunen står som enhed.", ["Roskilde Kommune"]),
  inColumn("cases-name-form", "cases", "responsibleUnit", "Enhedens navn står på to linjer.", ["Hjælpemiddelteamet\nog Bolig"]),
  inColumn("cases-title-placeholder", "cases", "title", "Titlen siger ingenting.", ["Test", "xxx"]),
  inRow("cases-cpr-in-text", "cases", "description", "Beskrivelse med et CPR-nummer.", [() => ({ description: cprInText() })]),
  inRow("cases-text-blanks", "cases", "caseNumber", "Mellemrum efter sagsnummeret.", [
    (row) => ({ caseNumber: `${String(row["caseNumber"])} ` }),
  ]),
  inRow("cases-kle-unknown", "cases", "kle", "Nummer, som KLE ikke har.", [{ kle: "27.60.99" }], isUntouched),
  inRow("cases-kle-retired", "cases", "kle", "Nummer, der er udgået af KLE.", [{ kle: "32.24.48" }], isUntouched),
  inRow("cases-kle-retiring", "cases", "kle", "Nummer, der udgår af KLE.", [{ kle: "15.21.05" }], isUntouched),
  inRow("cases-kle-specialist", "cases", "kle", "Nummer, der er forbeholdt fagsystemer.", [{ kle: "15.62.10" }], isUntouched, [without]),
  inRow("cases-without-area", "cases", "kle", "Intet sagsområde dækker nummeret.", [{ kle: "15.00.00" }], isUntouched),
  inColumn("cases-facet-unknown", "cases", "facet", "Facet, som KLE ikke har.", ["G77"]),
  inRow(
    "cases-party-blanks",
    "cases",
    "party",
    "Mellemrum i partens nummer.",
    [({ party }) => ({ party: `${String(party).slice(0, 6)} ${String(party).slice(6)}` })],
    hasCpr,
  ),
  inRow(
    "cases-without-party",
    "cases",
    "party",
    "En sag om en borger uden part.",
    [{ party: "" }],
    (row) => row["facet"] === "G01" && String(row["kle"]).startsWith("27"),
  ),
  inRow("cases-open-without-caseworker", "cases", "caseworker", "Åben sag uden sagsbehandler.", [{ caseworker: "" }], isOpen),
  inColumn("cases-date-text", "cases", "created", "Oprettelsesdato skrevet som tekst.", ["04-02-2008"]),
  inColumn("cases-number-eaten", "cases", "caseNumber", "Sagsnummeret har mistet cifre.", [20_240_000_000_000_000_000]),
  inColumn("cases-not-decided", "cases", "documentCount", "Antal dokumenter er ikke afgjort.", ["skal afklares"]),
  inColumn("cases-number-text", "cases", "documentCount", "Antal dokumenter står som tekst.", ["4"]),
  inRow(
    "cases-loose-documents",
    "cases",
    "documentCount",
    "Dokumenter uden sag.",
    [{ caseNumber: "", title: "", documentCount: 4 }],
    undefined,
    ["caseNumber", "title"].map((column) => ({ rule: "cases-required-value", column })),
  ),
  inRow(
    "cases-kept-with-year",
    "cases",
    "retentionYear",
    "Skal bevares, men har et kassationsår.",
    [{ retentionYear: 2031 }],
    (row) => isClosed(row) && row["retentionCode"] === "B",
  ),
  inRow(
    "cases-retention-passed",
    "cases",
    "action",
    "Kunne kasseres for længst, men ingen handling er valgt.",
    [{ action: "" }],
    (row) => row["action"] === "Kassér",
  ),
  inRow(
    "cases-discard-early",
    "cases",
    "action",
    "Skal kasseres, før året er gået.",
    [{ action: "Kassér", retentionYear: 2031 }],
    (row) => toDiscard(row) && !isRetainedForUdk(row),
  ),
  inRow(
    "cases-action-closed",
    "cases",
    "action",
    "En lukket sag skal lukkes.",
    [{ action: "Luk" }],
    (row) => toDiscard(row) && row["action"] === "",
  ),
  inRow(
    "cases-target-without-move",
    "cases",
    "targetSystem",
    "Målsystem på en sag, der ikke flyttes.",
    [(row, shop) => ({ targetSystem: targetOf(row, shop) })],
    (row, shop) => row["action"] === "Arkivér" && targetOf(row, shop) !== "",
  ),
  inRow(
    "cases-target-differs-from-area",
    "cases",
    "targetSystem",
    "Sagen skal et andet sted hen end sit område.",
    [(row, shop) => ({ targetSystem: otherTarget(row, shop) })],
    (row) => row["action"] === "Flyt",
  ),
];

function targetOf(row: SampleRow, shop: Workshop): string {
  return String(shop.areaOf(row["kle"])?.["targetSystem"] ?? "");
}

/** The target of another area. */
function otherTarget(row: SampleRow, shop: Workshop): string {
  const own = shop.systemRow(row["targetSystem"]);
  const other = shop.data.caseAreas.find((area) => {
    const system = shop.systemRow(area["targetSystem"]);
    return system !== undefined && system !== own;
  });
  return String(other!["targetSystem"]);
}

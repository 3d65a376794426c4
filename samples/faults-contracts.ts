import { OPEN_END } from "../src/core/identifiers/dates";
import { inColumn, inRow, type Fault } from "./faults";
import { syntheticCpr, syntheticCvr } from "./identifiers";
import { Random } from "./random";
import { day, type SampleRow } from "./rows";
import type { Workshop } from "./workshop";

/** CPR numbers of no living person, from a separate stream: one fault more must not change the rest of the sample. */
const numbers = new Random(1858);
export function cprInText(): string {
  const cpr = syntheticCpr(numbers);
  return `Rejst af borger ${cpr.slice(0, 6)}-${cpr.slice(6)}.`;
}
const CVR = Array.from({ length: 4 }, () => syntheticCvr(numbers));
const NO_CONTRACT = {
  contractId: "",
  contractName: "",
  contractStart: "",
  boundUntil: "",
  contractEnd: "",
  contractTerminated: "",
  noticeMonths: "",
};
const ended = { contractStart: day(2015, 1, 1), boundUntil: day(2018, 1, 1), contractEnd: day(2024, 6, 30) };
const hasContract = (row: SampleRow): boolean => typeof row["contractEnd"] === "number";

/** Faults of systems and their contracts that the rule set of 2026.12 finds. */
export const CONTRACT_FAULTS: readonly Fault[] = [
  inColumn("systems-text-blanks", "systems", "owner", "Dobbelt eller yderligt mellemrum.", ["Asta  Damhave", "Birk Egelykke "]),
  inRow("systems-cpr-in-text", "systems", "remark", "Bemærkning med et CPR-nummer.", [() => ({ remark: cprInText() })]),
  inColumn("systems-id-eaten", "systems", "systemId", "Systemets id har mistet cifre.", [1_234_567_890_123_456_000]),
  inRow("systems-not-decided", "systems", "yearlyCost", "Årlig udgift er ikke afgjort.", [{ yearlyCost: "1.250.000?" }]),
  inRow("systems-number-text", "systems", "yearlyCost", "Årlig udgift står som tekst.", [{ yearlyCost: "1.250.000" }]),
  inRow("systems-number-text", "systems", "noticeMonths", "Opsigelsesvarsel står som tekst.", [{ noticeMonths: "6" }], hasContract),
  pair("systems-supplier-cvr-differs", "supplierCvr", "Samme leverandør med to CVR-numre.", [
    { supplier: "Tangkrog Data ApS", supplierCvr: CVR[0]! },
    { supplier: "Tangkrog Data ApS", supplierCvr: CVR[1]! },
  ]),
  {
    rule: "systems-supplier-name-differs",
    plant: (shop) => {
      const [named, other] = ["Skovmose Software A/S", "Skovmose Soft"].map((supplier) => {
        const row = shop.system("isolated", (system) => system["status"] === "I drift" && hasContract(system));
        shop.set("systems", row, { supplier, supplierCvr: CVR[2]! });
        return row;
      });
      // Of two names that stand once each the longer is the likely one.
      if (named !== undefined && other !== undefined)
        shop.expect("systems-supplier-name-differs", "systems", other, "supplier", "Samme CVR-nummer med to navne.");
    },
  },
  inColumn("systems-kle-main-groups-unknown", "systems", "kleMainGroups", "KLE-hovedgruppe, som KLE ikke har.", ["39", "27, 98"]),
  inRow("systems-case-bearing-without-kle", "systems", "kleMainGroups", "Sagsbærende uden KLE-hovedgrupper.", [
    { caseBearing: "Ja", kleMainGroups: "" },
  ]),
  {
    rule: "systems-contract-missing",
    plant: (shop) => {
      const row = shop.system("direct");
      shop.set("systems", row, NO_CONTRACT);
      shop.expect("systems-contract-missing", "systems", row, "contractId", "Hænger på KMD Sag, men har ingen kontrakt.");
    },
  },
  pair("systems-contract-differs", "contractEnd", "Samme kontrakt med to udløbsdatoer.", [
    { contractId: "K-9001", supplier: "Tornbusk IT ApS", supplierCvr: CVR[3]!, contractEnd: day(2029, 1, 31) },
    { contractId: "K-9001", supplier: "Tornbusk IT ApS", supplierCvr: CVR[3]!, contractEnd: day(2029, 12, 31) },
  ]),
  inRow("systems-contract-expired", "systems", "contractEnd", "Kontrakten er udløbet, men systemet er i drift.", [ended], hasContract),
  inRow(
    "systems-terminated-future",
    "systems",
    "contractTerminated",
    "Opsagt i fremtiden.",
    [{ contractTerminated: day(2027, 1, 15) }],
    hasContract,
  ),
  inRow(
    "systems-notice-without-end",
    "systems",
    "contractEnd",
    "Varsel uden udløbsdato.",
    [{ contractEnd: "", contractTerminated: "" }],
    hasContract,
  ),
  inRow(
    "systems-notice-passed",
    "systems",
    "contractTerminated",
    "Sidste dag for opsigelse er passeret.",
    [{ status: "Under udfasning", contractTerminated: "", contractEnd: day(2026, 12, 28), noticeMonths: 6 }],
    hasContract,
  ),
  inRow(
    "systems-notice-near",
    "systems",
    "contractTerminated",
    "Sidste dag for opsigelse er nær.",
    [{ status: "Under udfasning", contractTerminated: "", contractEnd: day(2027, 6, 28), noticeMonths: 6 }],
    hasContract,
  ),
  inRow(
    "systems-status-contract",
    "systems",
    "status",
    "Udfaset, men kontrakten løber.",
    [{ status: "Udfaset", contractTerminated: "" }],
    hasContract,
  ),
  inRow(
    "systems-procurement-missing",
    "systems",
    "status",
    "Under anskaffelse, men uden anskaffelse.",
    [{ ...NO_CONTRACT, status: "Under anskaffelse" }],
    hasContract,
  ),
  inRow("systems-kmd-flag-unknown", "systems", "integratesKmdSag", "Det er ukendt, om systemet afhænger af KMD Sag.", [
    { integratesKmdSag: "Ukendt" },
  ]),
  inRow("systems-sapa-undecided", "systems", "wantedInSapa", "Det er ikke afklaret, om systemet skal vises i SAPA.", [
    { wantedInSapa: "Ikke afklaret" },
  ]),
  {
    rule: "systems-wanted-retired",
    plant: (shop) => {
      const row = shop.system("none", (system) => system["wantedInSapa"] === "Ja" && hasContract(system));
      shop.set("systems", row, { status: "Under udfasning", contractTerminated: day(2026, 5, 4) });
      shop.expect("systems-wanted-retired", "systems", row, "wantedInSapa", "Udfases, men ønskes vist i SAPA.");
    },
  },
  inRow(
    "systems-monopoly-undated",
    "systems",
    "kmdRole",
    "Monopolsystem, der løber, til det opsiges.",
    [{ kmdRole: "Monopolsystem", contractEnd: OPEN_END }],
    (row) => hasContract(row) && row["status"] === "I drift",
  ),
  {
    rule: "systems-prerequisite-ends",
    plant: (shop) => {
      // Another fault gives KMD Sag a contract that ends on 28-12-2027.
      const row = shop.system(
        "isolated",
        (system) => system["status"] === "I drift" && hasContract(system) && Number(system["contractEnd"]) < day(2027, 12, 28),
      );
      shop.set("systems", row, { kmdRole: "Forudsætningssystem" });
      shop.expect("systems-prerequisite-ends", "systems", row, "contractEnd", "Forudsætningssystem, hvis kontrakt udløber før KMD Sags.");
    },
  },
  inRow(
    "systems-option-order",
    "systems",
    "optionDate",
    "Option, der først kan udnyttes efter udløb.",
    [(row) => ({ optionDate: Number(row["contractEnd"]) + 30 })],
    hasContract,
  ),
];

/** Two rows, each found. */
function pair(rule: string, column: string, note: string, changes: readonly SampleRow[]): Fault {
  return {
    rule,
    plant: (shop: Workshop) => {
      for (const change of changes) {
        const row = shop.system("isolated", (system) => system["status"] === "I drift" && hasContract(system));
        shop.set("systems", row, change);
        shop.expect(rule, "systems", row, column, note);
      }
    },
  };
}

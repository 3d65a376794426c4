import { syntheticCpr } from "../identifiers";
import { Random } from "../random";
import { day, type SampleRow } from "../rows";
import type { ErrorKind } from "./error-kind";
import { TIED, WANTED } from "./systems";

/** CPR numbers of nobody, from a stream of their own. */
const numbers = new Random(1871);
export const inventedCpr = (): string => syntheticCpr(numbers);
export const hyphened = (cpr: string, hyphen = "-"): string => `${cpr.slice(0, 6)}${hyphen}${cpr.slice(6)}`;

const at =
  (from: number) =>
  (row: SampleRow): boolean =>
    Number(String(row["systemId"]).slice(2)) >= from && isPlain(row) && typeof row["contractEnd"] === "number";
/** A system that nothing else speaks of. */
function isPlain(row: SampleRow): boolean {
  return row["status"] === "I drift" && row["systemType"] === "Andet" && !named(row, TIED) && !named(row, WANTED);
}
function named(row: SampleRow, names: readonly string[]): boolean {
  return names.includes(String(row["systemName"]));
}
const error = (
  id: string,
  column: string,
  rules: readonly string[],
  note: string,
  fits: ErrorKind["fits"],
  set: ErrorKind["set"],
): ErrorKind => ({ id, register: "systems", column, rules, note, fits, set });

export const SYSTEM_ERRORS: readonly ErrorKind[] = [
  error("system-id-twice", "systemId", ["systems-id-unique"], "Samme nummer som S-17.", at(40), () => ({ systemId: "S-17" })),
  error("system-name-twice", "systemName", ["systems-name-unique"], "Samme navn som et andet system.", at(40), () => ({
    systemName: "Tunstall Nødkald",
  })),
  error("cvr-check", "supplierCvr", ["systems-cvr"], "Kontrolcifret er forkert.", at(18), ({ supplierCvr }) => ({
    supplierCvr: nextDigit(String(supplierCvr)),
    supplier: "Plejeteknik ApS",
  })),
  error("cvr-short", "supplierCvr", ["systems-cvr"], "Syv cifre.", at(40), ({ supplierCvr }) => ({
    supplierCvr: String(supplierCvr).slice(0, 7),
    supplier: "Skoletryk ApS",
  })),
  error("contract-order", "contractEnd", ["systems-contract-date-order"], "Udløber før den er indgået.", at(18), () => ({
    contractStart: day(2029, 5, 1),
    contractEnd: day(2027, 12, 31),
  })),
  error("contract-order-2", "contractEnd", ["systems-contract-date-order"], "Udløber før den er indgået.", at(60), () => ({
    contractStart: day(2030, 2, 1),
    contractEnd: day(2028, 6, 30),
  })),
  error("contract-expired", "contractEnd", ["systems-contract-expired"], "I drift, men kontrakten udløb i 2024.", at(40), () => ({
    contractStart: day(2015, 1, 1),
    contractEnd: day(2024, 6, 30),
  })),
  error("contract-expired-2", "contractEnd", ["systems-contract-expired"], "I drift, men kontrakten udløb i 2025.", at(60), () => ({
    contractStart: day(2016, 1, 1),
    contractEnd: day(2025, 12, 31),
  })),
  error("retired-running", "status", ["systems-status-contract"], "Udfaset, men kontrakten er ikke opsagt.", at(18), () => ({
    status: "Udfaset",
  })),
  error("terminated-ahead", "contractTerminated", ["systems-terminated-future"], "Opsagt i fremtiden.", at(60), () => ({
    contractTerminated: day(2027, 1, 15),
  })),
  error(
    "kmd-flag-denied",
    "integratesKmdSag",
    ["systems-kmd-flag-contradiction"],
    "Siger nej, men har en snitflade til KMD Sag.",
    (row) => row["systemName"] === "KMD Institution",
    () => ({ integratesKmdSag: "Nej" }),
  ),
  error(
    "kmd-flag-alone",
    "integratesKmdSag",
    ["systems-kmd-flag-without-interface"],
    "Siger ja, men har ingen snitflade til KMD Sag.",
    (row) => row["systemName"] === "RenoWeb",
    () => ({ integratesKmdSag: "Ja" }),
  ),
  error(
    "kle-main-group",
    "kleMainGroups",
    ["systems-kle-main-groups-unknown"],
    "KLE har ingen hovedgruppe 98.",
    (row) => row["systemName"] === "Vejman",
    () => ({ kleMainGroups: "05, 98" }),
  ),
  error("cpr-in-remark", "remark", ["systems-cpr-in-text"], "CPR-nummer i bemærkningen.", at(18), () => ({
    remark: `Fejl meldt af borger ${hyphened(inventedCpr())}.`,
  })),
  error("cpr-in-remark-glued", "remark", ["systems-cpr-in-text"], "CPR-nummer i bemærkningen.", at(60), () => ({
    remark: `Testbruger “${hyphened(inventedCpr(), "–")}”`,
  })),
  error("dead-link", "remark", ["systems-links-kmd"], "Henvisning, der dør med KMD Sag.", at(40), () => ({ remark: "Se kmdedhvis:4711" })),
  error(
    "supplier-two-numbers",
    "supplierCvr",
    ["systems-supplier-cvr-differs"],
    "Samme leverandør med to CVR-numre.",
    (row) => row["systemName"] === "OS2rollekatalog",
    () => ({ supplierCvr: "90111248" }),
  ),
  error(
    "system-id-eaten",
    "systemId",
    ["systems-id-date", "systems-key-eaten", "systems-id-eaten"],
    "Nummeret er blevet til en dato.",
    at(40),
    () => ({
      systemId: day(2026, 2, 1),
    }),
  ),
];

/** The number with another last digit, which the check digit refuses. */
function nextDigit(cvr: string): string {
  return cvr.slice(0, 7) + String((Number(cvr[7]) + 1) % 10);
}

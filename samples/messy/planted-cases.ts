import { day, type SampleRow } from "../rows";
import type { ErrorKind } from "./error-kind";
import { hyphened, inventedCpr } from "./planted-systems";

const error = (
  id: string,
  column: string,
  rules: readonly string[],
  note: string,
  fits: ErrorKind["fits"],
  set: ErrorKind["set"],
): ErrorKind => ({ id, register: "cases", column, rules, note, fits, set });
/** Far apart, so that not all stand at the top. */
const from =
  (first: number, closed: boolean) =>
  (row: SampleRow): boolean =>
    Number(String(row["caseNumber"]).slice(5)) >= first &&
    (row["caseStatus"] === "Afsluttet") === closed &&
    row["action"] === "" &&
    /^\d{10}$/.test(String(row["party"])) &&
    !String(row["party"]).startsWith("10");

export const CASE_ERRORS: readonly ErrorKind[] = [
  error(
    "case-number-twice",
    "caseNumber",
    ["cases-number-unique"],
    "Samme sagsnummer som en anden sag.",
    from(40, true),
    (_, { cases }) => ({
      caseNumber: cases[10]!["caseNumber"]!,
    }),
  ),
  error(
    "case-number-eaten",
    "caseNumber",
    ["cases-number-date", "cases-number-eaten", "cases-key-eaten"],
    "Sagsnummeret er blevet til en dato.",
    from(60, true),
    () => ({
      caseNumber: day(2026, 7, 10),
    }),
  ),
  error("title-cpr", "title", ["cases-title-cpr"], "CPR-nummer i titlen.", from(80, true), ({ title }) => ({
    title: `${String(title)} ${hyphened(inventedCpr())}`,
  })),
  error("title-cpr-glued", "title", ["cases-title-cpr"], "CPR-nummer i titlen.", from(120, true), () => ({
    title: `Klage fra “${inventedCpr()}”`,
  })),
  error("title-cpr-blank", "title", ["cases-title-cpr"], "CPR-nummer med mellemrum i titlen.", from(160, false), () => ({
    title: `Ansøgning ${hyphened(inventedCpr(), " ")} hjælpemiddel`,
  })),
  error("title-cpr-bullet", "title", ["cases-title-cpr"], "CPR-nummer i titlen.", from(200, false), () => ({
    title: `•${hyphened(inventedCpr(), "–")} opfølgning`,
  })),
  error("case-kle-retired", "kle", ["cases-kle-retired"], "KLE-nummeret er udgået.", inGroup("32.24"), () => ({ kle: "32.24.48" })),
  error("case-kle-unknown", "kle", ["cases-kle-unknown"], "KLE har ikke nummeret.", inGroup("27.60"), () => ({ kle: "27.60.97" })),
  error("case-date-order", "closed", ["cases-date-order"], "Afsluttet før den er oprettet.", from(240, true), ({ created }) => ({
    closed: Number(created) - 400,
  })),
  error("case-date-order-2", "closed", ["cases-date-order"], "Afsluttet før den er oprettet.", from(280, true), ({ created }) => ({
    closed: Number(created) - 40,
  })),
  error("case-closed-undated", "closed", ["cases-closed-without-date"], "Afsluttet uden dato.", from(300, true), () => ({ closed: "" })),
  error(
    "case-open-dated",
    "closed",
    ["cases-open-with-closed-date"],
    "Åben, men med dato for afslutning.",
    from(320, false),
    ({ lastActivity }) => ({
      closed: lastActivity!,
      caseStatus: "Oplyst",
    }),
  ),
  error("case-future", "lastActivity", ["cases-future-date"], "Aktivitet i fremtiden.", from(340, false), () => ({
    lastActivity: day(2027, 3, 4),
  })),
  error("party-impossible", "party", ["cases-party-form"], "Datoen findes ikke.", from(360, false), () => ({ party: "311399–1234" })),
  error("party-short", "party", ["cases-party-form"], "Ni cifre.", from(380, true), ({ party }) => ({ party: String(party).slice(0, 9) })),
  error("facet-unknown", "facet", ["cases-facet-unknown", "cases-facet-form"], "Facetten findes ikke.", from(400, true), () => ({
    facet: "X77",
  })),
  error(
    "case-kept-discarded",
    "action",
    ["cases-discard-kept"],
    "Bevaringsværdig, men kasseres.",
    (row) => row["retentionCode"] === "B" && row["caseStatus"] === "Afsluttet" && row["action"] === "",
    () => ({
      action: "Kassér",
    }),
  ),
  error(
    "case-open-discarded",
    "action",
    ["cases-discard-open"],
    "Åben, men kasseres.",
    (row) => row["retentionCode"] === "K" && row["caseStatus"] === "Oplyst" && row["action"] === "",
    () => ({
      action: "Kassér",
    }),
  ),
  error(
    "case-move-nowhere",
    "targetSystem",
    ["cases-move-without-target"],
    "Flyttes, men hvorhen siges ikke.",
    (row) => row["action"] === "Flyt",
    () => ({
      action: "Flyt",
      targetSystem: "",
    }),
  ),
  error(
    "case-target-unknown",
    "targetSystem",
    ["cases-target-unknown"],
    "Målsystemet findes ikke.",
    (row) => row["action"] === "Flyt",
    () => ({
      targetSystem: "Kommunearkivet",
    }),
  ),
];

function inGroup(group: string): ErrorKind["fits"] {
  return (row) => String(row["kle"]).startsWith(group) && row["action"] === "";
}

import { movedBy, udkAreaOf } from "../src/core/retention/udk";
import { inColumn, inRow, pick, type Fault } from "./faults";
import { SAMPLE_TODAY } from "./municipality";
import { day, yearOf, type SampleRow } from "./rows";

const isOpen = (row: SampleRow): boolean => row["caseStatus"] !== "Afsluttet";
const isClosed = (row: SampleRow): boolean => row["caseStatus"] === "Afsluttet";
export const isRetainedForUdk = (row: SampleRow): boolean => {
  const area = udkAreaOf(String(row["kle"]));
  return area !== undefined && Number(row["created"]) < movedBy(area) && row["udkList"] !== "Ja";
};
const isUntouched = (row: SampleRow): boolean => row["action"] === "";
/** A CPR number under the modulus check that can't be mistaken for a P-number, which begins with 10. */
const hasCpr = (row: SampleRow): boolean => /^(?!10|0101)\d{10}$/.test(String(row["party"]));

/** Faults of cases against KOMBIT's instructions, and of the cleanup itself. */
export const CASE_FAULTS: readonly Fault[] = [
  inColumn("cases-number-form", "cases", "caseNumber", "Sagsnummer over 50 tegn eller på to linjer.", [
    `2015-${"0".repeat(60)}`,
    "2015-\n900001",
  ]),
  inColumn("cases-title-form", "cases", "title", "Titel over 255 tegn eller på to linjer.", [
    "Meget lang titel ".repeat(20).trim(),
    "Klage\nover afgørelse",
  ]),
  changed("cases-title-cpr", "title", "Titlen rummer partens CPR-nummer.", 3, hasCpr, ({ party }) => ({
    title: `Ansøgning fra ${String(party).slice(0, 6)}-${String(party).slice(6)}`,
  })),
  inColumn("cases-kle-form", "cases", "kle", "KLE-nummer, der ikke er et emne xx.xx.xx.", [
    "32-24-04",
    "27.36",
    27.36,
    "Pension",
    "320304",
  ]),
  inColumn("cases-facet-form", "cases", "facet", "Handlingsfacet, der ikke er et bogstav og to cifre.", ["g1", "Klage", "G001"]),
  inColumn("cases-party-form", "cases", "party", "Part, der hverken er et gyldigt nummer eller et navn.", [
    "3113585001",
    "91234560",
    "12345",
    "320199-5008",
  ]),
  changed("cases-party-cpr-modulus", "party", "CPR-nummer, der ikke består modulus 11.", 4, hasCpr, ({ party }) => ({
    party: String(party).slice(0, 9) + String((Number(String(party)[9]) + 1) % 10),
  })),
  inColumn(
    "cases-future-date",
    "cases",
    "lastActivity",
    "Seneste aktivitet ligger i fremtiden.",
    [day(2099, 1, 1), day(2099, 12, 31)],
    (row) => isOpen(row) && isUntouched(row),
  ),
  changed("cases-date-order", "closed", "Afsluttet, før sagen er oprettet.", 2, isClosed, ({ created }) => ({
    closed: Number(created) - 10,
  })),
  changed("cases-date-order", "lastActivity", "Seneste aktivitet før oprettelsen.", 2, isOpen, ({ created }) => ({
    lastActivity: Number(created) - 5,
  })),
  changed("cases-closed-without-date", "closed", "Afsluttet sag uden dato for det.", 3, isClosed, () => ({ closed: "" })),
  changed("cases-open-with-closed-date", "closed", "Åben sag med en dato for afslutning.", 3, isOpen, ({ lastActivity }) => ({
    closed: lastActivity!,
  })),
  changed("cases-retention-year-form", "retentionYear", "Kassationsår, der ikke er et årstal.", 2, isClosed, (_, i) => ({
    retentionYear: ["om 5 år", 25][i]!,
  })),
  changed(
    "cases-retention-year-form",
    "retentionYear",
    "Kassationsår før afslutningen.",
    2,
    (row) => row["action"] === "Kassér",
    ({ closed }) => ({ retentionYear: yearOf(Number(closed)) - 2 }),
  ),
  changed(
    "cases-discard-kept",
    "action",
    "En sag, der skal bevares, skal kasseres.",
    2,
    (row) => isClosed(row) && row["retentionCode"] === "B",
    () => ({ action: "Kassér" }),
  ),
  changed(
    "cases-discard-udk",
    "action",
    "En sag, der skal gemmes for Udbetaling Danmark, skal kasseres.",
    2,
    (row) => isRetainedForUdk(row) && isClosed(row) && Number(row["retentionYear"] || 9999) < SAMPLE_TODAY.year,
    () => ({ action: "Kassér", targetSystem: "" }),
  ),
  changed(
    "cases-discard-open",
    "action",
    "En åben sag skal kasseres.",
    2,
    (row) => isOpen(row) && row["retentionCode"] === "K" && !isRetainedForUdk(row),
    () => ({ action: "Kassér", targetSystem: "" }),
  ),
  changed(
    "cases-move-without-target",
    "targetSystem",
    "Sagen skal flyttes, men målsystemet mangler.",
    3,
    (row) => row["action"] === "Flyt",
    () => ({ targetSystem: "" }),
  ),
  inColumn(
    "cases-target-unknown",
    "cases",
    "targetSystem",
    "Målsystemet kan ikke tage imod sager eller findes ikke.",
    ["Gammelt ESDH", "KMD Sag", "Organisation"],
    (row) => row["action"] === "Flyt",
  ),
  {
    rule: "cases-probable-duplicate",
    plant: (shop) => {
      for (let i = 0; i < 3; i++) {
        const first = pick(shop, "cases");
        const { party, kle, title, created } = shop.row("cases", first);
        const second = pick(shop, "cases", (row) => Math.abs(Number(row["created"]) - Number(created)) <= 3 && row["action"] !== "Flyt");
        shop.set("cases", second, { party: party!, kle: kle!, title: String(title).toUpperCase() });
        for (const row of [first, second])
          shop.expect("cases-probable-duplicate", "cases", row, "title", "Samme part, KLE-nummer og titel i samme uge.");
      }
    },
  },
];

function changed(
  rule: string,
  column: string,
  note: string,
  times: number,
  fits: (row: SampleRow) => boolean,
  change: (row: SampleRow, i: number) => SampleRow,
): Fault {
  const changes = Array.from({ length: times }, (_, i) => (row: SampleRow) => change(row, i));
  return inRow(rule, "cases", column, note, changes, fits);
}

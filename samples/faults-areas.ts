import { choiceReader } from "../src/core/registers/choice-reader";
import { inColumn, inRow, twice, type Fault } from "./faults";
import { DISCARD_IN_ORDER, groupOf } from "./areas";
import { day, type SampleRow } from "./rows";
import type { Workshop } from "./workshop";

const MOVING = ["Flyt til fagsystem", "Flyt til ESDH", "Fælleskommunal løsning"];
/** An area without cases in any extract: its number and its figures can be changed without a case noticing. */
const isSpare = (row: SampleRow, shop: Workshop): boolean => !shop.hasCasesIn(groupOf(row["kle"]));
const isMoving = (row: SampleRow): boolean => MOVING.includes(String(row["route"]));
const spareAndMoving = (row: SampleRow, shop: Workshop): boolean => isSpare(row, shop) && isMoving(row);
/** No interface of the target has a planted fault that leaves open what it is. */
const isPlainlyLinked = (row: SampleRow, shop: Workshop): boolean => {
  const target = shop.systemRow(row["targetSystem"]);
  const isRead = (link: SampleRow, key: "component" | "horizon" | "decision"): boolean =>
    (choiceReader("interfaces", key)(link[key] ?? "") ?? "") !== "";
  return shop.data.interfaces
    .filter((link) => [link["sender"], link["receiver"]].some((end) => shop.systemRow(end) === target))
    .every((link) => isRead(link, "component") && isRead(link, "horizon") && isRead(link, "decision"));
};
const waiting = (row: SampleRow): boolean => isMoving(row) && row["status"] === "Ikke startet";
const DISCARD = { route: "Kasseres", targetSystem: "", edhDocuments: "Nej", openCases: 0, manualCases: 0 };
const MOVE_COLUMNS = { targetSystem: "", wave: "", startDate: "", endDate: "" };

/** Faults of case areas: form, figures, decisions, targets and dates. */
export const AREA_FAULTS: readonly Fault[] = [
  inColumn("case-areas-required-value", "caseAreas", "responsible", "Ansvarlig er slettet.", ["", ""]),
  inColumn("case-areas-error-value", "caseAreas", "users", "Antal brugere er en fejlværdi.", ["#REF!"]),
  twice("case-areas-id-unique", "caseAreas", ["areaId"], "areaId", "Sagsområde-id står i to rækker."),
  twice("case-areas-name-unique", "caseAreas", ["areaName"], "areaName", "Sagsområdets navn står i to rækker."),
  inColumn("case-areas-text-blanks", "caseAreas", "responsible", "Dobbelt eller yderligt mellemrum.", ["Oda  Damhave", "Loke Egelykke "]),
  inColumn("case-areas-closed-list", "caseAreas", "risk", "Risiko uden for listen.", ["Uklar", "Meget stor"]),
  inColumn("case-areas-list-spelling", "caseAreas", "risk", "Risiko stavet anderledes end listen.", ["rød", "Middel"]),
  inColumn("case-areas-date-form", "caseAreas", "endDate", "Slutdato, der ikke kan læses.", ["foråret 2027"]),
  inRow(
    "case-areas-date-text",
    "caseAreas",
    "startDate",
    "Startdato skrevet som tekst.",
    [{ startDate: "21-04-2027" }],
    (row) => row["wave"] === 1,
  ),
  inColumn("case-areas-number-form", "caseAreas", "users", "Antal brugere er ikke et helt tal.", ["15-20", -4]),
  inColumn("case-areas-id-eaten", "caseAreas", "areaId", "Områdets id er blevet til en dato.", ["01-02-2026"]),
  inColumn("case-areas-not-decided", "caseAreas", "users", "Antal brugere er ikke afgjort.", ["afventer"]),
  inColumn("case-areas-number-text", "caseAreas", "users", "Antal brugere står som tekst.", ["25"]),
  inColumn("case-areas-cpr-in-text", "caseAreas", "remark", "Bemærkning med et CPR-nummer.", ["Rejst af borger 010170-5005."]),
  inColumn("case-areas-links-kmd", "caseAreas", "remark", "Henvisning, der dør med KMD Sag.", [
    "Se kmdsageraabn:4711",
    "Se sbsyslauncher:7",
  ]),
  inRow(
    "case-areas-kle-form",
    "caseAreas",
    "kle",
    "KLE-nummer i forkert form.",
    [({ kle }) => ({ kle: String(kle).replace(".", "-") }), { kle: "Skole" }],
    isSpare,
  ),
  inRow("case-areas-kle-unknown", "caseAreas", "kle", "Nummer, som KLE ikke har.", [{ kle: "27.99" }, { kle: "86.50" }], isSpare),
  inRow("case-areas-kle-retired", "caseAreas", "kle", "Nummer, der er udgået af KLE.", [{ kle: "32.24.48" }], spareAndMoving, [
    { rule: "case-areas-kle-overlap", column: "kle" },
  ]),
  inRow("case-areas-kle-retiring", "caseAreas", "kle", "Nummer, der udgår af KLE.", [{ kle: "15.21.05" }], spareAndMoving),
  {
    rule: "case-areas-kle-overlap",
    plant: (shop) => {
      const [first, second] = [shop.any("caseAreas", (row) => isSpare(row, shop)), shop.any("caseAreas", (row) => isSpare(row, shop))];
      shop.set("caseAreas", second, { kle: shop.row("caseAreas", first)["kle"]! });
      for (const row of [first, second]) shop.expect("case-areas-kle-overlap", "caseAreas", row, "kle", "To områder har samme KLE-nummer.");
    },
  },
  inRow(
    "case-areas-date-order",
    "caseAreas",
    "endDate",
    "Slutter, før området begynder.",
    [(row) => ({ endDate: Number(row["startDate"]) - 1 })],
    (row) => row["wave"] === 3,
  ),
  inRow("case-areas-manual-count", "caseAreas", "manualCases", "Flere manuelle sager end sager.", [
    (row) => ({ manualCases: Number(row["openCases"]) + Number(row["closedCases"]) + 1 }),
  ]),
  inRow(
    "case-areas-no-cases",
    "caseAreas",
    "openCases",
    "Et område uden sager skal flyttes.",
    [{ openCases: 0, closedCases: 0, manualCases: 0 }],
    spareAndMoving,
  ),
  inRow(
    "case-areas-counts-differ",
    "caseAreas",
    "openCases",
    "Området og Sagsoprydning er uenige om antallet.",
    [{ openCases: 0, manualCases: 0 }],
    (row, shop) => !isSpare(row, shop) && Number(row["openCases"]) > 40,
  ),
  inColumn("case-areas-current-system-unknown", "caseAreas", "currentSystem", "Nuværende system findes ikke.", ["Gammelt system"]),
  inRow(
    "case-areas-undecided",
    "caseAreas",
    "route",
    "Exitvejen er ikke besluttet.",
    [{ route: "Ikke besluttet", ...MOVE_COLUMNS }],
    spareAndMoving,
  ),
  inRow(
    "case-areas-begun-undecided",
    "caseAreas",
    "status",
    "I gang uden beslutning.",
    [{ route: "Ikke besluttet", ...MOVE_COLUMNS, status: "I gang" }],
    spareAndMoving,
    [{ rule: "case-areas-undecided", column: "route" }],
  ),
  inRow(
    "case-areas-move-without-target",
    "caseAreas",
    "targetSystem",
    "Skal flytte, men målsystemet mangler.",
    [{ targetSystem: "" }],
    spareAndMoving,
  ),
  inRow(
    "case-areas-target-without-move",
    "caseAreas",
    "targetSystem",
    "Har målsystem, men flytter ikke.",
    [{ route: "Kasseres", openCases: 0, manualCases: 0, edhDocuments: "Nej", ...DISCARD_IN_ORDER }],
    spareAndMoving,
  ),
  inRow(
    "case-areas-target-unknown",
    "caseAreas",
    "targetSystem",
    "Målsystemet kan ikke modtage sager.",
    [{ targetSystem: "KMD Sag" }, { targetSystem: "Findes ikke" }, { targetSystem: "Ydelsesindeks" }],
    spareAndMoving,
  ),
  inRow(
    "case-areas-target-is-current",
    "caseAreas",
    "targetSystem",
    "Flytter til det system, området er i.",
    [(row) => ({ currentSystem: row["targetSystem"]! })],
    spareAndMoving,
  ),
  inRow(
    "case-areas-target-route-mismatch",
    "caseAreas",
    "targetSystem",
    "Exitvejen passer ikke til målsystemets type.",
    [{ route: "Flyt til ESDH" }],
    (row, shop) => spareAndMoving(row, shop) && row["route"] === "Flyt til fagsystem",
  ),
  inRow(
    "case-areas-target-not-sapa",
    "caseAreas",
    "targetSystem",
    "Målsystemet ønskes ikke vist i SAPA.",
    [(_, shop) => ({ targetSystem: String(shop.row("systems", shop.unwantedSystem())["systemId"]), route: "Flyt til fagsystem" })],
    spareAndMoving,
  ),
  inRow(
    "case-areas-discard-open",
    "caseAreas",
    "route",
    "Skal kasseres, men har åbne sager.",
    [{ route: "Kasseres", targetSystem: "", edhDocuments: "Nej", ...DISCARD_IN_ORDER }],
    spareAndMoving,
  ),
  inRow(
    "case-areas-discard-udk",
    "caseAreas",
    "route",
    "Skal kasseres, men hører til det, Udbetaling Danmark har overtaget.",
    [{ ...DISCARD, ...DISCARD_IN_ORDER, kle: "32.12" }],
    spareAndMoving,
  ),
  inRow(
    "case-areas-discard-undecided",
    "caseAreas",
    "route",
    "Skal kasseres uden kommunalbestyrelsens beslutning.",
    [{ ...DISCARD, archiveVersion: "Ikke påkrævet" }],
    spareAndMoving,
  ),
  inRow(
    "case-areas-archive-version",
    "caseAreas",
    "route",
    "Skal kasseres, før arkiveringsversionen er godkendt.",
    [{ ...DISCARD, ...DISCARD_IN_ORDER, archiveVersion: "Bestilt" }],
    spareAndMoving,
  ),
  inRow(
    "case-areas-edh-closed",
    "caseAreas",
    "edhDocuments",
    "Afsluttes, men har dokumenter i EDH.",
    [{ route: "Afsluttes i KMD Sag", targetSystem: "", edhDocuments: "Ja" }],
    spareAndMoving,
  ),
  inRow(
    "case-areas-journal-notes",
    "caseAreas",
    "journalNotes",
    "Målsystemet kan ikke modtage journalnotater.",
    [{ journalNotes: "Ja" }],
    (row, shop) => spareAndMoving(row, shop) && isPlainlyLinked(row, shop),
  ),
  inRow("case-areas-move-without-dates", "caseAreas", "endDate", "Flytning uden slutdato.", [{ endDate: "" }], waiting),
  inRow("case-areas-wave-missing", "caseAreas", "wave", "Flytning uden bølge.", [{ wave: "" }], spareAndMoving),
  inRow(
    "case-areas-wave-order",
    "caseAreas",
    "wave",
    "Bølgen passer ikke til datoerne.",
    [{ wave: 3, startDate: day(2027, 4, 10), endDate: day(2027, 5, 20) }],
    (row) => row["wave"] === 1,
  ),
  inRow(
    "case-areas-move-before-go-live",
    "caseAreas",
    "startDate",
    "Flytter, før målsystemets snitflader er i drift.",
    [{ startDate: day(2026, 12, 1) }],
    (row, shop) => spareAndMoving(row, shop) && row["wave"] === 1,
  ),
  inRow(
    "case-areas-start-passed",
    "caseAreas",
    "status",
    "Startdatoen er passeret.",
    [{ route: "Arkiveres", targetSystem: "", openCases: 0, manualCases: 0, startDate: day(2026, 8, 1), status: "Ikke startet" }],
    (row, shop) => spareAndMoving(row, shop) && row["wave"] === 1,
  ),
  inRow(
    "case-areas-end-passed",
    "caseAreas",
    "status",
    "Slutdatoen er passeret.",
    [
      {
        route: "Arkiveres",
        targetSystem: "",
        openCases: 0,
        manualCases: 0,
        startDate: day(2026, 5, 1),
        endDate: day(2026, 8, 1),
        wave: 1,
        status: "I gang",
      },
    ],
    spareAndMoving,
  ),
  inRow("case-areas-moved-early", "caseAreas", "endDate", "Flyttet før slutdatoen.", [{ status: "Flyttet" }], spareAndMoving),
  inRow(
    "case-areas-move-after-contract",
    "caseAreas",
    "endDate",
    "Flytter efter, at systemets kontrakt er udløbet.",
    [(_, shop) => ({ currentSystem: String(shop.row("systems", shop.expiringSystem())["systemId"]) })],
    (row, shop) => spareAndMoving(row, shop) && row["wave"] === 3,
  ),
];

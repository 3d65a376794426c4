import fc from "fast-check";
import { toSerial } from "../../identifiers/dates";
import { createKle } from "../../kle";
import { shippedKle } from "../../kle/shipped";
import type { CellValue } from "../../model/cell";
import { makeRegister } from "../../testing/make-register";
import { LANGUAGES, type Language } from "../../text/language";
import { adviseCases } from "../cleanup-advice";
import { orderByNames } from "./order-by-names";
import { planWorklist } from "./plan-worklist";

type Row = Record<string, CellValue>;
const TODAY = toSerial(2026, 11, 24)!;
const NONE = { findings: [], notJudged: [], judged: ["cases-probable-duplicate"] };
const KLE = createKle(shippedKle());
const oneCase = (caseNumber: CellValue, responsibleUnit: string, caseworker: string, more: Row = {}): Row => ({
  caseNumber,
  title: "Hjælp",
  kle: "27.60.04",
  party: "1234567890",
  created: "01-02-2020",
  caseStatus: "Oplyst",
  lastActivity: "01-09-2026",
  retentionCode: "",
  retentionYear: "",
  documentCount: 4,
  action: "",
  responsibleUnit,
  caseworker,
  ...more,
});
function plan(rows: readonly Row[], language: Language = "da", keys?: readonly string[]) {
  const cases = makeRegister("cases", rows, keys);
  const settings = { inactiveYears: 5 };
  const advice = adviseCases(cases, NONE, TODAY, false, settings, KLE);
  return planWorklist({ cases, advice, kle: KLE, settings, language, when: "2026-11-24 09:05" });
}

test("sorted by unit and caseworker, each case leads to its row", () => {
  const { rows, targets, columns, id } = plan([
    oneCase("3", "Ældre", "Bo"),
    oneCase("1", "  visitationen", "Asta"),
    oneCase("2", "Visitationen", "asta"),
    oneCase("4", "", "Bo"),
    oneCase("", "Visitationen", "", { caseStatus: "Afsluttet", action: "Kassér" }),
  ]);
  expect(id).toBe("worklist");
  expect(columns.map(({ header }) => header)).toEqual([
    "Ansvarlig enhed",
    "Sagsbehandler",
    "Sagsnummer",
    "KLE-emne",
    "Råd",
    "Hvorfor",
    "Dokumenter",
    "Valgt handling",
  ]);
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    ["visitationen", "Asta", "1"],
    ["Visitationen", "asta", "2"],
    ["Visitationen", "(tom)", "Række 6"],
    ["Ældre", "Bo", "3"],
    ["(tom)", "Bo", "4"],
  ]);
  expect(targets.map(({ row }) => row)).toEqual([2, 3, 5, 1, 4]);
  expect(rows[0]!.slice(3)).toEqual([
    `27.60.04 ${KLE.lookup("27.60.04").title}`,
    "Flyt",
    "Åben og i brug: flyttes til områdets målsystem",
    4,
    "",
  ]);
  expect(rows[2]!.slice(4)).toEqual(["Ingen råd", "", 4, "Kassér"]);
});

test("the lines tell how many have what advice, what is left out and what could not be judged", () => {
  const rows = [oneCase("1", "A", "B"), oneCase("2", "A", "B", { caseStatus: "Afsluttet" }), oneCase("3", "A", "B", { lastActivity: "" })];
  const keys = Object.keys(rows[0]!).filter((key) => key !== "retentionYear");
  expect(plan(rows, "da", keys).lines).toEqual([
    "Lavet 2026-11-24 09:05 ud fra 3 sager. Listen følger ikke med, når der rettes eller sorteres; lav den igen.",
    "Råd: Flyt 1, Ingen råd 2.",
    "2 sager uden råd og uden valgt handling er ikke med.",
    "1 åben sag har ingen læselig dato for seneste aktivitet og får hverken rådet Luk eller Flyt.",
    "Sorteret efter enhed og sagsbehandler. Brug pilene i tabellens overskrifter til at vise én enhed eller ét råd ad gangen.",
    "Rådet ”Afsluttet, kode K, og kassationsåret er gået; ingen kendt pligt til at gemme sagen” kan ikke gives, fordi kolonnen Kassationsår mangler.",
  ]);
});

test("neither titles nor parties are in the list", () => {
  const { rows } = plan([oneCase("1", "A", "B", { title: "Hemmelig", party: "0101995999" })]);
  expect(JSON.stringify(rows)).not.toMatch(/Hemmelig|0101995999/);
});

test.each(LANGUAGES)("an empty register gives an empty list in %s", (language) => {
  const { rows, empty } = plan([], language, ["caseNumber"]);
  expect(rows).toEqual([]);
  expect(empty).toMatch(/\.$/);
});

test("every row is ordered once, by rank of its names, else as it stands", () => {
  const name = fc.oneof(fc.constantFrom("a", "A ", "b", "æ", "å", "", "#N/A"), fc.string({ maxLength: 2 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name)), (pairs) => {
      const columns = [pairs.map(([unit]) => unit), pairs.map(([, worker]) => worker)];
      const ordered = orderByNames(
        pairs.map((_, i) => i),
        columns,
      );
      expect([...ordered].sort((a, b) => a - b)).toEqual(pairs.map((_, i) => i));
      // Equal names stand together and in the order of the sheet.
      const keys = ordered.map((row) => JSON.stringify(pairs[row]!.map((text) => text.trim().toLowerCase())));
      ordered.forEach((row, i) => {
        if (i > 0 && keys[i] === keys[i - 1]) expect(row).toBeGreaterThan(ordered[i - 1]!);
      });
    }),
  );
});
